import { addDays, isoDateOf, type IsoDate } from '../../calendar.ts'
import { has, signals, type Token, type WrittenDate } from '../reading/token.ts'

/** A day that a sentence names, and where. */
export type DayNamed = { readonly at: number; readonly day: IsoDate; readonly isWeekday: boolean }

const NIGHT_REACH = 9
const AHEAD_DAYS = 3

/** All days of a sentence, in its order; a weekday beside a date is that date's, and behind a verb of saying the speaker's. */
export function daysNamed(tokens: readonly Token[], publishedOn: IsoDate | null): readonly DayNamed[] {
  const isDated = tokens.some(({ date }) => date !== undefined)
  return tokens.flatMap(({ date, weekday }, at): DayNamed[] => {
    if (date !== undefined) {
      const day = resolveDate(date, publishedOn)
      return day === null ? [] : [{ at, day, isWeekday: false }]
    }
    if (weekday === undefined || publishedOn === null || (isDated && isRemark(tokens, at))) return []
    return [{ at, day: lastWeekday(weekday, publishedOn), isWeekday: true }]
  })
}

function isRemark(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
  const before = tokens.slice(Math.max(0, at - SAID_REACH), at)
  return near.some(({ date }) => date !== undefined) || before.some((token) => signals(token, 'said'))
}

const BESIDE = 2
const SAID_REACH = 4

/** The dates right after "on the night of", which may be two: "31 December-1 January". */
export function datesAfter(tokens: readonly Token[], from: number, publishedOn: IsoDate | null): IsoDate[] {
  const found: IsoDate[] = []
  for (let at = from; at < Math.min(tokens.length, from + NIGHT_REACH); at++) {
    const token = tokens[at]
    if (token?.weapon !== undefined) break
    if (token?.date === undefined) {
      if (found.length > 0 && !joinsDates(token)) break
      continue
    }
    const date = resolveDate(token.date, publishedOn)
    if (date !== null) found.push(date)
  }
  return found
}

function joinsDates(token: Token | undefined): boolean {
  return has(token, 'date-joint') || (token?.kind === 'mark' && '-–,'.includes(token.text))
}

/** A date without a year is the one nearest to the day of publishing, and not after it. */
export function resolveDate(date: WrittenDate, publishedOn: IsoDate | null): IsoDate | null {
  if (date.year !== null) return plainDate(date.year, date)
  if (publishedOn === null) return null
  const limit = addDays(publishedOn, AHEAD_DAYS)
  if (date.month === null) return dayOfLate(date.day, publishedOn)
  const published = Number(publishedOn.slice(0, 4))
  for (const year of [published + 1, published, published - 1]) {
    const found = plainDate(year, date)
    if (found !== null && found <= limit) return found
  }
  return null
}

function plainDate(year: number, { month, day }: WrittenDate): IsoDate | null {
  return year < 2000 || year > 2100 || month === null ? null : isoDateOf(year, month, day)
}

/** "The 9th", as said on the 17th or on the 2nd. */
function dayOfLate(day: number, publishedOn: IsoDate): IsoDate | null {
  const published = Temporal.PlainDate.from(publishedOn)
  const { year, month } = day > published.day ? published.subtract({ months: 1 }) : published
  return isoDateOf(year, month, day)
}

function lastWeekday(weekday: number, publishedOn: IsoDate): IsoDate {
  const published = Temporal.PlainDate.from(publishedOn)
  return published.subtract({ days: (published.dayOfWeek - weekday + 7) % 7 }).toString()
}
