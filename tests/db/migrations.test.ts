import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { judgeMigrations, knownMigrations } from '../../src/db/migrations.ts'
import { createTestPglite } from '../support/pglite.ts'

const KNOWN = knownMigrations()
const APPLIED = KNOWN.map(({ hash, folderMillis }) => ({ hash, at: folderMillis }))

describe('migrations', { timeout: 60_000 }, () => {
  test('are judged by their hashes: what is missing is applied, in whatever order it came to be', () => {
    expect(judgeMigrations(KNOWN, APPLIED)).toEqual({ kind: 'missing', missing: [] })
    expect(judgeMigrations(KNOWN, [])).toEqual({ kind: 'missing', missing: KNOWN })
    expect(judgeMigrations(KNOWN, APPLIED.toSpliced(3, 1))).toEqual({ kind: 'missing', missing: [KNOWN[3]] })
  })

  test('of a newer release, and such as were changed, are told apart', () => {
    const newer = { hash: 'f00', at: Date.parse('2999-01-01') }
    expect(judgeMigrations(KNOWN, [...APPLIED, newer])).toEqual({ kind: 'newer', unknown: 1 })
    const changed = APPLIED.with(2, { hash: 'f00', at: APPLIED[2]?.at ?? 0 })
    expect(judgeMigrations(KNOWN, changed)).toEqual({ kind: 'changed', at: APPLIED[2]?.at })
  })

  test('a database that is not what it says is refused with what to do', async () => {
    const database = await createTestPglite()
    await database.migrate()
    await database.db.execute(sql`alter table subscribers drop column weekly`)
    await expect(database.migrate()).rejects.toThrow(/subscribers\.weekly are missing.*Put back a whole one/)
    await database.db.execute(sql`
      insert into drizzle.__drizzle_migrations (hash, created_at) values ('f00', 32503680000000)`)
    await expect(database.migrate()).rejects.toThrow(/changed by a newer release.*Start that release/)
    await database.close()
  })
})
