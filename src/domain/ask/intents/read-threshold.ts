import type { Period } from '../periods/read-periods.ts'
import { is, type Item } from '../reading/read-items.ts'
import { isWeapon } from './read-models.ts'

/** "nights with over 500 drones": a number that is counted up to, and none of days. */
export function readThreshold(items: readonly Item[], periods: readonly Period[]): number | null {
  const found = items.findIndex(
    (item, at) =>
      isCount(item) &&
      is(items[at - 1], 'threshold') &&
      !periods.some(({ start, end }) => at >= start && at < end),
  )
  const next = items[found + 1]
  const counts =
    found >= 0 &&
    (next === undefined || isWeapon(next) || is(next, 'strikes', 'launched', 'filler', 'night', 'day'))
  return counts ? (items[found]?.number ?? null) : null
}

/** In digits or in words. */
const isCount = ({ kind, number }: Item): boolean => number !== null && (kind === 'number' || kind === 'word')
