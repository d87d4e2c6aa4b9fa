/**
 * Embedded databases for tests, in memory and migrated. The global setup dumps one migrated image;
 * loading it takes a good second less than making one, and what one file has closed the next of the same process gets
 * emptied. Share one per file and `emptyTables` between tests:
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
import { getTableName, sql } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'
import type { Database, Db } from '../../src/db/database.ts'
import { openDatabase } from '../../src/db/open-database.ts'
import { wrapPglite } from '../../src/db/open-pglite.ts'
import { TABLES } from '../../src/db/tables.ts'
import { testHost } from './host.ts'
import { silentLogger } from './silent-logger.ts'

/** Where the global setup leaves the image's path for the test files. */
export const IMAGE_VARIABLE = 'SITREP_TEST_PGLITE_IMAGE'
/** And that of one in which a bot was started before: pg-boss takes a second to make its own tables. */
export const STARTED_IMAGE_VARIABLE = 'SITREP_TEST_PGLITE_STARTED_IMAGE'

/** A migrated database in memory with nothing in it; from the image where there is one. */
export async function createTestPglite(): Promise<Database> {
  const image = process.env[IMAGE_VARIABLE]
  if (image) return wrapPglite(lend(returned.pop() ?? (await loadImage(image))))
  const database = wrapPglite(await PGlite.create({ extensions: { pg_trgm } }))
  await database.migrate()
  return database
}

/** From files that came before in this process: emptying one takes a tenth of the time of making one. */
const returned: PGlite[] = []

const loadImage = async (image: string): Promise<PGlite> =>
  PGlite.create({ extensions: { pg_trgm }, loadDataDir: await openAsBlob(image) })

/** Closed for whoever borrows it, and returned for the next one where no more than rows was changed. */
function lend(raw: PGlite): PGlite {
  let isClosed = false
  const shapeAtFirst = readShape(raw)
  async function close(): Promise<void> {
    isClosed = true
    // What `wrapPglite` put in front of its own method.
    Reflect.deleteProperty(raw, 'execProtocolStream')
    await raw.exec('discard all')
    await raw.exec(`truncate ${TABLES.map((table) => getTableName(table)).join()} restart identity`)
    if ((await readShape(raw)) === (await shapeAtFirst)) returned.push(raw)
    else await raw.close()
  }
  return new Proxy(raw, {
    get(target, name) {
      if (name === 'closed') return isClosed
      if (isClosed) throw new Error('PGlite is closed')
      if (name === 'close') return close
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/** Changes with every schema, table, column, function and trigger that is added or taken away. */
async function readShape(raw: PGlite): Promise<string> {
  const { rows } = await raw.query(`select
    (select count(*) from pg_namespace where nspname !~ '^pg_') as schemas,
    (select count(*) from pg_class where relnamespace = 'public'::regnamespace) as relations,
    (select count(*) from pg_attribute where not attisdropped) as columns,
    (select count(*) from pg_proc) as functions,
    (select count(*) from pg_trigger) as triggers`)
  return JSON.stringify(rows)
}

/** A data folder with a database in it that a bot has had open: unpacking takes a fraction of a first start. */
export async function fillDataFolder(dataDir: string): Promise<void> {
  const image = process.env[STARTED_IMAGE_VARIABLE]
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

/** Begins numbers anew as well; by row, since a table that is truncated is made anew with all its indexes. */
const EMPTY_ALL = sql.raw(`do $$ begin
  ${TABLES.toReversed()
    .flatMap((table) => {
      const { name, columns } = getTableConfig(table)
      const numbered = columns.filter(({ generatedIdentity }) => generatedIdentity !== undefined)
      return [
        `delete from ${name};`,
        ...numbered.map(
          (column) => `perform setval(pg_get_serial_sequence('${name}', '${column.name}'), 1, false);`,
        ),
      ]
    })
    .join('\n  ')}
end $$`)

/** Empties every table, so that tests of one file do not see one another. */
export async function emptyTables(db: Db): Promise<void> {
  await db.execute(EMPTY_ALL)
}
