import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crashSenders } from '../bench/crash/crash-senders.ts'
import { createTestDatabase, hasPostgres, type TestDatabase } from '../support/postgres.ts'

describe.skipIf(!hasPostgres())('three senders on one PostgreSQL, killed at random', () => {
  let server: TestDatabase
  beforeAll(async () => {
    server = await createTestDatabase()
  })
  afterAll(() => server.drop())

  it('lose no reader, and repeat nothing that is not listed', async () => {
    const report = await crashSenders(server.url, {
      readers: 300,
      senders: 3,
      kills: 3,
      perSecond: 60,
      dropOneOf: 60,
      deadlineMs: 100_000,
    })
    expect(report).toMatchObject({ lost: 0, unlisted: 0 })
    expect(report.extra).toBeLessThanOrEqual(report.repeated + report.ambiguous)
  }, 110_000)
})
