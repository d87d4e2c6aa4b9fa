import { addDays } from '../../calendar.ts'
import { is, type Item } from '../reading/read-items.ts'
import { lastDays, monthsFrom, spanBefore, type NamedSpan, type Unit } from './calendar-spans.ts'
import { month, season, year } from './calendar-periods.ts'
import { namedDay, numericDate } from './days.ts'
import { skipFillers, type PeriodReader } from './period-reader.ts'

/** "year to date", «з початку року». */
export const yearToDate: PeriodReader = (items, at, { today }) =>
  is(items[at], 'year-to-date')
    ? { span: { from: `${today.slice(0, 4)}-01-01`, to: today, unit: 'other' }, length: 1 }
    : null

/** "the week of 9 November": from its Monday on; "the week from 9 November": from that day. */
export const weekOf: PeriodReader = (items, at, context) => {
  if (!is(items[at], 'week')) return null
  const begins = skipFillers(items, at + 1)
  const isFrom = is(items[begins], 'since')
  const next = isFrom ? skipFillers(items, begins + 1) : begins
  const day = namedDay(items, next, context) ?? numericDate(items, next, context)
  if (day === null || typeof day.span === 'string') return null
  const { from: monday } = isFrom ? { from: day.span.to } : calendarWeek(day.span.to)
  const from = monday ?? day.span.to
  return { span: { from, to: addDays(from, 6), unit: 'week' }, length: next + day.length - at }
}

/** "lately", «останнім часом» */
export const lately: PeriodReader = (items, at, { today }) =>
  is(items[at], 'lately') ? { span: lastDays(today, LATELY_NIGHTS), length: 1 } : null

const LATELY_NIGHTS = 30

/** "the last 7 days", "2 weeks", "90d", «за три місяці». */
export const rolling: PeriodReader = (items, at, { today }) => {
  // "top 3 nights" are three records.
  if (is(items[at - 1], 'record', 'least')) return null
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
  // "The year so far", "the worst night of the year": of the calendar.
  const isOfCalendar = /^of$/iu.test(items[at - 2]?.text ?? '') && /^the$/iu.test(items[at - 1]?.text ?? '')
  if (!isLed && unit !== 'day' && (is(items[at + 1], 'so-far') || (unit === 'year' && isOfCalendar)))
    return { span: { ...(unit === 'week' ? calendarWeek(today) : calendar(unit, today)), to: today }, length }
  if (!isLed) return { span: running(unit, today), length }
  if (unit === 'day') return is(lead, 'before-it') ? null : { span: lastDays(today, 1, 'day'), length }
  if (unit === 'week')
    return {
      span: is(lead, 'this', 'last') ? running('week', today) : before(running('week', today)),
      length,
    }
  // «За останній місяць» and "the past month" are so many nights, "last month" and «минулого місяця» are of the calendar.
  if (/^(?:past|останн|последн|крайн)/iu.test(lead?.text ?? '')) return { span: running(unit, today), length }
  const current = calendar(unit, today)
  if (is(lead, 'this')) return { span: current, length }
  return { span: is(lead, 'before-it') ? before(before(current)) : before(current), length }
}

/** "the week before", "the night before that", «місяцем раніше». */
export const theOneBefore: PeriodReader = (items, at) => {
  const isCounted = typeof items[at]?.number === 'number' && items[at].kind !== 'date'
  const unit = unitOf(items[isCounted ? at + 1 : at])
  if (is(items[at], 'fortnight') && is(items[at + 1], 'before-it')) return { span: 'before', length: 2 }
  if (isCounted) return unit !== null && is(items[at + 2], 'before-it') ? { span: 'before', length: 3 } : null
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
  const context = { today, year: 'past' } as const
  const named = month(items, next, context) ?? season(items, next, context) ?? year(items, next, context)
  if (named === null || typeof named.span === 'string') return null
  return { span: { ...named.span, to: today, unit: 'other' }, length: next + named.length - at }
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
