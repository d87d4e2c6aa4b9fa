import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'
import { queryRows, type Database, type Db } from './database.ts'
import { exportManifest, fileOf, type ExportManifest, type MoveOptions } from './export-rows.ts'
import { knownMigrations } from './migrations.ts'
import { keyOf, TABLES } from './tables.ts'

export type ImportOutcome =
  | { readonly kind: 'done'; readonly rows: number }
  | { readonly kind: 'stopped'; readonly rows: number }
  /** A sentence with what to do; nothing was changed. */
  | { readonly kind: 'refused'; readonly says: string }

/** Only while an import is under way: how many files of which export are written. */
const MARK = 'import'

/**
 * Writes an export into an empty database, a file a transaction; called again after it was stopped or killed it goes on
 * with the next file. A database with readers or briefings of its own is refused.
 */
export async function importRows(
  { db }: Database,
  folder: string,
  options: MoveOptions = {},
): Promise<ImportOutcome> {
  const manifest = await readManifest(folder)
  if (manifest === null)
    return refused(
      `${folder} holds no whole export: "sitrep export ${folder}" goes on with one that was stopped`,
    )
  if (!knownMigrations().some(({ hash }) => hash === manifest.schema))
    return refused(
      'it was made by another release, whose tables this one does not know. Take that release, or a newer one',
    )
  const begun = await readMark(db, manifest)
  if (begun === null) {
    if (!(await isEmpty(db)))
      return refused(
        'the database has readers or briefings of its own. Import into an empty one: createdb NAME, or another DATA_DIR',
      )
    await begin(db, manifest)
  }
  const all = manifest.tables.reduce((total, { rows }) => total + rows, 0)
  let rows = 0
  let index = 0
  for (const { name, columns, files } of manifest.tables) {
    for (let file = 0; file < files; file += 1) {
      if (options.signal?.aborted === true) return { kind: 'stopped', rows }
      const text = await readFile(join(folder, fileOf(name, file)), 'utf8')
      const lines = text.trimEnd().split('\n')
      index += 1
      if (index > (begun ?? 0)) await writeFileOf(db, manifest, name, columns, lines, index)
      rows += lines.length
      options.onProgress?.({ table: name, done: rows, all })
    }
  }
  await finish(db, manifest)
  return { kind: 'done', rows }
}

const refused = (says: string): ImportOutcome => ({ kind: 'refused', says })

async function readManifest(folder: string): Promise<ExportManifest | null> {
  try {
    return (
      exportManifest.safeParse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))).data ?? null
    )
  } catch {
    return null
  }
}

async function readMark(db: Db, { exportedAt }: ExportManifest): Promise<number | null> {
  const [row] = await queryRows<{ mark: string }>(db, sql`select mark from once_marks where name = ${MARK}`)
  const [of, files] = (row?.mark ?? '').split(' ')
  return of === exportedAt ? Number(files) : null
}

async function isEmpty(db: Db): Promise<boolean> {
  const [row] = await queryRows<{ empty: boolean }>(
    db,
    sql`select not exists (select from subscribers) and not exists (select from briefings)
      and not exists (select from strike_rows) and not exists (select from announcements) as empty`,
  )
  return row?.empty === true
}

/** What the start of the program has written is replaced by what stands in the export. */
async function begin(db: Db, manifest: ExportManifest): Promise<void> {
  const names = TABLES.map((table) => sql.identifier(getTableConfig(table).name))
  await db.transaction(async (tx) => {
    await tx.execute(sql`truncate ${sql.join(names, sql`, `)} restart identity`)
    await mark(tx, manifest, 0)
  })
}

function mark(tx: Db, { exportedAt }: ExportManifest, files: number): Promise<unknown> {
  return tx.execute(sql`
    insert into once_marks (name, mark) values (${MARK}, ${`${exportedAt} ${files}`})
    on conflict (name) do update set mark = excluded.mark`)
}

/** Columns that this release has beyond the export get their defaults. */
async function writeFileOf(
  db: Db,
  manifest: ExportManifest,
  name: string,
  columns: readonly string[],
  lines: readonly string[],
  index: number,
): Promise<void> {
  const table = TABLES.find((one) => getTableConfig(one).name === name)
  if (table === undefined) throw new Error(`There is no table ${name}`)
  const list = (of: readonly string[]) =>
    sql.join(
      of.map((column) => sql.identifier(column)),
      sql`, `,
    )
  const keys = keyOf(table)
  const others = columns.filter((column) => !keys.includes(column))
  const changes = others.map((column) => sql`${sql.identifier(column)} = excluded.${sql.identifier(column)}`)
  const row = sql.identifier(name)
  await db.transaction(async (tx) => {
    await tx.execute(sql`
      insert into ${row} (${list(columns)}) overriding system value
      select ${list(columns)} from jsonb_populate_recordset(null::${row}, ${`[${lines.join(',')}]`}::text::jsonb)
      on conflict (${list(keys)}) do ${changes.length === 0 ? sql`nothing` : sql`update set ${sql.join(changes, sql`, `)}`}`)
    await mark(tx, manifest, index)
  })
}

/** New rows go on behind the highest number; the mark was no row of the export, or is its own again. */
async function finish(db: Db, { shardSequence }: ExportManifest): Promise<void> {
  await db.transaction(async (tx) => {
    for (const table of TABLES) {
      const { name, columns } = getTableConfig(table)
      for (const { name: column, generatedIdentity } of columns) {
        if (generatedIdentity === undefined) continue
        await tx.execute(sql`
          select setval(pg_get_serial_sequence(${name}, ${column}), greatest(1, max(${sql.identifier(column)})), max(${sql.identifier(column)}) is not null)
          from ${sql.identifier(name)}`)
      }
    }
    await tx.execute(sql`select setval('delivery_shards', ${shardSequence}::bigint)`)
    await tx.execute(sql`delete from once_marks where name = ${MARK}`)
  })
}
