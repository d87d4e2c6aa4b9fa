import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { queryRows, type Database, type Db } from './database.ts'
import { makeFolder } from './make-folder.ts'
import { knownMigrations } from './migrations.ts'
import { keyOf, TABLES } from './tables.ts'

/** What stands in `manifest.json` of an export; `tables` in the order in which they are to be written. */
export const exportManifest = z.object({
  format: z.literal(1),
  /** Of the last migration. */
  schema: z.string(),
  exportedAt: z.string(),
  shardSequence: z.string(),
  tables: z.array(
    z.object({ name: z.string(), columns: z.array(z.string()), rows: z.int(), files: z.int() }),
  ),
})
export type ExportManifest = z.infer<typeof exportManifest>

export type MoveProgress = (step: {
  readonly table: string
  readonly done: number
  readonly all: number
}) => void
export type MoveOptions = {
  readonly onProgress?: MoveProgress
  readonly signal?: AbortSignal
  readonly rowsPerFile?: number
}

const ROWS_PER_FILE = 5000
export const fileOf = (table: string, index: number): string =>
  `${table}.${String(index).padStart(6, '0')}.jsonl`

/**
 * Writes every table into a folder, as lines of JSON, some thousand rows a file; the manifest comes last. Called again
 * for a folder without one, it goes on behind the last whole file. What refers to others is written before
 * them: a row that comes meanwhile never lacks what it refers to. `null` when it was stopped.
 */
export async function exportRows(
  { db }: Database,
  folder: string,
  now: Date,
  options: MoveOptions = {},
): Promise<ExportManifest | null> {
  await makeFolder(folder)
  const all = await countAll(db)
  let done = 0
  const tables: ExportManifest['tables'] = []
  for (const table of TABLES.toReversed()) {
    const written = await exportTable(db, table, folder, options, (rows) =>
      options.onProgress?.({ table: getTableConfig(table).name, done: (done += rows), all }),
    )
    if (written === null) return null
    tables.unshift(written)
  }
  const manifest: ExportManifest = {
    format: 1,
    schema: knownMigrations().at(-1)?.hash ?? '',
    exportedAt: now.toISOString(),
    shardSequence: await readShards(db),
    tables,
  }
  await writeWhole(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

async function exportTable(
  db: Db,
  table: PgTable,
  folder: string,
  { signal, rowsPerFile = ROWS_PER_FILE }: MoveOptions,
  onRows: (rows: number) => void,
) {
  const { name, columns } = getTableConfig(table)
  const keys = keyOf(table)
  const whole = (await readdir(folder))
    .filter((file) => file.startsWith(`${name}.`) && file.endsWith('.jsonl'))
    .sort()
  let rows = 0
  let files = 0
  let last: string | null = null
  for (const file of whole) {
    const lines = (await readFile(join(folder, file), 'utf8')).trimEnd().split('\n')
    rows += lines.length
    files += 1
    last = lines.at(-1) ?? null
    onRows(lines.length)
  }
  for (;;) {
    if (signal?.aborted === true) return null
    const lines = await readSome(db, name, keys, last, rowsPerFile)
    if (lines.length === 0) break
    await writeWhole(join(folder, fileOf(name, files)), `${lines.join('\n')}\n`)
    rows += lines.length
    files += 1
    last = lines.at(-1) ?? null
    onRows(lines.length)
  }
  return { name, columns: columns.map((column) => column.name), rows, files }
}

/** Rows behind `last` in the order of their keys, as the server writes them: no number passes through JavaScript. */
async function readSome(
  db: Db,
  name: string,
  keys: readonly string[],
  last: string | null,
  limit: number,
): Promise<readonly string[]> {
  const table = sql.identifier(name)
  const key = sql.join(
    keys.map((column) => sql`t.${sql.identifier(column)}`),
    sql`, `,
  )
  const behind =
    last === null
      ? sql``
      : sql`where (${key}) > (select ${sql.join(
          keys.map((column) => sql`l.${sql.identifier(column)}`),
          sql`, `,
        )}
          from jsonb_populate_record(null::${table}, ${last}::text::jsonb) l)`
  const rows = await queryRows<{ line: string }>(
    db,
    sql`select to_jsonb(t)::text as line from ${table} t ${behind} order by ${key} limit ${limit}`,
  )
  return rows.map(({ line }) => line)
}

async function countAll(db: Db): Promise<number> {
  const counts = await Promise.all(TABLES.map((table) => db.$count(table)))
  return counts.reduce((total, count) => total + count, 0)
}

async function readShards(db: Db): Promise<string> {
  const [row] = await queryRows<{ at: string }>(db, sql`select last_value::text as at from delivery_shards`)
  return row?.at ?? '1'
}

/** A file is there whole or not at all. */
async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text, { mode: 0o600, flush: true })
  await rename(`${path}.part`, path)
}
