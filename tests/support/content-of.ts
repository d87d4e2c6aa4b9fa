import { sql } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'
import { queryRows, type Database } from '../../src/db/database.ts'
import { TABLES } from '../../src/db/tables.ts'

/** Every row of every table, as the server writes them. */
export async function contentOf({ db }: Database): Promise<Record<string, readonly string[]>> {
  await db.execute(sql`set timezone = 'UTC'`)
  const tables = await Promise.all(
    TABLES.map(async (table) => {
      const { name } = getTableConfig(table)
      const rows = await queryRows<{ line: string }>(
        db,
        sql`select to_jsonb(t)::text as line from ${sql.identifier(name)} t order by 1`,
      )
      return [name, rows.map(({ line }) => line)] as const
    }),
  )
  return Object.fromEntries(tables)
}
