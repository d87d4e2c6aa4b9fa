import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPresence } from '../../src/delivery/presence.ts'
import { openTestDatabase } from '../support/pglite.ts'
import { createTestDatabase, hasPostgres, type TestDatabase } from '../support/postgres.ts'
import { silentLogger } from '../support/silent-logger.ts'

/** What hosts hand out and what libpq takes, against a real server. */
describe.skipIf(!hasPostgres())('an address of PostgreSQL', { timeout: 60_000 }, () => {
  let database: TestDatabase
  let place: URL
  beforeAll(async () => {
    database = await createTestDatabase()
    place = new URL(database.url)
  })
  afterAll(() => database.drop())

  const forms: readonly (readonly [string, (url: URL) => string])[] = [
    [
      'as hosts write it',
      ({ href }) => `${href}?sslmode=prefer&channel_binding=prefer&pgbouncer=true&schema=public`,
    ],
    [
      'as words',
      ({ port, pathname }) => `host=127.0.0.1 port=${port} user=postgres dbname=${pathname.slice(1)}`,
    ],
    [
      'with a host that is away before it',
      ({ port, pathname }) => `postgres://postgres@127.0.0.1:9,127.0.0.1:${port}${pathname}`,
    ],
    ['with a setting of the server', ({ href }) => `${href}?options=-c%20statement_timeout%3D12345`],
  ]
  test.each(forms)('works %s', async (_, write) => {
    const url = write(place)
    const open = await openTestDatabase(url)
    await open.ping()
    expect(await open.checkWritable()).toBe('writable')
    await open.close()
    const presence = await createPresence(url, { logger: silentLogger })
    expect(presence.count()).toBeGreaterThan(0)
    await presence.close()
  })

  test('is told to take no changes where the server was closed to writers', async () => {
    const open = await openTestDatabase(database.url)
    await open.db.execute(
      sql.raw(`alter database "${place.pathname.slice(1)}" set default_transaction_read_only = on`),
    )
    await open.close()
    const closed = await openTestDatabase(database.url)
    expect(await closed.checkWritable()).toBe('cannot-write')
    await closed.close()
  })
})
