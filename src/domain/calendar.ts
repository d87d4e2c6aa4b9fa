/**
 * A calendar date as `YYYY-MM-DD`. Data holds dates as text, because two `Temporal.PlainDate`s
 * always look alike to a structural comparison; computing happens in `Temporal`.
 */
export type IsoDate = string

/** The first day of the full-scale invasion is day 1. */
const DAY_ONE = Temporal.PlainDate.from('2022-02-24')

export const SECOND_MS = 1000
export const MINUTE_MS = 60 * SECOND_MS
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** Night dates, and "today" where nobody in particular is meant, are reckoned here. */
export const KYIV = 'Europe/Kyiv'

/** The calendar date at an instant in a zone (IANA name). */
export function dateAt(instant: Date, timeZone: string): IsoDate {
  return instant.toTemporalInstant().toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

/** Of a day alone nothing more is known than that its noon is on it. */
export function noonOf(date: IsoDate, timeZone = KYIV): Date {
  const noon = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: '12:00' })
  return new Date(noon.epochMilliseconds)
}

/** A date written as `YYYY-MM-DD`; `null` for anything else, and for a day that no calendar has. */
export function parseIsoDate(text: string): IsoDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  try {
    return Temporal.PlainDate.from(text).toString()
  } catch {
    return null
  }
}

/** The date of a year of four digits, a month and a day; `null` for a day that no calendar has. */
export function isoDateOf(year: number, month: number, day: number): IsoDate | null {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 2 && isLeap ? 29 : (LAST_DAYS[month - 1] ?? 0)
  if (day < 1 || day > last) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Of each month, in a year that is no leap year. */
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** When a date begins in Kyiv, by which all dates here go. */
export function startOfDay(date: IsoDate): Date {
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(KYIV).epochMilliseconds)
}

/** Moves a date by whole days, back if negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  // Years of nights are listed for one answer, and calendars are dear: in UTC every day is as long.
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Day 1 is 2022-02-24; 2023-07-18 is day 510. Dates before give numbers below 1. */
export function dayNumberOf(date: IsoDate): number {
  return DAY_ONE.until(date, { largestUnit: 'day' }).days + 1
}

/** The date of a day number. */
export function dateOfDayNumber(dayNumber: number): IsoDate {
  return DAY_ONE.add({ days: dayNumber - 1 }).toString()
}
