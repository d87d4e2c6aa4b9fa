import type { StrikeClaim } from '../strikes/claim.ts'
import { mayOverlap } from '../weapons/kinds.ts'

/** Counts of regions without those that the same source has told anew since, of the same places and weapons. */
export function newestOfRegions(claims: readonly StrikeClaim[]): readonly StrikeClaim[] {
  return claims.filter((claim) => !claims.some((other) => replaces(other, claim)))
}

function replaces(later: StrikeClaim, earlier: StrikeClaim): boolean {
  return (
    later.sourceSlug === earlier.sourceSlug &&
    later.briefingId !== earlier.briefingId &&
    later.reportedAt.getTime() > earlier.reportedAt.getTime() &&
    (later.raid === earlier.raid || later.raid === null || earlier.raid === null) &&
    mayOverlap(later.model, earlier.model) &&
    (later.places ?? []).some((place) => earlier.places?.includes(place))
  )
}
