import { setTimeout as delay } from 'node:timers/promises'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { SECOND_MS } from '../domain/calendar.ts'
import { parseDatabaseAddress, type DatabaseAddress } from '../domain/database-address.ts'
import { postgresOptions } from '../domain/database-options.ts'
import type { Logger } from '../ports.ts'
import { codeOf, DatabaseUnavailable } from './database-errors.ts'
import { checkWritable, pingDatabase, type Database } from './database.ts'
import { migrateDatabase } from './migrations.ts'
import * as schema from './schema.ts'
import { MIGRATING } from './advisory-locks.ts'

/** Three processes stay far below a server's usual 100 connections, pg-boss and psql included. */
const POOL_MAX = 10
/** Unless the address says otherwise (`?connect_timeout=3`). */
const CONNECT_TIMEOUT_SECONDS = 10
const CLOSE_TIMEOUT_SECONDS = 5
/** By itself the driver waits for up to 20 s before it tries again: longer than the server was away. */
const LONGEST_RECONNECT_SECONDS = 1

/** Connects to a PostgreSQL server; throws `DatabaseUnavailable` when it does not answer. */
export async function openPostgres(url: string, deps: { readonly logger: Logger }): Promise<Database> {
  const address = readAddress(url)
  const timeoutSeconds = address.connectTimeoutSeconds ?? CONNECT_TIMEOUT_SECONDS
  const connect = (max: number) =>
    postgres({
      ...postgresOptions(address),
      max,
      connect_timeout: timeoutSeconds,
      backoff: (attempts) => Math.min(2 ** attempts / 100, LONGEST_RECONNECT_SECONDS),
      connection: { application_name: 'sitrep', ...address.startup },
      onnotice: (notice) => deps.logger.debug({ code: notice['code'] }, notice['message'] ?? 'notice'),
    })
  const raw = connect(POOL_MAX)
  const db = drizzle(raw, { schema })
  try {
    await withDeadline(pingDatabase(db), timeoutSeconds)
  } catch (error) {
    await raw.end({ timeout: 0 })
    throw unavailable(address, error)
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

function readAddress(url: string): DatabaseAddress {
  const outcome = parseDatabaseAddress(url)
  if (outcome.kind === 'ok') return outcome.address
  throw new DatabaseUnavailable(`DATABASE_URL ${outcome.says}.`)
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
    await alone`select pg_advisory_lock(${MIGRATING})`
    await migrateDatabase(drizzle(alone, { schema }))
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
  '28P01': 'it refused the password. Check user and password in DATABASE_URL; a % in it is written %25.',
  '28000': 'it refused the user. Check the user in DATABASE_URL and the server’s pg_hba.conf.',
  '3D000': 'there is no such database. Create it (createdb NAME), or mend the name in DATABASE_URL.',
  '42704':
    'it knows no such setting. Take the parameter behind the ? of DATABASE_URL away that your host’s pages do not explain.',
  '08P01': 'a pooler between refused. Take the direct address of the database, not the pooled one.',
  ENOENT: 'there is no socket in that folder. Is the server running here, and is the folder right?',
  SELF_SIGNED_CERT_IN_CHAIN:
    'its certificate cannot be checked. Set NODE_EXTRA_CA_CERTS to the file of your host’s authority, or sslmode=require.',
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'its certificate is its own. Set NODE_EXTRA_CA_CERTS to that certificate, or sslmode=require.',
  '53300': 'it has no connection left. Raise max_connections, or stop another client.',
  '57P03': 'it is still starting up or shutting down. Try again in a moment.',
}

function unavailable(address: DatabaseAddress, error: unknown): DatabaseUnavailable {
  const code = codeOf(error) ?? codeOf(error instanceof Error ? error.cause : null)
  const advice = (code !== null && ADVICE[code]) || `it answered with ${code ?? 'an unknown error'}.`
  return new DatabaseUnavailable(`Unable to reach PostgreSQL at ${placeOf(address)}: ${advice}`)
}

/** Host, port and name of the database: never the user's password. */
function placeOf({ hosts, database }: DatabaseAddress): string {
  return `${hosts.map(({ host, port }) => `${host}:${port}`).join(',')}/${database ?? ''}`
}
