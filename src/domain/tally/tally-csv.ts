import type { IsoDate } from '../calendar.ts'
import type { StrikeClaim } from '../strikes/claim.ts'
import type { Bound, Figure, Raid } from '../strikes/strike-row.ts'
import { mayOverlap } from '../weapons/kinds.ts'
import { concernsDrones, eraAt, type Era } from './definitions.ts'
import { sourceRefOf, type AlsoReported, type NightTally, type PeriodTally, type TallyRow } from './tally.ts'
import type { SourceRef } from './tally.ts'
import { writeCsv } from './write-csv.ts'

export const CSV_COLUMNS = [
  ...(['night', 'raid', 'weapon'] as const),
  ...(['launched', 'launched_bound', 'intercepted', 'intercepted_bound', 'lost', 'lost_bound'] as const),
  ...(['source', 'sentence', 'link', 'doubt', 'definition'] as const),
] as const

/** How drones were counted on a night. */
export type Definition = Pick<Era, 'counting' | 'hasDecoys'>

/** What stands in the cells: the words of a language for people, keys for programs. */
export type CsvWords = {
  column(name: (typeof CSV_COLUMNS)[number]): string
  raid(raid: Raid): string
  weapon(model: string): string
  bound(bound: Bound): string
  source(source: SourceRef): string
  conflict(conflict: TallyRow['conflicts'][number]): string
  alsoReported(reported: AlsoReported): string
  definition(definition: Definition): string
  readonly noReport: string
}

/** The sentences that state a claim's figures; none for the line of a table. */
type SentencesOf = (claim: StrikeClaim) => readonly string[]

type Line = readonly string[]

/** More of them say the same. */
const MAX_SENTENCES = 3
const BETWEEN = ' | '

/**
 * A tally as CSV, the earliest first: a line for each weapon in each raid. What is unknown is an empty cell. What is in no sum is
 * told in words under `doubt`, never in a column of figures, and so are nights without a report, from the first with one on: whoever
 * adds a column up gets what the tally says. Of more than `mostLines` the latest are kept; `left` is how many are not.
 */
export function toTallyCsv(
  tally: PeriodTally,
  words: CsvWords,
  { sentencesOf, mostLines }: { readonly sentencesOf: SentencesOf; readonly mostLines: number },
): { readonly csv: string; readonly left: number } {
  const told = tally.byNight.flatMap((night) =>
    linesOfNight(night, words, sentencesOf).map((cells) => ({ night: night.night, cells })),
  )
  const first = tally.byNight.find(({ rows }) => rows.length > 0)?.night
  const missing = tally.nightsWithoutReport
    .filter((night) => first !== undefined && night > first)
    .map((night) => ({ night, cells: lineOf({ night, doubt: words.noReport }) }))
  const lines = [...told, ...missing].sort((one, other) =>
    one.night < other.night ? -1 : one.night > other.night ? 1 : 0,
  )
  const kept = lines.slice(-mostLines).map(({ cells }) => cells)
  return {
    csv: writeCsv([CSV_COLUMNS.map((name) => words.column(name)), ...kept]),
    left: lines.length - kept.length,
  }
}

function linesOfNight(tally: NightTally, words: CsvWords, sentencesOf: SentencesOf): readonly Line[] {
  const beside =
    (row: TallyRow) =>
    ({ claim }: AlsoReported) =>
      mayOverlap(claim.model, row.model) && (claim.raid === null || claim.raid === row.raid)
  const alone = tally.alsoReported.filter((each) => !tally.rows.some((row) => beside(row)(each)))
  return [
    ...tally.rows.map((row) => lineOfRow(row, tally.alsoReported.filter(beside(row)), words, sentencesOf)),
    ...alone.map((each) => lineOfDoubted(tally.night, each, words, sentencesOf)),
  ]
}

function lineOfRow(
  row: TallyRow,
  alsoReported: readonly AlsoReported[],
  words: CsvWords,
  sentencesOf: SentencesOf,
): Line {
  const credited = row.claims.filter(
    (claim) => claim.role === 'nightly' && row.sources.some(({ slug }) => slug === claim.sourceSlug),
  )
  const doubts = [...row.conflicts.map(words.conflict), ...alsoReported.map(words.alsoReported)]
  return lineOf({
    night: row.night,
    raid: row.raid === null ? '' : words.raid(row.raid),
    weapon: words.weapon(row.model),
    ...figureCells('launched', row.launched, words),
    ...figureCells('intercepted', row.intercepted, words),
    ...figureCells('lost', row.lost, words),
    source: row.sources.map(words.source).join(BETWEEN),
    sentence: sentences(credited, sentencesOf),
    link: row.sources.flatMap(({ url }) => url ?? []).join(' '),
    doubt: doubts.join(BETWEEN),
    definition: concernsDrones(row.model) ? words.definition(eraAt(row.night)) : '',
  })
}

function lineOfDoubted(
  night: IsoDate,
  reported: AlsoReported,
  words: CsvWords,
  sentencesOf: SentencesOf,
): Line {
  const { claim } = reported
  return lineOf({
    night,
    raid: claim.raid === null ? '' : words.raid(claim.raid),
    weapon: words.weapon(claim.model),
    source: words.source(sourceRefOf(claim)),
    sentence: sentences([claim], sentencesOf),
    link: claim.url ?? '',
    doubt: words.alsoReported(reported),
  })
}

function sentences(claims: readonly StrikeClaim[], sentencesOf: SentencesOf): string {
  return [...new Set(claims.flatMap(sentencesOf))].slice(0, MAX_SENTENCES).join(BETWEEN)
}

type Cells = Partial<Record<(typeof CSV_COLUMNS)[number], string>>

function figureCells(
  count: 'launched' | 'intercepted' | 'lost',
  figure: Figure | null,
  words: CsvWords,
): Cells {
  if (figure === null) return {}
  return {
    [count]: String(figure.value),
    [`${count}_bound`]: figure.bound === undefined ? '' : words.bound(figure.bound),
  }
}

const lineOf = (cells: Cells): Line => CSV_COLUMNS.map((name) => cells[name] ?? '')
