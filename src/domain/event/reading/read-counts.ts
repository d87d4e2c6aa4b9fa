import { findDates } from '../../language/written-dates.ts'
import type { Found } from '../lexicon/word-table.ts'
import type { Token } from './tokens.ts'
import { ABOUT } from '../lexicon/telling.ts'
import { NUMBER_VALUES, ordinalValue } from './number-values.ts'
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
/** "Two hundred", «дві сотні», «п'ять сотень». */
const HUNDREDS: ReadonlySet<string> = new Set(['hundred', 'сотні', 'сотень'])
const CURRENCIES: Readonly<Record<string, string>> = { $: 'usd', '€': 'eur', '£': 'gbp' }

/** The counts of a story. `text` gives the marks between the tokens of one sentence. */
export function readCounts(tokens: readonly Token[], text: string): readonly Count[] {
  const units = new Map(UNIT_TABLE.find(tokens).map((found) => [found.at, found]))
  const scales = new Map(SCALE_TABLE.find(tokens).map((found) => [found.at, found]))
  const dates = findDates(text)
  /** What the word behind a number multiplies it by. */
  const scaleAfter = (at: number): number => {
    const next = tokens[at + 1]
    if (next !== undefined && HUNDREDS.has(next.plain)) return 100
    return Number(scales.get(at + 1)?.idea.key ?? 1)
  }
  const isScaled = (at: number): boolean => {
    const [before, token] = [tokens[at - 1], tokens[at]]
    return (
      before !== undefined && token !== undefined && HUNDREDS.has(token.plain) && numberOf(before) !== null
    )
  }
  return tokens.flatMap((token, at): readonly Count[] => {
    if (dates.some(({ start, end }) => token.start >= start && token.start < end)) return []
    const number = numberOf(token)
    const order = number === null ? ordinalValue(token.plain) : null
    if (order !== null) return stageIn(order, units.get(at + 1) ?? units.get(at + 2), token)
    if (number === null) return []
    // The second word of "two hundred" is no number of its own.
    if (isScaled(at)) return []
    const scale = scaleAfter(at)
    const value = Math.round(number * scale * 1000) / 1000
    const after = at + (scale > 1 ? 2 : 1)
    const found = unitOf(tokens, units, at, after, text)
    const currency = CURRENCIES[text.charAt(token.start - 1)]
    const unit = currency ?? (percent(text, token) ? 'percent' : found?.idea.key) ?? null
    if (unit === null && isCalendarYear(value)) return []
    const isAbout = ABOUT.has(tokens[at - 1]?.plain ?? '')
    const kind = isAbout
      ? 'loose'
      : kindOf(currency ? 'exact' : (found?.idea.columns[0] ?? ''), token.isOrdinal, unit)
    return [
      {
        unit: token.isOrdinal && unit !== null ? `${unit} in order` : unit,
        value,
        kind,
        isLead: token.sentence <= 1,
      },
    ]
  })
}

/** Each an event of its own: "the second stage", «третій раунд». */
const STAGES: readonly string[] = ['package', 'exchange', 'stage', 'reading']

function stageIn(value: number, found: Found | undefined, { sentence }: Token): readonly Count[] {
  const unit = found?.idea.key
  if (unit === undefined || !STAGES.includes(unit)) return []
  return [{ unit: `${unit} in order`, value, kind: 'exact', isLead: sentence <= 1 }]
}

/** "Three people were killed" counts the killed. */
const WHO: readonly string[] = ['people', 'soldiers', 'civilians', 'children']
/** Counted in order only: "the third attack". */
const IN_ORDER: readonly string[] = ['attack', 'exchange']
const TOLL_REACH = 8

function unitOf(
  tokens: readonly Token[],
  units: ReadonlyMap<number, Found>,
  at: number,
  after: number,
  text: string,
): Found | undefined {
  const isOrdinal = tokens[at]?.isOrdinal === true
  const behind = reach(tokens, after, REACH, 1).flatMap((place) => units.get(place) ?? [])
  const before = reach(tokens, at - 1, TOLL_REACH, -1).flatMap((place) => units.get(place) ?? [])
  const isClose = ({ at: unit }: Found): boolean => {
    const between = text.slice(tokens[unit]?.end, tokens[at]?.start)
    return at - unit <= REACH && !/[,;:]/u.test(between)
  }
  const near = [...behind, ...before.filter((unit) => isClose(unit) || isToll(unit))].filter(
    ({ idea }) => isOrdinal || !IN_ORDER.includes(idea.key),
  )
  const [first] = near
  if (first === undefined || !WHO.includes(first.idea.key)) return first
  return near.find(isToll) ?? first
}

function isToll({ idea }: Found): boolean {
  return idea.columns[0] === 'grows'
}

/** Places of the words on one side of a number, up to another number or the end of the sentence. */
function reach(tokens: readonly Token[], from: number, words: number, step: 1 | -1): readonly number[] {
  const places: number[] = []
  for (let at = from; places.length < words; at += step) {
    const token = tokens[at]
    if (token === undefined || numberOf(token) !== null) break
    places.push(at)
  }
  return places
}

function kindOf(told: string, isOrdinal: boolean, unit: string | null): Count['kind'] {
  if (isOrdinal) return STAGES.includes(unit ?? '') ? 'exact' : 'loose'
  return told === 'exact' || told === 'grows' ? told : 'loose'
}

function numberOf(token: Token): number | null {
  return token.value ?? wordValue(token)
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
