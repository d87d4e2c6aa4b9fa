import type { Mention } from '../mention.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { familyOfKey } from '../../weapons/families.ts'
import { mergeModels } from '../../weapons/merge-models.ts'
import { REACH_SENTENCES } from './models-counted.ts'

const REACH_AHEAD = 3

/** What a sentence near by speaks of without a number, where that is one family of weapons. */
export function modelsNamed(mention: Mention, sentences: readonly Sentence[]): readonly string[] | null {
  const first = Math.max(0, mention.sentence - REACH_SENTENCES)
  const order = [...countDown(mention.sentence, first), ...countUp(mention.sentence + 1, REACH_AHEAD)]
  for (const at of order) {
    const tokens = sentences[at]?.tokens ?? []
    const words = at === mention.sentence ? tokens.slice(0, mention.from) : tokens
    const keys = words.flatMap(({ weapon, singular }) =>
      weapon === undefined || singular === true ? [] : [weapon],
    )
    if (keys.length > 0) return new Set(keys.map(familyOfKey)).size === 1 ? mergeModels(keys) : null
  }
  return null
}

function countDown(from: number, to: number): number[] {
  return Array.from({ length: from - to + 1 }, (_, index) => from - index)
}

function countUp(from: number, length: number): number[] {
  return Array.from({ length }, (_, index) => from + index)
}
