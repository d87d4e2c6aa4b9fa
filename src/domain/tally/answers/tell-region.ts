import type { IsoDate } from '../../calendar.ts'
import type { StrikeClaim } from '../../strikes/claim.ts'
import type { Span } from '../definitions.ts'
import { isOneOf } from '../statistics/night-series.ts'
import type { PeriodTally } from '../tally.ts'

/** What sources state of one region: never a part of the country's figures. */
export type RegionalAnswer = Span & {
  /** A key of the lexicon of places. */
  readonly place: string
  readonly models: readonly string[]
  /** The latest first. */
  readonly claims: readonly (StrikeClaim & { readonly night: IsoDate })[]
  /** Nights on which a national report names the region. */
  readonly named: number
}

/** Counts that are said to be of the region: by itself, or as the part of a national report that fell to it. */
export function tellRegion(tally: PeriodTally, place: string, models: readonly string[]): RegionalAnswer {
  const isOfRegion = (claim: StrikeClaim) =>
    claim.places?.length === 1 && claim.places[0] === place && isOneOf(claim.model, models)
  const claims = tally.byNight.flatMap(({ night, regional, uncounted }) => {
    const parts = uncounted.filter((claim) => claim.role === 'subset' && claim.supersededAt === null)
    return [...regional, ...parts].filter(isOfRegion).map((claim) => ({ ...claim, night }))
  })
  const named = tally.byNight.filter(({ rows }) =>
    rows.some(
      (row) => isOneOf(row.model, models) && row.claims.some((claim) => claim.places?.includes(place)),
    ),
  )
  return { from: tally.from, to: tally.to, place, models, claims: claims.toReversed(), named: named.length }
}
