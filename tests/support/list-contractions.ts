/** What drizzle-kit keeps of a schema beside each migration, as far as it is compared here. */
export type Snapshot = { readonly tables: Readonly<Record<string, Table>> }

type Table = {
  readonly name: string
  readonly columns: Readonly<Record<string, Column>>
  readonly indexes: Readonly<Record<string, { readonly isUnique: boolean }>>
  readonly foreignKeys: Readonly<Record<string, unknown>>
  readonly compositePrimaryKeys: Readonly<Record<string, { readonly columns: readonly string[] }>>
  readonly uniqueConstraints: Readonly<Record<string, unknown>>
  readonly checkConstraints: Readonly<Record<string, unknown>>
}

type Column = {
  readonly type: string
  readonly primaryKey: boolean
  readonly notNull: boolean
  readonly default?: unknown
  readonly identity?: unknown
}

/**
 * What of a schema the code of the one before could not work with: what it reads and is gone, what it leaves out and
 * must be given, what it writes and would be refused. A sentence each; none where the schema has only grown.
 */
export function listContractions(before: Snapshot, after: Snapshot): readonly string[] {
  return Object.entries(before.tables).flatMap(([key, old]) => {
    const table = after.tables[key]
    return table === undefined ? [`${old.name} is gone`] : ofTable(old, table)
  })
}

function ofTable(old: Table, table: Table): readonly string[] {
  return [
    ...Object.entries(old.columns).flatMap(([name, column]) =>
      ofColumn(`${old.name}.${name}`, column, table.columns[name]),
    ),
    ...Object.entries(table.columns).flatMap(([name, column]) =>
      old.columns[name] === undefined && mustBeGiven(column) ? [`${old.name}.${name} must be given`] : [],
    ),
    ...missing(rulesOf(old), rulesOf(table)).map((rule) => `${old.name}: ${rule} is gone`),
    ...missing(rulesOf(table), rulesOf(old)).map((rule) => `${old.name}: ${rule} may refuse what is written`),
  ]
}

function ofColumn(name: string, old: Column, column: Column | undefined): readonly string[] {
  if (column === undefined) return [`${name} is gone`]
  return [
    ...(column.type === old.type ? [] : [`${name} is ${column.type}, not ${old.type}`]),
    ...(column.notNull && !old.notNull ? [`${name} takes no null any more`] : []),
    ...(mustBeGiven(column) && !mustBeGiven(old) && old.notNull ? [`${name} must be given`] : []),
  ]
}

const mustBeGiven = ({ notNull, default: value, identity, type }: Column): boolean =>
  notNull && value === undefined && identity === undefined && !/serial/.test(type)

/** Uniqueness, which `on conflict` goes by too, references and checks, by what they are called. */
function rulesOf(table: Table): readonly string[] {
  const primary = [
    ...Object.values(table.compositePrimaryKeys).map(({ columns }) => columns.join(', ')),
    ...Object.entries(table.columns).flatMap(([name, { primaryKey }]) => (primaryKey ? [name] : [])),
  ]
  const unique = Object.entries(table.indexes).flatMap(([name, { isUnique }]) => (isUnique ? [name] : []))
  const named = [table.uniqueConstraints, table.foreignKeys, table.checkConstraints].flatMap(Object.keys)
  return [...primary.map((columns) => `the key ${columns}`), ...unique, ...named]
}

const missing = (all: readonly string[], from: readonly string[]): readonly string[] =>
  all.filter((one) => !from.includes(one))
