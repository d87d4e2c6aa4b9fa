import { LAUNCH_PLACES, UKRAINIAN_PLACES } from '../domain/strikes/lexicon/places.ts'
import { parseModel } from '../domain/strikes/parse-model.ts'
import { findWeapon } from '../domain/weapons/find-weapon.ts'
import { joinModels, modelParts } from '../domain/weapons/models.ts'
import type { Figure, StrikeRow } from '../domain/strikes/strike-row.ts'
import type { ImportedRow } from '../ports.ts'
import { parseCsv, type CsvRecord } from './parse-csv.ts'
import { isoText, readTableTime, type TableTime } from './strikes-table-time.ts'

export type StrikesTable =
  | {
      readonly kind: 'table'
      readonly rows: readonly ImportedRow[]
      readonly refused: readonly { readonly line: number; readonly reason: string }[]
    }
  /** Not one row can be read; `message` says why, to stand behind "Unable to import FILE: ". */
  | { readonly kind: 'failed'; readonly message: string }

const MAX_CHARS = 20 * 1024 * 1024
const MAX_ROWS = 200_000
const MAX_QUOTE_CHARS = 500
/** More than ever flew in a night, and less than a telephone number. */
const MAX_COUNT = 100_000

const COLUMNS = [
  'night',
  'start',
  'end',
  'model',
  'launched',
  'destroyed',
  'lost',
  'launchPlaces',
  'targets',
  'carrier',
  'source',
] as const
type Column = (typeof COLUMNS)[number]

const TIMES: ReadonlySet<Column> = new Set(['night', 'start', 'end'])

/** What a column may be called: here, and in the public table of missile attacks. */
const SPELLINGS: Readonly<Record<Column, readonly string[]>> = {
  night: ['night'],
  start: ['start', 'time_start'],
  end: ['end', 'time_end'],
  model: ['model'],
  launched: ['launched'],
  destroyed: ['destroyed', 'intercepted'],
  lost: ['lost', 'not_reach_goal'],
  launchPlaces: ['launch_places', 'launch_place'],
  targets: ['targets', 'target'],
  carrier: ['carrier'],
  source: ['source'],
}
const NEEDED: readonly Column[] = ['model', 'launched', 'destroyed']

/** Names of the public table that are no names of weapons anywhere else. */
const TABLE_MODELS: Readonly<Record<string, string>> = {
  kub: 'drone',
  'privet-82': 'drone',
  fenix: 'recon-drone',
  phoenix: 'recon-drone',
}

/** Regional air commands and oblasts count what they see themselves: never to be added to national figures. */
const REGIONAL_SOURCE = /pvk|пвк|oda\.gov\.ua/i

/**
 * Reads a table of attacks, one weapon (or several under one count) in one attack a line. Rows that cannot
 * be used are refused with their line and the reason; the others are read all the same. The same attack
 * has the same key in a later edition of the table, whatever its line. Never throws.
 */
export function readStrikesTable(text: string): StrikesTable {
  if (text.length > MAX_CHARS) return failed(`it is longer than ${MAX_CHARS / 1024 / 1024} MB`)
  const { separator, body, firstLine } = separatorOf(text)
  const records = parseCsv(body, separator)
  const header = records.next().value
  if (!header) return failed('it is empty')
  const columns = findColumns(header.fields)
  const missing: string[] = NEEDED.filter((column) => !columns.has(column))
  if (!columns.has('night') && !columns.has('end')) missing.unshift('night or time_end')
  if (missing.length > 0) return failed(`its first line names no column ${missing.join(', ')}`)

  const rows: ImportedRow[] = []
  const refused: { line: number; reason: string }[] = []
  const seen = new Map<string, number>()
  for (const record of records) {
    if (rows.length + refused.length >= MAX_ROWS) return failed(`it has more than ${MAX_ROWS} rows`)
    const read = readRecord(record, columns)
    if (typeof read === 'string') {
      refused.push({ line: record.line + firstLine, reason: read })
      continue
    }
    // Two attacks may be alike in everything the table says of them.
    const count = (seen.get(read.key) ?? 0) + 1
    seen.set(read.key, count)
    const line = read.line + firstLine
    rows.push({ ...read, line, ...(count > 1 && { key: `${read.key}#${count}` }) })
  }
  return { kind: 'table', rows, refused }
}

const failed = (message: string): StrikesTable => ({ kind: 'failed', message })

/** Spreadsheets of half of Europe write semicolons, and some say so in a line before all others. */
function separatorOf(text: string) {
  const [said = '', named] = /^\uFEFF?"?sep=(.)"?\r?\n/i.exec(text) ?? []
  const body = text.slice(said.length)
  const header = body.slice(0, 2000).split('\n', 1)[0] ?? ''
  const found = [',', ';', '\t'].reduce((best, next) =>
    header.split(next).length > header.split(best).length ? next : best,
  )
  return { separator: named ?? found, body, firstLine: said === '' ? 0 : 1 }
}

function findColumns(header: readonly string[]): ReadonlyMap<Column, number> {
  const names = header.map((name) => name.trim().toLowerCase())
  const found = COLUMNS.map((column) => {
    const at = names.findIndex((name) => SPELLINGS[column].includes(name))
    return [column, at] as const
  })
  return new Map(found.filter(([, at]) => at >= 0))
}

