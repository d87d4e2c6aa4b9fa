import type { IsoDate } from '../calendar.ts'
import type { ImpactClaim } from '../strikes/impacts/impact-claim.ts'
import { IMPACT_COUNTS, type ImpactCounts } from '../strikes/impacts/impact-row.ts'
import type { Figure, Raid } from '../strikes/strike-row.ts'
import { isSameFigure, mayBothHold } from './figures.ts'
import { findImpactConflicts } from './impact-conflicts.ts'
import { sourceRefOf, type AlsoReported, type ImpactTally } from './tally.ts'

export type ReconciledImpacts = {
  readonly impacts: readonly ImpactTally[]
  /** Not told, each with the reason. */
  readonly alsoReported: readonly AlsoReported<ImpactClaim>[]
}

/**
 * What hit on one date, each raid apart: the official word first, then what most sources say, then the latest; what it
 * leaves open is taken from a source that contradicts it nowhere, and who contradicts it stands beside it. What says
 * neither night nor day joins the raid that has a figure of its own, or stands alone where no other is told. A doubted
 * claim is told only if a second source says the same.
 */
export function reconcileImpacts(night: IsoDate, claims: readonly ImpactClaim[]): ReconciledImpacts {
  const counted = claims.filter((claim) => claim.night === night && isCounted(claim))
  const told = counted.filter((claim) => isTold(claim, counted))
  const named = told.filter(({ raid }) => raid !== null)
  const raidOf = (claim: ImpactClaim): Raid | null =>
    claim.raid ?? named.find((other) => sharesFigure(claim, other))?.raid ?? null
  const byRaid = Map.groupBy(told.toSorted(leadingFirst(told)), raidOf)
  const impacts = (['night', 'day', null] as const).flatMap((raid) => {
    const ofRaid = byRaid.get(raid) ?? []
    const [leading] = ofRaid
    if (leading === undefined || (raid === null && named.length > 0)) return []
    return [{ night, raid, ...joinAll(leading, ofRaid) }]
  })
  const open = named.length > 0 ? (byRaid.get(null) ?? []) : []
  const alsoReported = [
    ...counted.flatMap((claim): AlsoReported<ImpactClaim>[] =>
      told.includes(claim) ? [] : [{ claim, reasons: claim.doubts }],
    ),
    ...open.map((claim): AlsoReported<ImpactClaim> => ({ claim, reasons: ['raid-not-named'] })),
  ]
  return {
    impacts,
    alsoReported: alsoReported.filter(({ claim }) => !impacts.some((told) => saysTheSame(told, claim))),
  }
}

function isCounted(claim: ImpactClaim): boolean {
  const isOfNation = claim.scope === 'national' && claim.authority !== 'regional'
  return isOfNation && claim.role === 'nightly' && claim.supersededAt === null
}

function isTold(claim: ImpactClaim, claims: readonly ImpactClaim[]): boolean {
  return claim.doubts.length === 0 || claims.some((other) => supports(other, claim))
}

/** Another source says the same of this raid, as far as it tells it. */
function supports(other: ImpactClaim, claim: ImpactClaim): boolean {
  const isOfRaid = other.raid === claim.raid || other.raid === null || claim.raid === null
  return other.sourceSlug !== claim.sourceSlug && isOfRaid && saysTheSame(other, claim)
}

function leadingFirst(claims: readonly ImpactClaim[]): (one: ImpactClaim, other: ImpactClaim) => number {
  const support = new Map(claims.map((claim) => [claim, supportOf(claim, claims)]))
  const rank = (claim: ImpactClaim): number => (claim.authority === 'official' ? 0 : 1)
  return (one, other) =>
    rank(one) - rank(other) ||
    (rank(one) === 1 ? (support.get(other) ?? 0) - (support.get(one) ?? 0) : 0) ||
    other.reportedAt.getTime() - one.reportedAt.getTime() ||
    one.id - other.id
}

/** How many other sources say the same. */
function supportOf(claim: ImpactClaim, claims: readonly ImpactClaim[]): number {
  return new Set(claims.filter((other) => supports(other, claim)).map(({ sourceSlug }) => sourceSlug)).size
}

function joinAll(leading: ImpactClaim, claims: readonly ImpactClaim[]): Omit<ImpactTally, 'night' | 'raid'> {
  const backing = claims.filter((claim) => claim === leading || contradictsNowhere(leading, claim))
  const of = (count: keyof ImpactCounts): Figure | null =>
    backing.map((claim) => claim[count]).find((figure) => figure !== null) ?? null
  const refs = new Map(backing.map((claim) => [claim.sourceSlug, sourceRefOf(claim)]))
  const counts = {
    drones: of('drones'),
    missiles: of('missiles'),
    combined: of('combined'),
    locations: of('locations'),
    debrisLocations: of('debrisLocations'),
  }
  return {
    ...counts,
    sources: [...refs.values()],
    conflicts: findImpactConflicts(counts, backing, claims),
    claims,
  }
}

function sharesFigure(one: ImpactCounts, other: ImpactCounts): boolean {
  return IMPACT_COUNTS.some((count) => one[count] !== null && isSameFigure(one[count], other[count]))
}

/** At least one count is the same, and none that both state differs. */
function saysTheSame(one: ImpactCounts, other: ImpactCounts): boolean {
  return sharesFigure(one, other) && contradictsNowhere(one, other)
}

function contradictsNowhere(one: ImpactCounts, other: ImpactCounts): boolean {
  return IMPACT_COUNTS.every((count) => {
    const [mine, theirs] = [one[count], other[count]]
    return mine === null || theirs === null || mayBothHold(mine, theirs)
  })
}
