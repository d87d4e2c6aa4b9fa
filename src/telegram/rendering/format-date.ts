import type { IsoDate } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', uk: 'uk-UA' }

/** "18 July 2023", «18 липня 2023». */
export function formatDate(date: IsoDate, language: Language): string {
  return tidy(formatter(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(utc(date)))
}

/** "18 July", «18 липня»: where the year goes without saying. */
export function formatDay(date: IsoDate, language: Language): string {
  return tidy(formatter(language, { day: 'numeric', month: 'long' }).format(utc(date)))
}

/** The same of a day to come, or gone by; with its year where that is not near. */
export function formatFarDay(date: IsoDate, today: IsoDate, language: Language): string {
  const { days } = Temporal.PlainDate.from(today).until(date)
  return Math.abs(days) > NEAR_DAYS ? formatDate(date, language) : formatDay(date, language)
}

/** Nearer than that nobody takes it for the same day of another year. */
const NEAR_DAYS = 180

/** "18 Jul", «18 лип.»: where there is little room. */
export function formatShortDay(date: IsoDate, language: Language): string {
  return tidy(formatter(language, { day: 'numeric', month: 'short' }).format(utc(date)))
}

/** "Jul 23", «лип. 23». */
export function formatShortMonth(date: IsoDate, language: Language): string {
  const month = formatter(language, { month: 'short' }).format(utc(date))
  return `${tidy(month)} ${date.slice(2, 4)}`
}

/** "1–15 July 2023", "8 August 2022 – 7 August 2023"; a whole month is "July 2023", a whole year "2023". */
export function formatPeriod(from: IsoDate, to: IsoDate, language: Language): string {
  if (from === to) return formatDate(from, language)
  const [start, end] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)]
  const isWhole = start.day === 1 && end.day === end.daysInMonth && start.year === end.year
  if (isWhole && start.month === end.month)
    return tidy(formatter(language, { month: 'long', year: 'numeric' }).format(utc(from)))
  if (isWhole && start.month === 1 && end.month === 12) return String(start.year)
  return tidy(
    formatter(language, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(utc(from), utc(to)),
  )
}

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' })
}

function utc(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`)
}

/** Without the "р." (year) of formal Ukrainian dates, and with plain spaces. */
function tidy(text: string): string {
  return text
    .replace(/[\u00A0\u202F\u2009]/gu, ' ')
    .replace(/\s+рр?\.(?!\p{L})/gu, '')
    .replace(/(?<=^\d{1,2}) – (?=\d)/gu, '–')
}
