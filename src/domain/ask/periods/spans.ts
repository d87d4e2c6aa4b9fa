import { addDays } from '../../calendar.ts'
import { indexOf, is, type Item } from '../reading/read-items.ts'
import { lastDays, monthsFrom, spanBefore, type NamedSpan, type Unit } from './calendar-spans.ts'
import {
  readYear,
  readYearPair,
  skipFillers,
  yearFor,
  type PeriodContext,
  type PeriodReader,
} from './period-reader.ts'

/** "July", "July 2023", "last July". */
export const month: PeriodReader = (items, at, context) => {
  const lead = is(items[at], 'last', 'this') ? 1 : 0
  const named = indexOf(items[at + lead], 'month_')
  if (named === null) return null
  const behind = at + lead + 1
  const stated = readYear(items, skipFillers(items, behind))
  const year =
    stated?.year ??
    shortYear(items, behind) ??
    relativeYear(items, behind, context) ??
    yearFor(named, 1, context)
  const isShort = stated === null && shortYear(items, behind) !== null
  const end =
    stated !== null
      ? skipFillers(items, behind) + stated.length
      : isShort
        ? behind + 1
        : endOfRelativeYear(items, behind)
  return { span: monthsFrom(year, named, 'month'), length: end - at, hasYear: stated !== null }
}

/** 2023-07 and 07.2023. */
export const numericMonth: PeriodReader = (items, at) => {
  const [, year, number] = /^(\d{4})-(\d{1,2})$/.exec(items[at]?.text ?? '') ?? []
  const month = Number(number)
  if (year === undefined) return null
  return month >= 1 && month <= 12
    ? { span: monthsFrom(Number(year), month, 'month'), length: 1, hasYear: true }
    : { span: 'impossible', length: 1 }
}

/** "year to date", «з початку року». */
export const yearToDate: PeriodReader = (items, at, { today }) =>
  is(items[at], 'year-to-date')
    ? { span: { from: `${today.slice(0, 4)}-01-01`, to: today, unit: 'other' }, length: 1 }
    : null

