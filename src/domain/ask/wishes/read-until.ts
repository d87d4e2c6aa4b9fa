import { addDays, type IsoDate } from '../../calendar.ts'
import { readPeriods } from '../periods/read-periods.ts'
import { skipFillers } from '../periods/period-reader.ts'
import { is, type Item } from '../reading/read-items.ts'

/** When briefings come again, and all items that speak of it: "nothing this week, again on Monday" says it twice. */
export type Until = { readonly date: IsoDate; readonly items: readonly Item[] }

/** "until 1 September", "write again on Monday", "for ten days", «тиждень», "today and tomorrow"; `null` for none. */
export function readUntil(items: readonly Item[], today: IsoDate): Until | null {
  const found = [untilDate, fromDate, lasting, aUnit, namedDays].flatMap((read, order) =>
    items.flatMap((_, at) => {
      const reading = read(items, at, today)
      return reading === null || reading.date <= today ? [] : [{ ...reading, at, order }]
    }),
  )
  const [first] = found.toSorted(
    (one, other) => one.order - other.order || other.date.localeCompare(one.date),
  )
  const said = found.flatMap(({ at, length }) => items.slice(at, at + length))
  return first === undefined ? null : { date: first.date, items: said }
}

type Found = { readonly date: IsoDate; readonly length: number }
type Reader = (items: readonly Item[], at: number, today: IsoDate) => Found | null

const untilDate: Reader = (items, at, today) =>
  is(items[at], 'ends-at') ? dateAfter(items, at, at + 1, today) : null

/** "back on Monday", «знову з першого січня», "come back in a week". */
const fromDate: Reader = (items, at, today) => {
  const isLed = items.slice(0, at).some((item) => is(item, 'again', 'start', 'here-again', 'return'))
  const isBack = is(items[at], 'return') && /\s(?:in|on|by)$/iu.test(items[at]?.text ?? '')
  if (!isBack && (!isLed || !is(items[at], 'begins-at', 'coming'))) return null
  const isAhead = /(?:^|\s)(?:in|after|через)$/iu.test(items[at]?.text ?? '')
  const next = is(items[at], 'coming') ? at : at + 1
  return (isAhead ? spanFrom(items, at, next, today) : null) ?? dateAfter(items, at, next, today)
}

/** "for two weeks", "next 3 days", «днів десять». */
const lasting: Reader = (items, at, today) => {
  const isBehind = items[at]?.number === null && typeof items[at + 1]?.number === 'number'
  if (isBehind && is(items[at], 'day', 'week', 'month') && !isTimed(items, at + 1))
    return { date: ahead(today, items[at], items[at + 1]?.number ?? 1), length: 2 }
  return typeof items[at]?.number === 'number' ? spanFrom(items, at, at, today) : null
}

/** A number behind which an hour is meant. */
const isTimed = (items: readonly Item[], at: number): boolean => is(items[at + 1], 'hour', 'date')

/** "a week", «на місяць», "this week" until its end. */
const aUnit: Reader = (items, at, today) => {
  const unit = items[at]
  const before = items[at - 1]
  if (is(unit, 'weekend') && is(before, 'lasts', 'this')) return { date: nextMonday(today), length: 1 }
  if (!is(unit, 'week', 'month') || is(before, 'last', 'before-it')) return null
  if (is(before, 'this', 'rest-of') || is(items[at - 2], 'rest-of'))
    return { date: endOf(unit, today), length: 1 }
  return { date: ahead(today, unit, 1), length: 1 }
}

/** "today and tomorrow": until the day behind the last of them. */
const namedDays: Reader = (items, at, today) => {
  if (is(items[at], 'day-after')) return { date: addDays(today, 3), length: 1 }
  if (is(items[at], 'tomorrow')) return { date: addDays(today, 2), length: 1 }
  return is(items[at], 'today') ? { date: addDays(today, 1), length: 1 } : null
}

/** The day that is named behind `next`, with all items from `at` to it. */
function dateAfter(items: readonly Item[], at: number, next: number, today: IsoDate): Found | null {
  const isEnd = items.slice(next, next + 2).some((item) => is(item, 'rest-of', 'end-of'))
  const start = skip(items, next)
  const first = items[start]
  const length = start + 1 - at
  if (is(first, 'day-after')) return { date: addDays(today, 2), length }
  if (is(first, 'tomorrow')) return { date: addDays(today, 1), length }
  const unit = is(first, 'week', 'month', 'weekend', 'year') ? first : undefined
  if (unit !== undefined) {
    const isNext = items.slice(next, start).some((item) => is(item, 'coming', 'this')) || isEnd
    return isNext ? { date: endOf(unit, today), length } : null
  }
  const [named] = readPeriods(items.slice(start), { today, year: 'future' })
  if (named === undefined || named.start > 0 || typeof named.span === 'string') return null
  const date = isEnd ? addDays(named.span.to, 1) : (named.span.from ?? named.span.to)
  return { date, length: start + named.end - at }
}

function skip(items: readonly Item[], at: number): number {
  let next = at
  while (
    is(items[next], 'rest-of', 'end-of', 'coming', 'this', 'begins-at', 'lasts') &&
    items[next]?.number === null
  )
    next += 1
  const behind = skipFillers(items, next)
  return behind > next ? skip(items, behind) : next
}

/** "3 days", "a week", «два тижні». */
function spanFrom(items: readonly Item[], at: number, next: number, today: IsoDate): Found | null {
  const start = skipFillers(items, next)
  const number = items[start]?.number ?? null
  const unit = number === null ? start : start + 1
  if (
    !is(items[unit], 'day', 'night', 'week', 'month') ||
    (number === null && is(items[unit], 'day', 'night'))
  )
    return null
  return { date: ahead(today, items[unit], number ?? 1), length: unit + 1 - at }
}

function ahead(today: IsoDate, unit: Item | undefined, count: number): IsoDate {
  return is(unit, 'month')
    ? Temporal.PlainDate.from(today).add({ months: count }).toString()
    : addDays(today, count * (is(unit, 'week') ? 7 : 1))
}

/** The first day behind the running week, month or year. */
function endOf(unit: Item | undefined, today: IsoDate): IsoDate {
  const now = Temporal.PlainDate.from(today)
  if (is(unit, 'month')) return now.with({ day: 1 }).add({ months: 1 }).toString()
  if (is(unit, 'year')) return now.with({ month: 1, day: 1 }).add({ years: 1 }).toString()
  return nextMonday(today)
}

function nextMonday(today: IsoDate): IsoDate {
  return addDays(today, 8 - Temporal.PlainDate.from(today).dayOfWeek)
}
