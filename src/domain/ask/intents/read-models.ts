import { WEAPON_WORDS } from '../lexicon/weapon-words.ts'
import { is, type Item } from '../reading/read-items.ts'

const MODELS = Object.keys(WEAPON_WORDS) as readonly (keyof typeof WEAPON_WORDS)[]
/** "Shahed drones", "Kalibr missiles", «крилаті ракети»: the second word says nothing more. */
const GENERIC = ['drones', 'missiles'] as const

/** The weapons that a message names, each once, in the order of the weapon list. */
export function readModels(items: readonly Item[]): readonly string[] {
  const named = items.map((item, at) =>
    isExcluded(items, at) ? [] : MODELS.filter((model) => is(item, model)),
  )
  const kept = named.flatMap((models, at) => {
    const [first] = models
    if (first === undefined) return []
    const isGeneric = GENERIC.some((model) => model === first)
    const besides = [named[at - 1], named[at + 1]].flatMap((beside) => beside ?? [])
    return isGeneric && besides.some((model) => !GENERIC.some((generic) => generic === model)) ? [] : models
  })
  // "Iskander-K" is no bare Iskander.
  const isCruise = kept.includes('iskander-k')
  return MODELS.filter((model) => kept.includes(model) && !(isCruise && model === 'iskander-m'))
}

const WITHOUT = /^(?:not|except|excluding|крім|окрім|не|кроме)$/iu

/** "only drones, not missiles"; "not shot down missiles" are missiles. */
function isExcluded(items: readonly Item[], at: number): boolean {
  return at > 1 && WITHOUT.test(items[at - 1]?.text ?? '')
}

/** Whether an item names a weapon. */
export function isWeapon(item: Item | undefined): boolean {
  return is(item, ...MODELS)
}
