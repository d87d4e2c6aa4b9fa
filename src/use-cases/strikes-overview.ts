import { addDays, type IsoDate } from '../domain/calendar.ts'
import type { PeriodTally } from '../domain/tally/tally.ts'
import { findLatestReport, tallyFor, type TallyDeps } from './tally.ts'

/** How many nights each of the longer columns has. */
export const OVERVIEW_NIGHTS = { week: 7, month: 30 } as const

/** Last night, the last 7 and the last 30, side by side. */
export type StrikesOverview = {
  /** The last night, whether anything is told of it yet or not. */
  readonly until: IsoDate
  /** That night; before its report has come the latest with one, at most a week back. */
  readonly night: PeriodTally
  readonly week: PeriodTally
  readonly month: PeriodTally
}

/** The figures of the nights up to one, for a first look; `null` where nothing is told of any of them. */
export async function strikesOverview(deps: TallyDeps, until: IsoDate): Promise<StrikesOverview | null> {
  const lastNights = (nights: number) =>
    tallyFor(deps, { period: { from: addDays(until, 1 - nights), to: until } })
  const [last, week, month] = await Promise.all([
    lastNights(1),
    lastNights(OVERVIEW_NIGHTS.week),
    lastNights(OVERVIEW_NIGHTS.month),
  ])
  if (month.nightsReported === 0) return null
  const night = last.nightsReported > 0 ? last : ((await findLatestReport(deps, until)) ?? last)
  return { until, night, week, month }
}
