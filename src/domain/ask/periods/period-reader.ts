import type { IsoDate } from '../../calendar.ts'
import { is, type Concept, type Item } from '../reading/read-items.ts'
import type { NamedSpan } from './calendar-spans.ts'

/**
 * A period that some items name. `before`: the one before another that was named, `year-before`: the same a year
 * before; `impossible`: a day that no calendar has, or one that lies ahead.
 */
export type Reading = {
  readonly span: NamedSpan | 'before' | 'year-before' | 'impossible'
  /** How many items it takes. */
  readonly length: number
  /** The year stands there. */
  readonly hasYear?: boolean
}

export type PeriodContext = {
  readonly today: IsoDate
  /** Which year a day or month without one is of: the latest begun, the next to come, or this one. */
  readonly year: 'past' | 'future' | number
}

/** Reads a period that begins at an item; `null` where none does. */
export type PeriodReader = (items: readonly Item[], at: number, context: PeriodContext) => Reading | null

/** The first item from `at` on that is more than a word in between. */
export function skipFillers(items: readonly Item[], at: number): number {
  let next = at
  while (isBetweenWords(items[next])) next += 1
  return next
}

const TELLING: readonly Concept[] = ['this', 'last', 'night', 'since', 'until', 'and', 'year', 'day']

function isBetweenWords(item: Item | undefined): boolean {
  return item?.text === ',' || (is(item, 'filler') && !is(item, ...TELLING) && item?.number === null)
}

/** A year in four digits, or in two behind a month; with the word for "year" that may follow it. */
export function readYear(
  items: readonly Item[],
  at: number,
): { readonly year: number; readonly length: number } | null {
  const item = items[at]
  if (item?.kind !== 'number') return null
  // «за 25 рік»: in the singular it is no count.
  const isShort =
    /^\d{2}$/.test(item.text) &&
    /^(?:рік|році|року|роки|роках|років|год|году|года)$/iu.test(items[at + 1]?.text ?? '')
  if (isShort && (item.number ?? 0) >= 22) return { year: 2000 + (item.number ?? 0), length: 2 }
  if (!/^\d{4}(?!\d)/.test(item.text)) return null
  const year = item.number ?? 0
  if (year < 1990 || year > 2099) return null
  return { year, length: is(items[at + 1], 'year-mark') ? 2 : 1 }
}

/** The year of a month (and day) that bears none. */
export function yearFor(month: number, day: number, { today, year }: PeriodContext): number {
  if (typeof year === 'number') return year
  const now = Temporal.PlainDate.from(today)
  const isAhead = month > now.month || (month === now.month && day > now.day)
  if (year === 'future') return isAhead ? now.year : now.year + 1
  return isAhead ? now.year - 1 : now.year
}

/** "winter 24/25", "2024-25": a winter is called by the year in which it began. */
export function readYearPair(
  items: readonly Item[],
  at: number,
): { readonly year: number; readonly length: number } | null {
  const [first, mark, second] = [items[at], items[at + 1], items[at + 2]]
  // "2024-25" has the shape of a month, and no month is the 25th.
  const whole = first?.kind === 'date' ? /^(20\d{2})-(\d{2})$/.exec(first.text) : null
  if (whole !== null && Number(whole[2]) === (Number(whole[1]) % 100) + 1)
    return { year: Number(whole[1]), length: 1 }
  if (first?.kind !== 'number' || second?.kind !== 'number' || !/^[/–-]$/.test(mark?.text ?? '')) return null
  const [from, to] = [(first.number ?? 0) % 100, (second.number ?? 0) % 100]
  const isYear = first.text.length === 4 || first.text.length === 2
  return isYear && from >= 22 && to === from + 1 ? { year: 2000 + from, length: 3 } : null
}

const FIRST_SHORT_YEAR = 22
const LAST_SHORT_YEAR = 29

const isShortYear = (number: number | null | undefined): boolean =>
  typeof number === 'number' && number >= FIRST_SHORT_YEAR && number <= LAST_SHORT_YEAR

/** «У 25-му», «в 24му році», «у двадцять п'ятому»: no day is called so. */
export function readLocativeYear(
  items: readonly Item[],
  at: number,
): { readonly year: number; readonly length: number } | null {
  const item = items[at]
  const isLocative =
    item?.kind === 'number' ? /^\d{2}-?(?:му|м)$/u.test(item.text) : /\s\S+ому$/u.test(item?.text ?? '')
  if (!isLocative || !isShortYear(item?.number)) return null
  const isNamed = is(items[at + 1], 'year')
  const isOfDay = item?.kind === 'word' && !isNamed && !IN.test(items[at - 1]?.text ?? '')
  return isOfDay ? null : { year: 2000 + (item?.number ?? 0), length: isNamed ? 2 : 1 }
}

const IN = /^(?:у|в|і|й|та|проти|за)$/iu

/** "compare feb 25 with feb 26": of two months with such numbers these are years, and no days. */
export function isShortYearCompared(items: readonly Item[], at: number): boolean {
  if (!items.some((item) => is(item, 'compare'))) return false
  const named = items.flatMap((item, index) =>
    [...item.concepts].some((concept) => concept.startsWith('month_')) ? [index] : [],
  )
  return (
    named.length > 1 &&
    named.includes(at) &&
    named.every(
      (index) => /^\d{2}$/.test(items[index + 1]?.text ?? '') && isShortYear(items[index + 1]?.number),
    )
  )
}

/** "24 vs 25 in years": two digits before a link to a year that is named as one. */
export function readYearBeforeYear(
  items: readonly Item[],
  at: number,
): { readonly year: number; readonly length: number } | null {
  const [first, link] = [items[at], items[at + 1]]
  const isLink = is(link, 'compare', 'and') || /^[-–—]$/u.test(link?.text ?? '')
  if (first?.kind !== 'number' || !/^\d{2}$/.test(first.text) || !isShortYear(first.number) || !isLink)
    return null
  const next = readYear(items, skipFillers(items, at + 2))
  return next === null || next.year < 2000 + FIRST_SHORT_YEAR
    ? null
    : { year: 2000 + (first.number ?? 0), length: 1 }
}
