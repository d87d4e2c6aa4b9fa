import { drop, type Mention } from '../mention.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { familyOf, mergeModels } from '../recognizers/merge-models.ts'
import type { Refiner } from './refiner.ts'

const NAME = 'name-things-referred-to'
const REACH_SENTENCES = 8
const REACH_AHEAD = 3

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
      const models = modelsBefore(mention, named, sentences) ?? modelsAfter(mention, sentences)
      const found =
        models === null
          ? drop(mention, NAME, 'points back at nothing that was named')
          : { ...mention, models }
      result.push(found)
    }
    return result
  },
}

/** The weapons counted or named last, unless two kinds of them were and it could be either. */
function modelsBefore(
  mention: Mention,
  named: readonly Mention[],
  sentences: readonly Sentence[],
): readonly string[] | null {
  for (let at = mention.sentence; at >= Math.max(0, mention.sentence - REACH_SENTENCES); at--) {
    const counted = named.filter(({ sentence, start }) => sentence === at && start < mention.start)
    const last = counted.at(-1)
    if (last !== undefined) {
      const families = new Set(counted.map(({ models }) => familyOf(models.join('+'))))
      return families.size > 1 && !mention.partial && mention.pair === null ? null : last.models
    }
    const models = modelsNamedIn(sentences[at])
    if (models !== null) return models
  }
  return null
}

function modelsAfter(mention: Mention, sentences: readonly Sentence[]): readonly string[] | null {
  for (let at = mention.sentence + 1; at <= mention.sentence + REACH_AHEAD; at++) {
    const models = modelsNamedIn(sentences[at])
    if (models !== null) return models
  }
  return null
}

/** What a sentence speaks of, where that is one family of weapons. */
function modelsNamedIn(sentence: Sentence | undefined): readonly string[] | null {
  const keys = sentence?.tokens.flatMap(({ weapon }) => (weapon === undefined ? [] : [weapon])) ?? []
  if (keys.length === 0 || new Set(keys.map(familyOf)).size > 1) return null
  return mergeModels(keys)
}
