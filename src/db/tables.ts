import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import * as schema from './schema.ts'

/** Every table, one that others refer to before those. */
export const TABLES: readonly PgTable[] = inOrder(
  Object.values(schema).filter((one): one is typeof one & PgTable => is(one, PgTable)),
)

function inOrder(tables: readonly PgTable[]): readonly PgTable[] {
  const ordered: PgTable[] = []
  const add = (table: PgTable): void => {
    if (ordered.includes(table)) return
    for (const { reference } of getTableConfig(table).foreignKeys) {
      const { foreignTable } = reference()
      if (foreignTable !== table) add(foreignTable)
    }
    ordered.push(table)
  }
  for (const table of tables) add(table)
  return ordered
}

/** The columns by which a table's rows are told apart. */
export function keyOf(table: PgTable): readonly string[] {
  const { columns, primaryKeys } = getTableConfig(table)
  const own = columns.filter(({ primary }) => primary).map(({ name }) => name)
  return own.length > 0 ? own : (primaryKeys[0]?.columns.map(({ name }) => name) ?? [])
}
