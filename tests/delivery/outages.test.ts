import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseAway } from '../bench/outages/database-away.ts'
import { telegramAway } from '../bench/outages/telegram-away.ts'
import {
  createTestDatabase,
  hasPostgres,
  startPostgres,
  type PostgresServer,
  type TestDatabase,
} from '../support/postgres.ts'

/** Short, and on a busy machine: how fast things go on is measured by `npm run prove:outages`. */
const OPTIONS = { readers: 60, senders: 3, perSecond: 30, tickMs: 1000, deadlineMs: 60_000 }

describe.skipIf(!hasPostgres())('three senders on one PostgreSQL', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await createTestDatabase()
  })
  afterAll(() => database.drop())

  it('lose nobody while Telegram is away, and ask it seldom', async () => {
    const report = await telegramAway(database.url, { ...OPTIONS, awayMs: 4000, timeoutSeconds: 1 })
    expect(report).toMatchObject({ lost: 0, unlisted: 0, repeated: 0, ended: 0 })
    expect(report.extra).toBeLessThanOrEqual(report.ambiguous)
    const { refusing, failing, resetting, silent } = report.callsInto
    expect(refusing + failing + resetting + silent).toBeLessThan(OPTIONS.readers / 2)
  }, 130_000)
})

describe.skipIf(!hasPostgres())('three senders whose PostgreSQL dies', () => {
  let server: PostgresServer | null = null
  beforeAll(async () => {
    server = await startPostgres({ durable: true })
  })
  afterAll(() => server?.stop())

  it('go on when it is back, and repeat nothing', async ({ skip }) => {
    if (server === null) return skip('A server of another host cannot be killed')
    const report = await databaseAway(server, { ...OPTIONS, awayMs: 2000 })
    expect(report).toMatchObject({ lost: 0, extra: 0, repeated: 0, ended: 0 })
  }, 130_000)
})
