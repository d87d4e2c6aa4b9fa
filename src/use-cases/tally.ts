import type { IsoDate } from '../domain/calendar.ts'
import type { Period } from '../domain/ask/periods/parse-period.ts'
import { sumNights, tallyNights } from '../domain/tally/tally-period.ts'
import type { NightTally, PeriodTally } from '../domain/tally/tally.ts'
import type { TallySource } from '../ports.ts'
import type { NightMemory } from './night-memory.ts'

export type TallyDeps = {
  readonly strikes: TallySource
  /** Nights that are kept reconciled; without it they are reconciled for each question. */
  readonly nights?: NightMemory
}

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
  return sumNights({ from, to, model }, await listNights(deps, from, to))
}

/** The latest night before `night`, at most a week back, that any source reported, of all weapons or one; `null` if none. */
export async function findLatestReport(
  deps: TallyDeps,
  night: IsoDate,
  model: string | null = null,
): Promise<PeriodTally | null> {
  const from = Temporal.PlainDate.from(night).subtract({ days: 7 }).toString()
  const to = Temporal.PlainDate.from(night).subtract({ days: 1 }).toString()
  const nights = await listNights(deps, from, to)
  const latest = nights.findLast((each) => each.rows.length > 0)
  return latest ? await tallyFor(deps, { period: { from: latest.night, to: latest.night }, model }) : null
}

/** The tallies of all dates of a period. */
async function listNights(
  { strikes, nights }: TallyDeps,
  from: IsoDate,
  to: IsoDate,
): Promise<readonly NightTally[]> {
  if (nights !== undefined) return await nights.list(from, to)
  const [claims, impacts] = await Promise.all([strikes.listClaims(from, to), strikes.listImpacts(from, to)])
  return tallyNights({ from, to, claims, impacts })
}
