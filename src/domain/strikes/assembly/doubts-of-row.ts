import { familyOf } from '../../weapons/families.ts'
import type { Doubt } from '../doubts.ts'
import type { Mention } from '../mention.ts'
import type { Figure, StrikeRow } from '../strike-row.ts'

type ReadRow = Omit<StrikeRow, 'doubts'>

type DoubtRule = {
  readonly doubt: Doubt
  /** `own` are the mentions that the row is made of, `all` those of its text, the dropped ones among them. */
  readonly holds: (row: ReadRow, own: readonly Mention[], all: readonly Mention[]) => boolean
}

/** Of rows that state launched or shot down alone: one that states both is right 98 times in 100, whatever else may be said of it. */
const RULES_OF_HALVES: readonly DoubtRule[] = [
  {
    doubt: 'first-sentence-alone',
    holds: (_, own, all) =>
      own.every(({ sentence }) => sentence === 0) &&
      all.some((other) => other.sentence > 0 && isCounted(other) && isRival(other, own)),
  },
  {
    doubt: 'beside-a-period',
    holds: (_, own, all) =>
      all.some(isAlikeOfRole('period', own)) ||
      all.some((other) => !own.includes(other) && isOfManyNights(other)),
  },
  { doubt: 'beside-another-attack', holds: (_, own, all) => all.some(isAlikeOfRole('background', own)) },
  { doubt: 'beside-the-other-side', holds: (_, __, all) => all.some(isDroppedBy('drop-other-side')) },
  { doubt: 'beside-an-open-figure', holds: (_, __, all) => all.some(isDroppedBy('name-things-referred-to')) },
  { doubt: 'of-everything', holds: ({ model }) => model === 'combined' },
  {
    doubt: 'no-night-word',
    holds: ({ night }, own) => night === null || own.some(({ nightAssumed }) => nightAssumed),
  },
]

/** Why the reading of a row is not certain: nothing for most. Rows that count for no night are not doubted. */
export function doubtsOfRow(row: ReadRow, own: readonly Mention[], all: readonly Mention[]): Doubt[] {
  if (row.role !== 'nightly') return []
  const ofHalves = isHalf(row) ? RULES_OF_HALVES.filter(({ holds }) => holds(row, own, all)) : []
  const doubts = ofHalves.map(({ doubt }) => doubt)
  return largest(row) > LARGEST_RAID.weapons ? ['larger-than-ever', ...doubts] : doubts
}

/** Once totals are known: a figure over drones and missiles that is no total leaves open what the others beside it are. */
export function doubtBesideEverything(rows: readonly StrikeRow[]): readonly StrikeRow[] {
  const open = rows.filter(({ role, model }) => role === 'nightly' && model === 'combined')
  return rows.map((row) =>
    row.role === 'nightly' && isHalf(row) && open.some((other) => other !== row && other.night === row.night)
      ? { ...row, doubts: [...row.doubts, 'beside-everything' satisfies Doubt] }
      : row,
  )
}

function isCounted({ role, dropped }: Mention): boolean {
  return role === 'nightly' && dropped === null
}

function isAlike(other: Mention, own: readonly Mention[]): boolean {
  return own.some(({ models }) => familyOf(models) === familyOf(other.models))
}

/** Counts the same of such weapons, launched or shot down, and otherwise. */
function isRival(other: Mention, own: readonly Mention[]): boolean {
  return (
    isAlike(
      other,
      own.filter(({ kind }) => kind === other.kind),
    ) && !isRepeated(other, own)
  )
}

/** "Ten drones on Thursday", "ten drones on Friday": one attack, told twice. */
function isRepeated(other: Mention, own: readonly Mention[]): boolean {
  return own.some(({ kind, figure }) => kind === other.kind && figure?.value === other.figure?.value)
}

function isAlikeOfRole(role: Mention['role'], own: readonly Mention[]): (mention: Mention) => boolean {
  return (mention) =>
    mention.role === role &&
    mention.dropped === null &&
    mention.figure !== null &&
    isAlike(mention, own) &&
    !isRepeated(mention, own)
}

/** More than any raid had: whatever is counted beside it may be of as long a time. */
function isOfManyNights(mention: Mention): boolean {
  return isCounted(mention) && (mention.figure?.value ?? 0) > LARGEST_RAID.weapons
}

function isDroppedBy(refiner: string): (mention: Mention) => boolean {
  return ({ dropped, figure }) => dropped?.refiner === refiner && figure !== null
}

/** Drones and missiles launched on one date, night and day together, as the Air Force counted them. */
export const LARGEST_RAID = { weapons: 948, date: '2026-03-24' } as const

function largest({ launched, intercepted }: ReadRow): number {
  return Math.max(valueOf(launched), valueOf(intercepted))
}

function isHalf({ launched, intercepted }: ReadRow): boolean {
  return (launched === null) !== (intercepted === null)
}

function valueOf(figure: Figure | null): number {
  return figure?.value ?? 0
}
