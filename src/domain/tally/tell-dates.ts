import type { IsoDate } from '../calendar.ts'
import type { StrikeClaim } from '../strikes/claim.ts'
import type { Raid } from '../strikes/strike-row.ts'
import type { Counts } from './figures.ts'
import { reconcileNight } from './reconcile-night.ts'

/** What a reader would be told of one date. */
export type ToldDate = {
  readonly night: IsoDate
  readonly rows: readonly (Counts & {
    readonly raid: Raid | null
    readonly model: string
    readonly certain: boolean
  })[]
}

/** Every date of which these claims tell anything, earliest first, reconciled as for a reader. */
export function tellDates(claims: readonly StrikeClaim[]): readonly ToldDate[] {
  const byDate = Map.groupBy(claims, (claim) => claim.night)
  return [...byDate]
    .flatMap(([night, ofDate]) => (night === null ? [] : [reconcileNight(night, ofDate)]))
    .filter(({ rows }) => rows.length > 0)
    .sort((one, other) => (one.night < other.night ? -1 : 1))
    .map(({ night, rows }) => ({
      night,
      rows: rows.map(({ raid, model, launched, intercepted, lost }) => ({
        raid,
        model,
        launched,
        intercepted,
        lost,
        certain: true,
      })),
    }))
}
