import { addDays, type IsoDate } from '../calendar.ts'
import { LANGUAGES, type Language } from '../language.ts'
import { MONTH_WORDS } from '../language/month-words.ts'
import { DAY_WORDS, EMPTY_WORDS, SPAN_WORDS, type Span } from './period-words.ts'

export type Period = {
  readonly kind: 'period'
  readonly from: IsoDate
  readonly to: IsoDate
  /** Asked for as "the last night", whatever its date. */
  readonly last: boolean
}

export type NoPeriod = {
  readonly kind: 'invalid'
  /** `unreadable`: no period in it; `future`: begins after today; `backwards`: ends before it begins. */
  readonly reason: 'unreadable' | 'future' | 'backwards' | 'too-long'
}

/** The longest period that is tallied at once, in nights: five years. */
export const LONGEST_NIGHTS = 5 * 366

/**
 * Reads what a person may type for a period: nothing or "last", "yesterday", "week", "7", "30 days",
 * "2023", "2023-07", "2023-07-18", "2023-07-01..2023-07-15", "July 2023", "18 July", and the same in
 * Ukrainian; either language is understood, the reader's first. A day or month without a year is the
 * latest one that has begun. What reaches beyond today ends today.
 */
export function parsePeriod(text: string, today: IsoDate, language: Language): Period | NoPeriod {
  const words = normalise(text)
  if (words === '') return span('last', today)
  const whole = parseOne(words, today, language)
  if (whole) return check(whole, today)
  const [start, end, ...rest] = words.split(
    /\s*(?:\.\.|…)\s*|\s+(?:[-–—]|to|until|до|по)\s+|(?<=^\d{1,2})[-–—](?=\d{1,2} )/u,
  )
  if (start === undefined || end === undefined || rest.length > 0)
    return { kind: 'invalid', reason: 'unreadable' }
  const bare = start.replace(/^(from|з|із) /u, '')
  // "1 to 15 July": the month stands once, for both.
  const full = /^\d{1,2}$/u.test(bare) ? end.replace(/^\d{1,2}/u, bare) : bare
  const [first, second] = [full, end].map((each) => parseOne(each, today, language))
  if (!first || !second) return { kind: 'invalid', reason: 'unreadable' }
  return check({ kind: 'period', from: first.from, to: second.to, last: false }, today)
}

function normalise(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[,\s]+/gu, ' ')
    .trim()
}

function check(period: Period, today: IsoDate): Period | NoPeriod {
  if (period.to < period.from) return { kind: 'invalid', reason: 'backwards' }
  if (period.from > today) return { kind: 'invalid', reason: 'future' }
  const to = period.to > today ? today : period.to
  const nights = Temporal.PlainDate.from(period.from).until(to, { largestUnit: 'day' }).days + 1
  return nights > LONGEST_NIGHTS ? { kind: 'invalid', reason: 'too-long' } : { ...period, to }
}

function parseOne(words: string, today: IsoDate, language: Language): Period | null {
  return (
    parseSpan(words, today, language) ??
    parseDays(words, today) ??
    parseIso(words) ??
    parseNamed(words, today, language)
  )
}

function parseSpan(words: string, today: IsoDate, language: Language): Period | null {
  for (const each of ordered(language))
    for (const kind of ['last', 'yesterday', 'week', 'month', 'year'] as const)
      if (SPAN_WORDS[each][kind].includes(words)) return span(kind, today)
  return null
}

function span(kind: Span, today: IsoDate): Period {
  switch (kind) {
    case 'last':
      return { kind: 'period', from: today, to: today, last: true }
    case 'yesterday':
      return period(addDays(today, -1), addDays(today, -1))
    case 'week':
      return period(addDays(today, -6), today)
    case 'month':
      return period(addDays(today, -29), today)
    case 'year':
      return period(addDays(today, -364), today)
  }
}

/** "7", "14 days": so many nights, ending with the last. */
function parseDays(words: string, today: IsoDate): Period | null {
  const [, digits, unit] = /^(\d{1,3})(?: (\p{L}+))?$/u.exec(words) ?? []
  const days = Number(digits)
  if (!digits || days < 1 || (unit !== undefined && !DAY_WORDS.includes(unit))) return null
  return period(addDays(today, 1 - days), today)
}

function parseIso(words: string): Period | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u.exec(words) ?? []
  if (!year) return parseDotted(words)
  return calendarPeriod(Number(year), month ? Number(month) : null, day ? Number(day) : null)
}

/** 18.07.2023, 18/07/2023 and 07.2023. */
function parseDotted(words: string): Period | null {
  const [, day, month, year] = /^(?:(\d{1,2})[./])?(\d{1,2})[./](\d{4})$/u.exec(words) ?? []
  return year ? calendarPeriod(Number(year), Number(month), day ? Number(day) : null) : null
}

/** "18 July 2023", "July 18", "July 2023", "July". */
function parseNamed(words: string, today: IsoDate, language: Language): Period | null {
  const parts = words.split(' ').map((part) => part.replace(/(?<=^\d{1,2})(st|nd|rd|th|-го)$/u, ''))
  const told = parts.filter((part) => !EMPTY_WORDS.includes(part.replace(/\.$/u, '')))
  const months = told.flatMap((part) => findMonth(part, language))
  const numbers = told.filter((part) => /^\d+$/u.test(part))
  const [month] = months
  if (month === undefined || months.length > 1 || 1 + numbers.length !== told.length) return null
  const day = numbers.find((number) => number.length <= 2)
  const year = numbers.find((number) => number.length === 4)
  if (numbers.length !== [day, year].filter((each) => each !== undefined).length) return null
  if (year !== undefined) return calendarPeriod(Number(year), month, day ? Number(day) : null)
  const thisYear = Temporal.PlainDate.from(today).year
  const latest = calendarPeriod(thisYear, month, day ? Number(day) : null)
  if (latest && latest.from <= today) return latest
  return calendarPeriod(thisYear - 1, month, day ? Number(day) : null)
}

function findMonth(word: string, language: Language): readonly number[] {
  const bare = word.replace(/\.$/u, '')
  for (const each of ordered(language)) {
    const at = MONTH_WORDS[each].findIndex((forms) => forms.includes(bare))
    if (at >= 0) return [at + 1]
  }
  return []
}

function ordered(language: Language): readonly Language[] {
  return [language, ...LANGUAGES.filter((each) => each !== language)]
}

/** A year, a month or a day; `null` for a date that does not exist. */
function calendarPeriod(year: number, month: number | null, day: number | null): Period | null {
  if (year < 1000) return null
  if (month === null) return period(`${year}-01-01`, `${year}-12-31`)
  if (month < 1 || month > 12) return null
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month })
  if (day !== null && (day < 1 || day > daysInMonth)) return null
  const date = (of: number) => Temporal.PlainDate.from({ year, month, day: of }).toString()
  return period(date(day ?? 1), date(day ?? daysInMonth))
}

function period(from: IsoDate, to: IsoDate): Period {
  return { kind: 'period', from, to, last: false }
}
