import type { PGlite } from '@electric-sql/pglite'
import { sql, type SQL } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { Sql } from 'postgres'
import { codeOf } from './database-errors.ts'
import type * as schema from './schema.ts'

/** What stores write their queries against, whichever server answers them; a transaction is one too. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>

export type Writability = 'writable' | 'cannot-write' | 'disk-full'

type Connection = {
  readonly db: Db
  /** Applies what is missing, once, however many processes start together. */
  migrate(): Promise<void>
  /** Throws when the server does not answer. */
  ping(): Promise<void>
  /** Whether a row can be written. Throws when the server does not answer. */
  checkWritable(): Promise<Writability>
  /** What the server's own clock shows; `null` for one that has no other than this machine's. */
  readonly readClock: (() => Promise<Date>) | null
  /** Ends every connection and gives the lock back. Twice is fine. */
  close(): Promise<void>
}

/** An open database. `raw` is the driver's own client, for what drizzle does not reach. */
export type Database = Connection &
  ({ readonly kind: 'postgres'; readonly raw: Sql } | { readonly kind: 'pglite'; readonly raw: PGlite })

/** Rows of a hand-written query: the two drivers wrap them differently. Instants come back as text. */
export async function queryRows<T extends Record<string, unknown>>(
  db: Db,
  query: SQL,
): Promise<readonly T[]> {
  const result: unknown = await db.execute<T>(query)
  return isWrapped<T>(result) ? result.rows : isList<T>(result) ? result : []
}

const isWrapped = <T>(result: unknown): result is { readonly rows: readonly T[] } =>
  typeof result === 'object' && result !== null && 'rows' in result
const isList = <T>(result: unknown): result is readonly T[] => Array.isArray(result)

/** A `ping` for both drivers. */
export async function pingDatabase(db: Db): Promise<void> {
  await db.execute(sql`select 1`)
}

/** `53100` is the server's word for a full disk; the others are those of a standby and of one that was closed to writers. */
const UNWRITABLE: Readonly<Record<string, Writability>> = {
  '53100': 'disk-full',
  ENOSPC: 'disk-full',
  '25006': 'cannot-write',
  '42501': 'cannot-write',
  EROFS: 'cannot-write',
}

/** A `checkWritable` for both drivers: the same row each time. */
export async function checkWritable(db: Db): Promise<Writability> {
  try {
    await db.execute(sql`
      insert into once_marks (name, mark) values ('writable', clock_timestamp()::text)
      on conflict (name) do update set mark = excluded.mark`)
    return 'writable'
  } catch (error) {
    const found = writabilityOf(error)
    if (found === null) throw error
    return found
  }
}

/** What an error says of writing; `null` where it is about something else. */
export function writabilityOf(error: unknown): Writability | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    const known = UNWRITABLE[codeOf(at) ?? '']
    if (known !== undefined) return known
    if (/no space left on device/i.test(at.message)) return 'disk-full'
  }
  return null
}
