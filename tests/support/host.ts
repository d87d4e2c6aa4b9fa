import type { Host } from '../../src/db/lock.ts'

/** The running process, as the lock file wants it. */
export const testHost: Host = process
