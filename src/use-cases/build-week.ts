import { addDays, dateAt, KYIV, startOfDay } from '../domain/calendar.ts'
import type { DigestPreferences } from '../domain/digest/digest.ts'
import { reviewWeek, WEEK_NIGHTS, type WeekReview } from '../domain/digest/week-review.ts'
import type { BuildDigestDeps } from './build-digest.ts'
import { tallyFor } from './tally.ts'

/**
 * The week that ended with the day before that of `until`, whose report is often still to come: its nights, and what was
 * received in it.
 * `null` when there is nothing to tell.
 */
export async function buildWeek(
  deps: BuildDigestDeps,
  preferences: DigestPreferences,
  until: Date,
): Promise<WeekReview | null> {
  const today = dateAt(until, KYIV)
  const to = addDays(today, -1)
  const from = addDays(to, 1 - 2 * WEEK_NIGHTS)
  const [tally, events] = await Promise.all([
    tallyFor(deps, { period: { from, to } }),
    deps.briefings.listEvents(startOfDay(addDays(today, -WEEK_NIGHTS)), startOfDay(today)),
  ])
  return reviewWeek(preferences, { tally, events })
}
