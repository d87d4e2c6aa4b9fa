import { addDays, type IsoDate } from '../../calendar.ts'
import type { Span } from '../question.ts'

/** A span with what it was said as, from which "the one before" follows. */
export type NamedSpan = Span & { readonly unit: Unit }
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'weekend' | 'other'

const MONTHS_OF: Readonly<Record<'month' | 'quarter' | 'half' | 'season' | 'year', number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  season: 3,
  year: 12,
}

export const dayOf = (date: IsoDate): NamedSpan => ({ from: date, to: date, unit: 'day' })

/** A day; `null` where the calendar has none of the kind. */
export function dayIn(year: number, month: number, day: number): NamedSpan | null {
  if (month < 1 || month > 12 || day < 1) return null
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month })
  return day > daysInMonth ? null : dayOf(Temporal.PlainDate.from({ year, month, day }).toString())
}

/** As many whole months from one on. */
export function monthsFrom(year: number, month: number, unit: keyof typeof MONTHS_OF): NamedSpan {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  const to = first.add({ months: MONTHS_OF[unit] }).subtract({ days: 1 })
  return { from: first.toString(), to: to.toString(), unit }
}

/** The last so many nights, today's included. */
export function lastDays(today: IsoDate, days: number, unit: Unit = 'other'): NamedSpan {
  return { from: addDays(today, 1 - days), to: today, unit }
}

/** The span of the same kind before it: the month before a month, as many days before days. */
export function spanBefore({ from, to, unit }: NamedSpan): NamedSpan | null {
  if (from === null) return null
  if (unit in MONTHS_OF) return shifted({ from, to, unit }, -MONTHS_OF[unit as keyof typeof MONTHS_OF])
  if (unit === 'week' || unit === 'weekend') return { from: addDays(from, -7), to: addDays(to, -7), unit }
  const days = Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days + 1
  return { from: addDays(from, -days), to: addDays(to, -days), unit }
}

/** Whole months stay whole months when one goes back from them. */
export function unitOfSpan({ from, to }: Span): Unit {
  if (from === null) return 'other'
  const [start, end] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)]
  if (start.day !== 1 || end.day !== end.daysInMonth) return 'other'
  const months = (end.year - start.year) * 12 + end.month - start.month + 1
  return months === 1 ? 'month' : months === 3 ? 'quarter' : months === 12 ? 'year' : 'other'
}

/** The same span a year before. */
export function yearBefore(span: NamedSpan): NamedSpan | null {
  return span.from === null ? null : shifted(span, -12)
}

/** Whole months stay whole: the month before March ends on the last of February. */
function shifted({ from, to, unit }: NamedSpan, months: number): NamedSpan {
  const start = Temporal.PlainDate.from(from ?? to)
  const end = Temporal.PlainDate.from(to)
  const isWhole = start.day === 1 && unit in MONTHS_OF
  const first = start.add({ months })
  const last = isWhole
    ? first.add({ months: MONTHS_OF[unit as keyof typeof MONTHS_OF] }).subtract({ days: 1 })
    : end.add({ months })
  return { from: first.toString(), to: last.toString(), unit }
}
