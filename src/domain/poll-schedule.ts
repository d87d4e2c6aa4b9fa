import { DAY_MS, HOUR_MS, MINUTE_MS } from './calendar.ts'

/** However long a source has been down, it is tried a few times a day. */
const MAX_BACKOFF_MS = 6 * HOUR_MS
/** A source that asks for a week of silence gets a day. */
const MAX_RETRY_AFTER_MS = DAY_MS

/**
 * When to ask a source again: after its interval, doubled with every failure in a row, give or take a tenth
 * so that sources do not march in step; never before the instant it asked to be left alone until.
 */
export function nextFetchAt(
  source: { readonly intervalMinutes: number; readonly failures: number; readonly retryAt?: Date | null },
  now: Date,
  /** In `[0, 1)`. */
  random: number,
): Date {
  const intervalMs = source.intervalMinutes * MINUTE_MS
  const backoffMs = Math.max(intervalMs, Math.min(MAX_BACKOFF_MS, intervalMs * 2 ** source.failures))
  const jitteredMs = backoffMs * (0.9 + 0.2 * random)
  const askedMs = Math.min(MAX_RETRY_AFTER_MS, (source.retryAt?.getTime() ?? 0) - now.getTime())
  return new Date(now.getTime() + Math.max(jitteredMs, askedMs))
}
