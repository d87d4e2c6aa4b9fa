import type { Doubt } from '../doubts.ts'
import type { Figure, StrikeRow } from '../strike-row.ts'

/** Why the reading of a row is not certain: nothing for most. */
export function doubtsOfRow(row: Omit<StrikeRow, 'doubts'>): Doubt[] {
  return valueOf(row.launched) > LARGEST_RAID.weapons || valueOf(row.intercepted) > LARGEST_RAID.weapons
    ? ['larger-than-ever']
    : []
}

/** Drones and missiles launched in the night and the day of 2026-03-24, as the Air Force counted them. */
const LARGEST_RAID = { weapons: 948, date: '2026-03-24' } as const

function valueOf(figure: Figure | null): number {
  return figure?.value ?? 0
}
