import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asc, sql } from 'drizzle-orm'
import { queryRows, type Database } from '../../src/db/database.ts'
import { deliveries } from '../../src/db/schema.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import { aSubscriber, NOW } from '../support/builders.ts'
import { createTestPglite, emptyTables, openTestDatabase } from '../support/pglite.ts'
import { createTestDatabase, hasPostgres } from '../support/postgres.ts'

const GROUP = -5
const SUPERGROUP = -1_001_234_567_890

/** What hangs on a subscriber in the database: topics, follows, deliveries. */
function describeCascades(open: () => Promise<Database>): void {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())
  beforeEach(() => emptyTables(database.db))

  const store = () => createSubscriberStore(database.db)
  const deliver = (chatId: number, slot: string, messageIds: number[] = []) =>
    database.db
      .insert(deliveries)
      .values({ chatId, kind: 'digest', slot, state: 'sent', dueAt: NOW, notBefore: NOW, messageIds })
  const delivered = () =>
    database.db
      .select({ chatId: deliveries.chatId, slot: deliveries.slot, messageIds: deliveries.messageIds })
      .from(deliveries)
      .orderBy(asc(deliveries.slot))

  test('deleting a subscriber leaves nothing of them', async () => {
    await store().save(aSubscriber({ chatId: GROUP, follows: ['Kherson'] }))
    await store().save(aSubscriber({ chatId: 2 }))
    await deliver(GROUP, '2023-08-01T08:00')
    await deliver(2, '2023-08-01T08:00')
    await store().delete(GROUP)
    const left = sql`
      select chat_id::int from topic_choices where chat_id = ${GROUP}
      union all select chat_id::int from follows where chat_id = ${GROUP}
      union all select chat_id::int from deliveries where chat_id = ${GROUP}`
    expect(await queryRows(database.db, left)).toEqual([])
    expect(await delivered()).toMatchObject([{ chatId: 2 }])
  })

  test('a group that moves takes along what it was sent', async () => {
    await store().save(aSubscriber({ chatId: GROUP, kind: 'group' }))
    await deliver(GROUP, '2023-08-01T08:00', [11])
    await store().rekey(GROUP, SUPERGROUP, 'supergroup')
    expect(await delivered()).toEqual([{ chatId: SUPERGROUP, slot: '2023-08-01T08:00', messageIds: [11] }])
  })

  test('of one slot sent to both the message in the new chat is kept, and each other slot once', async () => {
    await store().save(aSubscriber({ chatId: GROUP, kind: 'group' }))
    await store().save(aSubscriber({ chatId: SUPERGROUP, kind: 'supergroup' }))
    await deliver(GROUP, '2023-08-01T08:00', [11])
    await deliver(GROUP, '2023-08-02T08:00', [12])
    await deliver(SUPERGROUP, '2023-08-02T08:00', [1])
    await deliver(SUPERGROUP, '2023-08-03T08:00', [2])
    await Promise.all([1, 2, 3].map(() => store().rekey(GROUP, SUPERGROUP, 'supergroup')))
    expect(await delivered()).toEqual([
      { chatId: SUPERGROUP, slot: '2023-08-01T08:00', messageIds: [11] },
      { chatId: SUPERGROUP, slot: '2023-08-02T08:00', messageIds: [1] },
      { chatId: SUPERGROUP, slot: '2023-08-03T08:00', messageIds: [2] },
    ])
  })
}

describe('what hangs on a subscriber: PGlite', () => describeCascades(createTestPglite))

describe.skipIf(!hasPostgres())('what hangs on a subscriber: PostgreSQL', () =>
  describeCascades(async () => {
    const { url, drop } = await createTestDatabase()
    const database = await openTestDatabase(url)
    return { ...database, close: () => database.close().then(drop) }
  }),
)
