import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Database } from '../../src/db/database.ts'
import { createTaskStore } from '../../src/db/task-store.ts'
import type { Logger, TaskCounts, TaskQueue } from '../../src/ports.ts'
import type { BossPlace } from '../../src/queue/create-boss.ts'
import { createTaskQueue } from '../../src/queue/create-task-queue.ts'
import { createTestPglite, openTestDatabase } from '../support/pglite.ts'
import { createTestDatabase, hasPostgres, type TestDatabase } from '../support/postgres.ts'
import { silentLogger } from '../support/silent-logger.ts'

const FETCHES = 'source-fetches'
const ONE = { atOnce: 1, lookEverySeconds: 0.5 }
const SHORTLY = { timeout: 8000, interval: 20 }
const task = (slug: string) => ({ key: slug, data: { slug } })
const never = () => new Promise<void>(() => undefined)

describe('the queue of tasks in the embedded database', () => {
  let database: Database
  beforeAll(async () => {
    database = await createTestPglite()
  })
  afterAll(() => database.close())
  prove(() => {
    if (database.kind !== 'pglite') throw new Error('Expected the embedded database')
    return { database, place: { kind: 'pglite', raw: database.raw } }
  })
})

describe.skipIf(!hasPostgres())('the queue of tasks on PostgreSQL', () => {
  let server: TestDatabase
  let database: Database
  beforeAll(async () => {
    server = await createTestDatabase()
    database = await openTestDatabase(server.url)
  })
  afterAll(async () => {
    await database.close()
    await server.drop()
  })
  prove(() => ({ database, place: { kind: 'postgres', url: server.url } }))
})

function prove(open: () => { readonly database: Database; readonly place: BossPlace }): void {
  const started: TaskQueue[] = []
  afterEach(async () => {
    await Promise.all(started.splice(0).map((queue) => queue.stop()))
    await open().database.db.execute(sql`delete from pgboss.job`)
  })

  async function startQueue(logger: Logger = silentLogger): Promise<TaskQueue> {
    const queue = createTaskQueue({ place: open().place, logger })
    started.push(queue)
    await queue.start()
    return queue
  }

  const store = () => createTaskStore(open().database.db)

  it('is empty before it was ever started', async () => {
    await open().database.db.execute(sql`drop schema if exists pgboss cascade`)
    expect(await store().count(new Date(0))).toEqual({})
    expect(await store().listDead(new Date(0), 10)).toEqual([])
    await startQueue()
  })

  it('carries one task for a key at a time, whichever of two processes has it, and another when it is done', async () => {
    const [one, other] = [await startQueue(), await startQueue()]
    const begun: string[] = []
    let end: () => void = () => undefined
    for (const queue of [one, other])
      await queue.carry(FETCHES, ONE, ({ slug }) => {
        begun.push(slug)
        return slug === 'slow' ? new Promise((resolve) => (end = resolve)) : Promise.resolve()
      })
    await one.add(FETCHES, [task('slow'), task('quick')])
    await vi.waitFor(() => expect(begun.toSorted()).toEqual(['quick', 'slow']), SHORTLY)
    await other.add(FETCHES, [task('slow')])
    await vi.waitFor(
      async () => expect(await store().count(new Date(0))).toEqual({ [FETCHES]: counts({ running: 1 }) }),
      SHORTLY,
    )
    end()
    await vi.waitFor(
      async () => expect(await store().count(new Date(0))).toEqual({ [FETCHES]: counts({}) }),
      SHORTLY,
    )
    await other.add(FETCHES, [task('slow')])
    await vi.waitFor(() => expect(begun).toHaveLength(3), SHORTLY)
    end()
  })

  it('begins the more urgent first', async () => {
    const queue = await startQueue()
    await queue.add(FETCHES, [task('later'), { ...task('sooner'), priority: 2 }])
    const begun: string[] = []
    await queue.carry(FETCHES, ONE, ({ slug }) => Promise.resolve(void begun.push(slug)))
    await vi.waitFor(() => expect(begun).toEqual(['sooner', 'later']), SHORTLY)
  })

  it('tries again what failed, and keeps what was given up with its reason, but none of the values of a query', async () => {
    const queue = await startQueue()
    await open().database.db.execute(
      sql`update pgboss.queue set retry_limit = 1, retry_delay = 0, retry_backoff = false where name = ${FETCHES}`,
    )
    const attempts: boolean[] = []
    await queue.carry(FETCHES, ONE, async (_, { isAgain }) => {
      attempts.push(isAgain)
      const cause = new Error('connection lost\nmore')
      throw new Error("Failed query: select $1\nparams: somebody's words", { cause })
    })
    await queue.add(FETCHES, [task('bad')])
    await vi.waitFor(async () => expect(await store().listDead(new Date(0), 10)).toHaveLength(1), SHORTLY)
    expect(attempts).toEqual([false, true])
    const [letter] = await store().listDead(new Date(0), 10)
    expect(letter).toMatchObject({ kind: FETCHES, key: 'bad', attempts: 2, reason: 'connection lost' })
    expect(Math.abs(Date.now() - (letter?.at.getTime() ?? 0))).toBeLessThan(60_000)
    expect(await store().count(new Date(0))).toEqual({ [FETCHES]: counts({ dead: 1 }) })
    expect(await store().listDead(new Date(Date.now() + 60_000), 10)).toEqual([])
    const kept = await open().database.db.execute(sql`select output, source_output from pgboss.job`)
    expect(JSON.stringify(kept)).not.toContain("somebody's words")
  })

  it('gives what a dead process holds to another at once, and what one that stops holds', async () => {
    const [dying, other] = [await startQueue(), await startQueue()]
    const begun: (readonly [string, boolean])[] = []
    await dying.carry('delivery-shards', { ...ONE, atOnce: 2 }, never)
    await dying.add(
      'delivery-shards',
      [1, 2].map((shardId) => ({ key: String(shardId), data: { shardId, kind: 'digest' } as const })),
    )
    await vi.waitFor(
      async () =>
        expect(await store().count(new Date(0))).toEqual({ 'delivery-shards': counts({ running: 2 }) }),
      SHORTLY,
    )
    await other.carry('delivery-shards', ONE, ({ shardId }, { isAgain }) =>
      Promise.resolve(void begun.push([String(shardId), isAgain])),
    )
    await other.giveBack('delivery-shards', ['1', 'unknown'])
    await vi.waitFor(() => expect(begun).toEqual([['1', true]]), SHORTLY)
    await dying.stop()
    await vi.waitFor(
      () =>
        expect(begun).toEqual([
          ['1', true],
          ['2', true],
        ]),
      SHORTLY,
    )
  })
}

const counts = (some: Partial<TaskCounts>) => ({
  ...{ waiting: 0, running: 0, failing: 0, dead: 0 },
  ...some,
})
