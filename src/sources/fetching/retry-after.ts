import { SECOND_MS } from '../../domain/calendar.ts'

/** The instant a `Retry-After` header names, as seconds or as a date; `null` for none or nonsense. */
export function parseRetryAfter(header: string | null, now: Date): Date | null {
  const value = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(value)) return new Date(now.getTime() + Number(value) * SECOND_MS)
  const instant = Date.parse(value)
  return /^[A-Z][a-z]{2},? /.test(value) && instant > now.getTime() ? new Date(instant) : null
}
