import type { ImpactClaim } from '../strikes/impacts/impact-claim.ts'
import { IMPACT_COUNTS, type ImpactCounts } from '../strikes/impacts/impact-row.ts'
import type { Figure } from '../strikes/strike-row.ts'
import { mayBothHold } from './figures.ts'
import { sourceRefOf, type ImpactConflict, type SourceRef } from './tally.ts'

/**
 * Where the last word of another source cannot be true together with the counts that are told; what a source said before,
 * or a source that is told says itself, is no conflict.
 */
export function findImpactConflicts(
  told: ImpactCounts,
  backing: readonly ImpactClaim[],
  claims: readonly ImpactClaim[],
): readonly ImpactConflict[] {
  const own = new Set(backing.map(({ sourceSlug }) => sourceSlug))
  const others = lastOfEach(claims.filter(({ sourceSlug }) => !own.has(sourceSlug)))
  return IMPACT_COUNTS.flatMap((count): readonly ImpactConflict[] => {
    const figure = told[count]
    const rivals = others.filter((claim) => contradicts(figure, claim[count]))
    if (figure === null || rivals.length === 0) return []
    const holders = backing.filter((claim) => claim[count] !== null)
    const byFigure = Map.groupBy(rivals, (claim) => JSON.stringify(claim[count]))
    return [
      {
        count,
        values: [
          { figure, sources: creditOf(holders) },
          ...[...byFigure.values()].flatMap((group) => {
            const other = group[0]?.[count]
            return other ? [{ figure: other, sources: creditOf(group) }] : []
          }),
        ],
      },
    ]
  })
}

function contradicts(one: Figure | null, other: Figure | null): boolean {
  return one !== null && other !== null && !mayBothHold(one, other)
}

function lastOfEach(claims: readonly ImpactClaim[]): readonly ImpactClaim[] {
  const bySource = Map.groupBy(claims, ({ sourceSlug }) => sourceSlug)
  return [...bySource.values()].flatMap((group) =>
    group.toSorted((one, other) => one.reportedAt.getTime() - other.reportedAt.getTime()).slice(-1),
  )
}

function creditOf(claims: readonly ImpactClaim[]): readonly SourceRef[] {
  return [...new Map(claims.map((claim) => [claim.sourceSlug, sourceRefOf(claim)])).values()]
}
