import type { Weekday } from '../../subscriber.ts'
import { ASKING, isOnly, says, type Message } from '../message.ts'
import type { Question } from '../question.ts'
import { indexOf, is, type Item } from '../reading/read-items.ts'
import {
  AFTERNOON,
  HALF,
  HOUR_WORD,
  MINUTE_WORD,
  ORDINAL,
  isTimeWord,
  MIDNIGHT,
  MINUTES,
  MORNING,
  NOON,
  PAST,
  QUARTER,
  SENDING,
  TO,
} from '../lexicon/clock-words.ts'

/** When briefings are to come: "8:00 and 20:00", «о пів на восьму», "weekdays 7:45"; `null` for anything else. */
export function readTime(message: Message): Question | null {
  const { items, previous } = message
  const isAsked = previous?.intent === 'time'
  const times = readTimes(items, isAsked)
  const asksForOne =
    says(message, 'time') &&
    isOnly(items, 'time') &&
    items.some((item) => item.text.includes(' ') && is(item, 'time'))
  const asksForAnother = isAtAnotherHour(items)
  const days = readDays(items)
  const setsDays = days !== null && isSentOn(message)
  if (times.length === 0 && !setsDays)
    return asksForOne || asksForAnother ? { intent: 'time', times: null, days: null } : null
  const isPlain = items.every(
    (item) =>
      item.kind !== 'word' ||
      item.number !== null ||
      is(
        item,
        'time',
        'filler',
        'polite',
        'part-of-day',
        'workdays',
        'weekend',
        'every-day',
        ...ASKING,
        'and',
        'day',
        'since',
      ) ||
      indexOf(item, 'weekday_') !== null ||
      isTimeWord(item.text),
  )
  if (!isPlain) return null
  if (times.length === 0) return { intent: 'time', times: null, days }
  const isAdded = /^(?:і ще|ще|also|and|и еще|еще|plus|й)/iu.test(message.text.trim()) && isAsked
  const known = isAdded && previous.times !== null ? previous.times : []
  return { intent: 'time', times: [...new Set([...known, ...times])], days }
}

/** "send it earlier", «надсилай пізніше»: which hour is to be asked. "Send the earlier briefing" asks for a briefing. */
function isAtAnotherHour(items: readonly Item[]): boolean {
  const told = items.filter((item) => item.kind !== 'mark' && !is(item, 'filler', 'polite'))
  return (
    told.some((item) => is(item, 'other-hour')) &&
    told.some((item) => is(item, 'time', 'briefing') || / /.test(item.text)) &&
    isOnly(told, 'other-hour', 'time', 'briefing', 'every-day') &&
    (!told.some((item) => is(item, 'briefing')) || is(told.at(-1), 'other-hour'))
  )
}

/** "only on Mondays", «надсилай лише в будні»: days without a time. */
function isSentOn(message: Message): boolean {
  return (
    says(message, 'time') &&
    message.items.some((item) => is(item, 'time') && SENDING.test(item.text)) &&
    isOnly(
      message.items.filter((item) => indexOf(item, 'weekday_') === null),
      'time',
      'workdays',
      'weekend',
      'every-day',
      'day',
      'and',
      ...ASKING,
    )
  )
}

/** Times of day as `HH:MM`; a bare number is one only behind a word that asks for a time, or when one was asked. */
export function readTimes(items: readonly Item[], isAsked: boolean): readonly string[] {
  const times: string[] = []
  for (let at = 0; at < items.length; at += 1) {
    const found = timeAt(items, at, isAsked)
    if (found === null) continue
    const isEvening = times.length === 0 && AFTERNOON.test(partBefore(items, at)?.text ?? '')
    times.push(isEvening ? inTheAfternoon(found.time) : found.time)
    at += found.length - 1
  }
  return times
}

/** «Ввечері о дев'ятій»: the part of the day stands before the hour. */
function partBefore(items: readonly Item[], at: number): Item | undefined {
  return items.slice(0, at).findLast(isHalf)
}

function inTheAfternoon(time: string): string {
  const hour = Number(time.slice(0, 2))
  return hour > 0 && hour < 12 ? `${hour + 12}${time.slice(2)}` : time
}

type Found = { readonly time: string; readonly length: number }

