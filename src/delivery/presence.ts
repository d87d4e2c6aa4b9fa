import { randomInt } from 'node:crypto'
import postgres from 'postgres'
import { SECOND_MS } from '../domain/calendar.ts'
import { addressOf, postgresOptions } from '../domain/database-options.ts'
import type { Logger, Timer } from '../ports.ts'
import { realTimer } from './timer.ts'

/** Who is alive. What dies, however it dies, stops being present by itself. */
export type Presence = {
  /** Names this process in the rows that it holds. */
  readonly id: string
  /** Whether the process of that name is dead. Never true of this one. */
  isGone(id: string): Promise<boolean>
  /** How many processes are present, this one included, as of some seconds ago. */
  count(): number
  /** Runs for one process at a time; `onLead` is called in the one, `onLose` when it no longer is. */
  lead(role: string, callbacks: { readonly onLead: () => void; readonly onLose: () => void }): Promise<void>
  close(): Promise<void>
}

/** The embedded database has one process, guarded by its lock file: all others are dead. */
export function createLonePresence(): Presence {
  const id = newId()
  return {
    id,
    isGone: (other) => Promise.resolve(other !== id),
    count: () => 1,
    lead: (_role, { onLead }) => {
      onLead()
      return Promise.resolve()
    },
    close: () => Promise.resolve(),
  }
}

// Two spaces of advisory locks; any numbers do that nothing else on the server uses.
const PRESENT = 51_020_221
const LEADING = 51_020_222

const BEAT_MS = 2 * SECOND_MS
/** A process that comes back, as after a restart of the server, lets the others come back too. */
const GRACE_MS = 10 * SECOND_MS
/** By itself the driver waits for 20 s in the end before it tries again: longer than the others let it come back. */
const LONGEST_RECONNECT_SECONDS = 1

/**
 * Presence as an advisory lock on a connection of its own: when a process is killed its connection
 * closes, and the server drops the lock at once; when its host vanishes, keepalive ends the
 * connection within 15 s. No heartbeat to write, no lease to run out while a process is merely slow.
 */
export async function createPresence(
  url: string,
  deps: { readonly logger: Logger; readonly timer?: Timer },
): Promise<Presence> {
  const { timer = realTimer } = deps
  const id = newId()
  const roles = new Map<
    string,
    { isHeld: boolean; readonly onLead: () => void; readonly onLose: () => void }
  >()
  let isPresent = false
  /** An outage is told once. */
  let isReached = true
  let present = 1
  let trustedFrom = Number.NEGATIVE_INFINITY
  let closing = false
  const sql = postgres({
    ...postgresOptions(addressOf(url)),
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 5,
    backoff: (attempts) => Math.min(2 ** attempts / 100, LONGEST_RECONNECT_SECONDS),
    connection: { ...addressOf(url).startup, application_name: `sitrep presence ${id}` },
    onnotice: () => undefined,
    onclose: () => {
      isPresent = false
      trustedFrom = Number.POSITIVE_INFINITY
      for (const role of roles.values()) loseRole(role)
    },
  })
  await beat()
  const stop = new AbortController()
  const beating = keepBeating()

  return {
    id,
    async isGone(other) {
      if (other === id || !isPresent || timer.now() < trustedFrom) return false
      // Held no longer than the statement: it only asks whether somebody else holds it.
      const [row] = await sql<{ free: boolean }[]>`
        select pg_try_advisory_xact_lock(${PRESENT}, ${Number(other)}) as free`
      return row?.free === true
    },
    count: () => present,
    async lead(role, callbacks) {
      roles.set(role, { isHeld: false, ...callbacks })
      await beatQuietly()
    },
    async close() {
      closing = true
      stop.abort()
      await beating
      await sql.end({ timeout: 5 })
    },
  }

  async function keepBeating(): Promise<void> {
    while (!stop.signal.aborted) {
      await timer.sleep(BEAT_MS, stop.signal)
      if (!stop.signal.aborted) await beatQuietly()
    }
  }

  async function beatQuietly(): Promise<void> {
    try {
      await beat()
      isReached = true
    } catch (error) {
      if (isReached) {
        deps.logger.warn({ error }, 'Unable to reach the database to say that this process is alive')
      }
      isReached = false
    }
  }

  /** One statement on the connection also finds out that it is broken. */
  async function beat(): Promise<void> {
    if (!isPresent) {
      await sql`select set_config('tcp_keepalives_idle', '5', false), set_config('tcp_keepalives_interval', '5', false), set_config('tcp_keepalives_count', '2', false)`
      await sql`select pg_advisory_lock(${PRESENT}, ${Number(id)})`
      isPresent = true
      trustedFrom = Math.min(trustedFrom, timer.now() + GRACE_MS)
    }
    const [row] = await sql<{ present: number }[]>`
      select count(*)::int as present from pg_locks
      where locktype = 'advisory' and granted and classid = ${PRESENT}
        and database = (select oid from pg_database where datname = current_database())`
    // Who is on the way back still has its share of what may be in flight.
    present = Math.max(1, row?.present ?? 1, timer.now() < trustedFrom ? present : 1)
    for (const [name, role] of roles) {
      if (role.isHeld) continue
      const [row] = await sql<{ led: boolean }[]>`
        select pg_try_advisory_lock(${LEADING}, hashtext(${name})) as led`
      if (row?.led !== true) continue
      role.isHeld = true
      role.onLead()
    }
  }

  function loseRole(role: { isHeld: boolean; readonly onLose: () => void }): void {
    if (!role.isHeld) return
    role.isHeld = false
    if (!closing) role.onLose()
  }
}

const newId = (): string => String(randomInt(1, 2 ** 31))
