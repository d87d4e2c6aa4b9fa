import { drop, type Mention } from '../mention.ts'
import { familyOf } from '../recognizers/merge-models.ts'
import type { Refiner } from './refiner.ts'

const NAME = 'name-things-referred-to'
const REACH_SENTENCES = 8

/** Finds the weapons that "31 of them", "shot down 11" or "all were destroyed" speak of. */
export const nameThingsReferredTo: Refiner = {
  name: NAME,
  refine: (mentions, { sentences }) => {
    const named: Mention[] = []
    const result: Mention[] = []
    for (const mention of mentions) {
      if (mention.models.length > 0 || mention.figure === null) {
        result.push(mention)
        if (mention.models.length > 0 && mention.dropped === null) named.push(mention)
        continue
      }
      const models = modelsBefore(mention, named) ?? modelsInText(mention, sentences)
      const found =
        models === null
          ? drop(mention, NAME, 'points back at nothing that was named')
          : { ...mention, models }
      result.push(found)
    }
    return result
  },
}

/** The weapons last counted, unless two kinds of them were and it could be either. */
function modelsBefore(mention: Mention, named: readonly Mention[]): readonly string[] | null {
  const last = named.findLast(({ start }) => start < mention.start)
  if (last === undefined || mention.sentence - last.sentence > REACH_SENTENCES) return null
  const near = named.filter(({ sentence, start }) => sentence === last.sentence && start < mention.start)
  const families = new Set(near.map(({ models }) => familyOf(models.join('+'))))
  if (families.size > 1 && !mention.partial) return null
  return last.models
}

/** The weapon the text speaks of, where it speaks of one family only: "Russia attacked with Shaheds. Eight were shot down." */
function modelsInText(
  mention: Mention,
  sentences: readonly { readonly index: number; readonly tokens: readonly { readonly weapon?: string }[] }[],
): readonly string[] | null {
  const keys = new Set<string>()
  for (const { index, tokens } of sentences) {
    if (Math.abs(index - mention.sentence) > REACH_SENTENCES) continue
    for (const { weapon } of tokens) if (weapon !== undefined) keys.add(weapon)
  }
  const families = new Set([...keys].map(familyOf))
  if (families.size !== 1) return null
  return keys.has('shahed') ? ['shahed'] : [...keys].slice(0, 1)
}
