/** The database cannot be reached or opened. The message says what to do, and needs no stack. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
}

/** Another process holds the embedded database; `socketPath` is where it takes commands. */
export class DatabaseInUse extends Error {
  override readonly name = 'DatabaseInUse'
  readonly pid: number
  readonly socketPath: string

  constructor(lockPath: string, pid: number, socketPath: string) {
    super(
      `Unable to open the embedded database: process ${pid} has it open (see ${lockPath}). ` +
        'Stop that process first, or set DATABASE_URL to let several share a PostgreSQL server.',
    )
    this.pid = pid
    this.socketPath = socketPath
  }
}
