import type { Mention } from '../mention.ts'
import { hasSignal } from '../reading/split-sentences.ts'
import type { Refiner } from './refiner.ts'

/** Notes over which regions a sentence speaks, and whether a region or the country speaks. */
export const markRegions: Refiner = {
  name: 'mark-regions',
  refine: (mentions, { sentences }) =>
    mentions.map((mention): Mention => {
      const sentence = sentences[mention.sentence]
      if (sentence === undefined) return mention
      const places = sentence.tokens.flatMap(({ place }) => (place?.side === 'ukraine' ? [place.key] : []))
      const regional = hasSignal(sentence, 'regional-speaker') && !hasSignal(sentence, 'national-speaker')
      const onePlace =
        new Set(places).size === 1 &&
        mention.kind === 'intercepted' &&
        mention.pair === null &&
        !hasSignal(sentence, 'national-speaker')
      return {
        ...mention,
        places: [...new Set(places)],
        scope: regional || onePlace ? 'regional' : 'national',
      }
    }),
}
