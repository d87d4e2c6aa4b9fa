/** Zone names that feeds use; offsets in minutes. RFC 822's American ones and the two of this region. */
const ZONES: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
}
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const RFC_822 =
  /^(?:[a-z]+,?\s+)?(?<day>\d{1,2})\s+(?<month>[a-z]{3})[a-z]*\s+(?<year>\d{4}|\d{2})\s+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s*(?<zone>[+-]\d{2}:?\d{2}|[a-z]+)?$/i
const ISO =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?\s*(?<zone>[+-]\d{2}:?\d{2}|Z)?)?$/i

/**
 * The instant that a feed or page names, in RFC 822 or ISO 8601. A date without a zone counts as UTC, never
 * as the machine's own zone. `null` for anything else, and for dates that do not exist.
 */
export function parsePublishedAt(raw: string | null | undefined): Date | null {
  const text = raw?.trim() ?? ''
  const parts = (RFC_822.exec(text) ?? ISO.exec(text))?.groups
  if (!parts) return null

  const offset = parseOffset(parts['zone'])
  const named = MONTHS.indexOf(parts['month']?.toLowerCase() ?? '') + 1
  if (offset === null) return null
  try {
    const local = Temporal.PlainDateTime.from(
      {
        // RFC 822 wrote two digits; nothing that is read here is older than this century.
        year: Number(parts['year']?.padStart(4, '20')),
        month: named || Number(parts['month']),
        day: Number(parts['day']),
        hour: Number(parts['hour'] ?? 0),
        minute: Number(parts['minute'] ?? 0),
        second: Number(parts['second'] ?? 0),
      },
      { overflow: 'reject' },
    )
    return new Date(local.subtract({ minutes: offset }).toZonedDateTime('UTC').epochMilliseconds)
  } catch {
    return null
  }
}

function parseOffset(zone: string | undefined): number | null {
  if (!zone) return 0
  const digits = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (!digits) return ZONES[zone.toUpperCase()] ?? null
  const minutes = Number(digits[2]) * 60 + Number(digits[3])
  return digits[1] === '-' ? -minutes : minutes
}
