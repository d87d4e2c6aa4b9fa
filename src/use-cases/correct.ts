import { DAY_MS, HOUR_MS, MINUTE_MS, type IsoDate } from '../domain/calendar.ts'
import { planCorrections } from '../domain/digest/corrections.ts'
import { isReportIn } from '../domain/digest/awaits-report.ts'
import { reconcileNight } from '../domain/tally/reconcile-night.ts'
import type { CorrectionQueue, StrikeStore } from '../ports.ts'

/** Nobody scrolls back further, and Telegram lets a bot edit its messages for as long. */
const EDIT_WITHIN_MS = 2 * DAY_MS
/** Figures that come a day after the briefing are told by the next one. */
const NOTE_WITHIN_MS = 12 * HOUR_MS
/** Reports are often edited within minutes of their first post: one edit of ours then does for all. */
const SETTLING_MS = 2 * MINUTE_MS

/**
 * After a briefing with claims about these nights was stored: queues a silent edit of every digest
 * that shows other figures than are known now, and notes to those who want one; how many. Running it again adds nothing, and however
 * often the figures change, a digest has at most one edit waiting.
 */
export async function correct(
  deps: { readonly strikes: Pick<StrikeStore, 'listClaims'>; readonly corrections: CorrectionQueue },
  nights: readonly IsoDate[],
  now: Date,
): Promise<number> {
  const since = new Date(now.getTime() - EDIT_WITHIN_MS)
  const notBefore = new Date(now.getTime() + SETTLING_MS)
  let queued = 0
  for (const night of new Set(nights)) {
    const variants = await deps.corrections.listShown(night, since)
    if (variants.length === 0) continue
    const tally = reconcileNight(night, await deps.strikes.listClaims(night, night))
    if (isReportIn(tally)) queued += await deps.corrections.queueNotes(night, notedSince(now), notBefore)
    for (const shown of variants) {
      if (!planCorrections(shown, tally).edit) continue
      queued += await deps.corrections.queueEdits(shown, since, notBefore)
    }
  }
  return queued
}

function notedSince(now: Date): Date {
  return new Date(now.getTime() - NOTE_WITHIN_MS)
}
