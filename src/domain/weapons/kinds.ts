import { rememberWords } from '../language/remember-words.ts'
import { modelParts } from './models.ts'
import { findWeapon } from './find-weapon.ts'
import type { Weapon } from './weapon.ts'
import { WEAPONS } from './weapon-lexicon.ts'

/** Many more than the keys and the joint figures of all reports. */
const MOST_MODELS = 2_000

/** Of each kind every key it may stand for when a source is not specific: "36 drones" of one source are the "36 Shahed" of another. */
const MEANT: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  WEAPONS.flatMap((kind) =>
    kind.covers === undefined
      ? []
      : [[kind.key, new Set(WEAPONS.filter((weapon) => covers(kind, weapon)).map(({ key }) => key))]],
  ),
)

function covers(kind: Weapon, weapon: Weapon): boolean {
  if (weapon === kind || weapon.alsoCalled?.includes(kind.key) === true) return true
  const classes = weapon.class === 'unspecified' ? (weapon.covers ?? []) : [weapon.class]
  return classes.length > 0 && classes.every((one) => kind.covers?.includes(one) === true)
}

/** Every key a model may stand for, itself among them. */
export const modelFamily = rememberWords(
  (model): ReadonlySet<string> =>
    new Set(modelParts(model).flatMap((part) => [...(MEANT.get(part) ?? [part])])),
  MOST_MODELS,
)

/** True when a figure of one model may count the same weapons as a figure of the other. */
export function mayOverlap(one: string, other: string): boolean {
  if (one === other) return true
  const family = modelFamily(one)
  return (
    modelParts(other).some((part) => family.has(part)) ||
    modelParts(one).some((part) => modelFamily(other).has(part))
  )
}

/**
 * True when a source that says `word` most likely counts these weapons: it belongs to the kind, and
 * for "drones" it is no reconnaissance drone, which reports tell apart.
 */
export function isUsuallyMeant(model: string, word: string): boolean {
  const meant = modelFamily(word)
  return modelParts(model).every(
    (part) => meant.has(part) && (word !== 'drone' || findWeapon(part)?.class === 'strike-drone'),
  )
}
