import { modelParts } from './models.ts'
import type { WeaponClass } from './weapon.ts'
import { WEAPONS } from './weapon-lexicon.ts'

/** What comes most, and what is asked for most, first; within a class as the weapons are listed. */
const CLASSES: readonly WeaponClass[] = [
  'strike-drone',
  'cruise-missile',
  'ballistic-missile',
  'air-to-surface-missile',
  'anti-ship-missile',
  'anti-air-missile',
  'unspecified',
  'guided-bomb',
  'recon-drone',
]

const ORDER = CLASSES.flatMap((name) => WEAPONS.filter((weapon) => weapon.class === name)).map(
  ({ key }) => key,
)

/** For sorting in the order in which a tally lists them; unknown keys last, by name. */
export function compareModels(one: string, other: string): number {
  return placeOf(one) - placeOf(other) || (one < other ? -1 : one > other ? 1 : 0)
}

function placeOf(model: string): number {
  const places = modelParts(model).map((part) => ORDER.indexOf(part))
  const known = places.filter((place) => place >= 0)
  return known.length > 0 ? Math.min(...known) : ORDER.length
}
