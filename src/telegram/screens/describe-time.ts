import { addDays, DAY_MS, dateAt } from '../../domain/calendar.ts'
import { waitFrom } from '../../domain/delivery/plan-slots.ts'
import type { Language } from '../../domain/language.ts'
import type { Schedule, Subscriber } from '../../domain/subscriber.ts'
import type { Texts } from '../../ports.ts'
import { formatFarDay } from '../rendering/format-date.ts'
import { ZONE_CITIES } from './zone-cities.ts'

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', uk: 'uk-UA' }

/** An instant as its reader would say it: "today at 08:00", "Thursday, 3 August at 08:00". */
export function describeInstant(
  instant: Date,
  timezone: string,
  language: Language,
  texts: Texts,
  now: Date,
): string {
  const date = dateAt(instant, timezone)
  const today = dateAt(now, timezone)
  const time = localTime(instant, timezone)
  if (date === today) return texts('when-today', { time })
  if (date === addDays(today, 1)) return texts('when-tomorrow', { time })
  if (date === addDays(today, -1)) return texts('when-yesterday', { time })
  const day = new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: timezone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(instant)
  return texts('when-day', { day, time })
}

/** When a briefing is due, as its reader would say it: "tomorrow at 07:00, or when the night’s report is in, by 10:00". */
export function describeDue(
  due: Date,
  reader: Schedule & Pick<Subscriber, 'waitUntil'>,
  language: Language,
  texts: Texts,
  now: Date,
): string {
  const when = describeInstant(due, reader.timezone, language, texts, now)
  const until = waitFrom(reader, due)
  return until === null ? when : texts('when-waiting', { when, until })
}

/** "08:00 and 20:00", «08:00 і 20:00» */
export function describeHours(
  { deliveryTime, moreTimes }: Pick<Schedule, 'deliveryTime' | 'moreTimes'>,
  language: Language,
): string {
  return listText([deliveryTime, ...moreTimes], language)
}

/** Days of the week by their names, in order. */
export function describeDays({ days }: Pick<Schedule, 'days'>, language: Language): string {
  const weekday = new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', weekday: 'long' })
  return listText(
    [...days].sort().map((day) => weekday.format(new Date(MONDAY_MS + (day - 1) * DAY_MS))),
    language,
  )
}

const MONDAY_MS = Date.UTC(2024, 0, 1)

/** Parts as a sentence has them. */
export function listText(parts: readonly string[], language: Language): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(parts)
}

/** The clock of a zone as `HH:MM`. */
export function localTime(instant: Date, timezone: string): string {
  return instant
    .toTemporalInstant()
    .toZonedDateTimeISO(timezone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })
}

/** A zone as people call it: its city in their language, or "UTC+3" for a fixed offset. */
export function zoneTitle(zone: string, language: Language): string {
  const offset = /^Etc\/GMT([+-])(\d+)$/.exec(zone)
  if (offset !== null) return `UTC${offset[1] === '-' ? '+' : '−'}${offset[2] ?? ''}`
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
  return language === 'uk' ? (ZONE_CITIES[zone]?.name ?? city) : city
}

/** By whose clock a time is told: "(Kyiv time)", «за Києвом»; «(час: Ліма)» where the city's case is not known. */
export function byZone(zone: string, language: Language, texts: Texts): string {
  const title = zoneTitle(zone, language)
  const isOffset = title.startsWith('UTC')
  const by = isOffset ? title : ZONE_CITIES[zone]?.by
  return by !== undefined && language === 'uk'
    ? texts('zone-by', { city: by })
    : texts('zone-time-of', { city: title })
}

/** A time as a sentence takes it: its hour decides the Ukrainian preposition. */
export function timeValues(time: string): { readonly time: string; readonly hour: number } {
  return { time, hour: Number(time.slice(0, 2)) }
}

/** A due date as one who pauses is told it: the day, and the day of the week with the hour. */
export function describeReturn(
  due: Date,
  timezone: string,
  language: Language,
  texts: Texts,
  now: Date,
): { readonly until: string; readonly when: string } {
  const date = dateAt(due, timezone)
  const today = dateAt(now, timezone)
  const isNear = date <= addDays(today, 1)
  const weekday = new Intl.DateTimeFormat(LOCALES[language], { timeZone: timezone, weekday: 'long' })
  return {
    until: formatFarDay(date, today, language),
    when: isNear
      ? describeInstant(due, timezone, language, texts, now)
      : texts('when-day', { day: weekday.format(due), time: localTime(due, timezone) }),
  }
}

/** Which days a schedule names: `all`, `weekdays`, or `some` other choice. */
export function daysOf(schedule: Pick<Schedule, 'days'>): 'all' | 'weekdays' | 'some' {
  const days = [...schedule.days].sort().join('')
  if (days === '1234567') return 'all'
  return days === '12345' ? 'weekdays' : 'some'
}
