import type { NightTally, TallyRow } from '../tally/tally.ts'
import { findWeapon } from '../weapons/find-weapon.ts'
import { modelFamily } from '../weapons/kinds.ts'
import { modelParts } from '../weapons/models.ts'
import type { Parts } from './chart.ts'

export const NO_PARTS: Parts = { stopped: 0, through: 0, unknown: 0 }

export type RowParts = Parts & { readonly isLeast: boolean }

/** What became of the weapons of some rows; `null` for no rows. */
export function partsOf(rows: readonly TallyRow[]): RowParts | null {
  if (rows.length === 0) return null
  return rows
    .map(partsOfRow)
    .reduce((sum, parts) => ({ ...addParts(sum, parts), isLeast: sum.isLeast || parts.isLeast }))
}

export function addParts(one: Parts, other: Parts): Parts {
  return {
    stopped: one.stopped + other.stopped,
    through: one.through + other.through,
    unknown: one.unknown + other.unknown,
  }
}

export function sizeOf({ stopped, through, unknown }: Parts): number {
  return stopped + through + unknown
}

/**
 * The rows of a date that count these weapons and no others. Of drones those that only look are left out: they are
 * no attack, and reports tell them apart.
 */
export function rowsOf({ rows }: NightTally, model: string): readonly TallyRow[] {
  const family = modelFamily(model)
  return rows.filter((row) =>
    modelParts(row.model).every(
      (part) => family.has(part) && (model !== 'drone' || findWeapon(part)?.class !== 'recon-drone'),
    ),
  )
}

/** Shot down, suppressed and lost on radar are all stopped. */
function partsOfRow({ launched, intercepted, lost }: TallyRow): RowParts {
  const down = intercepted === null && lost === null ? null : (intercepted?.value ?? 0) + (lost?.value ?? 0)
  if (launched === null) return { ...NO_PARTS, stopped: down ?? 0, isLeast: true }
  const isLeast = launched.bound === 'at-least'
  if (intercepted === null)
    return { stopped: down ?? 0, through: 0, unknown: Math.max(0, launched.value - (down ?? 0)), isLeast }
  const left = Math.max(0, launched.value - (down ?? 0))
  // Of "about 30 shot down" nobody knows what became of the rest.
  const isSure = intercepted.bound === undefined && launched.bound === undefined
  return { stopped: down ?? 0, through: isSure ? left : 0, unknown: isSure ? 0 : left, isLeast }
}
