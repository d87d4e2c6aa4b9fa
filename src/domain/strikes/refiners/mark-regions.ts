import type { Mention } from '../mention.ts'
import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import type { Refiner } from './refiner.ts'

/** Tells whether the country speaks or a region, by who is named as the source and by a single place. */
export const markRegions: Refiner = {
  name: 'mark-regions',
  refine: (mentions, { sentences }) => {
    const speakers = speakersOf(sentences)
    return mentions.map((mention): Mention => {
      const sentence = sentences[mention.sentence]
      if (sentence === undefined) return mention
      const regional = speakers[sentence.index] === 'regional' || isOfOnePlace(mention, sentence)
      return { ...mention, scope: regional ? 'regional' : 'national' }
    })
  },
}

/** Who speaks in each sentence; a speaker goes on to the end of the paragraph. */
function speakersOf(sentences: readonly Sentence[]): (Mention['scope'] | null)[] {
  const speakers: (Mention['scope'] | null)[] = []
  for (const sentence of sentences) {
    const before = sentences[sentence.index - 1]
    const goesOn =
      before !== undefined && before.line === sentence.line ? (speakers[before.index] ?? null) : null
    const national = hasSignal(sentence, 'national-speaker')
    const regional = hasSignal(sentence, 'regional-speaker')
    speakers.push(national ? 'national' : regional ? 'regional' : goesOn)
  }
  return speakers
}

function isOfOnePlace(mention: Mention, sentence: Sentence): boolean {
  if (mention.kind !== 'intercepted' || mention.pair !== null || hasSignal(sentence, 'national-speaker'))
    return false
  const places = sentence.tokens.flatMap(({ place }) => (place?.side === 'ukraine' ? [place.key] : []))
  return new Set(places).size === 1
}
