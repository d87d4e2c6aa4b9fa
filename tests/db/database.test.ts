import { expect, test } from 'vitest'
import { createTestPglite } from '../support/pglite.ts'
import { createTestDatabase, hasPostgres } from '../support/postgres.ts'
import { openTestDatabase } from '../support/pglite.ts'

test('the embedded database answers', async () => {
  const d = await createTestPglite()
  await d.migrate()
  await d.ping()
  await d.close()
})
test.skipIf(!hasPostgres())('real', async () => {
  const t = await createTestDatabase()
  const d = await openTestDatabase(t.url)
  await d.ping()
  await d.close()
  await t.drop()
  expect(d.kind).toBe('postgres')
})
