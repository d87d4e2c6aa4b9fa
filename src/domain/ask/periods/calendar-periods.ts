import { addDays } from '../../calendar.ts'
import { indexOf, is, type Item } from '../reading/read-items.ts'
import { monthsFrom, type NamedSpan } from './calendar-spans.ts'
import {
  isShortYearCompared,
  readLocativeYear,
  readYear,
  readYearBeforeYear,
  readYearPair,
  skipFillers,
  yearFor,
  type PeriodContext,
  type PeriodReader,
} from './period-reader.ts'

/** "July", "July 2023", "last July". */
export const month: PeriodReader = (items, at, context) => {
  const lead = is(items[at], 'last', 'this') ? 1 : monthOf(items, at)
  const named = indexOf(items[at + lead], 'month_')
  if (named === null) return null
  const behind = at + lead + 1
  const stated = readYear(items, skipFillers(items, behind))
  const own = stated?.year ?? shortYear(items, behind) ?? relativeYear(items, behind, context)
  const shared = own === null && lead === 0 ? yearOfNext(items, behind, named, context) : null
  const year = own ?? shared ?? yearFor(named, 1, context)
  const isShort = stated === null && shortYear(items, behind) !== null
  const end =
    stated !== null
      ? skipFillers(items, behind) + stated.length
      : isShort
        ? behind + 1
        : endOfRelativeYear(items, behind)
  // «Травень місяць»
  const saidTwice = own === null && end === behind && is(items[end], 'month') ? 1 : 0
  return {
    span: monthsFrom(year, named, 'month'),
    length: end + saidTwice - at,
    hasYear: stated !== null || shared !== null,
  }
}

/** "July and August 2025", "November vs January 2025": the year behind the last of several months is that of all. */
function yearOfNext(
  items: readonly Item[],
  at: number,
  before: number,
  context: PeriodContext,
): number | null {
  const link = skipFillers(items, at)
  const isListed = link > at && items[at]?.text === ','
  const isCompared = is(items[link], 'since') && items.some((item) => is(item, 'compare'))
  const isLinked = is(items[link], 'and', 'compare') || items[link]?.text === '/' || isCompared
  if (!isListed && !isLinked) return null
  const next = isLinked ? skipFillers(items, link + 1) : link
  const named = indexOf(items[next], 'month_')
  const other = named === null ? null : month(items, next, context)
  if (named === null || other?.hasYear !== true || typeof other.span === 'string') return null
  const year = Number(other.span.to.slice(0, 4))
  return before <= named ? year : year - 1
}

/** How many words of "the month of" lead up to a month. */
function monthOf(items: readonly Item[], at: number): number {
  if (!is(items[at], 'month')) return 0
  const next = skipFillers(items, at + 1)
  return indexOf(items[next], 'month_') === null ? 0 : next - at
}

/** "last year in June", «минулого року в червні». */
export const monthOfYear: PeriodReader = (items, at, { today }) => {
  if (!is(items[at], 'this', 'last') || !is(items[at + 1], 'year')) return null
  const next = skipFillers(items, at + 2)
  const named = indexOf(items[next], 'month_')
  if (named === null) return null
  const year = Number(today.slice(0, 4)) - (is(items[at], 'last') ? 1 : 0)
  return { span: monthsFrom(year, named, 'month'), length: next + 1 - at, hasYear: true }
}

/** 2023-07 and 07.2023. */
export const numericMonth: PeriodReader = (items, at) => {
  const text = items[at]?.text ?? ''
  const { year, number } =
    (/^(?<year>\d{4})-(?<number>\d{1,2})$/.exec(text) ?? /^(?<number>\d{1,2})[./](?<year>\d{4})$/.exec(text))
      ?.groups ?? {}
  const month = Number(number)
  if (year === undefined) return null
  return month >= 1 && month <= 12
    ? { span: monthsFrom(Number(year), month, 'month'), length: 1, hasYear: true }
    : { span: 'impossible', length: 1 }
}

/** "first half of September", "the last week of August", «перші два тижні вересня». */
export const partOfMonth: PeriodReader = (items, at, context) => {
  const isLast =
    is(items[at], 'last') ||
    (items[at]?.number === 2 && is(items[skipFillers(items, at + 1)], 'half', 'half-of'))
  if (!isLast && items[at]?.number !== 1) return null
  const next = skipFillers(items, at + 1)
  const count = items[next]?.number ?? 1
  const unit = items[next]?.number === null ? next : skipFillers(items, next + 1)
  const named = skipFillers(items, unit + 1)
  const whole = indexOf(items[named], 'month_') === null ? null : month(items, named, context)
  if (whole === null || typeof whole.span === 'string' || whole.span.from === null) return null
  const length = named + whole.length - at
  const { from, to } = whole.span
  if (is(items[unit], 'half', 'half-of')) {
    return isLast
      ? { span: { from: addDays(from, 15), to, unit: 'other' }, length }
      : { span: { from, to: addDays(from, 14), unit: 'other' }, length }
  }
  const days = is(items[unit], 'week') ? 7 * count : is(items[unit], 'day', 'night') ? count : null
  if (days === null) return null
  return isLast
    ? { span: { from: addDays(to, 1 - days), to, unit: 'other' }, length }
    : { span: { from, to: addDays(from, days - 1), unit: 'other' }, length }
}

