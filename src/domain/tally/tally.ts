import type { IsoDate } from '../calendar.ts'
import type { Authority } from '../source.ts'
import type { StrikeClaim } from '../strikes/claim.ts'
import type { Figure } from '../strikes/strike-row.ts'
import type { Count, Counts } from './figures.ts'

export type SourceRef = {
  readonly slug: string
  readonly name: string
  readonly authority: Authority
  readonly url: string | null
}

/** Figures that cannot all be true, the chosen one first. */
export type Conflict = {
  readonly count: Count
  readonly values: readonly { readonly figure: Figure; readonly sources: readonly SourceRef[] }[]
}

/** One weapon model in one night, reconciled over sources. */
export type TallyRow = Counts & {
  readonly night: IsoDate
  readonly model: string
  /** How many attacks of that date were added up. */
  readonly raids: number
  /** Who says so, the leading source first. */
  readonly sources: readonly SourceRef[]
  readonly conflicts: readonly Conflict[]
  /** Everything said about these weapons, counted or not, the counted first. */
  readonly claims: readonly StrikeClaim[]
}

export type NightTally = {
  readonly night: IsoDate
  /** Empty when no source gave a national figure. */
  readonly rows: readonly TallyRow[]
  /** Counts of regional commands: shown, never added. */
  readonly regional: readonly StrikeClaim[]
  /** Parts of a row, totals, weekly figures, and what was replaced: kept, never added. */
  readonly uncounted: readonly StrikeClaim[]
}

export type ModelTotal = Counts & {
  readonly model: string
  /** Nights with a row of this model. */
  readonly nights: number
}

export type PeriodTally = {
  readonly from: IsoDate
  readonly to: IsoDate
  /** A weapon key or the key of a kind of weapons; `null` for all. */
  readonly model: string | null
  /** All of them, and those of which any source gave a national figure of any weapon. */
  readonly nights: number
  readonly nightsReported: number
  readonly nightsWithoutReport: readonly IsoDate[]
  readonly totals: readonly ModelTotal[]
  /** The nights with something to show, earliest first. */
  readonly byNight: readonly NightTally[]
}

/** How a claim is credited. */
export function sourceRefOf(claim: StrikeClaim): SourceRef {
  return {
    slug: claim.sourceSlug,
    name: claim.sourceName,
    authority: claim.authority,
    url: claim.url,
  }
}
