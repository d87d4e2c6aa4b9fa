import type { Mention } from '../mention.ts'
import { familyOf } from '../recognizers/merge-models.ts'
import type { Refiner } from './refiner.ts'

/** "80 drones, 50 of them Shaheds": the fifty are part of the eighty; of "537 targets" they are a row of their own. */
export const markShares: Refiner = {
  name: 'mark-shares',
  refine: (mentions) =>
    mentions.map((mention): Mention => {
      const isShare = mention.share || (mention.partial && mention.kind === 'launched')
      if (!isShare || mention.role !== 'nightly') return mention
      const family = familyOf(mention.models.join('+'))
      const whole = mentions.some(
        (other) =>
          other.start < mention.start &&
          other.dropped === null &&
          other.kind === mention.kind &&
          mention.sentence - other.sentence <= 1 &&
          familyOf(other.models.join('+')) === family &&
          (other.figure?.value ?? 0) > (mention.figure?.value ?? 0),
      )
      return whole ? { ...mention, role: 'subset' } : mention
    }),
}
