import type { IsoDate } from '../domain/calendar.ts'
import type { Period } from '../domain/ask/periods/parse-period.ts'
import { tallyPeriod } from '../domain/tally/tally-period.ts'
import type { PeriodTally } from '../domain/tally/tally.ts'
import type { TallySource } from '../ports.ts'

export type TallyDeps = { readonly strikes: TallySource }

/** What a person asked for: a period (see `parsePeriod`), and a weapon key or `null` for all. */
export type TallyRequest = {
  readonly period: Pick<Period, 'from' | 'to'>
  readonly model?: string | null
}

/** The tally of a period over all sources. Nights that nobody reported are listed, not counted as 0. */
export async function tallyFor(
  deps: TallyDeps,
  { period, model = null }: TallyRequest,
): Promise<PeriodTally> {
  const { from, to } = period
  const [claims, impacts] = await Promise.all([
    deps.strikes.listClaims(from, to),
    deps.strikes.listImpacts(from, to),
  ])
  return tallyPeriod({ from, to, claims, impacts, model })
}

/** The latest night before `night`, at most a week back, that any source reported; `null` if none. */
export async function findLatestReport(deps: TallyDeps, night: IsoDate): Promise<PeriodTally | null> {
  const from = Temporal.PlainDate.from(night).subtract({ days: 7 }).toString()
  const to = Temporal.PlainDate.from(night).subtract({ days: 1 }).toString()
  const claims = await deps.strikes.listClaims(from, to)
  const latest = tallyPeriod({ from, to, claims }).byNight.findLast((each) => each.rows.length > 0)
  return latest ? await tallyFor(deps, { period: { from: latest.night, to: latest.night } }) : null
}
