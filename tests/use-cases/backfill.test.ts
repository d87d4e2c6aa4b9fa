import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBriefingStore } from '../../src/db/briefing-store.ts'
import type { Database } from '../../src/db/database.ts'
import { createPageStore } from '../../src/db/page-store.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { createTaskStore } from '../../src/db/task-store.ts'
import type { ArchivePage, TaskQueue } from '../../src/ports.ts'
import { createTaskQueue } from '../../src/queue/create-task-queue.ts'
import { backfill, type BackfillOptions, type BackfillProgress } from '../../src/use-cases/backfill.ts'
import { addBackfill, carryBackfills } from '../../src/use-cases/carry-backfills.ts'
import { aSource, NOW } from '../support/builders.ts'
import { createTestPglite, emptyTables } from '../support/pglite.ts'
import { readHere } from '../support/read-here.ts'
import { silentLogger } from '../support/silent-logger.ts'
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

const briefingsOf = (days: readonly number[]) =>
  days.map((day) =>
    aFetched({
      externalKey: `day-${day}`,
      title: `Harbour report of the day number ${day}`,
      publishedAt: dated(day),
    }),
  )
const page = (days: readonly number[], next: string | null): Extract<ArchivePage, { kind: 'listed' }> => ({
  kind: 'listed',
  briefings: briefingsOf(days),
  problems: [],
  cursor: next,
  reachedAt: dated(Math.min(...days)),
})

const deps = () => ({
  sources: sources(),
  briefings: createBriefingStore(database.db),
  pages: createPageStore(database.db),
  reader,
  read: readHere,
  clock: { now: () => NOW },
})

async function walk(options: BackfillOptions = {}) {
  const [source] = await sources().list()
  if (!source) throw new Error('no source')
  return backfill(deps(), source, SINCE, { pauseMs: 0, ...options })
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

  it('waits as long as it is asked to, unless that is long', async () => {
    reader.archive['p2'] = failed('answered 429', new Date(NOW.getTime() + 50))
    const startedAt = performance.now()
    expect(await walk()).toMatchObject({ kind: 'failed', message: 'answered 429' })
    expect(performance.now() - startedAt).toBeGreaterThan(90)

    reader.archive['p2'] = failed('answered 429', new Date(NOW.getTime() + 3_600_000))
    const message = `answered 429 and asks to be left alone until ${new Date(NOW.getTime() + 3_600_000).toISOString()}`
    expect(await walk()).toMatchObject({ kind: 'failed', message })
    expect(reader.asked).toEqual(['null', 'p2', 'p2', 'p2', 'p2'])
  })

  it('is stopped while it waits', async () => {
    reader.archive['p2'] = failed('answered 429', new Date(NOW.getTime() + 500_000))
    const stop = new AbortController()
    const walking = walk({ signal: stop.signal })
    await vi.waitFor(() => expect(reader.asked).toContain('p2'), { timeout: 10_000 })
    stop.abort()
    expect(await walking).toMatchObject({ kind: 'stopped', added: 2 })
    expect(await cursor()).toBe('p2')
  })

  it('ends where an archive gives the same page whatever it is asked for', async () => {
    reader.archive['p2'] = page([20, 19], 'p2')
    expect(await walk()).toMatchObject({ kind: 'failed', reason: 'no-paging', pages: 2 })
  })

  it('leaves out what bears no date, as nobody can say that it is old', async () => {
    const undated = aFetched({ externalKey: 'u', title: 'A pier is rebuilt', publishedAt: null })
    reader.archive['p3'] = { ...page([10], null), briefings: [undated, ...briefingsOf([10])] }
    expect(await walk()).toMatchObject({
      kind: 'done',
      added: 5,
      problems: ['"A pier is rebuilt" bears no date'],
    })
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

describe('a walk that is left to whichever process runs', () => {
  const SINCE_DATE = '2023-07-01'
  let queue: TaskQueue
  beforeEach(async () => {
    if (database.kind !== 'pglite') throw new Error('Expected the embedded database')
    queue = createTaskQueue({ place: { kind: 'pglite', raw: database.raw }, logger: silentLogger })
    await queue.start()
    await database.db.execute(sql`delete from pgboss.job`)
    await database.db.execute(sql`update pgboss.queue set retry_delay = 1, retry_backoff = false`)
  })
  afterEach(() => queue.stop())
  const tasks = () => createTaskStore(database.db)
  const storedKeys = async () =>
    (await createBriefingStore(database.db).findKnownKeys('sample', ['day-30', 'day-20', 'day-10'])).size

  it('goes through the archive to its end', async () => {
    await addBackfill(queue, 'sample', SINCE_DATE)
    await carryBackfills(queue, deps(), { pauseMs: 0 })
    await vi.waitFor(async () => expect(await storedKeys()).toBe(3), 8000)
    await vi.waitFor(async () => expect((await tasks().count(NOW))['backfills']?.running).toBe(0), 8000)
    expect(await cursor()).toBeNull()
  })

  it('is tried again from where it came to, and given up with its reason', async () => {
    await database.db.execute(sql`update pgboss.queue set retry_limit = 1 where name = 'backfills'`)
    reader.archive['p2'] = failed('It answered 503')
    await addBackfill(queue, 'sample', SINCE_DATE)
    await carryBackfills(queue, deps(), { pauseMs: 0, attempts: 1 })
    await vi.waitFor(
      async () =>
        expect(await tasks().listDead(new Date(0), 5)).toMatchObject([
          { kind: 'backfills', key: 'sample', attempts: 2, reason: 'It answered 503' },
        ]),
      15_000,
    )
    expect(reader.asked).toEqual(['null', 'p2', 'p2'])
    expect(await cursor()).toBe('p2')
  })
}, 30_000)
