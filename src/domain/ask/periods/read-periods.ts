import { addDays } from '../../calendar.ts'
import { indexOf, is, type Item } from '../reading/read-items.ts'
import type { NamedSpan } from './calendar-spans.ts'
import * as calendar from './calendar-periods.ts'
import * as days from './days.ts'
import { skipFillers, type PeriodContext, type PeriodReader, type Reading } from './period-reader.ts'
import * as running from './running-periods.ts'

/** A period of a message, and which items name it. */
export type Period = {
  readonly span: Reading['span']
  readonly start: number
  /** One past the last item. */
  readonly end: number
}

/** In this order: what is longer and more exact before what is part of it. */
const ATOMS: readonly PeriodReader[] = [
  running.startOf,
  days.wholeWar,
  running.yearToDate,
  running.lately,
  running.weekOf,
  running.theOneBefore,
  days.daysAgo,
  days.spokenDay,
  days.numericDate,
  calendar.numericMonth,
  calendar.partOfMonth,
  days.namedDay,
  days.dayOfWar,
  calendar.part,
  running.rolling,
  days.dayOfMonth,
  calendar.monthOfYear,
  calendar.month,
  calendar.season,
  days.weekday,
  days.holiday,
  calendar.year,
  running.relative,
]

const READERS: readonly PeriodReader[] = [soFar, nightBetween, days.daysOfWar, range, since, until, atom]

/** Every period that a message names, in order, ended at today where it reaches beyond. */
export function readPeriods(items: readonly Item[], context: PeriodContext): readonly Period[] {
  return readSpans(items, context).map((period) => ({ ...period, span: checked(period.span, context) }))
}

/** The same as they were written: beyond today, and ending before they begin. */
export function readSpans(items: readonly Item[], context: PeriodContext): readonly Period[] {
  const found: Period[] = []
  for (let at = 0; at < items.length;) {
    const reading = READERS.map((read) => read(items, at, context)).find((each) => each !== null) ?? null
    if (reading !== null) found.push({ span: reading.span, start: at, end: at + reading.length })
    at += reading?.length ?? 1
  }
  return found
}

function checked(span: Reading['span'], { today, year }: PeriodContext): Reading['span'] {
  if (typeof span === 'string' || year === 'future') return span
  if (span.from !== null && (span.from > today || span.to < span.from)) return 'impossible'
  return span.to > today ? { ...span, to: today } : span
}

function atom(items: readonly Item[], at: number, context: PeriodContext): Reading | null {
  for (const read of ATOMS) {
    const reading = read(items, at, context)
    if (reading !== null) return withNight(items, at, reading)
  }
  return null
}

/** "so far this year" */
function soFar(items: readonly Item[], at: number, context: PeriodContext): Reading | null {
  const next = skipFillers(items, at + 1)
  const reading = is(items[at], 'so-far') ? atom(items, next, context) : null
  return reading === null ? null : { ...reading, length: next + reading.length - at }
}

/** "so far" behind a period adds nothing to it. */
function withNight(items: readonly Item[], at: number, reading: Reading): Reading {
  return is(items[at + reading.length], 'so-far') ? { ...reading, length: reading.length + 1 } : reading
}

/** "the night of 9-10 October", «в ніч з 13 на 14 липня», «у ніч на 25 листопада»: the morning on which it ended. */
function nightBetween(items: readonly Item[], at: number, context: PeriodContext): Reading | null {
  if (!is(items[at], 'night', 'last-night')) return null
  const link = items[skipFillers(items, at + 1)]
  const next =
    is(link, 'since') || /^to$/iu.test(link?.text ?? '')
      ? skipFillers(items, at + 1) + 1
      : skipFillers(items, at + 1)
  const span = rangeOf(items, next, context) ?? atom(items, next, context)
  if (span === null || typeof span.span === 'string' || span.span.from === null) return null
  const isOneNight = span.span.to <= addDays(span.span.from, 1)
  if (!isOneNight || is(items[next], 'today', 'last-night', 'yesterday', 'this', 'last')) return null
  return { span: { from: span.span.to, to: span.span.to, unit: 'day' }, length: next + span.length - at }
}

/** "from 3 to 9 March", "between … and …", "June–August 2025", «з 1 по 15 липня». */
function range(items: readonly Item[], at: number, context: PeriodContext): Reading | null {
  const lead = is(items[at], 'between', 'since') ? 1 : 0
  const start = lead === 0 ? at : skipFillers(items, at + 1)
  const found = rangeOf(items, start, context, is(items[at], 'between'))
  if (found === null || (lead === 0 && isComparedTo(items, at, found.length))) return null
  const { span } = found
  // «З 8 на 9 червня» is one night.
  const isNight =
    typeof span !== 'string' &&
    span.from !== null &&
    span.to === addDays(span.from, 1) &&
    items.slice(start, start + found.length).some(({ text }) => /^на$/iu.test(text))
  const length = start + found.length - at
  return isNight ? { span: { from: span.to, to: span.to, unit: 'day' }, length } : { ...found, length }
}

/** "Compare this November to last November": both, and not from one to the other. */
function isComparedTo(items: readonly Item[], at: number, length: number): boolean {
  const links = items.slice(at, at + length).filter(({ text }) => /^to$/iu.test(text))
  return (
    items[at]?.kind === 'word' && links.length > 0 && items.slice(0, at).some((item) => is(item, 'compare'))
  )
}