function timeAt(items: readonly Item[], at: number, isAsked: boolean): Found | null {
  const [item, beside] = [items[at], items[at + 1]]
  if (item === undefined) return null
  // "nine in the morning"
  const led = [items[at + 2], items[at + 3]].find((behind) => is(beside, 'filler') && isHalf(behind))
  const next = led !== undefined && item.number !== null ? led : beside
  if (NOON.test(item.text)) return { time: '12:00', length: 1 }
  if (MIDNIGHT.test(item.text)) return { time: '00:00', length: 1 }
  const isLed = isAsked || isLedBy(items, at)
  const spoken = spokenTime(items, at, isLed)
  if (spoken !== null) return spoken
  const clock = /^(\d{1,2})[:.](\d{2})$/.exec(item.text)
  if (clock !== null && (item.kind === 'clock' || isLed || items.length === 1))
    return written(Number(clock[1]), Number(clock[2]), next, 1)
  const digits = /^(\d{2})(\d{2})$/.exec(item.text)
  // "0600" is no year and no count.
  const isClock = item.text.startsWith('0')
  if (digits !== null && (isClock || isLed || items.length === 1) && Number(digits[1]) < 24)
    return written(Number(digits[1]), Number(digits[2]), next, 1)
  if (item.number === null || item.kind === 'date' || item.kind === 'clock') return null
  const minutes = MINUTES.exec(next?.text ?? '')?.groups?.minutes
  if (minutes !== undefined) return written(item.number, Number(minutes), items[at + 2], 2)
  const behindHour = isLed ? minutesBehind(items, at) : null
  if (behindHour !== null) return behindHour
  const [link, behind] = [items[at + 1], items[at + 2]]
  if (isLed && link?.text === '-' && /^\d{2}$/.test(behind?.text ?? ''))
    return written(item.number, behind?.number ?? 0, items[at + 3], 3)
  const isMarked = next !== undefined && [AFTERNOON, MORNING, HOUR_WORD].some((word) => word.test(next.text))
  const isCount = is(next, 'day', 'night', 'week', 'month', 'year', 'time')
  if (!isMarked && (!isLed || isCount)) return null
  return written(item.number, 0, next, 1)
}

/** "twice a day, 9 and 18": whatever leads to the first time leads to those behind it. */
function isLedBy(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  if (before === undefined) return false
  if (is(before, 'time')) return true
  const isBetween = before.number !== null || before.kind === 'mark' || is(before, 'and', 'filler', 'polite')
  return isBetween && isLedBy(items, at - 1)
}

const isHalf = (item: Item | undefined): boolean =>
  item !== undefined && (AFTERNOON.test(item.text) || MORNING.test(item.text))

/** "seven thirty", «о сьомій сорок п'ять», «7 годин 15 хвилин»; two hours of a list are none: «о сьомій, двадцятій». */
function minutesBehind(items: readonly Item[], at: number): Found | null {
  const hour = items[at]?.number ?? 24
  const from = at + (HOUR_WORD.test(items[at + 1]?.text ?? '') ? 2 : 1)
  const [minutes, unit] = [items[from], items[from + 1]]
  if (minutes === undefined || minutes.number === null || hour > 23) return null
  const isNamed = MINUTE_WORD.test(unit?.text ?? '')
  const isSaid = minutes.kind === 'word' && minutes.number >= 10 && !ORDINAL.test(minutes.text)
  const isWritten = minutes.kind === 'number' && /^[3-5]\d$/.test(minutes.text)
  if (!isNamed && !isSaid && !isWritten) return null
  const length = from - at + (isNamed ? 2 : 1)
  return written(hour, minutes.number, items[at + length], length)
}

/** "quarter past seven", "ten to eight", «пів на восьму», «за чверть восьма»; minutes where a time is meant alone. */
function spokenTime(items: readonly Item[], at: number, isLed: boolean): Found | null {
  const [part, link, hour] = [items[at]?.text ?? '', items[at + 1], items[at + 2]]
  // «За чверть сьома» is 6:45.
  const left = minutesOf(link, isLed)
  if (/^(?:за|без)$/iu.test(part) && left !== null && typeof hour?.number === 'number')
    return written(hour.number - 1, 60 - left, items[at + 3], 3)
  const minutes = HALF.test(part) ? 30 : minutesOf(items[at], isLed)
  if (minutes === null || link === undefined) return null
  if (hour?.number === null || hour?.number === undefined) return null
  // «Пів на восьму» is 7:30, "half past seven" is, too.
  const isUkrainian = !/[a-z]/iu.test(part)
  const whole =
    isUkrainian && PAST.test(link.text) ? hour.number - 1 : TO.test(link.text) ? hour.number - 1 : hour.number
  const past = TO.test(link.text) ? 60 - minutes : minutes
  return PAST.test(link.text) || TO.test(link.text) ? written(whole, past, items[at + 3], 3) : null
}

/** A quarter, or minutes in words that people count to or from an hour. */
function minutesOf(item: Item | undefined, isLed: boolean): number | null {
  if (QUARTER.test(item?.text ?? '')) return 15
  const number = isLed && item?.kind === 'word' ? item.number : null
  return number !== null && number % 5 === 0 && number < 30 ? number : null
}

function written(hour: number, minute: number, mark: Item | undefined, length: number): Found | null {
  const isAfternoon = AFTERNOON.test(mark?.text ?? '')
  const isMorning = MORNING.test(mark?.text ?? '')
  const whole = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour === 12 ? 0 : hour
  if (whole > 23 || minute > 59) return null
  return {
    time: `${String(whole).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    length: length + (isAfternoon || isMorning ? 1 : 0),
  }
}

function readDays(items: readonly Item[]): readonly Weekday[] | null {
  if (items.some((item) => is(item, 'workdays'))) return [1, 2, 3, 4, 5]
  if (items.some((item) => is(item, 'weekend'))) return [6, 7]
  const named = items.flatMap((item) => indexOf(item, 'weekday_') ?? [])
  return named.length === 0 ? null : ([...new Set(named)].sort() as Weekday[])
}
