import { addDays, dateOfDayNumber, dayNumberOf, type IsoDate } from '../../calendar.ts'
import { indexOf, is } from '../reading/read-items.ts'
import { dayIn, dayOf, lastDays } from './calendar-spans.ts'
import {
  isShortYearCompared,
  readLocativeYear,
  readYear,
  skipFillers,
  yearFor,
  type PeriodReader,
  type Reading,
} from './period-reader.ts'

const TODAY = 0
const DAYS_BACK = [
  ['today', TODAY],
  ['last-night', TODAY],
  ['yesterday', 1],
  ['day-before-yesterday', 2],
] as const

/** "last night", «позавчора», «учора вночі». */
export const spokenDay: PeriodReader = (items, at, { today }) => {
  const found = DAYS_BACK.toReversed().find(([concept]) => is(items[at], concept))
  if (found === undefined) return null
  const next = skipFillers(items, at + 1)
  const isNamedTwice =
    is(items[next], 'last-night', 'night', 'part-of-day') && !is(items[next], 'since', 'before-it')
  return {
    span: dayOf(addDays(today, -found[1])),
    length: isNamedTwice && !is(items[at], 'last-night') ? next + 1 - at : 1,
  }
}

/** 2023-07-18, 18.07.2023, 18.07.23, 18/07/2023, 21.11, 2023-07. */
export const numericDate: PeriodReader = (items, at, context) => {
  const item = items[at]
  if (item?.kind !== 'date') return null
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(item.text)
  if (iso !== null) {
    const [, year, month, day] = iso.map(Number)
    if (iso[3] === undefined) return null
    return dayReading(year ?? 0, month ?? 0, day ?? 0, 1, true)
  }
  const [day = 0, month = 0, year] = item.text.split(/[./]/).map(Number)
  if (year === undefined && (month < 1 || month > 12 || day < 1 || day > 31)) return null
  const whole = year === undefined ? yearFor(month, day, context) : year < 100 ? 2000 + year : year
  return dayReading(whole, month, day, 1, year !== undefined)
}

/** "18 July 2023", "July 18", "the 8th of July", «24 серпня». */
export const namedDay: PeriodReader = (items, at, context) => {
  const [first, second] = [at, skipFillers(items, at + 1)]
  const dayFirst = isDay(items[first]?.number) && indexOf(items[second], 'month_') !== null
  const monthFirst =
    indexOf(items[first], 'month_') !== null &&
    isDayNumber(items, first + 1) &&
    !isShortYearCompared(items, first)
  if (!dayFirst && !monthFirst) return null
  const month = indexOf(items[dayFirst ? second : first], 'month_') ?? 0
  const day = items[dayFirst ? first : first + 1]?.number ?? 0
  const behind = dayFirst ? second + 1 : first + 2
  const stated = readYear(items, skipComma(items, behind))
  const end = stated === null ? behind : skipComma(items, behind) + stated.length
  const year = stated?.year ?? yearWithDay(yearFor(month, day, context), month, day)
  return dayReading(year, month, day, end - at, stated !== null)
}

/** 29 February, said in a year that has none, is of the latest that had. */
function yearWithDay(year: number, month: number, day: number): number {
  if (month !== 2 || day !== 29) return year
  return [year, year - 1, year - 2, year - 3].find((each) => dayIn(each, month, day) !== null) ?? year
}

/** "on the 13th", «20 числа»: of this month, or of the one before; where it is to come, of the next. */
export const dayOfMonth: PeriodReader = (items, at, { today, year }) => {
  const item = items[at]
  if (readLocativeYear(items, at) !== null) return null
  const isOrdinal = item?.kind === 'number' && (/\p{L}$/u.test(item.text) || is(items[at + 1], 'date'))
  if (!isOrdinal || !isDay(item.number) || is(items[at + 1], 'day', 'quarter', 'half', 'time')) return null
  const day = item.number ?? 0
  const now = Temporal.PlainDate.from(today)
  const month =
    year === 'future'
      ? now.add({ months: day > now.day ? 0 : 1 })
      : now.subtract({ months: day <= now.day ? 0 : 1 })
  return dayReading(month.year, month.month, day, is(items[at + 1], 'date') ? 2 : 1)
}

/** "day 510", «510-й день війни». */
export const dayOfWar: PeriodReader = (items, at, { today }) => {
  const named = is(items[at], 'day', 'day-number')
  const number = items[named ? at + 1 : at]
  const word = items[named ? at : at + 1]
  if (number?.kind !== 'number' || number.number === null) return null
  const isOrdinal =
    /\p{L}$/u.test(number.text) || (number.number > MOST_NIGHTS && ONE_DAY.test(word?.text ?? ''))
  if (!named && !is(word, 'day-number') && !(is(word, 'day') && isOrdinal)) return null
  const length = is(items[at + 2], 'of-war') ? 3 : 2
  if (number.number < 1 || number.number > dayNumberOf(today)) return { span: 'impossible', length }
  return { span: dayOf(dateOfDayNumber(number.number)), length }
}

/** Longer than a year nobody counts in nights. */
const MOST_NIGHTS = 366
const ONE_DAY = /^(?:day|день|дня|днем|доба|доби)$/iu

