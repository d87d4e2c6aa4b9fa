import { findWeapon, weaponClassOf } from '../lexicon/weapons.ts'

export type Family = 'drone' | 'recon' | 'missile' | 'bomb' | 'combined'

/** What may be counted together without a word: all missiles are one family. */
export function familyOf(model: string): Family {
  const families = new Set(model.split('+').map(familyOfKey))
  const [only] = families
  return families.size === 1 && only !== undefined ? only : 'combined'
}

function familyOfKey(key: string): Family {
  if (key === 'combined') return 'combined'
  const weaponClass = weaponClassOf(key)
  if (weaponClass === 'strike-drone') return 'drone'
  if (weaponClass === 'recon-drone') return 'recon'
  return weaponClass === 'guided-bomb' ? 'bomb' : 'missile'
}

export function isGeneric(key: string): boolean {
  return findWeapon(key)?.generic === true
}

/**
 * The models of one figure: "12 Kalibr cruise missiles" are Kalibr, "Shahed and other drones" are Shahed
 * (the Air Force counts them together), "missiles and drones" are both.
 */
export function mergeModels(keys: readonly string[]): string[] {
  const all = [...new Set(keys)]
  const families = new Set(all.map(familyOfKey))
  families.delete('combined')
  if (families.has('drone') && families.has('recon')) {
    // «БпЛА оперативно-тактичного рівня»: the word drone tells nothing beside the kind of drone
    families.delete('drone')
    return mergeModels(all.filter((key) => familyOfKey(key) !== 'drone'))
  }
  if (families.size > 1) return ['combined']
  const kinds = all.filter((key) => key !== 'combined' || families.size === 0)
  const named = kinds.filter((key) => !isGeneric(key))
  if (named.length > 0) return named.includes('shahed') ? ['shahed'] : named.toSorted()
  const narrow = kinds.filter((key) => key !== 'missile' && key !== 'drone')
  if (narrow.length > 1) return ['missile']
  return narrow.length === 1 ? narrow : kinds.slice(0, 1)
}
