import type { IsoDate } from '../../calendar.ts'
import { is, readItems, type Item } from '../reading/read-items.ts'
import { nightsOrDay } from './days.ts'
import { readSpans } from './read-periods.ts'

export type Period = {
  readonly kind: 'period'
  readonly from: IsoDate
  readonly to: IsoDate
  /** Asked for as "the last night", whatever its date. */
  readonly last: boolean
}

export type NoPeriod = {
  readonly kind: 'invalid'
  /** `unreadable`: no period in it; `future`: begins after today; `backwards`: ends before it begins. */
  readonly reason: 'unreadable' | 'future' | 'backwards' | 'too-long'
}

/** The longest period that is tallied at once, in nights: five years. */
export const LONGEST_NIGHTS = 5 * 366
const MOST_CHARS = 200

/**
 * Reads what a person may type for a period, and nothing else with it: nothing or "last", "yesterday", "week", "7",
 * "30 days", "2023-07-18", "July 2023", "from 1 to 15 July", and whatever else questions name periods by, in English,
 * Ukrainian and Russian. A day or month without a year is the latest one that has begun. What reaches beyond today
 * ends today.
 */
export function parsePeriod(text: string, today: IsoDate): Period | NoPeriod {
  const { period, rest } = parsePeriodIn(text, today)
  if (period !== null) return rest.length > 0 ? UNREADABLE : period
  return rest.length > 0 ? UNREADABLE : { kind: 'period', from: today, to: today, last: true }
}

/** The one period that a text names, `null` where it names none, and the words that belong to none. */
export function parsePeriodIn(
  text: string,
  today: IsoDate,
): { readonly period: Period | NoPeriod | null; readonly rest: readonly Item[] } {
  if (text.length > MOST_CHARS) return { period: UNREADABLE, rest: [] }
  const items = readItems(text)
  const spans = readSpans(items, { today, year: 'past' })
  const outside = items.filter((_, at) => !spans.some(({ start, end }) => at >= start && at < end))
  const rest = outside.filter((item) => !isEmpty(item))
  const [first, ...others] = spans
  if (first === undefined) {
    const [number, ...more] = rest.filter(isCount)
    // "7" is so many nights, "kalibr 90" too; 510 is a day of the war, 2023 a year.
    if (number !== undefined && more.length === 0)
      return { period: lastNights(Number(number.text), today), rest: rest.filter((item) => item !== number) }
    const isLast = outside.some((item) => is(item, ...LAST_NIGHT))
    const left = rest.filter((item) => !is(item, ...LAST_NIGHT))
    return { period: isLast ? { kind: 'period', from: today, to: today, last: true } : null, rest: left }
  }
  if (others.length > 0 || typeof first.span === 'string') return { period: UNREADABLE, rest }
  const isLast = items
    .slice(first.start, first.end)
    .every((item) => is(item, 'last-night', 'night', 'today', 'last'))
  return { period: checked(first.span, today, isLast), rest }
}

const LAST_NIGHT = ['last', 'night', 'last-night'] as const
const UNREADABLE: NoPeriod = { kind: 'invalid', reason: 'unreadable' }

/** Words that only lead up to a period: "for July", «за липень», «2023 року». */
function isEmpty(item: Item): boolean {
  return item.text === ',' || is(item, 'filler', 'year-mark', 'until', 'since')
}

const isCount = ({ kind, text }: Item): boolean => kind === 'number' && /^\d{1,4}$/.test(text)

function lastNights(number: number, today: IsoDate): Period | NoPeriod {
  const span = nightsOrDay(number, today)
  return span === null ? UNREADABLE : { kind: 'period', ...span, last: false }
}

function checked(
  span: { readonly from: IsoDate | null; readonly to: IsoDate },
  today: IsoDate,
  isLast: boolean,
): Period | NoPeriod {
  const { from } = span
  if (from === null) return { kind: 'invalid', reason: 'too-long' }
  if (span.to < from) return { kind: 'invalid', reason: 'backwards' }
  if (from > today) return { kind: 'invalid', reason: 'future' }
  const to = span.to > today ? today : span.to
  const nights = Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days + 1
  if (nights > LONGEST_NIGHTS) return { kind: 'invalid', reason: 'too-long' }
  return { kind: 'period', from, to, last: isLast && from === today }
}
