import type { Mention } from '../mention.ts'
import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import type { Refiner } from './refiner.ts'

/** Sums over weeks, months and the war are of role `period`; a year ago, yesterday and the past day are background. */
export const markPeriods: Refiner = {
  name: 'mark-periods',
  refine: (mentions, { sentences }) => {
    const background = backgroundSentences(sentences)
    return mentions.map((mention): Mention => {
      const sentence = sentences[mention.sentence]
      if (sentence === undefined) return mention
      if (hasSignal(sentence, 'period')) return { ...mention, role: 'period' }
      if (hasSignal(sentence, 'long-ago') || hasSignal(sentence, 'past-day'))
        return { ...mention, role: 'background' }
      if (hasSignal(sentence, 'yesterday') && !hasSignal(sentence, 'today'))
        return { ...mention, role: 'background' }
      if (hasSignal(sentence, 'earlier') || background.has(sentence.index))
        return { ...mention, role: 'background' }
      return mention
    })
  },
}

/** From "Background:" or «Нагадаємо» to the end of the text or to the next label. */
function backgroundSentences(sentences: readonly Sentence[]): ReadonlySet<number> {
  const found = new Set<number>()
  let inside = false
  for (const sentence of sentences) {
    if (hasSignal(sentence, 'background-label')) inside = true
    else if (hasSignal(sentence, 'label')) inside = false
    if (inside) found.add(sentence.index)
  }
  return found
}
