import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { SourceInfo } from '../../domain/source.ts'
import { explainFileError } from '../../sources/explain-file-error.ts'
import { decodeText } from '../../sources/fetching/decode-text.ts'
import { readStrikesTable } from '../../sources/strikes-table.ts'
import { importStrikes, TABLE_SOURCE } from '../../use-cases/import-strikes.ts'
import { importRows } from '../../db/import-rows.ts'
import type { Program } from '../../program.ts'
import {
  CommandFailure,
  hasFlag,
  jsonLine,
  textOption,
  WrongUsage,
  type Command,
  type CommandContext,
  type CommandInput,
  type ExitCode,
} from '../command.ts'
import { createRowProgress, stopAt } from '../row-progress.ts'

/** Twenty years of nights are a few megabytes. */
const MAX_TABLE_BYTES = 20 * 1024 * 1024

/** `import strikes`: history of tallies from a table; `import DIR`: a whole installation. */
export const importTable: Command = {
  name: 'import',
  usage: 'strikes FILE.csv [--source SLUG] | DIR',
  summary: 'import a history of tallies from a table, or everything that "export" wrote',
  options: { source: { type: 'string' } },
  positionals: [1, 2],
  needs: 'stores',
  async run(input, context) {
    const [kind = '', path] = input.positionals
    if (path === undefined && kind !== 'strikes') return importAll(kind, input, context)
    if (kind !== 'strikes' || path === undefined)
      throw new WrongUsage(`"${kind}" cannot be imported: "import strikes FILE.csv", or "import DIR".`)
    const {
      io,
      clock,
      program: { stores },
    } = context
    const table = readStrikesTable(await readText(resolve(io.cwd, path)))
    if (table.kind === 'failed') throw new CommandFailure(`Unable to import ${path}: ${table.message}.`)

    const slug = textOption(input, 'source')
    const source: SourceInfo = slug === null ? TABLE_SOURCE : { ...TABLE_SOURCE, slug, name: slug }
    const counts = await importStrikes(stores, table.rows, clock.now(), source)
    const { refused } = table
    if (hasFlag(input, 'json')) await io.out(jsonLine({ ...counts, refused }))
    else {
      for (const { line, reason } of refused) await io.err(`Line ${line} was left out: ${reason}\n`)
      const { added, changed, known } = counts
      await io.out(`Rows: added ${added}, changed ${changed}, known ${known}, left out ${refused.length}\n`)
    }
    return refused.length > 0 ? 1 : 0
  },
}

async function importAll(
  folder: string,
  input: CommandInput,
  { io, interrupted, program }: CommandContext & { readonly program: Program },
): Promise<ExitCode> {
  const progress = createRowProgress(io)
  const outcome = await importRows(program.database, resolve(io.cwd, folder), {
    onProgress: progress.show,
    signal: stopAt(interrupted),
  })
  await progress.end()
  if (outcome.kind === 'refused') throw new CommandFailure(`Unable to import ${folder}: ${outcome.says}.`)
  if (hasFlag(input, 'json')) await io.out(jsonLine(outcome))
  else if (outcome.kind === 'stopped') await io.out('Stopped. The same command goes on from here.\n')
  else await io.out(`Imported ${outcome.rows} rows.\n`)
  return outcome.kind === 'done' ? 0 : 1
}

async function readText(path: string): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size > MAX_TABLE_BYTES) throw new CommandFailure(`Unable to import ${path}: it is over 20 MB.`)
    const bytes = await readFile(path)
    const decoded = decodeText(bytes, null)
    if (decoded.kind === 'text') return decoded.text
    // Few words of a table are language. A charset mistaken makes names that no weapon has, and no figure.
    if (!bytes.includes(0)) return new TextDecoder('windows-1251').decode(bytes)
    throw new CommandFailure(
      `Unable to import ${path}: ${decoded.why}. Save it as CSV, in UTF-8 if your spreadsheet asks.`,
    )
  } catch (error) {
    if (error instanceof CommandFailure) throw error
    throw new CommandFailure(`Unable to import it: ${explainFileError(path, error)}.`)
  }
}
