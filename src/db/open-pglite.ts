import { mkdir, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { drizzle } from 'drizzle-orm/pglite'
import type { Clock, Logger } from '../ports.ts'
import { controlSocketPath } from './control-path.ts'
import { DatabaseUnavailable, reasonOf } from './database-errors.ts'
import { checkWritable, pingDatabase, type Database } from './database.ts'
import { keepPrivate } from './keep-private.ts'
import { acquireLock, type Host, type Lock } from './lock.ts'
import { makeFolder } from './make-folder.ts'
import { migrateDatabase } from './migrations.ts'
import * as schema from './schema.ts'

type Deps = { readonly host: Host; readonly clock: Clock; readonly logger: Logger }

const NO_LOCK: Lock = { release: () => Promise.resolve() }

/**
 * Opens the embedded database in `dataDir/pglite`, made on first use, or one in memory for `null`. A
 * forgetful one holds the lock of `dataDir` and leaves what is kept there alone.
 * PGlite itself lets a second process open the same folder and then loses rows: the lock file
 * beside it is what keeps one out.
 */
export async function openPglite(
  dataDir: string | null,
  deps: Deps,
  { isForgetful = false } = {},
): Promise<Database> {
  if (dataDir === null) return wrapPglite(await create('memory://'))
  await makeDataFolder(dataDir)
  const lock = await acquireLock({
    path: join(dataDir, 'sitrep.lock'),
    socketPath: controlSocketPath(dataDir, deps.host),
    host: deps.host,
    now: deps.clock.now(),
  })
  try {
    const raw = isForgetful ? create('memory://') : openFolder(join(dataDir, 'pglite'), deps.logger)
    return wrapPglite(await raw, lock)
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** The database over a PGlite that is open already; `close` closes it. */
export function wrapPglite(raw: PGlite, lock = NO_LOCK): Database {
  takeTurns(raw)
  const db = drizzle(raw, { schema })
  return {
    kind: 'pglite',
    db,
    raw,
    migrate: () => migrateDatabase(db),
    ping: () => pingDatabase(db),
    checkWritable: () => checkWritable(db),
    readClock: null,
    close: async () => {
      if (!raw.closed) await raw.close()
      await lock.release()
    },
  }
}

/**
 * PGlite works on this thread and awaits nothing that ends a turn of the event loop: statements that wait
 * for one another would be one turn, in which nobody else is served. Each step of one begins its own.
 */
function takeTurns(raw: PGlite): void {
  const execute = raw.execProtocolStream.bind(raw)
  raw.execProtocolStream = async (...message) => {
    await nextTurn()
    return execute(...message)
  }
}

/**
 * Postgres sets aside 128 MB for its own cache, all of it this process's memory; our data is small. And it thinks of disks
 * that turn, for which an index is dear: a word that nobody wrote was looked for in every story.
 */
const START_PARAMS = [
  ...PGlite.defaultStartParams,
  ...['-c', 'shared_buffers=16MB'],
  ...['-c', 'random_page_cost=1.1'],
]

const create = (dataDir: string): Promise<PGlite> =>
  PGlite.create({ dataDir, extensions: { pg_trgm }, startParams: START_PARAMS })

/**
 * A first start that is killed half-way leaves a folder that never opens again. The marker stands
 * while the folder is being made: what it marks holds nothing yet, and is begun anew.
 */
async function openFolder(folder: string, logger: Logger): Promise<PGlite> {
  const marker = `${folder}.unfinished`
  if (existsSync(marker)) {
    logger.warn({ folder }, 'The embedded database was never finished: beginning it anew')
    await rm(folder, { recursive: true, force: true })
  }
  const first = !existsSync(folder)
  if (first) {
    await writeFile(marker, '', { mode: 0o600 })
    await mkdir(folder, { mode: 0o700 })
  }
  try {
    const pglite = await create(folder)
    // PGlite lets everybody write what it unpacks, and everybody read what it makes anew at each start.
    await keepPrivate(folder)
    await rm(marker, { force: true })
    return pglite
  } catch (error) {
    throw new DatabaseUnavailable(
      `Unable to open the embedded database in ${folder}: ${reasonOf(error)}. It may be damaged or made by another ` +
        'version. Put a backup in its place, or move the folder away to begin with an empty one.',
    )
  }
}

async function makeDataFolder(dataDir: string): Promise<void> {
  try {
    await makeFolder(dataDir, 0o700)
  } catch (error) {
    throw new DatabaseUnavailable(
      `Unable to make the data folder ${dataDir}: ${reasonOf(error)}. Set DATA_DIR to a folder that can be written to.`,
    )
  }
}
