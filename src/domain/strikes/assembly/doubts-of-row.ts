import { isGeneric } from '../../weapons/families.ts'
import { modelParts } from '../../weapons/models.ts'
import type { Doubt } from '../doubts.ts'
import type { Mention } from '../mention.ts'
import type { Figure, StrikeRow } from '../strike-row.ts'

type ReadRow = Omit<StrikeRow, 'doubts'>

type DoubtRule = {
  readonly doubt: Doubt
  /** `own` are the mentions that the row is made of, `all` those of its text. */
  readonly holds: (row: ReadRow, own: readonly Mention[], all: readonly Mention[]) => boolean
}

const RULES: readonly DoubtRule[] = [
  { doubt: 'larger-than-ever', holds: (row) => largest(row) > LARGEST_RAID.weapons },
  {
    doubt: 'first-sentence-alone',
    holds: (row, own, all) =>
      isHalf(row) &&
      own.every(({ sentence }) => sentence === 0) &&
      all.some(({ sentence, role }) => sentence > 0 && role === 'nightly'),
  },
  {
    doubt: 'beside-a-period',
    holds: (row, _, all) => isHalf(row) && all.some(({ role }) => role === 'period'),
  },
  {
    doubt: 'no-night-word',
    holds: (row) => isHalf(row) && row.raid === null && row.night !== null && isVague(row),
  },
]

/** Why the reading of a row is not certain: nothing for most. Rows that count for no night are not doubted. */
export function doubtsOfRow(row: ReadRow, own: readonly Mention[], all: readonly Mention[]): Doubt[] {
  if (row.role !== 'nightly') return []
  return RULES.filter(({ holds }) => holds(row, own, all)).map(({ doubt }) => doubt)
}

/** Drones and missiles launched on one date, night and day together, as the Air Force counted them. */
export const LARGEST_RAID = { weapons: 948, date: '2026-03-24' } as const

function largest({ launched, intercepted }: ReadRow): number {
  return Math.max(valueOf(launched), valueOf(intercepted))
}

/** A row that states both is right 98 times in 100, whatever else may be said of it. */
function isHalf({ launched, intercepted }: ReadRow): boolean {
  return (launched === null) !== (intercepted === null)
}

function isVague(row: ReadRow): boolean {
  const isBounded = row.launched?.bound !== undefined || row.intercepted?.bound !== undefined
  return isBounded || largest(row) === 1 || modelParts(row.model).every(isGeneric)
}

function valueOf(figure: Figure | null): number {
  return figure?.value ?? 0
}
