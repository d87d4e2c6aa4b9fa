import type { IsoDate } from '../calendar.ts'

const MONTHS: readonly RegExp[] = [
  /^(?:jan|січ)/i,
  /^(?:feb|лют)/i,
  /^(?:mar|берез)/i,
  /^(?:apr|квіт)/i,
  /^(?:may|трав)/i,
  /^(?:jun|черв)/i,
  /^(?:jul|лип)/i,
  /^(?:aug|серп)/i,
  /^(?:sep|верес)/i,
  /^(?:oct|жовт)/i,
  /^(?:nov|листоп)/i,
  /^(?:dec|груд)/i,
]
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)\\.?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(20\\d\\d)'
const MONTH_ALONE = new RegExp(`^${MONTH}$`, 'iu')
/** The name of a month, or its short form, and nothing else. */
export const isMonth = (word: string): boolean => MONTH_ALONE.test(word)

const START = '(?<![\\p{L}\\p{N}.])'
const END = '(?![\\p{L}\\p{N}])'

type Parts = { readonly year: number; readonly month: number; readonly day: number }
type Shape = { readonly pattern: RegExp; readonly read: (groups: readonly string[]) => Parts }

const SHAPES: readonly Shape[] = [
  {
    pattern: new RegExp(`${START}${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}${END}`, 'giu'),
    read: ([day, month, year]) => ({ year: Number(year), month: monthOf(month), day: Number(day) }),
  },
  {
    pattern: new RegExp(`${START}${MONTH}\\s+${DAY},?\\s+${YEAR}${END}`, 'giu'),
    read: ([month, day, year]) => ({ year: Number(year), month: monthOf(month), day: Number(day) }),
  },
  {
    pattern: new RegExp(`${START}${YEAR}-(\\d\\d)-(\\d\\d)`, 'gu'),
    read: ([year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  },
  {
    pattern: new RegExp(`${START}(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}${END}`, 'gu'),
    read: ([day, month, year]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  },
]

/** "since February 24, 2022", «з 24 лютого 2022»: when something began is not when it was published. */
const BEGINNING = /(?:since|from|between|after|до|з|із|від)\s+$/iu

/** The latest complete date (with its year) that a text names, or `null`. */
export function findLatestDate(text: string): IsoDate | null {
  let latest: IsoDate | null = null
  for (const { pattern, read } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      if (BEGINNING.test(text.slice(Math.max(0, match.index - 12), match.index))) continue
      const date = toIsoDate(read(match.slice(1)))
      if (date !== null && (latest === null || date > latest)) latest = date
    }
  }
  return latest
}

function monthOf(name: string | undefined): number {
  return MONTHS.findIndex((pattern) => pattern.test(name ?? '')) + 1
}

function toIsoDate({ year, month, day }: Parts): IsoDate | null {
  if (month < 1 || month > 12 || day < 1) return null
  const date = Temporal.PlainDate.from({ year, month, day })
  return date.day === day ? date.toString() : null
}
