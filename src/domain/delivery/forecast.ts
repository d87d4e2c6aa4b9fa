import { SECOND_MS } from '../calendar.ts'

/** Telegram sends so many a second for nothing. */
export const FREE_PER_SECOND = 30
/** What Telegram takes for a message beyond them, in Stars. */
export const STARS_PER_PAID_MESSAGE = 0.1

/** When the last of so many messages arrives at this rate; `null` when none is queued. */
export function forecastLastArrival(queued: number, perSecond: number, now: Date): Date | null {
  if (queued === 0) return null
  return new Date(now.getTime() + Math.ceil(queued / perSecond) * SECOND_MS)
}

/**
 * What a paid broadcast of so many messages costs at this rate, in Stars, rounded up: those within
 * the free 30 of each second cost nothing.
 */
export function forecastStars(queued: number, perSecond: number): number {
  if (perSecond <= FREE_PER_SECOND) return 0
  const paidShare = (perSecond - FREE_PER_SECOND) / perSecond
  return Math.ceil(queued * paidShare * STARS_PER_PAID_MESSAGE)
}
