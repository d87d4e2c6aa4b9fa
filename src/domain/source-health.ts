import { HOUR_MS } from './calendar.ts'
import type { SourceInfo } from './source.ts'

/** `failing` outweighs `overdue`: what cannot be read is not expected to bring anything. Of a paused one nothing is expected at all. */
export type SourceHealth = 'ok' | 'failing' | 'overdue' | 'paused'

/** Whether something is wrong with a source; a pause is somebody's wish. */
export function isTroubled(health: SourceHealth): health is 'failing' | 'overdue' {
  return health === 'failing' || health === 'overdue'
}

/** One failure is a hiccup of the net, three in a row are a state. */
const FAILURES_TO_ALERT = 3

/** How a source is doing. One that never brought a briefing is not overdue yet. */
export function sourceHealth(
  source: Pick<SourceInfo, 'rhythmHours'> & {
    readonly failures: number
    readonly lastBriefingAt: Date | null
    readonly pausedAt: Date | null
  },
  now: Date,
): SourceHealth {
  if (source.pausedAt !== null) return 'paused'
  if (source.failures >= FAILURES_TO_ALERT) return 'failing'
  const { rhythmHours, lastBriefingAt } = source
  if (rhythmHours === null || lastBriefingAt === null) return 'ok'
  return now.getTime() - lastBriefingAt.getTime() > rhythmHours * HOUR_MS ? 'overdue' : 'ok'
}
