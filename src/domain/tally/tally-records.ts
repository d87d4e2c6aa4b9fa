import type { IsoDate } from '../calendar.ts'
import type { Authority } from '../source.ts'
import type { StrikeClaim } from '../strikes/claim.ts'
import type { Doubt } from '../strikes/doubts.ts'
import type { ImpactCounts } from '../strikes/impacts/impact-row.ts'
import type { Figure, Raid, Role, Scope } from '../strikes/strike-row.ts'
import type { AlsoReported, Conflict, ImpactTally, ModelTotal, PeriodTally, TallyRow } from './tally.ts'

/** A claim as an analyst quotes it: who, where, when, in which words. */
export type ClaimRecord = {
  readonly source: string
  readonly sourceName: string
  readonly authority: Authority
  readonly url: string | null
  /** ISO 8601, UTC. */
  readonly reportedAt: string
  readonly raid: Raid | null
  readonly model: string
  readonly launched: Figure | null
  readonly intercepted: Figure | null
  readonly lost: { readonly value: number } | null
  readonly scope: Scope
  readonly role: Role
  readonly doubts: readonly Doubt[]
  readonly places: readonly string[]
  readonly launchSites: readonly string[]
  readonly quotes: readonly string[]
}

export type RowRecord = {
  readonly night: IsoDate
  readonly raid: Raid | null
  readonly model: string
  readonly launched: Figure | null
  readonly intercepted: Figure | null
  readonly lost: Figure | null
  readonly raids: number
  /** Slugs, the leading source first. */
  readonly sources: readonly string[]
  readonly conflicts: readonly {
    readonly count: Conflict['count']
    readonly values: readonly (Figure & { readonly sources: readonly string[] })[]
  }[]
  readonly claims: readonly ClaimRecord[]
}

export type ImpactRecord = ImpactCounts & {
  readonly night: IsoDate
  readonly raid: Raid | null
  readonly sources: readonly string[]
  readonly quotes: readonly string[]
}

/** The document of `strikes --json`. */
export type TallyRecord = {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly model: string | null
  readonly nights: number
  readonly nightsReported: number
  readonly nightsWithoutReport: readonly IsoDate[]
  readonly totals: readonly ModelTotal[]
  readonly rows: readonly RowRecord[]
  /** What hit in each raid, and at how many places. */
  readonly impacts: readonly ImpactRecord[]
  /** Counts of regional commands, never added. */
  readonly regional: readonly ({ readonly night: IsoDate | null } & ClaimRecord)[]
  /** Not told, and why: in no row and no total. */
  readonly alsoReported: readonly ({
    readonly night: IsoDate | null
    readonly reasons: AlsoReported['reasons']
  } & ClaimRecord)[]
  /** Parts, totals and background: kept, never added. */
  readonly uncounted: readonly ({ readonly night: IsoDate | null } & ClaimRecord)[]
}

/** A tally as plain data for JSON: what is unknown is `null`. */
export function toTallyRecord(tally: PeriodTally): TallyRecord {
  const withNight = (claim: StrikeClaim) => ({ night: claim.night, ...toClaimRecord(claim) })
  return {
    from: tally.from,
    to: tally.to,
    model: tally.model,
    nights: tally.nights,
    nightsReported: tally.nightsReported,
    nightsWithoutReport: tally.nightsWithoutReport,
    totals: tally.totals,
    rows: tally.byNight.flatMap((night) => night.rows.map(toRowRecord)),
    impacts: tally.byNight.flatMap((night) => night.impacts.map(toImpactRecord)),
    regional: tally.byNight.flatMap((night) => night.regional.map(withNight)),
    alsoReported: tally.byNight.flatMap((night) =>
      night.alsoReported.map(({ claim, reasons }) => ({ ...withNight(claim), reasons })),
    ),
    uncounted: tally.byNight.flatMap((night) => night.uncounted.map(withNight)),
  }
}

function toImpactRecord({ claims, sources, ...impact }: ImpactTally): ImpactRecord {
  return {
    ...impact,
    sources: sources.map((source) => source.slug),
    quotes: claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
  }
}

function toRowRecord(row: TallyRow): RowRecord {
  return {
    night: row.night,
    raid: row.raid,
    model: row.model,
    launched: row.launched,
    intercepted: row.intercepted,
    lost: row.lost,
    raids: row.raids,
    sources: row.sources.map((source) => source.slug),
    conflicts: row.conflicts.map(({ count, values }) => ({
      count,
      values: values.map(({ figure, sources }) => ({
        ...figure,
        sources: sources.map((source) => source.slug),
      })),
    })),
    claims: row.claims.map(toClaimRecord),
  }
}

function toClaimRecord(claim: StrikeClaim): ClaimRecord {
  return {
    source: claim.sourceSlug,
    sourceName: claim.sourceName,
    authority: claim.authority,
    url: claim.url,
    reportedAt: claim.reportedAt.toISOString(),
    raid: claim.raid,
    model: claim.model,
    launched: claim.launched,
    intercepted: claim.intercepted,
    lost: claim.lost,
    scope: claim.scope,
    role: claim.role,
    doubts: claim.doubts,
    places: claim.places ?? [],
    launchSites: claim.launchSites ?? [],
    quotes: claim.evidence.map((evidence) => evidence.quote),
  }
}
