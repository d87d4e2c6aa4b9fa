import type { IsoDate } from '../calendar.ts'
import { LANGUAGES } from '../language.ts'
import { MONTH_WORDS } from './month-words.ts'

/** A day as a text writes it; of a span ("24-25 April", «з 13 на 14 липня») the last. */
export type WrittenDate = {
  readonly day: number
  readonly month: number
  readonly year: number | null
  readonly start: number
  readonly end: number
}

const MONTH_NUMBERS = new Map(
  LANGUAGES.flatMap((language) =>
    MONTH_WORDS[language].flatMap((forms, at) => forms.map((form) => [form, at + 1] as const)),
  ),
)
const MONTH = `(?<month>${[...MONTH_NUMBERS.keys()].sort((one, other) => other.length - one.length).join('|')})(?!\\p{L})\\.?`
const MONTH_ALONE = new RegExp(`^${MONTH}$`, 'iu')
const ENDING = '(?:st|nd|rd|th|-?(?:го|те|ого))?'
const DAY = `(?:(?<!\\p{N})\\d{1,2}${ENDING}\\s?(?:-|–|/|to|and|into|на|по|та|і)\\s?)?(?<![\\p{N}.,:])(?<day>\\d{1,2})${ENDING}`
const LATER_DAY = `(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s?(?:-|–|to|into)\\s?(?<later>\\d{1,2})(?:st|nd|rd|th)?)?`
const YEAR = '(?<year>20\\d\\d)'
const START = '(?<![\\p{L}\\p{N}.])'
const END = '(?![\\p{L}\\p{N}])'

const SHAPES: readonly RegExp[] = [
  new RegExp(`${START}${DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?${END}`, 'giu'),
  new RegExp(`${START}${MONTH}\\s+${LATER_DAY}(?:,?\\s+${YEAR})?${END}(?!:\\d|[.,]\\d)`, 'giu'),
  new RegExp(`${START}${YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)`, 'gu'),
  new RegExp(`${START}(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.${YEAR}${END}`, 'gu'),
]

/** "since February 24, 2022", «з 24 лютого 2022»: when something began is not when it was published. */
const BEGINNING = /(?:since|from|between|after|до|з|із|від)\s+$/iu

/** The name of a month, or its short form, and nothing else. */
export const isMonth = (word: string): boolean => MONTH_ALONE.test(word)

/** Every day that a text names by number and month, in order; days that no month has are left out. */
export function findDates(text: string): readonly WrittenDate[] {
  return SHAPES.flatMap((shape) => [...text.matchAll(shape)].flatMap(readDate)).toSorted(
    (one, other) => one.start - other.start,
  )
}

/** The latest complete date (with its year) that a text names, or `null`. */
export function findLatestDate(text: string): IsoDate | null {
  const dates = findDates(text)
    .filter(({ start }) => !BEGINNING.test(text.slice(Math.max(0, start - 12), start)))
    .flatMap(({ year, month, day }) =>
      year === null ? [] : Temporal.PlainDate.from({ year, month, day }).toString(),
    )
  return dates.reduce<IsoDate | null>(
    (latest, date) => (latest === null || date > latest ? date : latest),
    null,
  )
}

function readDate(match: RegExpExecArray): readonly WrittenDate[] {
  const { day, later, month: name = '', year: digits } = match.groups ?? {}
  const month = MONTH_NUMBERS.get(name.toLowerCase().replace(/\.$/u, '')) ?? Number(name)
  const year = digits === undefined ? null : Number(digits)
  const written = { day: Number(later ?? day), month, year, start: match.index }
  return isDay(written) ? [{ ...written, end: match.index + match[0].length }] : []
}

function isDay({ day, month, year }: Pick<WrittenDate, 'day' | 'month' | 'year'>): boolean {
  if (!(month >= 1 && month <= 12) || day < 1) return false
  // Without a year 29 February is one.
  return day <= Temporal.PlainYearMonth.from({ year: year ?? 2024, month }).daysInMonth
}
