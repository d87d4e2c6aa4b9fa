import { MINUTE_MS, SECOND_MS } from './domain/calendar.ts'
import type { Clock } from './ports.ts'

/** A clock that does not follow every jump of the machine's own. */
export type SteadyClock = Clock & {
  /** Told what the database's clock shows at this moment: where both differ, the database's counts. */
  compare(theirs: Date): void
  /** How far the machine's clock is ahead of this one (below 0: behind); 0 within a tolerance. */
  aheadMs(): number
}

/** Below this, clocks that are kept well may differ. */
const TOLERANCE_MS = 30 * SECOND_MS
/** Without a database of its own clock: so long a jump may be a mistake, then it is how it is. */
const DOUBTED_FOR_MS = 10 * MINUTE_MS

/**
 * Slots are planned, and digests given up as stale, by the clock: one that shows tomorrow for a minute would
 * use up tomorrow's. So a jump of the machine's clock that the time since its start does not share is doubted.
 * What a machine slept through is in both, and is no jump.
 * @param uptimeMs time since the machine's start, with what it slept
 */
export function createSteadyClock(machine: Clock, uptimeMs: () => number): SteadyClock {
  let known = { at: machine.now().getTime(), uptime: uptimeMs() }
  /** What the database's clock shows beyond the steady time; `null` where there is none to ask. */
  let correction: number | null = null
  let doubtedSince: number | null = null

  return {
    now: () => new Date(now()),
    compare(theirs) {
      const ahead = theirs.getTime() - steady()
      correction = Math.abs(ahead) > TOLERANCE_MS ? ahead : 0
    },
    aheadMs() {
      const ahead = machine.now().getTime() - now()
      return Math.abs(ahead) > TOLERANCE_MS ? ahead : 0
    },
  }

  function now(): number {
    return steady() + (correction ?? 0)
  }

  function steady(): number {
    const shown = machine.now().getTime()
    const uptime = uptimeMs()
    const expected = known.at + (uptime - known.uptime)
    const isDoubtful = Math.abs(shown - expected) > TOLERANCE_MS
    doubtedSince = isDoubtful ? (doubtedSince ?? uptime) : null
    const isOver = correction === null && doubtedSince !== null && uptime - doubtedSince > DOUBTED_FOR_MS
    if (isDoubtful && !isOver) return expected
    doubtedSince = null
    // Anew each time: two good clocks drift apart by seconds a day.
    known = { at: shown, uptime }
    return shown
  }
}
