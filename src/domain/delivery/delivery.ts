import { DAY_MS, HOUR_MS } from '../calendar.ts'
import type { Schedule, Subscriber } from '../subscriber.ts'

/** What is carried to readers, the most urgent first. */
export const DELIVERY_KINDS = ['digest', 'alert', 'note', 'week', 'announcement', 'edit'] as const
export type DeliveryKind = (typeof DELIVERY_KINDS)[number]

/** All that a digest depends on besides its window: readers who share them share one message. */
export type Preferences = Pick<
  Subscriber,
  | 'language'
  | 'topics'
  | 'follows'
  | 'mutedSources'
  | 'format'
  | keyof Schedule
  | 'waitUntil'
  | 'corrections'
  | 'quiet'
  | 'silent'
  | 'style'
  | 'light'
>

/** Briefings received in `(from, until]` are told. */
export type Window = { readonly from: Date; readonly until: Date }

/** A digest later than this is yesterday's paper. */
export const STALE_AFTER_MS = 12 * HOUR_MS
/** How far back the first digest looks. */
export const FIRST_WINDOW_MS = 24 * HOUR_MS
/** How far back any digest looks that follows no pause. */
export const LONGEST_WINDOW_MS = 48 * HOUR_MS
/** How far back the one after a pause looks. */
export const LONGEST_CATCH_UP_MS = 31 * DAY_MS
/** No other digest's window is so long, even of one that waited for the report. */
const CATCH_UP_ABOVE_MS = 72 * HOUR_MS

/** Whether a window is that of a long pause, of which each event is told by its latest state. */
export function isCatchUp({ from, until }: Window): boolean {
  return until.getTime() - from.getTime() > CATCH_UP_ABOVE_MS
}

/** From when on the news is owed to a reader who pauses now. */
export function catchUpStart(toldUntil: Date | null, now: Date): Date {
  if (toldUntil === null) return new Date(now.getTime() - FIRST_WINDOW_MS)
  return new Date(Math.max(toldUntil.getTime(), now.getTime() - LONGEST_WINDOW_MS))
}

/** From when on a digest that is due at an instant tells the news. Planning says the same of many readers at once. */
export function windowStart(
  { toldUntil, catchUpFrom }: Pick<Subscriber, 'toldUntil' | 'catchUpFrom'>,
  at: Date,
): Date {
  const before = (ms: number) => at.getTime() - ms
  const told = toldUntil?.getTime()
  if (catchUpFrom !== null)
    return new Date(Math.max(told ?? 0, catchUpFrom.getTime(), before(LONGEST_CATCH_UP_MS)))
  return new Date(Math.max(told ?? before(FIRST_WINDOW_MS), before(LONGEST_WINDOW_MS)))
}

/** Reasons for which something is not sent, or not yet, though nothing went wrong. */
export const NO_FAILURES: readonly string[] = [
  ...['nothing-new', 'nothing to edit', 'stopped', 'paused', 'inactive'],
  ...['chat limit', 'no turn', 'moved', 'told enough', 'owner'],
]

/** Whether a delivery is too late to be worth sending. Announcements and edits wait. */
export function isStale(kind: DeliveryKind, dueAt: Date, now: Date): boolean {
  return kind !== 'announcement' && kind !== 'edit' && now.getTime() - dueAt.getTime() > STALE_AFTER_MS
}
