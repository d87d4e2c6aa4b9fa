import { sql } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'
import type { OwnRows, ReadOwnRows, RowOwner } from '../ports.ts'
import { queryRows, type Db } from './database.ts'
import { keyOf, TABLES } from './tables.ts'

/** The columns that say of which chat a row is, and which person's doing. */
const OF_CHAT = 'chat_id'
const OF_PERSON: readonly string[] = ['user_id', 'line_asked_of', 'created_by']
/** What else holds an id of somebody. */
const PEOPLE: readonly string[] = [...OF_PERSON, 'admin_id', 'planned_up_to']
/** Of each table; more than a person has, but for years of briefings. */
const MOST_ROWS = 1000

/** Reads by the schema: what is stored one day is told without a word more here. */
export function createOwnRows(db: Db): ReadOwnRows {
  return async (owner) => {
    const told: Record<string, OwnRows[string]> = {}
    for (const table of TABLES) {
      const { name, columns } = getTableConfig(table)
      const names = columns.map((column) => column.name)
      if (names.some((column) => column === OF_CHAT || OF_PERSON.includes(column)))
        told[name] = await readRows(db, name, names, keyOf(table), owner)
    }
    return told
  }
}

async function readRows(
  db: Db,
  table: string,
  columns: readonly string[],
  key: readonly string[],
  { chatIds, personId }: RowOwner,
): Promise<OwnRows[string]> {
  const ofChats = sql`t.${sql.identifier(OF_CHAT)} = any(${`{${chatIds.join(',')}}`}::text::bigint[])`
  const isOwn = [
    ...(columns.includes(OF_CHAT) ? [ofChats] : []),
    ...OF_PERSON.filter((column) => columns.includes(column)).map(
      (column) => sql`t.${sql.identifier(column)} = ${personId}::bigint`,
    ),
  ]
  const newest = key.map((column) => sql`t.${sql.identifier(column)} desc`)
  const rows = await queryRows<{ row: string }>(
    db,
    sql`select to_jsonb(t)::text as row from ${sql.identifier(table)} t
      where ${sql.join(isOwn, sql` or `)} order by ${sql.join(newest, sql`, `)} limit ${MOST_ROWS}`,
  )
  return rows.map(({ row }) => withoutOthers(JSON.parse(row) as Record<string, unknown>, personId))
}

function withoutOthers(row: Record<string, unknown>, personId: number | null) {
  const told = Object.entries(row).map(([column, value]) =>
    PEOPLE.includes(column) && value !== personId ? ([column, null] as const) : ([column, value] as const),
  )
  return Object.fromEntries(told)
}
