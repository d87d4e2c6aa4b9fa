import { familyOfKey, isGeneric } from './families.ts'
import { findWeapon } from './find-weapon.ts'

/**
 * The models of one figure: "12 Kalibr cruise missiles" are Kalibr, "Shahed and other drones" are Shahed
 * (the Air Force counts them together), "missiles and drones" are both.
 */
export function mergeModels(keys: readonly string[]): string[] {
  const all = withoutCountedAmong([...new Set(keys)])
  const families = new Set(all.map(familyOfKey))
  families.delete('combined')
  if (families.has('drone') && families.has('recon')) {
    // «БпЛА оперативно-тактичного рівня»: the word drone tells nothing beside the kind of drone
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

/** "85 Shaheds, Gerberas and Banderols": what a report lists among the drones is part of their figure. */
export function withoutCountedAmong(keys: readonly string[]): readonly string[] {
  return keys.filter((key) => {
    const among = findWeapon(key)?.countedAmong
    return among === undefined || !keys.some((other) => findWeapon(other)?.class === among)
  })
}
