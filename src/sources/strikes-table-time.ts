import { KYIV, type IsoDate } from '../domain/calendar.ts'
import type { Raid } from '../domain/strikes/strike-row.ts'

export type TableTime = {
  readonly night: IsoDate
  /** `null` where the hours are not known. */
  readonly raid: Raid | null
  /** When the attack was over; noon where only the day is known. */
  readonly endedAt: Date
}

const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/
const TIME = /^[T\s]+(\d{1,2}):(\d{1,2})(?!\d)/

/**
 * The night of an attack, and when it was over, from a table's columns: the night if it is given, else the
 * day on which the attack ended, else began. Times are Kyiv's; one that cannot be is left out and the day
 * kept. `null` when none of the columns has a date.
 */
export function readTableTime(night: string, end: string, start: string): TableTime | null {
  const [date] = [night, end, start].map(readDate).filter((found) => found !== null)
  if (date === undefined) return null
  const ended = readDate(end)
  const time = ended?.equals(date) ? readTime(end) : null
  const endedAt = date.toZonedDateTime({
    timeZone: KYIV,
    plainTime: time ?? Temporal.PlainTime.from('12:00'),
  })
  return {
    night: date.toString(),
    raid: raidBetween(start, end),
    endedAt: new Date(endedAt.epochMilliseconds),
  }
}

/** By day what began after dawn and was over on the same date. */
function raidBetween(start: string, end: string): Raid | null {
  const [from, to] = [readDate(start), readDate(end)]
  const began = readTime(start)
  if (from === null || to === null || began === null || readTime(end) === null) return null
  return from.equals(to) && began.hour >= DAY_BEGINS_HOUR ? 'day' : 'night'
}

const DAY_BEGINS_HOUR = 6

const DOTTED = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/
const YEAR_FIRST = /^\s*(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)/
const SECONDS = /(\d:\d\d):00$/

/**
 * A date as spreadsheets of this part of the world write it (18.07.2023 05:30:00) as the table itself does
 * (2023-07-18 05:30), so that a table saved anew holds the same attacks; anything else as it is. Slashes behind a
 * day may mean two dates, and are left to be refused.
 */
export function isoText(text: string): string {
  const pad = (digits: string) => digits.padStart(2, '0')
  return text
    .replace(DOTTED, (_, day: string, month: string, year: string) => `${year}-${pad(month)}-${pad(day)}`)
    .replace(YEAR_FIRST, (_, year: string, month: string, day: string) => `${year}-${pad(month)}-${pad(day)}`)
    .replace(SECONDS, '$1')
}

function readDate(text: string): Temporal.PlainDate | null {
  const [, year, month, day] = (DATE.exec(text.trim()) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    return null
  }
}

function readTime(text: string): Temporal.PlainTime | null {
  const [, hour, minute] = (TIME.exec(text.trim().replace(DATE, '')) ?? []).map(Number)
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return null
  return Temporal.PlainTime.from({ hour, minute })
}
