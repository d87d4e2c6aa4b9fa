import type { IsoDate } from '../../../src/domain/calendar.ts'
import type { RuleName } from '../../../src/domain/strikes/pipeline.ts'
import type { StrikeRow } from '../../../src/domain/strikes/strike-row.ts'

/** A text and what it states. */
export type StrikeCase = {
  /** The rule without which the text is read wrong. */
  readonly because?: RuleName
  /** What the case is about, where the text does not show it. */
  readonly about?: string
  readonly text: string
  readonly publishedOn?: IsoDate
  /**
   * All nightly rows in short: `shahed 36/31` (launched/intercepted), `?` for what is not stated, `~ > <` for
   * about, at least, at most, then any of `lost 5`, `regional` or `national`, `by night` (or `by day`, `by neither`),
   * `@2023-07-18`, `over Odesa,Mykolaiv`, `from Kursk`. What is left out is not compared.
   */
  readonly nightly: readonly string[]
  /** Rows of other roles that must be among the rest: `subset shahed ?/9`. */
  readonly others?: readonly string[]
}

const SIGNS = { about: '~', 'at-least': '>', 'at-most': '<' } as const

function figureText(figure: StrikeRow['launched']): string {
  if (figure === null) return '?'
  return `${figure.bound === undefined ? '' : SIGNS[figure.bound]}${figure.value}`
}

/** A row in the notation of the cases, with as much of it as the expected one compares. */
function rowText(row: StrikeRow, expected: string): string {
  const parts = [`${row.model} ${figureText(row.launched)}/${figureText(row.intercepted)}`]
  if (expected.includes(' lost ')) parts.push(`lost ${row.lost?.value ?? '?'}`)
  if (/ (regional|national)/.test(expected)) parts.push(row.scope)
  if (expected.includes(' by ')) parts.push(`by ${row.raid ?? 'neither'}`)
  if (expected.includes(' @')) parts.push(`@${row.night ?? '?'}`)
  if (expected.includes(' over ')) parts.push(`over ${row.places?.join(',') ?? '?'}`)
  if (expected.includes(' from ')) parts.push(`from ${row.launchSites?.join(',') ?? '?'}`)
  return parts.join(' ')
}

/** What differs between the rows found and those a case states; empty when they agree. */
export function problemsOf(item: StrikeCase, rows: readonly StrikeRow[]): readonly string[] {
  const nightly = rows.filter(({ role }) => role === 'nightly')
  const shown = nightly.map((row) =>
    rowText(row, item.nightly.find((line) => line.startsWith(`${row.model} `)) ?? ''),
  )
  const left = [...shown]
  const missed = item.nightly.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  const rest = rows.filter(({ role }) => role !== 'nightly')
  const others = (item.others ?? []).filter(
    (other) => !rest.some((row) => `${row.role} ${rowText(row, other)}` === other),
  )
  return [
    ...[...missed, ...others].map((line) => `missing ${line}`),
    ...left.map((line) => `unexpected ${line}`),
  ]
}
