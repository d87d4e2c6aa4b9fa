import { DAY_MS, MINUTE_MS, SECOND_MS } from '../calendar.ts'

/** Telegram sends so many a second for nothing. */
export const FREE_PER_SECOND = 30
/** What Telegram takes for a message beyond them, in Stars. */
const STARS_PER_PAID_MESSAGE = 0.1

export type SendRate = {
  /** Bulk messages a second. */
  readonly perSecond: number
  /** Messages that may still be paid for today (UTC), and on a whole day; `null` where nothing is paid for. */
  readonly paid: { readonly leftToday: number; readonly perDay: number } | null
}

export type SendForecast = {
  readonly lastArrivalAt: Date
  /** When the day's paid messages will be used up, and the free pace is left; `null` when they are enough. */
  readonly capReachedAt: Date | null
  /** What it costs, rounded up: the free ones of each second cost nothing. */
  readonly stars: number
}

/** How many messages may be paid for: each counts at its full price. */
export const paidMessagesFor = (stars: number): number => Math.floor(stars / STARS_PER_PAID_MESSAGE)

/** When the last of so many messages arrives, and at what price; `null` when none is queued. */
export function forecastSending(
  queued: number,
  { perSecond, paid }: SendRate,
  now: Date,
): SendForecast | null {
  if (queued === 0) return null
  if (paid === null || perSecond <= FREE_PER_SECOND)
    return { lastArrivalAt: after(queued / perSecond, now), capReachedAt: null, stars: 0 }
  let at = now
  let waiting = queued
  let fast = 0
  let capReachedAt: Date | null = null
  for (let left = paid.leftToday; ; left = paid.perDay) {
    const quick = Math.min(waiting, left)
    at = after(quick / perSecond, at)
    fast += quick
    waiting -= quick
    if (waiting === 0) break
    capReachedAt ??= at
    const midnight = new Date((Math.floor(at.getTime() / DAY_MS) + 1) * DAY_MS)
    const slow = Math.floor(((midnight.getTime() - at.getTime()) / SECOND_MS) * FREE_PER_SECOND)
    if (waiting <= slow) {
      at = after(waiting / FREE_PER_SECOND, at)
      break
    }
    waiting -= slow
    at = midnight
  }
  const paidShare = (perSecond - FREE_PER_SECOND) / perSecond
  return { lastArrivalAt: at, capReachedAt, stars: Math.ceil(fast * paidShare * STARS_PER_PAID_MESSAGE) }
}

/** A digest that waits for so long, while nothing else is settled, does not wait for its turn. */
const STALLED_AFTER_MS = MINUTE_MS

/**
 * Since when digests wait and nothing goes, as while Telegram is away: no hour can be foretold then.
 * `null` while something goes, and when none waits.
 */
export function stalledSince(
  waiting: { readonly oldestDueAt: Date | null; readonly lastSettledAt: Date | null },
  now: Date,
): Date | null {
  if (waiting.oldestDueAt === null) return null
  const since = Math.max(waiting.oldestDueAt.getTime(), waiting.lastSettledAt?.getTime() ?? 0)
  return now.getTime() - since > STALLED_AFTER_MS ? new Date(since) : null
}

/**
 * Messages a second that answers to people leave, as seen in the last minute that was full of digests; half of
 * the rate is kept in any case. The whole rate while there was no such minute.
 */
export function rateLeft(
  seen: {
    readonly oldestDueAt: Date | null
    readonly lastSettledAt: Date | null
    readonly settledInLastMinute: number
  },
  perSecond: number,
): number {
  const { oldestDueAt, lastSettledAt, settledInLastMinute } = seen
  if (oldestDueAt === null || lastSettledAt === null) return perSecond
  if (lastSettledAt.getTime() - oldestDueAt.getTime() < MINUTE_MS) return perSecond
  const measured = (settledInLastMinute / MINUTE_MS) * SECOND_MS
  return Math.min(perSecond, Math.max(perSecond / 2, measured))
}

const after = (seconds: number, instant: Date): Date =>
  new Date(instant.getTime() + Math.ceil(seconds) * SECOND_MS)
