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

/** The code of a failed call of the system or of a server: `ENOENT`, `53300`; `null` where there is none. */
export const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null

/** The embedded database runs on a system of its own, whose numbers are none of this machine's; it throws no Errors. */
const EMBEDDED_ERRNO: Readonly<Record<number, string>> = {
  2: 'its folder may not be used by this user',
  51: 'the disk is full: make room',
  69: 'its folder can only be read',
}

/** The first line of whatever was thrown, in words. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error) {
    const [line = ''] = error.message.split('\n')
    // Its whole system ends so, and says no more.
    if (line.startsWith('Aborted(')) return 'its files cannot be used'
    return (line || ('code' in error ? String(error.code) : error.name)).replace(/\.$/, '')
  }
  if (typeof error !== 'object' || error === null) return String(error)
  const errno = 'errno' in error ? Number(error.errno) : Number.NaN
  return EMBEDDED_ERRNO[errno] ?? ('name' in error ? `${String(error.name)} ${errno}` : 'an unknown fault')
}
