import type { StrikeClaim } from '../strikes/claim.ts'
import { COUNTS, isSameFigure, type Counts } from './figures.ts'
import { mayOverlap } from '../weapons/kinds.ts'

/**
 * What a doubt does: a claim of which the reading is certain is told, a doubted one only if a second source states
 * the same. Everything else of a tally rests on this one decision.
 */
export function isTold(claim: StrikeClaim, claims: readonly StrikeClaim[]): boolean {
  return claim.doubts.length === 0 || claims.some((other) => confirms(other, claim))
}

/** Another source has the same figures for these weapons in this raid, as far as it tells them. */
function confirms(other: StrikeClaim, claim: StrikeClaim): boolean {
  return (
    other.sourceSlug !== claim.sourceSlug &&
    other.night === claim.night &&
    (other.raid === claim.raid || other.raid === null || claim.raid === null) &&
    mayOverlap(other.model, claim.model) &&
    statesTheSame(other, claim)
  )
}

/** At least one count is the same, and none that both state differs. */
export function statesTheSame(one: Counts, other: Counts): boolean {
  const shared = COUNTS.filter((count) => one[count] !== null && other[count] !== null)
  return shared.length > 0 && shared.every((count) => isSameFigure(one[count], other[count]))
}
