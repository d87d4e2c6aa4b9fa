import {
  AFTERNOON,
  AT_NIGHT,
  HALF,
  HOUR_WORD,
  MIDNIGHT,
  MINUTE_WORD,
  MINUTES,
  MORNING,
  NOON,
  ORDINAL,
  PAST,
  QUARTER,
  TO,
} from '../lexicon/clock-words.ts'
import { is, type Item } from '../reading/read-items.ts'

/** A time of day, and which items say it. */
type TimeSaid = { readonly time: string; readonly start: number; readonly end: number }

/** Times of day as `HH:MM`; a bare number is one only behind a word that asks for a time, or when one was asked. */
export function readTimes(items: readonly Item[], isAsked: boolean): readonly string[] {
  return findTimes(items, isAsked).map(({ time }) => time)
}

/** The same with where they stand. */
export function findTimes(items: readonly Item[], isAsked: boolean): readonly TimeSaid[] {
  const times: TimeSaid[] = []
  for (let at = 0; at < items.length; at += 1) {
    const found = timeAt(items, at, isAsked)
    if (found === null) continue
    const isEvening = AFTERNOON.test(partBefore(items.slice(times.at(-1)?.end ?? 0, at))?.text ?? '')
    times.push({
      time: isEvening ? inTheAfternoon(found.time) : found.time,
      start: at,
      end: at + found.length,
    })
    at += found.length - 1
  }
  return times
}

/** «Ввечері о дев'ятій»: the part of the day stands before the hour. */
function partBefore(items: readonly Item[]): Item | undefined {
  return items.findLast(isHalf)
}

function inTheAfternoon(time: string): string {
  const hour = Number(time.slice(0, 2))
  return hour > 0 && hour < 12 ? `${hour + 12}${time.slice(2)}` : time
}

type Found = { readonly time: string; readonly length: number }

function timeAt(items: readonly Item[], at: number, isAsked: boolean): Found | null {
  const [item, next] = [items[at], items[at + 1]]
  if (item === undefined) return null
  if (NOON.test(item.text)) return { time: '12:00', length: 1 }
  if (MIDNIGHT.test(item.text)) return { time: '00:00', length: 1 }
  const isLed = isAsked || isLedBy(items, at)
  const spoken = spokenTime(items, at, isLed)
  if (spoken !== null) return spoken
  const clock = /^(\d{1,2})[:.](\d{2})$/.exec(item.text)
  if (clock !== null && (item.kind === 'clock' || isLed || items.length === 1))
    return written(Number(clock[1]), Number(clock[2]), items, at, 1)
  const digits = /^(\d{1,2})(\d{2})$/.exec(item.text)
  // "0600" is no year and no count.
  const isClock = item.text.startsWith('0') || (items.length === 1 && item.text.length === 4)
  if (digits !== null && (isClock || isLed) && Number(digits[1]) < 24)
    return written(Number(digits[1]), Number(digits[2]), items, at, 1)
  if (item.number === null || item.kind === 'date' || item.kind === 'clock') return null
  const minutes = MINUTES.exec(next?.text ?? '')?.groups?.minutes
  if (minutes !== undefined) return written(item.number, Number(minutes), items, at, 2)
  const isDashed = isLed && next?.text === '-' && /^\d{2}$/.test(items[at + 2]?.text ?? '')
  if (isDashed) return written(item.number, items[at + 2]?.number ?? 0, items, at, 3)
  const behind = isLed ? minutesBehind(items, at) : null
  if (behind !== null) return behind
  const isMarked = [AFTERNOON, MORNING, AT_NIGHT].some((word) =>
    word.test(partBehind(items, at + 1)?.text ?? ''),
  )
  const isHour = next !== undefined && HOUR_WORD.test(next.text)
  if (!isMarked && !isHour && (!isLed || isCounted(next))) return null
  return written(item.number, 0, items, at, 1)
}

const isCounted = (item: Item | undefined): boolean =>
  is(item, 'day', 'night', 'week', 'month', 'year', 'time')

