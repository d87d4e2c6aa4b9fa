import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crashSenders } from '../bench/crash/crash-senders.ts'
import { createTestDatabase, hasPostgres, type TestDatabase } from '../support/postgres.ts'

describe.skipIf(!hasPostgres())('three senders on one PostgreSQL, killed at random', () => {
  let server: TestDatabase
  beforeAll(async () => {
    server = await createTestDatabase()
  })
  afterAll(() => server.drop())

  it('lose no digest, no post and no alert, and repeat nothing that is not listed', async () => {
    const report = await crashSenders(server.url, {
      readers: 300,
      chats: { channels: 30, arePostsShown: false, alerted: 60 },
      senders: 3,
      kills: 3,
      perSecond: 60,
      dropOneOf: 60,
      deadlineMs: 100_000,
    })
    expect(report).toMatchObject({ lost: 0, extra: 0, unlisted: 0, unexplained: 0 })
    const { digests, posts, alerts } = report.of
    expect(digests.twice + posts.twice + alerts.twice).toBeLessThanOrEqual(report.repeated + report.ambiguous)
  }, 110_000)
})
