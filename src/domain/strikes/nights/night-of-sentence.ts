import { addDays, type IsoDate } from '../../calendar.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has, signals, type Token } from '../reading/token.ts'
import type { Signal } from '../lexicon/lexicon.ts'
import { asOfClocks } from './clock.ts'
import { datesAfter, daysNamed, type DayNamed } from './days-named.ts'

/** What a sentence says of when: `open` is an evening before whose night it was not told. */
export type When = {
  readonly night: IsoDate | null
  readonly open: boolean
  /** The day of an evening, where it is told. */
  readonly evening: IsoDate | null
  /** Named by a date or weekday, not just "last night". */
  readonly explicit: boolean
}

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
  const days = daysNamed(tokens, publishedOn)
  const nightAt = tokens.findIndex((token) => signals(token, 'night-of'))
  const isThisNight = tokens
    .slice(Math.max(0, nightAt - 1), nightAt + 1)
    .some((token) => signals(token, 'this-night'))
  // «цієї ночі повторили удар 29 грудня»: the date is not of the night
  const named = nightAt < 0 || isThisNight ? [] : datesAfter(tokens, nightAt, publishedOn)
  const dates = days.filter(({ isWeekday }) => !isWeekday)
  const night = latest(named) ?? latest(days.map(({ day }) => day))
  const isDated = night !== null && dates.length > 0
  // "Repeating the attack of 28 November, Russia fired … overnight": what happened overnight happened just now
  const isNow = named.length === 0 && isDated && saidOn !== null && isFar(night, saidOn)
  if (isNow && tokens.some((token, at) => signals(token, 'tonight') && !isOfDate(tokens, at)))
    return thisNight(tokens, saidOn)
  const isOther = named.length === 0 && isDated && saidOn !== null && night < addDays(saidOn, -1)
  if (isOther && tokens.some((token) => signals(token, 'this-night'))) return thisNight(tokens, saidOn)
  if (night !== null) {
    const isOneDay =
      (dates.length === 0 || named.length === 0) && new Set(days.map(({ day }) => day)).size === 1
    if (isOneDay && lastsToMorning(tokens, days))
      return { night: addDays(night, 1), open: false, evening: null, explicit: true }
    const isTold = isOneDay && isEvening(tokens)
    const open = isTold && night !== publishedOn
    return { night: open ? null : night, open, evening: isTold ? night : null, explicit: true }
  }
  if (tokens.some(({ date }) => date !== undefined)) return null
  const now: readonly Signal[] = ['tonight', 'today', 'day-time']
  const isNowTold = tokens.some((token) => now.some((signal) => signals(token, signal)))
  return isNowTold || asOfClocks(tokens).length > 0 ? thisNight(tokens, saidOn) : null
}

/** "In the early hours of 6 March", «6 березня вночі»: that part of the night is the date's, with no deed or mark between. */
function isOfDate(tokens: readonly Token[], at: number): boolean {
  const after = tokens.slice(at + 1, at + 1 + DATE_REACH)
  const end = after.findIndex((token) => token.kind === 'mark' || has(token, 'launch', 'intercept', 'attack'))
  const near = end < 0 ? after : after.slice(0, end)
  return tokens[at - 1]?.date !== undefined || near.some(({ date }) => date !== undefined)
}

const DATE_REACH = 5

function thisNight(tokens: readonly Token[], night: IsoDate | null): When {
  return { night, open: false, evening: isEvening(tokens) ? night : null, explicit: false }
}

/** Whether a date lies so long before a day that the news of that day are not of it. */
export function isFar(date: IsoDate, day: IsoDate): boolean {
  return date < addDays(day, -NEWS_DAYS)
}

const NEWS_DAYS = 7

/** "From late Thursday into the early hours", «увечері 16 квітня і до ранку»: of the night that begins with that evening. */
function lastsToMorning(tokens: readonly Token[], days: readonly DayNamed[]): boolean {
  return days.some(({ at }) => {
    const start = Math.max(0, at - EVENING_REACH)
    const evening = tokens
      .slice(start, at + EVENING_REACH + 1)
      .findIndex((token) => signals(token, 'evening'))
    return (
      evening >= 0 &&
      tokens.some(
        (token, index) =>
          index > start + evening && (signals(token, 'to-morning') || signals(token, 'tonight')),
      )
    )
  })
}

const EVENING_REACH = 2

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

function latest(dates: readonly IsoDate[]): IsoDate | null {
  return dates.reduce<IsoDate | null>((last, date) => (last === null || date > last ? date : last), null)
}
