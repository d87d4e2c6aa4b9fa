import { drop } from '../mention.ts'
import { signals } from '../reading/token.ts'
import type { Refiner } from './refiner.ts'

const NAME = 'drop-suppositions'

/** What could, would or should be launched, and what is launched on an average day, was not launched that night. */
export const dropSuppositions: Refiner = {
  name: NAME,
  refine: (mentions, { sentences }) =>
    mentions.map((mention) => {
      const tokens = sentences[mention.sentence]?.tokens ?? []
      const supposed = tokens.some((token) => signals(token, 'hypothetical') && token.date === undefined)
      return supposed ? drop(mention, NAME, 'supposed, possible or usual, not reported') : mention
    }),
}
