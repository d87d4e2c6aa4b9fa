import { SECOND_MS } from '../domain/calendar.ts'
import type { Logger } from '../ports.ts'

export type WatchClockDeps = {
  readonly clock: {
    now(): Date
    compare(theirs: Date): void
    aheadMs(): number
  }
  /** `null` where the database has no clock of its own. */
  readonly readClock: (() => Promise<Date>) | null
  readonly notifyAdmins: (aheadMs: number) => Promise<void>
  readonly logger: Pick<Logger, 'info' | 'error' | 'warn'>
}

/** An answer that was longer under way tells nothing of the moment. */
const FRESH_MS = 5 * SECOND_MS

/**
 * Compares the clock with the database's before anything is planned by it, and tells admins when the machine's
 * own is wrong, once each time. Rejects while the database is away: then nothing can be planned either.
 */
export function watchClock({ clock, readClock, notifyAdmins, logger }: WatchClockDeps): () => Promise<void> {
  let isTold = false
  return async () => {
    if (readClock !== null) {
      const askedAt = performance.now()
      const theirs = await readClock()
      if (performance.now() - askedAt < FRESH_MS) clock.compare(theirs)
    }
    const aheadMs = clock.aheadMs()
    if (aheadMs === 0) {
      if (isTold) logger.info({}, 'The clock of this machine is followed again')
      isTold = false
      return
    }
    if (isTold) return
    isTold = true
    logger.error({ aheadMs }, 'The clock of this machine is wrong: it is not followed')
    // Not waited for: nobody's briefing is late because an admin cannot be reached.
    notifyAdmins(aheadMs).catch((err: unknown) => logger.warn({ err }, 'Unable to tell admins of the clock'))
  }
}