/** "first half of September", "the last week of August", «перші два тижні вересня». */
export const partOfMonth: PeriodReader = (items, at, context) => {
  const isLast =
    is(items[at], 'last') || (items[at]?.number === 2 && is(items[skipFillers(items, at + 1)], 'half'))
  if (!isLast && items[at]?.number !== 1) return null
  const next = skipFillers(items, at + 1)
  const count = items[next]?.number ?? 1
  const unit = items[next]?.number === null ? next : skipFillers(items, next + 1)
  const named = skipFillers(items, unit + 1)
  const whole = indexOf(items[named], 'month_') === null ? null : month(items, named, context)
  if (whole === null || typeof whole.span === 'string' || whole.span.from === null) return null
  const length = named + whole.length - at
  const { from, to } = whole.span
  if (is(items[unit], 'half')) {
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
  const stated = readYear(items, at)
  return stated === null
    ? null
    : { span: monthsFrom(stated.year, 1, 'year'), length: stated.length, hasYear: true }
}

/** "Q4 2023", "the third quarter of 2024", "first half of 2025". */
export const part: PeriodReader = (items, at, context) => {
  const code = /^[qк]([1-4])$/iu.exec(items[at]?.text ?? '')
  const next = skipFillers(items, at + 1)
  const unit =
    code !== null
      ? 'quarter'
      : is(items[next], 'quarter')
        ? 'quarter'
        : is(items[next], 'half')
          ? 'half'
          : null
  const number = code === null ? (items[at]?.number ?? null) : Number(code[1])
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

/** "the last 7 days", "2 weeks", "90d", «за три місяці». */
export const rolling: PeriodReader = (items, at, { today }) => {
  const lead = is(items[at], 'last') ? 1 : 0
  const item = items[at + lead]
  const number = item?.number ?? null
  if (
    number === null ||
    number < 1 ||
    number > 3000 ||
    /\p{L}$/u.test(item?.kind === 'number' ? item.text : '')
  )
    return null
  const unit = unitOf(items[at + lead + 1])
  if (is(items[at + lead + 1], 'hour') && number >= 24)
    return { span: lastDays(today, Math.ceil(number / 24)), length: lead + 2 }
  const length = lead + 2 + (is(items[at + lead + 2], 'last') && lead === 0 ? 1 : 0)
  if (unit === 'day') return { span: lastDays(today, number), length }
  if (unit === 'week')
    return { span: { ...lastDays(today, 7 * number), unit: number === 1 ? 'week' : 'other' }, length }
  if (unit === 'year' || unit === 'month' || unit === 'quarter') {
    const months = { year: 12, quarter: 3, month: 1 }[unit] * number
    if (months > 120) return null
    const from = Temporal.PlainDate.from(today).subtract({ months }).add({ days: 1 }).toString()
    return { span: { from, to: today, unit: 'other' }, length }
  }
  return null
}

/** "this week", "last month", "previous year", «позаминулого місяця», and "week" alone. */
export const relative: PeriodReader = (items, at, { today }) => {
  const lead = items[at]
  const half = is(lead, 'last') ? at + 1 : at
  if (is(items[half], 'half') && (is(items[half + 1], 'year') || !/[a-z]/iu.test(items[half]?.text ?? ''))) {
    const from = Temporal.PlainDate.from(today).subtract({ months: 6 }).add({ days: 1 }).toString()
    return {
      span: { from, to: today, unit: 'other' },
      length: half + (is(items[half + 1], 'year') ? 2 : 1) - at,
    }
  }
  const fortnight = is(lead, 'last', 'this') ? at + 1 : at
  if (is(items[fortnight], 'fortnight')) return { span: lastDays(today, 14), length: fortnight + 1 - at }
  const isLed = is(lead, 'this', 'last') || (is(lead, 'before-it') && unitOf(items[at + 1]) !== null)
  const unit = unitOf(items[isLed ? at + 1 : at])
  if (unit === null || (!isLed && unit === 'day')) return null
  const length = isLed ? 2 : 1
  if (!isLed) return { span: running(unit, today), length }
  if (unit === 'day') return is(lead, 'before-it') ? null : { span: lastDays(today, 1, 'day'), length }
  if (unit === 'week')
    return {
      span: is(lead, 'this', 'last') ? running('week', today) : before(running('week', today)),
      length,
    }
  const current = calendar(unit, today)
  if (is(lead, 'this')) return { span: current, length }
  return { span: is(lead, 'before-it') ? before(before(current)) : before(current), length }
}

/** "the week before", "the night before that", «місяцем раніше». */
export const theOneBefore: PeriodReader = (items, at) => {
  const unit = unitOf(items[at])
  if (unit === null || !is(items[at + 1], 'before-it')) return null
  return { span: unit === 'year' ? 'year-before' : 'before', length: 2 }
}

/** "since the beginning of the year", "this year so far". */
export const startOf: PeriodReader = (items, at, { today }) => {
  if (!is(items[at], 'start-of')) return null
  const next = skipFillers(items, at + 1)
  const lead = is(items[next], 'this', 'last') ? 1 : 0
  const unit = unitOf(items[next + lead])
  if (unit !== null && unit !== 'day') {
    const span = unit === 'week' ? calendarWeek(today) : calendar(unit, today)
    return { span: { ...span, to: today }, length: next + lead + 1 - at }
  }
  const named = month(items, next, { today, year: 'past' }) ?? year(items, next, { today, year: 'past' })
  if (named === null || typeof named.span === 'string') return null
  return { span: { ...named.span, to: today, unit: 'other' }, length: next + named.length - at }
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
  const stated = readYearPair(items, next) ?? readYear(items, next)
  const year = stated?.year ?? relativeYear(items, behind, context) ?? yearFor(first, 1, context)
  const end = stated === null ? endOfRelativeYear(items, behind) : next + stated.length
  return { span: span(year), length: end - at, hasYear: stated !== null }
}

/** «березень 25»: two digits of a year, where a day would stand before the month. */
function shortYear(items: readonly Item[], at: number): number | null {
  const item = items[at]
  const isYear =
    item?.kind === 'number' &&
    /^\d{2}$/.test(item.text) &&
    /\p{Script=Cyrillic}/u.test(items[at - 1]?.text ?? '')
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

const UNITS = ['week', 'month', 'quarter', 'year'] as const

/** "year" is also what stands behind a number, "night" and "day" are one. */
function unitOf(item: Item | undefined): 'day' | (typeof UNITS)[number] | null {
  if (is(item, 'day', 'night')) return 'day'
  return UNITS.find((unit) => is(item, unit)) ?? null
}

/** What a unit alone means: so many nights, today's included. */
function running(unit: Unit, today: string): NamedSpan {
  const days: Partial<Record<Unit, number>> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 }
  return { from: addDays(today, 1 - (days[unit] ?? 1)), to: today, unit: unit === 'week' ? 'week' : 'other' }
}

function calendar(unit: 'month' | 'quarter' | 'year', today: string): NamedSpan {
  const now = Temporal.PlainDate.from(today)
  const first = { month: now.month, quarter: now.month - ((now.month - 1) % 3), year: 1 }[unit]
  return monthsFrom(now.year, first, unit)
}

function calendarWeek(today: string): NamedSpan {
  const monday = addDays(today, 1 - Temporal.PlainDate.from(today).dayOfWeek)
  return { from: monday, to: addDays(monday, 6), unit: 'week' }
}

const before = (span: NamedSpan): NamedSpan => spanBefore(span) ?? span
