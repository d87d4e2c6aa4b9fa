import type { Clock, Logger } from '../ports.ts'
import type { Database } from './database.ts'
import type { Host } from './lock.ts'
import { openPglite } from './open-pglite.ts'
import { openPostgres } from './open-postgres.ts'

export type DatabaseOptions = {
  /** `postgres://…`; with `null` the embedded database in `dataDir` is opened. */
  readonly databaseUrl: string | null
  /** Where the embedded database and its lock file live; `null` keeps everything in memory. */
  readonly dataDir: string | null
  /** Holds the lock of `dataDir`, but begins empty and keeps nothing. Only for the embedded database. */
  readonly isForgetful?: boolean
  readonly host: Host
  readonly clock: Clock
  readonly logger: Logger
}

/**
 * Opens the database and makes sure that it answers. Throws `DatabaseUnavailable` when it does not,
 * and `DatabaseInUse` when another process holds the embedded one; both say what to do.
 */
export function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { databaseUrl, dataDir, isForgetful = false, ...deps } = options
  return databaseUrl === null ? openPglite(dataDir, deps, { isForgetful }) : openPostgres(databaseUrl, deps)
}
