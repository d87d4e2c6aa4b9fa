import type { IsoDate } from '../calendar.ts'
import type { Authority } from '../source.ts'
import type { StrikeClaim } from '../strikes/claim.ts'
import type { Doubt } from '../strikes/doubts.ts'
import type { Figure, Raid } from '../strikes/strike-row.ts'
import type { ImpactClaim } from '../strikes/impacts/impact-claim.ts'
import type { ImpactCounts } from '../strikes/impacts/impact-row.ts'
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

/** One weapon model in one raid, reconciled over sources. */
export type TallyRow = Counts & {
  readonly night: IsoDate
  /** `null` where no source says whether it was by night or by day. */
  readonly raid: Raid | null
  readonly model: string
  /** How many attacks were added up. */
  readonly raids: number
  /** Who says so, the leading source first. */
  readonly sources: readonly SourceRef[]
  readonly conflicts: readonly Conflict[]
  /** Everything said about these weapons, counted or not, the counted first. */
  readonly claims: readonly StrikeClaim[]
}

/** What hit in one raid, reconciled over sources. */
export type ImpactTally = ImpactCounts & {
  readonly night: IsoDate
  readonly raid: Raid | null
  readonly sources: readonly SourceRef[]
  readonly conflicts: readonly ImpactConflict[]
  readonly claims: readonly ImpactClaim[]
}

/** Counts of what hit that cannot all be true, the chosen one first. */
export type ImpactConflict = {
  readonly count: keyof ImpactCounts
  readonly values: Conflict['values']
}

/** A figure that is not told, and why: the doubts of its reading, or that it may be of either raid. */
export type AlsoReported<Claim = StrikeClaim> = {
  readonly claim: Claim
  readonly reasons: readonly (Doubt | 'raid-not-named')[]
}

/** One date: the night that ended on it, and its day. */
export type NightTally = {
  readonly night: IsoDate
  /** Those of the night first, then of the day; empty when no source gave a national figure. */
  readonly rows: readonly TallyRow[]
  /** What hit, those of the night first. */
  readonly impacts: readonly ImpactTally[]
  /** Counts of regional commands: shown, never added. */
  readonly regional: readonly StrikeClaim[]
  /** In no row, sum or record. */
  readonly alsoReported: readonly AlsoReported[]
  /** The same of what hit. */
  readonly impactsAlsoReported: readonly AlsoReported<ImpactClaim>[]
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
export function sourceRefOf(
  claim: Pick<StrikeClaim, 'sourceSlug' | 'sourceName' | 'forwardedFrom' | 'authority' | 'url'>,
): SourceRef {
  return {
    slug: claim.sourceSlug,
    name: claim.forwardedFrom ?? claim.sourceName,
    authority: claim.authority,
    url: claim.url,
  }
}
