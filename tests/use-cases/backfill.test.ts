import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createBriefingStore } from '../../src/db/briefing-store.ts'
import type { Database } from '../../src/db/database.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import type { ArchivePage } from '../../src/ports.ts'
import { backfill, type BackfillOptions, type BackfillProgress } from '../../src/use-cases/backfill.ts'
import { aSource, NOW } from '../support/builders.ts'
import { createTestPglite, emptyTables } from '../support/pglite.ts'
import { readHere } from '../support/read-here.ts'
import { aFetched, createScriptedReader, failed, type ScriptedReader } from './scripted-reader.ts'

const SINCE = new Date('2023-07-01T00:00:00Z')

let database: Database
let reader: ScriptedReader
beforeAll(async () => {
  database = await createTestPglite()
})
afterAll(() => database.close())
beforeEach(async () => {
  await emptyTables(database.db)
  await sources().sync([aSource()], NOW)
  reader = createScriptedReader()
  Object.assign(reader.archive, {
    null: page([30, 29], 'p2'),
    p2: page([20, 19], 'p3'),
    p3: page([10], null),
  })
})

const sources = () => createSourceStore(database.db)
const dated = (day: number) => new Date(`2023-07-${day}T09:00:00Z`)

function page(days: readonly number[], cursor: string | null): ArchivePage {
  const briefings = days.map((day) =>
    aFetched({
      externalKey: `day-${day}`,
      title: `Harbour report of the day number ${day}`,
      publishedAt: dated(day),
    }),
  )
  return { kind: 'listed', briefings, problems: [], cursor, reachedAt: dated(Math.min(...days)) }
}

async function walk(options: BackfillOptions = {}, now = NOW) {
  const [source] = await sources().list()
  if (!source) throw new Error('no source')
  const briefings = createBriefingStore(database.db)
  const deps = { sources: sources(), briefings, reader, read: readHere, seen: new Map() }
  return backfill(deps, source, SINCE, NOW, { pauseMs: 0, ...options })
}
const cursor = async () => (await sources().list())[0]?.backfillCursor

describe('backfill', () => {
  it('walks the archive to its end and says how far it is', async () => {
    const seen: BackfillProgress[] = []
    expect(await walk({ onProgress: (progress) => seen.push(progress) })).toMatchObject({
      kind: 'done',
      pages: 3,
      added: 5,
      reachedAt: dated(10),
    })
    expect(seen.map(({ added, reachedAt }) => [added, reachedAt])).toEqual([
      [2, dated(29)],
      [4, dated(19)],
      [5, dated(10)],
    ])
    expect(await cursor()).toBeNull()
  })

  it('goes on where it was stopped', async () => {
    const stop = new AbortController()
    expect(await walk({ signal: stop.signal, onProgress: () => stop.abort() })).toMatchObject({
      kind: 'stopped',
      added: 2,
    })
    expect(await cursor()).toBe('p2')

    expect(await walk()).toMatchObject({ kind: 'done', added: 3 })
    expect(reader.asked).toEqual(['null', 'p2', 'p3'])
  })

  it('tries a page again, and keeps its place when it does not come', async () => {
    reader.archive['p2'] = failed('answered 502')
    expect(await walk()).toMatchObject({ kind: 'failed', added: 2, message: 'answered 502' })
    expect(reader.asked).toEqual(['null', 'p2', 'p2', 'p2'])
    expect(await cursor()).toBe('p2')
  })

  it('adds nothing when it is done again', async () => {
    await walk()
    expect(await walk()).toMatchObject({ kind: 'done', added: 0, unchanged: 5 })
  })

  it('tells nobody old stories as news', async () => {
    await walk()
    const dayAgo = new Date(NOW.getTime() - 86_400_000)
    expect(await createBriefingStore(database.db).listEvents(dayAgo, NOW)).toEqual([])
  })

  it('says at once that there is no archive', async () => {
    reader.archive['null'] = {
      kind: 'failed',
      reason: 'no-archive',
      message: 'A page has no archive',
      retryAt: null,
    }
    expect(await walk()).toMatchObject({ kind: 'failed', message: 'A page has no archive' })
    expect(reader.asked).toEqual(['null'])
  })
})
