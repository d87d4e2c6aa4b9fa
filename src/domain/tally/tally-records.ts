import type { IsoDate } from '../calendar.ts'
import type { Authority } from '../source.ts'
import type { StrikeClaim } from '../strikes/claim.ts'
import type { Doubt } from '../strikes/doubts.ts'
import type { ImpactClaim } from '../strikes/impacts/impact-claim.ts'
import type { ImpactCounts } from '../strikes/impacts/impact-row.ts'
import type { Figure, Raid, Role, Scope } from '../strikes/strike-row.ts'
import type { Count } from './figures.ts'
import type {
  AlsoReported,
  Conflict,
  ImpactConflict,
  ImpactTally,
  ModelTotal,
  PeriodTally,
  TallyRow,
} from './tally.ts'

/** A claim as an analyst quotes it: who, where, when, in which words. */
export type ClaimRecord = {
  readonly source: string
  readonly sourceName: string
  readonly forwardedFrom?: string
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

export type ConflictRecord<Count extends string> = {
  readonly count: Count
  readonly values: readonly (Figure & { readonly sources: readonly string[] })[]
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
  readonly conflicts: readonly ConflictRecord<Conflict['count']>[]
  readonly claims: readonly ClaimRecord[]
}

export type ImpactRecord = ImpactCounts & {
  readonly night: IsoDate
  readonly raid: Raid | null
  readonly sources: readonly string[]
  readonly conflicts: readonly ConflictRecord<ImpactConflict['count']>[]
  readonly quotes: readonly string[]
}

/** What one source says of hits, as an analyst quotes it. */
export type ImpactClaimRecord = ImpactCounts &
  Omit<ClaimRecord, 'model' | Count | 'places' | 'launchSites'> & { readonly night: IsoDate | null }

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
  readonly impactsAlsoReported: readonly ({
    readonly reasons: AlsoReported['reasons']
  } & ImpactClaimRecord)[]
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
    impactsAlsoReported: tally.byNight.flatMap((night) =>
      night.impactsAlsoReported.map(({ claim, reasons }) => ({ ...toImpactClaimRecord(claim), reasons })),
    ),
    uncounted: tally.byNight.flatMap((night) => night.uncounted.map(withNight)),
  }
}

function toImpactRecord({ claims, sources, conflicts, ...impact }: ImpactTally): ImpactRecord {
  return {
    ...impact,
    sources: sources.map((source) => source.slug),
    conflicts: conflicts.map(toConflictRecord),
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
    conflicts: row.conflicts.map(toConflictRecord),
    claims: row.claims.map(toClaimRecord),
  }
}

function toConflictRecord<Count extends string>({
  count,
  values,
}: Pick<Conflict, 'values'> & { readonly count: Count }): ConflictRecord<Count> {
  return {
    count,
    values: values.map(({ figure, sources }) => ({
      ...figure,
      sources: sources.map((source) => source.slug),
    })),
  }
}

function toClaimRecord(claim: StrikeClaim): ClaimRecord {
  const { model, launched, intercepted, lost, places = [], launchSites = [] } = claim
  return { ...toldBy(claim), model, launched, intercepted, lost, places, launchSites }
}

function toImpactClaimRecord(claim: ImpactClaim): ImpactClaimRecord {
  const { night, drones, missiles, combined, locations, debrisLocations } = claim
  return { night, ...toldBy(claim), drones, missiles, combined, locations, debrisLocations }
}

function toldBy(claim: StrikeClaim | ImpactClaim) {
  return {
    source: claim.sourceSlug,
    sourceName: claim.sourceName,
    ...(claim.forwardedFrom != null && { forwardedFrom: claim.forwardedFrom }),
    authority: claim.authority,
    url: claim.url,
    reportedAt: claim.reportedAt.toISOString(),
    raid: claim.raid,
    scope: claim.scope,
    role: claim.role,
    doubts: claim.doubts,
    quotes: claim.evidence.map((evidence) => evidence.quote),
  }
}
