import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/database.ts'
import { deliveries as rows } from '../../src/db/schema.ts'
import { MINUTE_MS } from '../../src/domain/calendar.ts'
import type { EditionDecision } from '../../src/ports.ts'
import { CHANNEL_ID, openEditionScene, type EditionScene } from '../support/edition-scene.ts'
import { createTestPglite, emptyTables, openTestDatabase } from '../support/pglite.ts'
import { createTestDatabase, hasPostgres } from '../support/postgres.ts'

const SLOT = '2023-07-18T08:00'
/** 07:40, 08:00 and 10:00 in Kyiv. */
const BEFORE = new Date('2023-07-18T04:40:00Z')
const DUE = new Date('2023-07-18T05:00:00Z')
const LATEST = new Date('2023-07-18T07:00:00Z')
const NEXT_DUE = new Date('2023-07-19T05:00:00Z')
const after = (instant: Date, minutes: number) => new Date(instant.getTime() + minutes * MINUTE_MS)

function describeEditions(open: () => Promise<Database>): void {
  let database: Database
  let scene: EditionScene
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    await emptyTables(database.db)
    scene = openEditionScene(database.db)
    scene.at(BEFORE)
  })

  /** As when the process that decides is killed on the way: what it had not committed is undone. */
  async function decideAndDie(decision: EditionDecision): Promise<void> {
    await database.db.execute(
      sql`create function die() returns trigger language plpgsql as $$ begin raise exception 'Killed'; end $$`,
    )
    await database.db.execute(
      sql`create trigger die before update on deliveries for each row execute function die()`,
    )
    await expect(scene.decide(SLOT, decision)).rejects.toThrow()
    await database.db.execute(sql`drop function die() cascade`)
  }

  it.each(['publish', 'skip'] as const)(
    'that waits for the report still waits for it when whoever taps “%s” dies on the way',
    async (decision) => {
      await scene.channel({ waitUntil: '10:00' })
      await decideAndDie(decision)
      expect(await scene.subscribers.find(CHANNEL_ID)).toMatchObject({ nextDueAt: DUE })
      scene.at(DUE)
      await scene.minute()
      expect(scene.posts()).toEqual([])
      scene.at(after(DUE, 42))
      scene.report()
      await scene.minute()
      expect(scene.posts()).toEqual([CHANNEL_ID])
    },
  )

  it.each([
    ['publish', 1],
    ['skip', 0],
  ] as const)(
    'is decided by “%s” of the next process, however the first one ended',
    async (decision, posts) => {
      await scene.channel({ waitUntil: '10:00' })
      await decideAndDie(decision)
      expect(await scene.decide(SLOT, decision)).toBe('done')
      await scene.minute('two')
      for (const instant of [DUE, after(DUE, 42), LATEST]) {
        scene.at(instant)
        await scene.minute('two')
      }
      expect(scene.posts()).toHaveLength(posts)
      expect(await scene.subscribers.find(CHANNEL_ID)).toMatchObject({ nextDueAt: NEXT_DUE })
    },
  )

  it('goes out by the end of its wait where nobody ever decides, and no report comes', async () => {
    await scene.channel({ waitUntil: '10:00' })
    await decideAndDie('publish')
    for (const instant of [DUE, after(LATEST, -1)]) {
      scene.at(instant)
      await scene.minute()
    }
    expect(scene.posts()).toEqual([])
    scene.at(LATEST)
    await scene.minute()
    expect(scene.posts()).toEqual([CHANNEL_ID])
  })

  it('is shown by the next process where one died before it could show it, and no more than once', async () => {
    await scene.channel()
    await scene.preview('before it is shown')
    for (const minutes of [1, 3, 4, 19]) {
      scene.at(after(BEFORE, minutes))
      await Promise.all([scene.preview(), scene.preview(), scene.preview()])
    }
    expect(scene.shown).toEqual([{ chatId: CHANNEL_ID, slot: SLOT }])
    scene.at(DUE)
    await scene.minute()
    expect(scene.posts()).toEqual([CHANNEL_ID])
  })

  it('is shown once more, and no more often, where one died before it could write down that it was', async () => {
    await scene.channel()
    await scene.preview('after it is shown')
    for (const minutes of [1, 3, 4, 6, 19]) {
      scene.at(after(BEFORE, minutes))
      await scene.preview()
    }
    expect(scene.shown).toHaveLength(2)
  })

  it('is published once, whoever restarts between its preview and the tap, and shown no more', async () => {
    await scene.channel()
    await scene.preview()
    const restarted = openEditionScene(database.db)
    restarted.at(after(BEFORE, 5))
    expect(await restarted.decide(SLOT, 'publish')).toBe('done')
    await restarted.minute('two')
    expect(restarted.posts()).toEqual([CHANNEL_ID])
    // Each hour the due instants are worked out anew, and that of a post that is out already comes back.
    const schedule = (await restarted.deliveries.listSchedules())[0]
    if (schedule === undefined) throw new Error('Nobody has a schedule')
    await restarted.deliveries.realign([{ ...schedule, nextDueAt: DUE }], after(BEFORE, 6))
    await restarted.preview()
    expect(await restarted.decide(SLOT, 'publish')).toBe('sent')
    for (const instant of [DUE, after(DUE, 1)]) {
      restarted.at(instant)
      await restarted.preview()
      await restarted.minute('two')
    }
    expect(restarted.posts()).toHaveLength(1)
    expect([...scene.shown, ...restarted.shown]).toHaveLength(1)
    restarted.at(NEXT_DUE)
    await restarted.minute('two')
    expect(restarted.posts()).toHaveLength(2)
  })

  it('goes out by another process where the one that held it died before it was sent', async () => {
    await scene.channel()
    await scene.preview()
    await scene.decide(SLOT, 'publish')
    const [shard] = await scene.deliveries.listOpenShards(BEFORE)
    if (shard === undefined) throw new Error('Nothing is open')
    await scene.deliveries.claim(shard, 'dead', 10, BEFORE)
    expect(await scene.decide(SLOT, 'skip')).toBe('sent')
    await scene.deliveries.recover('dead', BEFORE)
    await scene.minute('two')
    scene.at(DUE)
    await scene.minute('two')
    expect(scene.posts()).toEqual([CHANNEL_ID])
    expect(await database.db.select().from(rows)).toMatchObject([{ state: 'sent', repeated: 1 }])
  })

  it('is decided by the first of administrators who tap at one moment', async () => {
    await scene.channel()
    const outcomes = await Promise.all([
      scene.decide(SLOT, 'skip'),
      scene.decide(SLOT, 'skip'),
      scene.decide(SLOT, 'skip'),
    ])
    expect(outcomes.toSorted()).toEqual(['done', 'skipped', 'skipped'])
    scene.at(DUE)
    await scene.minute()
    expect(scene.posts()).toEqual([])
  })
}

describe('a post of a channel in the embedded database', () => describeEditions(createTestPglite))

describe.skipIf(!hasPostgres())('a post of a channel on PostgreSQL', () =>
  describeEditions(async () => {
    const { url, drop } = await createTestDatabase()
    const database = await openTestDatabase(url)
    return { ...database, close: () => database.close().then(drop) }
  }),
)
