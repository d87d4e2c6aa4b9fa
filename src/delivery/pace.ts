import type { Timer } from './timer.ts'

/** Where sends get their moments from: in one process memory, in several a row they share. */
export type PaceSource = {
  /** Takes the next `count` moments, `intervalMs` apart from one another. */
  reserve(count: number, intervalMs: number): Promise<Reservation>
  /** Nobody sends in bulk for so long. */
  hold(ms: number): Promise<void>
}

export type Reservation = {
  /** Until the first of them; below 0 when a sender fell behind. */
  readonly waitMs: number
  /** How long Telegram still wants silence; 0 when it does not. */
  readonly heldMs: number
}

/**
 * A sender that fell behind by this much, since a timer woke late or the machine was busy, may catch
 * up; who comes later than that begins anew, with no credit for the time in which nothing was sent.
 */
export const MAY_LAG_MS = 100

/** The pace of a bot that runs in one process. */
export function createLocalPace(timer: Timer): PaceSource {
  let nextAt = Number.NEGATIVE_INFINITY
  let heldUntil = Number.NEGATIVE_INFINITY
  return {
    reserve: (count, intervalMs) => {
      const now = timer.now()
      const first = nextAt < now - MAY_LAG_MS ? now : nextAt
      nextAt = first + count * intervalMs
      return Promise.resolve({ waitMs: first - now, heldMs: Math.max(0, heldUntil - now) })
    },
    hold: (ms) => {
      heldUntil = Math.max(heldUntil, timer.now() + ms)
      return Promise.resolve()
    },
  }
}
