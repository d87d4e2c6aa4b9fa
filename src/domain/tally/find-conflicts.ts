import type { Figure } from '../strikes/strike-row.ts'
import type { Account } from './account.ts'
import { COUNTS, mayBothHold, sumFigures, type Count, type Counts } from './figures.ts'
import { sourceRefOf, type Conflict, type SourceRef } from './tally.ts'
import { mayOverlap } from '../weapons/kinds.ts'

/**
 * Where other accounts of the same weapons cannot be true together with the chosen figures: neither
 * with the sum, nor with one of the raids, nor with all chosen rows that their word may cover
 * ("32 drones" are 31 Shaheds and a reconnaissance drone).
 */
export function findConflicts(
  account: Account,
  counts: Counts,
  others: readonly Account[],
  chosen: readonly Account[],
): readonly Conflict[] {
  return COUNTS.flatMap((count) => {
    const figure = counts[count]
    return figure === null ? [] : conflictOf(count, figure, account, others, chosen)
  })
}

function conflictOf(
  count: Count,
  figure: Figure,
  account: Account,
  others: readonly Account[],
  chosen: readonly Account[],
): readonly Conflict[] {
  const own = [figure, ...account.raids.map((raid) => raid[count])]
  const holders = [account, ...others].filter((each) => holdsWith(each.counts[count], own))
  const contrary = others.filter((other) => {
    const told = other.counts[count]
    return told !== null && !holdsWith(told, own) && !holdsWith(told, [coveredBy(other, chosen, count)])
  })
  const rivals = Map.groupBy(contrary, (other) => JSON.stringify(other.counts[count]))
  if (rivals.size === 0) return []
  return [
    {
      count,
      values: [
        { figure, sources: creditOf(holders) },
        ...[...rivals.values()].flatMap((group) => {
          const told = group[0]?.counts[count]
          return told ? [{ figure: told, sources: creditOf(group) }] : []
        }),
      ],
    },
  ]
}

function holdsWith(told: Figure | null, own: readonly (Figure | null)[]): boolean {
  return told !== null && own.some((mine) => mine !== null && mayBothHold(mine, told))
}

function coveredBy(other: Account, chosen: readonly Account[], count: Count): Figure | null {
  const covered = chosen.filter((each) => mayOverlap(each.model, other.model))
  return sumFigures(covered.map((each) => each.counts[count]))
}

/** The sources of accounts, each once, in the order of the accounts. */
export function creditOf(accounts: readonly Account[]): readonly SourceRef[] {
  const refs = accounts.flatMap((account) => account.claims.slice(-1).map(sourceRefOf))
  return [...new Map(refs.map((ref) => [ref.slug, ref])).values()]
}
