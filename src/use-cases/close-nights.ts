import { addDays, dateAt, DAY_MS, KYIV } from '../domain/calendar.ts'
import { awaitsReport } from '../domain/digest/awaits-report.ts'
import type { ShownTally } from '../domain/digest/corrections.ts'
import { reconcileNight } from '../domain/tally/reconcile-night.ts'
import type { CorrectionQueue, StrikeStore } from '../ports.ts'

const SENT_WITHIN_MS = 2 * DAY_MS

/**
 * Queues an edit of every digest that still promises the figures of a night nobody reported by noon: it
 * then says that no report was published; how many. Running it again adds nothing.
 */
export async function closeNights(
  deps: {
    readonly strikes: Pick<StrikeStore, 'listClaims'>
    readonly corrections: Pick<CorrectionQueue, 'listShown' | 'queueEdits'>
  },
  now: Date,
): Promise<number> {
  const since = new Date(now.getTime() - SENT_WITHIN_MS)
  const today = dateAt(now, KYIV)
  let queued = 0
  for (const night of [addDays(today, -1), today].filter((each) => !awaitsReport(each, now))) {
    const shown = await deps.corrections.listShown(night, since)
    const promising = shown.filter((each) => each.night === night && isPromise(each))
    if (promising.length === 0) continue
    const isReported = reconcileNight(night, await deps.strikes.listClaims(night, night)).rows.length > 0
    if (isReported) continue
    for (const each of promising) queued += await deps.corrections.queueEdits(each, since, now)
  }
  return queued
}

function isPromise({ rows, closed }: ShownTally): boolean {
  return rows.length === 0 && closed !== true
}
