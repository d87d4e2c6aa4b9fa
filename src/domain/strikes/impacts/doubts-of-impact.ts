import { familyOf } from '../../weapons/families.ts'
import { modelParts } from '../../weapons/models.ts'
import { LARGEST_RAID } from '../assembly/doubts-of-row.ts'
import type { Doubt } from '../doubts.ts'
import type { StrikeRow } from '../strike-row.ts'
import { IMPACT_COUNTS, type ImpactRow } from './impact-row.ts'

/** Why what hit is not certain, beside what the same text says of launches; rows that count for no raid are not doubted. */
export function doubtsOfImpact(row: Omit<ImpactRow, 'doubts'>, strikes: readonly StrikeRow[]): Doubt[] {
  if (row.role !== 'nightly') return []
  const largest = Math.max(...IMPACT_COUNTS.map((count) => row[count]?.value ?? 0))
  const isContrary =
    exceeds(row.drones?.value, left('drone', row, strikes)) ||
    exceeds(row.missiles?.value, left('missile', row, strikes))
  return [
    ...(largest > LARGEST_RAID.weapons ? (['larger-than-ever'] as const) : []),
    ...(isContrary ? (['more-hit-than-left'] as const) : []),
  ]
}

function exceeds(value: number | undefined, limit: number | null): boolean {
  return value !== undefined && limit !== null && value > limit
}

/** How many of the launched were not shot down; null where the text leaves open how many flew. */
function left(
  family: 'drone' | 'missile',
  { night, raid, scope }: Omit<ImpactRow, 'doubts'>,
  strikes: readonly StrikeRow[],
): number | null {
  const flown = strikes.filter(
    (strike) =>
      strike.role === 'nightly' &&
      strike.night === night &&
      strike.raid === raid &&
      strike.scope === scope &&
      familyOf(modelParts(strike.model)) === family,
  )
  if (flown.length === 0) return null
  let sum = 0
  for (const { launched, intercepted } of flown) {
    // "At least 30" may be any number more
    if (launched === null || launched.bound === 'at-least') return null
    sum += launched.value - (intercepted?.value ?? 0)
  }
  return sum
}
