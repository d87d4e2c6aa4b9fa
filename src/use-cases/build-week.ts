import { addDays, dateAt, DAY_MS, KYIV } from '../domain/calendar.ts'
import type { DigestPreferences } from '../domain/digest/digest.ts'
import { reviewWeek, WEEK_NIGHTS, type WeekReview } from '../domain/digest/week-review.ts'
import type { BuildDigestDeps } from './build-digest.ts'
import { tallyFor } from './tally.ts'

/**
 * The week that ended with the night before the day of `until`: the report of that day itself is often still to come.
 * `null` when there is nothing to tell.
 */
export async function buildWeek(
  deps: BuildDigestDeps,
  preferences: DigestPreferences,
  until: Date,
): Promise<WeekReview | null> {
  const to = addDays(dateAt(until, KYIV), -1)
  const from = addDays(to, 1 - 2 * WEEK_NIGHTS)
  const [tally, events] = await Promise.all([
    tallyFor(deps, { period: { from, to } }),
    deps.briefings.listEvents(new Date(until.getTime() - WEEK_NIGHTS * DAY_MS), until),
  ])
  return reviewWeek(preferences, { tally, events })
}