/** "days 1000 to 1010", «з 1200 по 1210 день війни», «між 1000-м і 1005-м днем». */
export const daysOfWar: PeriodReader = (items, at, { today }) => {
  const lead = is(items[at], 'since', 'between') ? skipFillers(items, at + 1) : at
  const isNamed = is(items[lead], 'day', 'day-number')
  const first = isNamed ? lead + 1 : lead
  const link = items[first + 1]
  const isLink = is(link, 'until', 'and') || /^[-–—]$/u.test(link?.text ?? '')
  const last = is(items[first + 2], 'day', 'day-number') ? first + 3 : first + 2
  const [from, to] = [items[first]?.number ?? null, items[last]?.number ?? null]
  const isNamedBehind = is(items[last + 1], 'day', 'day-number')
  if (!isLink || from === null || to === null || !(isNamed || isNamedBehind)) return null
  const isOfWar = is(items[last + (isNamedBehind ? 2 : 1)], 'of-war') || is(items[lead], 'day-number')
  if (from >= to || to > dayNumberOf(today) || (from < MOST_COUNTED && !isOfWar)) return null
  const end = last + 1 + (isNamedBehind ? 1 : 0)
  const span = { from: dateOfDayNumber(from), to: dateOfDayNumber(to), unit: 'other' } as const
  return { span, length: end + (is(items[end], 'of-war') ? 1 : 0) - at }
}

/** From so many on nobody says "10 to 15 days". */
const MOST_COUNTED = 100

/** A bare number: 7 is seven nights, 510 the night of a day of the war; `null` for none of both. */
export function nightsOrDay(
  number: number,
  today: IsoDate,
): { readonly from: IsoDate; readonly to: IsoDate } | null {
  if (number < 1 || number > dayNumberOf(today)) return null
  if (number <= MOST_NIGHTS) return { from: addDays(today, 1 - number), to: today }
  const date = dateOfDayNumber(number)
  return { from: date, to: date }
}

/** "two nights ago", "a week ago": a day. */
export const daysAgo: PeriodReader = (items, at, { today }) => {
  const isCounted = items[at]?.number !== null && items[at]?.number !== undefined
  const unit = items[isCounted ? at + 1 : at]
  if (!is(items[isCounted ? at + 2 : at + 1], 'nights-ago')) return null
  const days = is(unit, 'day', 'night') ? 1 : is(unit, 'week') ? 7 : null
  if (days === null) return null
  const count = isCounted ? (items[at]?.number ?? 1) : 1
  return { span: dayOf(addDays(today, -days * count)), length: isCounted ? 3 : 2 }
}

/** "Monday", "last Tuesday", «у п'ятницю»: the latest past one. "The weekend" is its Saturday and Sunday. */
export const weekday: PeriodReader = (items, at, { today, year }) => {
  const lead = is(items[at], 'last', 'this') ? 1 : 0
  const now = Temporal.PlainDate.from(today)
  if (is(items[at + lead], 'weekend')) {
    const sunday = addDays(today, -(now.dayOfWeek % 7))
    return { span: { from: addDays(sunday, -1), to: sunday, unit: 'weekend' }, length: lead + 1 }
  }
  const wanted = indexOf(items[at + lead], 'weekday_')
  if (wanted === null) return null
  const back = (now.dayOfWeek - wanted + 7) % 7 || 7
  if (year === 'future') return { span: dayOf(addDays(today, 7 - (back % 7))), length: lead + 1 }
  const next = items[at + lead + 1]
  return { span: dayOf(addDays(today, -back)), length: lead + (is(next, 'night') ? 2 : 1) }
}

/** "Independence Day", "Christmas 2024". */
export const holiday: PeriodReader = (items, at, context) => {
  const found = [...(items[at]?.concepts ?? [])].find((concept) => concept.startsWith('holiday_'))
  if (found === undefined) return null
  const [month = 0, day = 0] = found.slice('holiday_'.length).split('-').map(Number)
  const stated = readYear(items, skipFillers(items, at + 1))
  const length = stated === null ? 1 : skipFillers(items, at + 1) + stated.length - at
  return dayReading(stated?.year ?? yearFor(month, day, context), month, day, length, stated !== null)
}

/** "the whole war", "ever". */
export const wholeWar: PeriodReader = (items, at, { today }) =>
  is(items[at], 'whole-war')
    ? {
        span: { ...lastDays(today, 1), from: null },
        // «З 24 лютого 2022»
        length: items[at]?.text.endsWith('лютого') === true && readYear(items, at + 1) !== null ? 2 : 1,
      }
    : null

function dayReading(year: number, month: number, day: number, length: number, hasYear = false): Reading {
  return { span: dayIn(year, month, day) ?? 'impossible', length, hasYear }
}

const isDay = (number: number | null | undefined): boolean =>
  number !== null && number !== undefined && number >= 1 && number <= 31

/** Behind "July" a bare 20 may be a day, and never the beginning of "20 drones". */
function isDayNumber(items: Parameters<PeriodReader>[0], at: number): boolean {
  const item = items[at]
  // «Березень 25» is a year: the day stands before the month.
  const isLatin = /[a-z]/iu.test(items[at - 1]?.text ?? '')
  return isLatin && item?.kind === 'number' && isDay(item.number)
}

function skipComma(items: Parameters<PeriodReader>[0], at: number): number {
  const item = items[at]
  return item?.text === ',' || (is(item, 'filler') && readYear(items, at + 1) !== null) ? at + 1 : at
}
