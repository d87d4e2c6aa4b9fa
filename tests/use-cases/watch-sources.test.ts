import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Database } from '../../src/db/database.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { HOUR_MS } from '../../src/domain/calendar.ts'
import { watchSources, type SourceAlert } from '../../src/use-cases/watch-sources.ts'
import { aSource, NOW } from '../support/builders.ts'
import { createTestPglite, emptyTables } from '../support/pglite.ts'
import { silentLogger } from '../support/silent-logger.ts'

let database: Database
let told: SourceAlert[]
beforeAll(async () => {
  database = await createTestPglite()
})
afterAll(() => database.close())
beforeEach(async () => {
  told = []
  await emptyTables(database.db)
  await sources().sync([aSource({ rhythmHours: 24 })], NOW)
})

const sources = () => createSourceStore(database.db)
const hours = (count: number): Date => new Date(NOW.getTime() + count * HOUR_MS)

async function watch(now: Date, tell = (alert: SourceAlert) => Promise.resolve(void told.push(alert))) {
  await watchSources({ sources: sources(), notifyAdmins: tell, logger: silentLogger }, now)
  return told.map(({ health }) => health)
}

it('says nothing of a source that does as expected, or is new', async () => {
  expect(await watch(hours(100))).toEqual([])
  await sources().update('sample', { lastBriefingAt: NOW, failures: 2 })
  expect(await watch(hours(24))).toEqual([])
})

it('tells once that a source fails, and once that it is back', async () => {
  await sources().update('sample', { failures: 3, lastError: 'answered 500' })
  expect(await watch(hours(1))).toEqual(['failing'])
  expect(told[0]).toMatchObject({ slug: 'sample', name: 'Sample', lastError: 'answered 500' })
  expect(await watch(hours(2))).toEqual(['failing'])

  await sources().update('sample', { failures: 0, lastError: null })
  expect(await watch(hours(3))).toEqual(['failing', 'ok'])
  expect(await watch(hours(4))).toEqual(['failing', 'ok'])
})

it('tells of a source that is overdue', async () => {
  await sources().update('sample', { lastBriefingAt: NOW })
  expect(await watch(hours(25))).toEqual(['overdue'])
  await sources().update('sample', { lastBriefingAt: hours(26) })
  expect(await watch(hours(26))).toEqual(['overdue', 'ok'])
})

it('tells again when nobody could be told', async () => {
  await sources().update('sample', { failures: 5 })
  await watch(hours(1), () => Promise.reject(new Error('no net')))
  expect(await watch(hours(2))).toEqual(['failing'])
})

it('says nothing of a paused source, and tells anew what is wrong when it is resumed', async () => {
  await sources().update('sample', { failures: 3 })
  expect(await watch(hours(1))).toEqual(['failing'])
  await sources().update('sample', { pausedAt: hours(2) })
  expect(await watch(hours(2))).toEqual(['failing'])
  await sources().update('sample', { pausedAt: null })
  expect(await watch(hours(3))).toEqual(['failing', 'failing'])
})
