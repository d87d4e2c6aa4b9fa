import type { Clock } from '../ports.ts'

export type PlaygroundClock = Clock & {
  /** Moves on to `instant`; a moment that has passed already changes nothing. */
  moveTo(instant: Date): void
  /** Calls `listener` after each move; the returned function ends it. */
  onMove(listener: (now: Date) => void): () => void
}

/**
 * A clock that starts at a moment of our choice, runs as usual, and can be moved forward, never back.
 * @param monotonicMs milliseconds of real time from any starting point
 */
export function createPlaygroundClock(
  startInstant: Date,
  monotonicMs: () => number = () => performance.now(),
): PlaygroundClock {
  const listeners = new Set<(now: Date) => void>()
  let base = startInstant.getTime()
  let since = monotonicMs()

  const now = () => new Date(Math.floor(base + monotonicMs() - since))
  return {
    now,
    moveTo(instant) {
      if (instant <= now()) return
      base = instant.getTime()
      since = monotonicMs()
      for (const listener of listeners) listener(now())
    },
    onMove(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
