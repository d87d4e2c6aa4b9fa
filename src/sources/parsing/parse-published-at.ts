import { MONTH_WORDS } from '../../domain/language/month-words.ts'
import { readZone, type Zone } from './read-zone.ts'

const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTH_WORDS).flatMap((months) =>
    months.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
  ),
)
const LONGEST = 100

const MONTH = `(?<month>${[...MONTHS.keys()].toSorted((a, b) => b.length - a.length).join('|')})\\.?`
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?<year>\\d{4}|\\d{2})(?!\\d)'
/** ISO 8601, then as people write: `18 July 2023`, `July 18 2023`, `18.07.2023`, with or without a weekday. */
const DATES = [
  String.raw`(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})`,
  String.raw`(?<day>\d{1,2})\.(?<month>\d{1,2})\.${YEAR}`,
  String.raw`(?:\p{L}+\.? )?${DAY}[ -]${MONTH}[ -]${YEAR}`,
  String.raw`(?:\p{L}+\.? )?${MONTH} ${DAY} (?<year>\d{4})`,
]
const CLOCK = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?(?: ?(?<half>[ap])\.?m\.?)?`
/** What stands between a date and its clock, besides a space. */
const LINK = String.raw`(?:t|[ |–—-]|року|р\.|о |об |at )*`

const FORMS = DATES.flatMap((date) => [
  new RegExp(String.raw`^${date}(?:${LINK}${CLOCK} ?(?<zone>.*)|(?: ?року| ?р\.)?)$`, 'u'),
  new RegExp(String.raw`^${CLOCK}${LINK}${date} ?(?<zone>.*)$`, 'u'),
])

/**
 * The instant that a feed or page names: RFC 822, ISO 8601, or as people write dates in English and
 * Ukrainian. A date that names no zone is in `localZone` (IANA name), UTC where none is known, never in the
 * machine's own. With a `localZone`, a time marked as UTC is taken as local too: that is the slip for which a
 * source is given one. `null` for anything else, and for dates that do not exist.
 */
export function parsePublishedAt(
  raw: string | null | undefined,
  localZone: string | null = null,
): Date | null {
  const text =
    raw
      ?.replace(/[,\s]+/g, ' ')
      .trim()
      .toLowerCase() ?? ''
  if (text.length > LONGEST) return null
  const parts = FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined)
  if (!parts) return null
  const stated = readZone(parts['zone'] ?? '')
  if (stated === null) return null
  const isLocal = localZone !== null && (stated.kind === 'none' || isUtc(stated))
  return instantOf(parts, isLocal ? { kind: 'named', id: localZone } : stated)
}

function instantOf(parts: Readonly<Record<string, string | undefined>>, zone: Zone): Date | null {
  const { year = '', month = '', day, hour = '0', minute = '0', second = '0', half } = parts
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return null
  try {
    const local = Temporal.PlainDateTime.from(
      {
        // RFC 822 wrote two digits; nothing that is read here is older than this century.
        year: Number(year.padStart(4, '20')),
        month: MONTHS.get(month) ?? Number(month),
        day: Number(day),
        hour: half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0),
        minute: Number(minute),
        second: Number(second),
      },
      { overflow: 'reject' },
    )
    const instant =
      zone.kind === 'named'
        ? local.toZonedDateTime(zone.id)
        : local.subtract({ minutes: zone.kind === 'offset' ? zone.minutes : 0 }).toZonedDateTime('UTC')
    return new Date(instant.epochMilliseconds)
  } catch {
    return null
  }
}

function isUtc(zone: Zone): boolean {
  return zone.kind === 'offset' && zone.minutes === 0
}