/** The row, or why it is refused. */
function readRecord(record: CsvRecord, columns: ReadonlyMap<Column, number>): ImportedRow | string {
  const field = (column: Column): string => {
    const at = columns.get(column)
    const text = at === undefined ? '' : (record.fields[at] ?? '').trim()
    return TIMES.has(column) ? isoText(text) : text
  }
  const when = readTableTime(field('night'), field('end'), field('start'))
  if (when === null)
    return `no date can be read in ${quoteOf(field('night') || field('end') || field('start'))}`
  const model = readModels(field('model'))
  if (model === null) return `${quoteOf(field('model'))} names no weapon that is known`
  const counts = [field('launched'), field('destroyed'), field('lost')].map(readCount)
  if (counts.includes('wrong'))
    return `launched, destroyed and lost must be whole numbers: ${quoteOf(record.text)}`
  const [launched = null, destroyed = null, lost = null] = counts.filter((count) => count !== 'wrong')
  if (launched === null && destroyed === null) return 'neither launched nor destroyed is given'
  if (launched === 0) return 'nothing was launched'
  if (launched !== null && (destroyed ?? 0) > launched)
    return `more destroyed (${destroyed}) than launched (${launched})`
  const quote = record.text.trim().slice(0, MAX_QUOTE_CHARS)
  const row: StrikeRow = {
    night: when.night,
    raid: when.raid,
    model,
    ...figuresOf(model, launched, destroyed, lost),
    ...placesOf(field('launchPlaces'), field('targets')),
    scope: REGIONAL_SOURCE.test(field('source')) ? 'regional' : 'national',
    role: 'nightly',
    doubts: [],
    evidence: [{ start: 0, end: quote.length, quote }],
  }
  return { line: record.line, key: keyOf(when, model, field), row, reportedAt: when.endedAt }
}

/**
 * The table is filled in from reports that give kills alone, too: then `launched` repeats them, and is only
 * the least it can have been. Its 0 stands as often for "nothing said" where missiles are concerned, and for
 * the lost always; what is not known is `null`.
 */
function figuresOf(
  model: string,
  launched: number | null,
  destroyed: number | null,
  lost: number | null,
): Pick<StrikeRow, 'launched' | 'intercepted' | 'lost'> {
  const onlyKills = launched !== null && launched === destroyed
  const silent = destroyed === 0 && !modelParts(model).every(isDrone)
  const figure = (value: number | null): Figure | null => (value === null ? null : { value })
  return {
    launched: onlyKills ? { value: launched, bound: 'at-least' } : figure(launched),
    intercepted: silent ? null : figure(destroyed),
    lost: lost === null || lost === 0 ? null : { value: lost },
  }
}

/** Places by the keys under which reports name them, too; what has none, such as "south", is left out. */
function placesOf(launchPlaces: string, targets: string): Pick<StrikeRow, 'launchSites' | 'places'> {
  const [launchSites, places] = [keysOf(launchPlaces, LAUNCH_PLACES), keysOf(targets, UKRAINIAN_PLACES)]
  return { ...(launchSites.length > 0 && { launchSites }), ...(places.length > 0 && { places }) }
}

/** Spellings of the public table. */
const TABLE_PLACES: Readonly<Record<string, string>> = {
  'Hvardiiske, Crimea': 'Gvardiyske, Crimea',
  'Engels-2': 'Saratov',
  'eastern coast of Sea of Azov': 'Sea of Azov',
}

function keysOf(field: string, known: readonly { readonly key: string }[]): readonly string[] {
  const names = field.split(';').map((name) => name.trim().replace(/ (?:oblast|Krai)$/u, ''))
  const keys = new Set(known.map(({ key }) => key))
  return [...new Set(names.map((name) => TABLE_PLACES[name] ?? name))].filter((name) => keys.has(name))
}

const isDrone = (key: string): boolean => findWeapon(key)?.class.endsWith('-drone') ?? false

/** "X-101/X-555 and Kalibr" is one figure over two models: their keys, sorted and joined. */
function readModels(text: string): string | null {
  const names = text.split(/\s+and\s+|\s+та\s+|\s*[+,;]\s*/i).filter(Boolean)
  const keys = names.map((name) => TABLE_MODELS[name.toLowerCase()] ?? parseModel(name))
  if (keys.length === 0 || keys.includes(null)) return null
  return joinModels(keys.flatMap((key) => modelParts(key ?? '')))
}

/**
 * `null` for an empty cell. Spaces of any width stand between thousands; a comma or a point may as well stand before
 * a fraction, and is taken only where nothing but zeros follows.
 */
function readCount(text: string): number | null | 'wrong' {
  if (text === '' || /^(nan|null|none|n\/a|-)$/i.test(text)) return null
  const value = Number(text.replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/gu, '').replace(/[.,]0{1,2}$/, ''))
  return Number.isInteger(value) && value >= 0 && value <= MAX_COUNT ? value : 'wrong'
}

function keyOf(when: TableTime, model: string, field: (column: Column) => string): string {
  const parts = [
    field('start'),
    field('end'),
    field('launchPlaces'),
    field('targets'),
    field('carrier'),
    field('source'),
  ]
  return [when.night, model, ...parts].map((part) => part.toLowerCase().replace(/\s+/g, ' ')).join('|')
}

const quoteOf = (text: string): string => JSON.stringify(text.slice(0, 100))