/** "7 30", "seven thirty", «о сьомій сорок п'ять», «7 годин 15 хвилин»; «о сьомій двадцятій» are two hours. */
function minutesBehind(items: readonly Item[], at: number): Found | null {
  const from = at + (HOUR_WORD.test(items[at + 1]?.text ?? '') ? 2 : 1)
  const [hour, minutes, unit] = [items[at], items[from], items[from + 1]]
  if (typeof hour?.number !== 'number' || typeof minutes?.number !== 'number') return null
  const isNamed = MINUTE_WORD.test(unit?.text ?? '')
  const isSaid = minutes.kind === 'word' && minutes.number >= 10 && !ORDINAL.test(minutes.text)
  const isWritten = hour.kind === 'number' && /^\d{2}$/.test(minutes.text) && !isCounted(unit)
  if (!isNamed && !isSaid && !isWritten) return null
  return written(hour.number, minutes.number, items, at, from - at + (isNamed ? 2 : 1))
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

const QUARTER_HOUR = 15
const HALF_HOUR = 30

/** "quarter past seven", "half seven", "ten to nine", «пів на восьму», «за чверть восьма», «за п'ять дев'ята». */
function spokenTime(items: readonly Item[], at: number, isLed: boolean): Found | null {
  const [part, link, hour] = [items[at]?.text ?? '', items[at + 1], items[at + 2]]
  // «За чверть сьома» is 6:45.
  const left = minutesOf(link, isLed || /[ая]$/u.test(hour?.text ?? ''))
  if (/^(?:за|без)$/iu.test(part) && left !== null && typeof hour?.number === 'number')
    return written(hour.number - 1, 60 - left, items, at, 3)
  // «Пів на восьму» and «пів восьмої» are 7:30, "half past seven" and "half seven" are, too.
  const isUkrainian = !/[a-z]/iu.test(part)
  if (HALF.test(part) && typeof link?.number === 'number' && (isLed || isMarked(items, at + 2)))
    return written(link.number - (isUkrainian ? 1 : 0), HALF_HOUR, items, at, 2)
  const minutes = HALF.test(part) ? HALF_HOUR : minutesOf(items[at], isLed)
  if (minutes === null || link === undefined || typeof hour?.number !== 'number') return null
  if (TO.test(link.text)) return written(hour.number - 1, 60 - minutes, items, at, 3)
  if (!PAST.test(link.text)) return null
  return written(isUkrainian ? hour.number - 1 : hour.number, minutes, items, at, 3)
}

/** A quarter, or minutes in words that people count to or from an hour. */
function minutesOf(item: Item | undefined, isLed: boolean): number | null {
  if (QUARTER.test(item?.text ?? '')) return QUARTER_HOUR
  const number = isLed && item?.kind === 'word' ? item.number : null
  return number !== null && number % 5 === 0 && number < HALF_HOUR ? number : null
}

const isMarked = (items: readonly Item[], at: number): boolean => partBehind(items, at) !== undefined

const MOST_BETWEEN = 2

/** "nine in the morning": the part of the day behind an hour, and small words before it. */
function partBehind(items: readonly Item[], at: number): Item | undefined {
  const behind = items.slice(at, at + MOST_BETWEEN + 1)
  const found = behind.findIndex((item) => isHalf(item) || AT_NIGHT.test(item.text))
  return behind.slice(0, found).every((item) => is(item, 'filler') && !is(item, 'and'))
    ? behind[found]
    : undefined
}

/** The hour and minute said by so many items, with the part of the day behind them. */
function written(
  hour: number,
  minute: number,
  items: readonly Item[],
  at: number,
  length: number,
): Found | null {
  const part = partBehind(items, at + length)
  const text = part?.text ?? ''
  const isAfternoon = AFTERNOON.test(text) || (AT_NIGHT.test(text) && hour >= 6 && hour < 12)
  const isMorning = MORNING.test(text) || (AT_NIGHT.test(text) && hour === 12)
  const whole = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour === 12 ? 0 : hour
  if (whole < 0 || whole > 23 || minute > 59) return null
  const end = part === undefined ? at + length : items.indexOf(part, at) + 1
  return { time: `${String(whole).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, length: end - at }
}
