import { drop } from '../mention.ts'
import { hasSignal } from '../reading/split-sentences.ts'
import type { Refiner } from './refiner.ts'

const NAME = 'drop-front-line'

/** Drones and bombs in a General Staff summary are those of the fighting at the front, beside shellings and clashes. */
export const dropFrontLine: Refiner = {
  name: NAME,
  refine: (mentions, { sentences }) =>
    mentions.map((mention) => {
      const sentence = sentences[mention.sentence]
      const isSummary = sentence !== undefined && hasSignal(sentence, 'front-line')
      return isSummary && mention.kind === 'launched' && mention.pair === null
        ? drop(mention, NAME, 'counted among shellings and clashes at the front')
        : mention
    }),
}
