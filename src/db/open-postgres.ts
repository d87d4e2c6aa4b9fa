import { setTimeout as delay } from 'node:timers/promises'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { SECOND_MS } from '../domain/calendar.ts'
import type { Logger } from '../ports.ts'
import { DatabaseUnavailable } from './database-errors.ts'
import { checkWritable, pingDatabase, type Database } from './database.ts'
import { MIGRATIONS_FOLDER } from './migrations.ts'
import * as schema from './schema.ts'

/** Three processes stay far below a server's usual 100 connections, pg-boss and psql included. */
const POOL_MAX = 10
/** Unless the address says otherwise (`?connect_timeout=3`). */
const CONNECT_TIMEOUT_SECONDS = 10
const CLOSE_TIMEOUT_SECONDS = 5
/** By itself the driver waits for up to 20 s before it tries again: longer than the server was away. */
const LONGEST_RECONNECT_SECONDS = 1
/** Any number will do, as long as nothing else on the server locks the same one. */
const MIGRATION_LOCK = 5102022

/** Connects to a PostgreSQL server; throws `DatabaseUnavailable` when it does not answer. */
export async function openPostgres(url: string, deps: { readonly logger: Logger }): Promise<Database> {
  const timeoutSeconds = connectTimeoutOf(url)
  const connect = (max: number) =>
    postgres(url, {
      max,
      connect_timeout: timeoutSeconds,
      backoff: (attempts) => Math.min(2 ** attempts / 100, LONGEST_RECONNECT_SECONDS),
      connection: { application_name: 'sitrep' },
      onnotice: (notice) => deps.logger.debug({ code: notice['code'] }, notice['message'] ?? 'notice'),
    })
  const raw = connectOrExplain(connect)
  const db = drizzle(raw, { schema })
  try {
    await withDeadline(pingDatabase(db), timeoutSeconds)
  } catch (error) {
    await raw.end({ timeout: 0 })
    throw unavailable(url, error)
  }
  return {
    kind: 'postgres',
    db,
    raw,
    migrate: () => migrateAlone(connect),
    ping: () => pingDatabase(db),
    checkWritable: () => checkWritable(db),
    readClock: () => readClock(raw),
    close: () => raw.end({ timeout: CLOSE_TIMEOUT_SECONDS }),
  }
}

function connectOrExplain(connect: (max: number) => postgres.Sql): postgres.Sql {
  try {
    return connect(POOL_MAX)
  } catch {
    throw new DatabaseUnavailable(
      'Unable to read DATABASE_URL: it must look like postgres://user:password@host:5432/name.',
    )
  }
}

function connectTimeoutOf(url: string): number {
  const asked = URL.canParse(url) ? Number(new URL(url).searchParams.get('connect_timeout')) : 0
  return asked > 0 ? asked : CONNECT_TIMEOUT_SECONDS
}

/** The driver tries again for ever where something that is no PostgreSQL answers. */
async function withDeadline(answer: Promise<void>, seconds: number): Promise<void> {
  const settled = new AbortController()
  const late = delay(seconds * 1000, undefined, { signal: settled.signal }).then(() => {
    throw Object.assign(new Error('no answer'), { code: 'CONNECT_TIMEOUT' })
  })
  try {
    await Promise.race([answer, late])
  } finally {
    settled.abort()
    late.catch(() => undefined)
  }
}

/** Not `now()`: that is when the transaction began. */
async function readClock(sql: postgres.Sql): Promise<Date> {
  const [row] = await sql<{ at: string }[]>`select extract(epoch from clock_timestamp())::text as at`
  return new Date(Number(row?.at) * SECOND_MS)
}

/**
 * Processes that start together wait for one another here. The lock belongs to a session, so the
 * migrations run over one connection of their own; it ends with that connection, however that ends.
 */
async function migrateAlone(connect: (max: number) => postgres.Sql): Promise<void> {
  const alone = connect(1)
  try {
    await alone`select pg_advisory_lock(${MIGRATION_LOCK})`
    await migrate(drizzle(alone), { migrationsFolder: MIGRATIONS_FOLDER })
  } finally {
    await alone.end({ timeout: CLOSE_TIMEOUT_SECONDS })
  }
}

const ADVICE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there. Is the server running, and is the port right?',
  ENOTFOUND: 'there is no such host. Check the name in DATABASE_URL.',
  EAI_AGAIN: 'the host name could not be looked up. Check the name and the network.',
  CONNECT_TIMEOUT:
    'it did not answer in time. Is it a PostgreSQL server? Check the address, the firewall and the network.',
  ECONNRESET: 'it closed the connection. Does it ask for TLS (add ?sslmode=require to DATABASE_URL)?',
  '28P01': 'it refused the password. Check user and password in DATABASE_URL.',
  '28000': 'it refused the user. Check the user in DATABASE_URL and the server’s pg_hba.conf.',
  '3D000': 'there is no such database. Create it (createdb NAME), or mend the name in DATABASE_URL.',
  '53300': 'it has no connection left. Raise max_connections, or stop another client.',
  '57P03': 'it is still starting up or shutting down. Try again in a moment.',
}

function unavailable(url: string, error: unknown): DatabaseUnavailable {
  const code = codeOf(error) ?? codeOf(error instanceof Error ? error.cause : null)
  const advice = (code !== null && ADVICE[code]) || `it answered with ${code ?? 'an unknown error'}.`
  return new DatabaseUnavailable(`Unable to reach PostgreSQL at ${placeOf(url)}: ${advice}`)
}

const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null

/** Host, port and name of the database: never the user's password. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'the address in DATABASE_URL'
  const { hostname, port, pathname } = new URL(url)
  return `${hostname || 'localhost'}:${port || '5432'}${pathname}`
}
