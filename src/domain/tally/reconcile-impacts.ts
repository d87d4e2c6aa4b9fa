import type { IsoDate } from '../calendar.ts'
import type { ImpactClaim } from '../strikes/impacts/impact-claim.ts'
import { IMPACT_COUNTS, type ImpactCounts } from '../strikes/impacts/impact-row.ts'
import type { Figure, Raid } from '../strikes/strike-row.ts'
import { isSameFigure, mayBothHold } from './figures.ts'
import { sourceRefOf, type ImpactTally } from './tally.ts'

/**
 * What hit on one date, each raid apart: the official word first, then the latest; what it leaves open is taken from a
 * source that contradicts it nowhere. What says neither night nor day joins the raid that has a figure of its own, or
 * stands alone where no other is told.
 */
export function reconcileImpacts(night: IsoDate, claims: readonly ImpactClaim[]): readonly ImpactTally[] {
  const counted = claims.filter((claim) => claim.night === night && isCounted(claim)).sort(leadingFirst)
  const named = counted.filter(({ raid }) => raid !== null)
  const raidOf = (claim: ImpactClaim): Raid | null =>
    claim.raid ?? named.find((other) => sharesFigure(claim, other))?.raid ?? null
  const byRaid = Map.groupBy(counted, raidOf)
  return ([`night`, `day`, null] as const).flatMap((raid) => {
    const ofRaid = byRaid.get(raid) ?? []
    const [leading] = ofRaid
    if (leading === undefined || (raid === null && named.length > 0)) return []
    return [{ night, raid, ...joinAll(leading, ofRaid) }]
  })
}

function isCounted(claim: ImpactClaim): boolean {
  const isOfNation = claim.scope === 'national' && claim.authority !== 'regional'
  return isOfNation && claim.role === 'nightly' && claim.supersededAt === null && claim.doubts.length === 0
}

function leadingFirst(one: ImpactClaim, other: ImpactClaim): number {
  const rank = (claim: ImpactClaim): number => (claim.authority === 'official' ? 0 : 1)
  return rank(one) - rank(other) || other.reportedAt.getTime() - one.reportedAt.getTime() || one.id - other.id
}

function joinAll(leading: ImpactClaim, claims: readonly ImpactClaim[]): Omit<ImpactTally, 'night' | 'raid'> {
  const backing = claims.filter((claim) => claim === leading || contradictsNowhere(leading, claim))
  const of = (count: keyof ImpactCounts): Figure | null =>
    backing.map((claim) => claim[count]).find((figure) => figure !== null) ?? null
  const refs = new Map(backing.map((claim) => [claim.sourceSlug, sourceRefOf(claim)]))
  return {
    drones: of('drones'),
    missiles: of('missiles'),
    combined: of('combined'),
    locations: of('locations'),
    debrisLocations: of('debrisLocations'),
    sources: [...refs.values()],
    claims,
  }
}

function sharesFigure(one: ImpactCounts, other: ImpactCounts): boolean {
  return IMPACT_COUNTS.some((count) => one[count] !== null && isSameFigure(one[count], other[count]))
}

function contradictsNowhere(one: ImpactCounts, other: ImpactCounts): boolean {
  return IMPACT_COUNTS.every((count) => {
    const [mine, theirs] = [one[count], other[count]]
    return mine === null || theirs === null || mayBothHold(mine, theirs)
  })
}
