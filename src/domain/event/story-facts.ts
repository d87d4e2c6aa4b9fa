import { LANGUAGES } from '../language.ts'
import { MONTH_WORDS } from '../language/month-words.ts'

/** What tells two stories of one wording apart. */
export type StoryFacts = {
  /** Days named in it, as `month-day`. */
  readonly dates: ReadonlySet<string>
  /** Numbers in digits that count something: no dates, years, percentages or names of weapons. */
  readonly numbers: ReadonlySet<number>
}

const MONTHS = new Map(
  LANGUAGES.flatMap((language) =>
    MONTH_WORDS[language].flatMap((forms, at) => forms.map((form) => [form, at + 1] as const)),
  ),
)
const MONTH_NAMES = [...MONTHS.keys()].sort((one, other) => other.length - one.length).join('|')
const DAY_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{1,2})(?:st|nd|rd|th)? (${MONTH_NAMES})(?!\\p{L})`,
  'giu',
)
const MONTH_DAY = new RegExp(
  `(?<!\\p{L})(${MONTH_NAMES})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\p{N}\\p{L}])`,
  'giu',
)
// "Kh-101", "136/131" and "Day-510" are names; "13:30", "50%" and "3.5" count nothing.
const COUNT =
  /(?<![\p{L}\p{N}.,:/#№-])(\d{1,3}(?:[, \u00A0\u202F]\d{3})+|\d+)(?![\p{N}%:/]|[.,]\d|-\d|-?(?:st|nd|rd|th)(?!\p{L}))/gu

/** The dates and counts of a text. */
export function storyFactsOf(text: string): StoryFacts {
  const dates = [
    ...[...text.matchAll(DAY_MONTH)].map(([, day = '', month = '']) => dateKey(month, day)),
    ...[...text.matchAll(MONTH_DAY)].map(([, month = '', day = '']) => dateKey(month, day)),
  ]
  const undated = text.replace(DAY_MONTH, ' ').replace(MONTH_DAY, ' ')
  const numbers = [...undated.matchAll(COUNT)].map(([, digits = '']) => Number(digits.replace(/\D/gu, '')))
  return { dates: new Set(dates), numbers: new Set(numbers.filter((number) => !isYear(number))) }
}

/** Each names something that the other does not. */
export function differBothWays<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  return one.difference(other).size > 0 && other.difference(one).size > 0
}

function dateKey(month: string, day: string): string {
  return `${MONTHS.get(month.toLowerCase()) ?? 0}-${Number(day)}`
}

function isYear(number: number): boolean {
  return number >= 1900 && number <= 2100
}
