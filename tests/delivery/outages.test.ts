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

// Side by side: they wait for most of their time.
describe.skipIf(!hasPostgres())('three senders on one PostgreSQL', () => {
  let database: TestDatabase
  let mortal: PostgresServer | null = null
  beforeAll(async () => {
    database = await createTestDatabase()
    mortal = await startPostgres({ durable: true })
  })
  afterAll(async () => {
    await database.drop()
    await mortal?.stop()
  })

  it.concurrent('lose nobody while Telegram is away, and ask it seldom', { timeout: 130_000 }, async () => {
    const report = await telegramAway(database.url, { ...OPTIONS, awayMs: 4000, timeoutSeconds: 1 })
    expect(report).toMatchObject({ lost: 0, extra: 0, unlisted: 0, repeated: 0, ended: 0 })
    expect(report.twice).toBeLessThanOrEqual(report.ambiguous)
    const { refusing, failing, resetting, silent } = report.callsInto
    expect(refusing + failing + resetting + silent).toBeLessThan(OPTIONS.readers / 2)
  })

  it.concurrent(
    'go on when it died and is back, and repeat nothing',
    { timeout: 130_000 },
    async ({ skip }) => {
      if (mortal === null) return skip('A server of another host cannot be killed')
      const report = await databaseAway(mortal, { ...OPTIONS, how: 'dead', awayMs: 2000 })
      expect(report).toMatchObject({ lost: 0, twice: 0, extra: 0, repeated: 0, ended: 0 })
    },
  )
})