function rangeOf(
  items: readonly Item[],
  at: number,
  context: PeriodContext,
  isBetween = false,
): Reading | null {
  const number = items[at]?.number ?? null
  // «від першого до десятого вересня»: in words only behind a word that begins a range.
  const isCount = items[at]?.kind === 'number' || is(items[at - 1], 'since', 'between')
  const bare = isCount && number !== null && number <= 31 ? number : null
  const first = atom(items, at, context)
  const firstLength = first?.length ?? (bare === null ? 0 : 1)
  for (const length of bare === null ? [firstLength] : [1, firstLength]) {
    const link = at + length
    const isPair =
      length === 1 &&
      bare !== null &&
      (is(items[link], 'and') || items[link]?.text === '/') &&
      items[link + 1]?.number === bare + 1
    if (length === 0 || !(isPair || isLink(items[link], isBetween))) continue
    const next = skipEndOf(items, skipFillers(items, link + 1))
    const last = atom(items, next, context)
    if (
      last !== null &&
      first?.span !== undefined &&
      typeof first.span !== 'string' &&
      first.span.from === null
    )
      return typeof last.span === 'string'
        ? null
        : { span: { from: null, to: last.span.to, unit: 'other' }, length: next + last.length - at }
    if (last === null || typeof last.span === 'string' || last.span.from === null) continue
    const from =
      length === 1 && bare !== null ? dayBefore(bare, last.span) : startOfRange(items, at, last, context)
    if (from === null) continue
    if (from === 'impossible') return { span: 'impossible', length: next + last.length - at }
    return { span: { from, to: last.span.to, unit: 'other' }, length: next + last.length - at }
  }
  return null
}

/** "until the end of 2023": what ends then is the whole of it. */
function skipEndOf(items: readonly Item[], at: number): number {
  return is(items[at], 'end-of') ? skipFillers(items, at + 1) : at
}

const LINK_MARKS = ['-', '–', '—', '..', '...', '…']

function isLink(item: Item | undefined, isBetween: boolean): boolean {
  return (
    LINK_MARKS.includes(item?.text ?? '') ||
    is(item, 'until') ||
    item?.text === 'на' ||
    (isBetween && is(item, 'and'))
  )
}

/** "1 to 15 July": the month stands once, for both. */
function dayBefore(day: number, { from, unit }: NamedSpan): string | 'impossible' | null {
  if (unit !== 'day' || from === null) return null
  const last = Temporal.PlainDate.from(from)
  if (day > last.daysInMonth) return 'impossible'
  const first = last.with({ day })
  // "30 to 2 September" begins in August.
  return (day <= last.day ? first : first.subtract({ months: 1 })).toString()
}

/** The year that stands behind the last holds for the first, too; without one the first is the latest before it. */
function startOfRange(
  items: readonly Item[],
  at: number,
  last: Reading,
  context: PeriodContext,
): string | 'impossible' | null {
  if (typeof last.span === 'string') return null
  const end = last.span.to
  const own = atom(items, at, context)
  if (own === null || typeof own.span === 'string') return null
  const sameYear = own.hasYear === true ? own : atom(items, at, { ...context, year: Number(end.slice(0, 4)) })
  const span = sameYear?.span
  if (span === undefined || typeof span === 'string' || span.from === null) return null
  // With both years written it ends before it begins, and whoever checks it says so.
  if (span.from <= end || own.hasYear === true) return span.from
  // From Friday to Sunday, said on a Saturday.
  if (indexOf(items[at], 'weekday_') !== null) return addDays(span.from, -7)
  const yearEarlier = atom(items, at, { ...context, year: Number(end.slice(0, 4)) - 1 })
  return yearEarlier === null || typeof yearEarlier.span === 'string' ? 'impossible' : yearEarlier.span.from
}

/** "since July", «з 20 січня»: to today. */
function since(items: readonly Item[], at: number, context: PeriodContext): Reading | null {
  // «порівняно з червнем»: what it is compared with, not since when.
  if (!is(items[at], 'since') || items.slice(0, at).some((item) => is(item, 'compare'))) return null
  const next = skipFillers(items, at + 1)
  const start = atom(items, next, context)
  if (start === null) return null
  const length = next + start.length - at
  if (typeof start.span === 'string') return { span: start.span, length }
  return { span: { from: start.span.from, to: context.today, unit: 'other' }, length }
}

/** "until 2023", «до липня»: from the first day. */
function until(items: readonly Item[], at: number, context: PeriodContext): Reading | null {
  // "Compare that to the 7 days before"
  const isCompared =
    /^to$/iu.test(items[at]?.text ?? '') && items.slice(0, at).some((item) => is(item, 'compare'))
  if (!is(items[at], 'until') || isCompared) return null
  const next = skipEndOf(items, skipFillers(items, at + 1))
  const end = atom(items, next, context)
  // «по вчорашній атаці» is about it.
  const isAbout =
    /^по$/iu.test(items[at]?.text ?? '') && is(items[next], 'yesterday', 'last-night', 'day-before-yesterday')
  if (end === null || typeof end.span === 'string' || is(items[next], 'today') || isAbout) return null
  return { span: { from: null, to: end.span.to, unit: 'other' }, length: next + end.length - at }
}
