/**
 * Embedded databases for tests, in memory and migrated. The global setup dumps one migrated image;
 * loading it takes a good second less than making one. Share one per file and `emptyTables` between tests:
 *
 *     let database: Database
 *     beforeAll(async () => { database = await createTestPglite() })
 *     afterAll(() => database.close())
 *     beforeEach(() => emptyTables(database.db))
 *
 * `fillDataFolder(dataDir)` prepares a folder for tests that want one on disk.
 * `openTestDatabase(url)` opens a real one (see postgres.ts) with the same type.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, openAsBlob } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { sql } from 'drizzle-orm'
import type { Database, Db } from '../../src/db/database.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { wrapPglite } from '../../src/db/open-pglite.ts'
import { testHost } from './host.ts'
import { silentLogger } from './silent-logger.ts'

/** Where the global setup leaves the image's path for the test files. */
export const IMAGE_VARIABLE = 'SITREP_TEST_PGLITE_IMAGE'

/** A migrated database in memory; from the image where there is one. */
export async function createTestPglite(): Promise<Database> {
  const image = process.env[IMAGE_VARIABLE]
  const raw = await PGlite.create({
    extensions: { pg_trgm },
    ...(image ? { loadDataDir: await openAsBlob(image) } : {}),
  })
  const database = wrapPglite(raw)
  if (!image) await database.migrate()
  return database
}

/** A data folder with a migrated database in it: unpacking takes a fraction of a first start. */
export async function fillDataFolder(dataDir: string): Promise<void> {
  const image = process.env[IMAGE_VARIABLE]
  if (!image) throw new Error('There is no image: run under the global setup')
  const folder = join(dataDir, 'pglite')
  mkdirSync(folder, { recursive: true })
  await promisify(execFile)('tar', ['-xf', image, '-C', folder])
}

/** Opens a PostgreSQL database, or an embedded one in a folder. */
export function openTestDatabase(where: string | { readonly dataDir: string }): Promise<Database> {
  return openDatabase({
    databaseUrl: typeof where === 'string' ? where : null,
    dataDir: typeof where === 'string' ? null : where.dataDir,
    host: testHost,
    clock: { now: () => new Date() },
    logger: silentLogger,
  })
}

/** Empties every table, so that tests of one file do not see one another. */
export async function emptyTables(db: Db): Promise<void> {
  await db.execute(
    sql`truncate sources, briefings, events, subscribers, taken_updates restart identity cascade`,
  )
}
