import { SECOND_MS } from '../domain/calendar.ts'
import type { Timer } from '../ports.ts'
import { within } from '../use-cases/within.ts'
import { createLocalPace, type PaceSource } from './pace.ts'

const PATIENCE_MS = SECOND_MS
/** Asking a frozen database takes as long as the patience, each time. */
const ASK_AGAIN_MS = 5 * SECOND_MS

/** Without the database there is nobody to keep step with: answers go on, at a pace of this process's own. */
export function orLocalPace(pace: PaceSource, timer: Timer): PaceSource {
  const local = createLocalPace(timer)
  let askFrom = Number.NEGATIVE_INFINITY
  return {
    hold: (ms) => pace.hold(ms),
    async reserve(wish) {
      if (timer.now() < askFrom) return await local.reserve(wish)
      try {
        return await within(PATIENCE_MS, pace.reserve(wish))
      } catch {
        askFrom = timer.now() + ASK_AGAIN_MS
        return await local.reserve(wish)
      }
    },
  }
}
