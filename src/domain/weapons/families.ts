import { findWeapon } from './find-weapon.ts'
import type { WeaponClass } from './weapon.ts'

/** What may be counted together without a word. */
export type Family = 'drone' | 'recon' | 'missile' | 'bomb' | 'combined'

const FAMILIES: Readonly<Record<WeaponClass, Family>> = {
  'strike-drone': 'drone',
  'recon-drone': 'recon',
  'cruise-missile': 'missile',
  'ballistic-missile': 'missile',
  'air-to-surface-missile': 'missile',
  'anti-ship-missile': 'missile',
  'anti-air-missile': 'missile',
  'guided-bomb': 'bomb',
  unspecified: 'missile',
}

/** The family of the keys that one figure counts; `combined` where they are of several. */
export function familyOf(keys: readonly string[]): Family {
  const [first, ...others] = keys.map(familyOfKey)
  return first !== undefined && others.every((other) => other === first) ? first : 'combined'
}

export function familyOfKey(key: string): Family {
  return key === 'combined' ? 'combined' : FAMILIES[findWeapon(key)?.class ?? 'unspecified']
}

/** The class of the keys that one figure counts; `unspecified` where they are of several, or not known. */
export function weaponClassOf(keys: readonly string[]): WeaponClass {
  const [first, ...others] = keys.map((key) => findWeapon(key)?.class)
  return first !== undefined && others.every((other) => other === first) ? first : 'unspecified'
}

/** A kind of weapon rather than a model: "a cruise missile" may turn out to be the Kalibr named before. */
export function isGeneric(key: string): boolean {
  return findWeapon(key)?.covers !== undefined
}
