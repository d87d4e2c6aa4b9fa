import { findDates } from '../../language/written-dates.ts'
import type { Found } from '../lexicon/word-table.ts'
import type { Token } from './tokens.ts'
import { NUMBER_VALUES } from './number-values.ts'
import { SCALE_TABLE, UNIT_TABLE } from './tables.ts'

/** A number with what it counts; `null` where the text does not say. */
export type Count = {
  readonly unit: string | null
  readonly value: number
  /** How another count of the same things of the same event may differ. */
  readonly kind: 'exact' | 'grows' | 'loose'
  /** In the headline or the first sentence. */
  readonly isLead: boolean
}

/** How many words may stand between a number and what it counts. */
const REACH = 4
const CURRENCIES: Readonly<Record<string, string>> = { $: 'usd', '€': 'eur', '£': 'gbp' }

/** The counts of a story. `text` gives the marks between the tokens of one sentence. */
export function readCounts(tokens: readonly Token[], text: string): readonly Count[] {
  const units = new Map(UNIT_TABLE.find(tokens).map((found) => [found.at, found]))
  const scales = new Map(SCALE_TABLE.find(tokens).map((found) => [found.at, found]))
  const dates = findDates(text)
  return tokens.flatMap((token, at): readonly Count[] => {
    if (dates.some(({ start, end }) => token.start >= start && token.start < end)) return []
    const number = token.value ?? wordValue(token)
    if (number === null) return []
    const scale = Number(scales.get(at + 1)?.idea.key ?? 1)
    const value = Math.round(number * scale * 1000) / 1000
    const after = at + (scale > 1 ? 2 : 1)
    const found = unitOf(tokens, units, at, after)
    const currency = CURRENCIES[text.charAt(token.start - 1)]
    const unit = currency ?? (percent(text, token) ? 'percent' : found?.idea.key) ?? null
    if (unit === null && isCalendarYear(value)) return []
    const kind = kindOf(currency ? 'exact' : (found?.idea.columns[0] ?? ''), token.isOrdinal, unit)
    return [
      {
        unit: token.isOrdinal && unit !== null ? `${unit}-no` : unit,
        value,
        kind,
        isLead: token.sentence <= 1,
      },
    ]
  })
}

function unitOf(
  tokens: readonly Token[],
  units: ReadonlyMap<number, Found>,
  at: number,
  after: number,
): Found | undefined {
  const { sentence } = tokens[at] ?? { sentence: 0 }
  for (let next = after; next < after + REACH; next += 1) {
    const token = tokens[next]
    if (token === undefined || token.sentence !== sentence) break
    if (token.value !== null || wordValue(token) !== null) break
    const unit = units.get(next)
    if (unit) return unit
  }
  for (let before = at - 1; before >= at - REACH; before -= 1) {
    const token = tokens[before]
    if (token === undefined || token.sentence !== sentence || token.value !== null) break
    const unit = units.get(before)
    if (unit) return unit
  }
  return undefined
}

function kindOf(told: string, isOrdinal: boolean, unit: string | null): Count['kind'] {
  if (isOrdinal) return unit === 'package' || unit === 'stage' || unit === 'swap-no' ? 'exact' : 'loose'
  return told === 'exact' || told === 'grows' ? told : 'loose'
}

/** "One" is a pronoun more often than a count. */
function wordValue({ plain }: Token): number | null {
  return NUMBER_VALUES.get(plain) ?? null
}

function percent(text: string, { end }: Token): boolean {
  return /^\s?%/u.test(text.slice(end, end + 2))
}

function isCalendarYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100
}