/** "2024", «2024 рік», "2023/2024" is none. */
export const year: PeriodReader = (items, at) => {
  const stated = readYear(items, at) ?? readLocativeYear(items, at) ?? readYearBeforeYear(items, at)
  return stated === null
    ? null
    : { span: monthsFrom(stated.year, 1, 'year'), length: stated.length, hasYear: true }
}

/** "Q4 2023", "the third quarter of 2024", "first half of 2025". */
export const part: PeriodReader = (items, at, context) => {
  const code = /^(?:[qк]([1-4])|h([12]))$/iu.exec(items[at]?.text ?? '')
  const next = skipFillers(items, at + 1)
  const unit =
    code !== null
      ? code[1] === undefined
        ? 'half'
        : 'quarter'
      : is(items[next], 'quarter')
        ? 'quarter'
        : is(items[next], 'half', 'half-of')
          ? 'half'
          : null
  const number = code === null ? (items[at]?.number ?? null) : Number(code[1] ?? code[2])
  const months = unit === 'half' ? 6 : 3
  if (unit === null || number === null || number < 1 || number > 12 / months) return null
  const behind = code === null ? next + 1 : at + 1
  const first = (number - 1) * months + 1
  return withYear(items, at, behind, context, (whole) => monthsFrom(whole, first, unit), first)
}

const SEASONS = [
  ['season_spring', 3],
  ['season_summer', 6],
  ['season_autumn', 9],
  ['season_winter', 12],
] as const

/** "winter 2023", "this autumn", "last summer", «минулої зими». */
export const season: PeriodReader = (items, at, context) => {
  const lead = is(items[at], 'last', 'this') ? 1 : 0
  const found = SEASONS.find(([concept]) => items[at + lead]?.concepts.has(concept))
  if (found === undefined) return null
  const [, first] = found
  const span = (of: number): NamedSpan => monthsFrom(of, first, 'season')
  const reading = withYear(items, at, at + lead + 1, context, span, first)
  if (lead === 0 || !is(items[at], 'last') || typeof reading.span === 'string') return reading
  // "Last autumn", said in autumn, is the one of the year before.
  const isRunning = reading.span.to >= context.today
  const before =
    isRunning && reading.span.from !== null ? span(Number(reading.span.from.slice(0, 4)) - 1) : null
  return before === null ? reading : { ...reading, span: before }
}

function withYear(
  items: readonly Item[],
  at: number,
  behind: number,
  context: PeriodContext,
  span: (year: number) => NamedSpan,
  first: number,
) {
  const next = skipFillers(items, behind)
  const stated = readYearPair(items, next) ?? readYear(items, next) ?? readShortYear(items, next)
  const year = stated?.year ?? relativeYear(items, behind, context) ?? yearFor(first, 1, context)
  const end = stated === null ? endOfRelativeYear(items, behind) : next + stated.length
  return { span: span(year), length: end - at, hasYear: stated !== null }
}

/** "summer 25", "q3 24": no day stands behind these, and what is counted follows its number. */
function readShortYear(items: readonly Item[], at: number) {
  const item = items[at]
  const isYear = item?.kind === 'number' && /^2[2-9]$/.test(item.text)
  const isCount = is(items[at + 1], 'day', 'night', 'week', 'month')
  return isYear && !isCount ? { year: 2000 + (item.number ?? 0), length: 1 } : null
}

/** «березень 25», «травень 24-го»: two digits of a year, where a day would stand before the month. */
function shortYear(items: readonly Item[], at: number): number | null {
  const item = items[at]
  const isYear =
    item?.kind === 'number' &&
    /^\d{2}(?:-?(?:го|й|му|м))?$/.test(item.text) &&
    (/\p{Script=Cyrillic}/u.test(items[at - 1]?.text ?? '') || isShortYearCompared(items, at - 1))
  return isYear && (item.number ?? 0) >= 22 ? 2000 + (item.number ?? 0) : null
}

/** "of last year", «минулого року». */
function relativeYear(items: readonly Item[], at: number, { today }: PeriodContext): number | null {
  const next = skipFillers(items, at)
  if (!is(items[next], 'this', 'last') || !is(items[next + 1], 'year')) return null
  return Number(today.slice(0, 4)) - (is(items[next], 'last') ? 1 : 0)
}

function endOfRelativeYear(items: readonly Item[], at: number): number {
  const next = skipFillers(items, at)
  return is(items[next], 'this', 'last') && is(items[next + 1], 'year') ? next + 2 : at
}
