import { addDays, isoDateOf, type IsoDate } from '../../calendar.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has, signals, type Token, type WrittenDate } from '../reading/token.ts'
import type { Signal } from '../lexicon/lexicon.ts'
import { asOfClocks } from './clock.ts'

/** What a sentence says of when: `open` is an evening before whose night it was not told. */
export type When = {
  readonly night: IsoDate | null
  readonly open: boolean
  /** The day of an evening, where it is told. */
  readonly evening: IsoDate | null
  /** Named by a date or weekday, not just "last night". */
  readonly explicit: boolean
}

const NIGHT_REACH = 9
const AHEAD_DAYS = 3
const EVENING_STARTS = 18
const NOON = 12

/**
 * The night that a sentence names itself, or null where it names none. `publishedOn` gives years and weekdays; "tonight" is
 * seen from `saidOn`.
 */
export function nightOfSentence(
  sentence: Sentence,
  publishedOn: IsoDate | null,
  saidOn: IsoDate | null = publishedOn,
): When | null {
  const { tokens } = sentence
  const dates = tokens.flatMap((token) =>
    token.date === undefined ? [] : [resolveDate(token.date, publishedOn)],
  )
  const known = dates.filter((date) => date !== null)
  const nightAt = tokens.findIndex((token) => signals(token, 'night-of'))
  const isThisNight = tokens
    .slice(Math.max(0, nightAt - 1), nightAt + 1)
    .some((token) => signals(token, 'this-night'))
  // «цієї ночі повторили удар 29 грудня»: the date is not of the night
  const named = nightAt < 0 || isThisNight ? [] : datesAfter(tokens, nightAt, publishedOn)
  const night = latest(named) ?? latest(known)
  // "Repeating the attack of 28 November, Russia fired … overnight": what happened overnight happened just now
  const isNow = named.length === 0 && night !== null && saidOn !== null && isFar(night, saidOn)
  if (isNow && tokens.some((token) => signals(token, 'tonight'))) return thisNight(tokens, saidOn)
  const isOther = named.length === 0 && night !== null && saidOn !== null && night < addDays(saidOn, -1)
  if (isOther && tokens.some((token) => signals(token, 'this-night'))) return thisNight(tokens, saidOn)
  if (night !== null) {
    const isTold = named.length === 0 && new Set(known).size === 1 && isEvening(tokens)
    const open = isTold && night !== publishedOn
    return { night: open ? null : night, open, evening: isTold ? night : null, explicit: true }
  }
  if (dates.length > 0) return null
  const weekdays = tokens.flatMap(({ weekday }) => (weekday === undefined ? [] : [weekday]))
  if (weekdays.length > 0 && publishedOn !== null) {
    if (weekdays.length === 1 && isEvening(tokens)) {
      const evening = lastWeekday(weekdays[0] ?? 1, publishedOn)
      const open = evening !== publishedOn
      return { night: open ? null : evening, open, evening, explicit: true }
    }
    return {
      night: latest(weekdays.map((day) => lastWeekday(day, publishedOn))),
      open: false,
      evening: null,
      explicit: true,
    }
  }
  const now: readonly Signal[] = ['tonight', 'today', 'day-time']
  const isNowTold = tokens.some((token) => now.some((signal) => signals(token, signal)))
  return isNowTold || asOfClocks(tokens).length > 0 ? thisNight(tokens, saidOn) : null
}

function thisNight(tokens: readonly Token[], night: IsoDate | null): When {
  return { night, open: false, evening: isEvening(tokens) ? night : null, explicit: false }
}

/** Whether a date lies so long before a day that the news of that day are not of it. */
export function isFar(date: IsoDate, day: IsoDate): boolean {
  return date < addDays(day, -NEWS_DAYS)
}

const NEWS_DAYS = 7

/** The dates right after "on the night of", which may be two: "31 December-1 January". */
function datesAfter(tokens: readonly Token[], from: number, publishedOn: IsoDate | null): IsoDate[] {
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

/** "At about 21:00 on October 17", "on Monday evening" */
function isEvening(tokens: readonly Token[]): boolean {
  const hours = tokens.flatMap((token) => {
    const hour = /^(\d{1,2})[:.]\d\d$/.exec(token.text)?.[1]
    return hour === undefined ? [] : [Number(hour)]
  })
  const clock = (hours[0] ?? 0) >= EVENING_STARTS && hours.every((hour) => hour >= NOON)
  const morning = tokens.some((token) => signals(token, 'tonight') || signals(token, 'night-of'))
  return !morning && (clock || tokens.some((token) => signals(token, 'evening')))
}

/** A date without a year is the one nearest to the day of publishing, and not after it. */
export function resolveDate(date: WrittenDate, publishedOn: IsoDate | null): IsoDate | null {
  if (date.year !== null) return plainDate(date.year, date)
  if (publishedOn === null) return null
  const limit = addDays(publishedOn, AHEAD_DAYS)
  const published = Number(publishedOn.slice(0, 4))
  for (const year of [published + 1, published, published - 1]) {
    const found = plainDate(year, date)
    if (found !== null && found <= limit) return found
  }
  return null
}

function plainDate(year: number, { month, day }: WrittenDate): IsoDate | null {
  return year < 2000 || year > 2100 ? null : isoDateOf(year, month, day)
}

function lastWeekday(weekday: number, publishedOn: IsoDate): IsoDate {
  const published = Temporal.PlainDate.from(publishedOn)
  return published.subtract({ days: (published.dayOfWeek - weekday + 7) % 7 }).toString()
}

function latest(dates: readonly IsoDate[]): IsoDate | null {
  return dates.reduce<IsoDate | null>((last, date) => (last === null || date > last ? date : last), null)
}
