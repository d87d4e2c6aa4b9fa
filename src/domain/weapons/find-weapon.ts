import type { Weapon } from './weapon.ts'
import { WEAPONS } from './weapon-lexicon.ts'

const BY_KEY = new Map(WEAPONS.map((weapon) => [weapon.key, weapon]))

/** The weapon of a key, or null. */
export function findWeapon(key: string): Weapon | null {
  return BY_KEY.get(key) ?? null
}
