import { MINUTE_MS, SECOND_MS } from '../domain/calendar.ts'
import type { Timer } from '../ports.ts'

/** Where sends get their moments from: in one process memory, in several a row they share. */
export type PaceSource = {
  /** Takes the next `count` moments, `intervalMs` apart from one another. */
  reserve(wish: Wish): Promise<Reservation>
  /** Nobody sends for so long. */
  hold(ms: number): Promise<void>
}

export type Wish = {
  readonly count: number
  readonly intervalMs: number
  /** For bulk `null`. An answer comes no sooner than so long after the one before it. */
  readonly spacing: { readonly aloneMs: number; readonly besideBulkMs: number } | null
}

export type Reservation = {
  /** Until the first of them; below 0 when a sender fell behind. */
  readonly waitMs: number
  /** How long Telegram still wants silence; 0 when it does not. */
  readonly heldMs: number
}

/** The moments of the whole bot, in ms. */
export type Timeline = {
  /** The next free one. */
  readonly nextAt: number
  /** The next of the answers' own. */
  readonly answerAt: number
  /** Bulk is on its way until here, and keeps half of the rate. */
  readonly bulkUntil: number
}

/**
 * A sender that fell behind by this much, since a timer woke late or the machine was busy, may catch
 * up; who comes later than that begins anew, with no credit for the time in which nothing was sent.
 */
export const MAY_LAG_MS = 100
/** Bulk that waits for a database or an answer is still on its way. */
export const BULK_GRACE_MS = SECOND_MS / 2

export const IDLE: Timeline = { nextAt: -MINUTE_MS, answerAt: -MINUTE_MS, bulkUntil: -MINUTE_MS }

/**
 * Who gets which moments. Bulk takes what is next. While it is on its way answers have moments of their own, half
 * as many at most, and bulk goes so much later; alone they take what is next.
 */
export function takeMoments(
  timeline: Timeline,
  { count, intervalMs, spacing }: Wish,
  now: number,
): { readonly timeline: Timeline; readonly at: number } {
  const first = caughtUp(timeline.nextAt, now)
  if (spacing === null) {
    const nextAt = first + count * intervalMs
    return { timeline: { ...timeline, nextAt, bulkUntil: nextAt + BULK_GRACE_MS }, at: first }
  }
  // No credit for answers: a moment that nobody wanted in time is bulk's by now.
  const own = Math.max(timeline.answerAt, now)
  if (timeline.bulkUntil > now) {
    const taken = { nextAt: first + count * intervalMs, answerAt: own + count * spacing.besideBulkMs }
    return { timeline: { ...timeline, ...taken }, at: own }
  }
  const at = Math.max(first, own)
  const taken = { nextAt: at + count * intervalMs, answerAt: at + count * spacing.aloneMs }
  return { timeline: { ...timeline, ...taken }, at }
}

function caughtUp(at: number, now: number): number {
  return at < now - MAY_LAG_MS ? now : at
}

/** The pace of a bot that runs in one process. */
export function createLocalPace(timer: Timer): PaceSource {
  let timeline = IDLE
  let heldUntil = Number.NEGATIVE_INFINITY
  return {
    reserve(wish) {
      const now = timer.now()
      const { at, ...next } = takeMoments(timeline, wish, now)
      timeline = next.timeline
      return Promise.resolve({ waitMs: at - now, heldMs: Math.max(0, heldUntil - now) })
    },
    hold(ms) {
      heldUntil = Math.max(heldUntil, timer.now() + ms)
      return Promise.resolve()
    },
  }
}
