import { drop, type Mention } from '../mention.ts'
import { has } from '../reading/token.ts'
import { familyOf, isGeneric } from '../../weapons/families.ts'
import type { Refiner } from './refiner.ts'

const NAME = 'drop-singulars'

/** A noun in the singular is a count where it brings one weapon in; where it points back, it needs that one before it. */
export const dropSingulars = {
  name: NAME,
  owns: ['dropped'],
  refine: (mentions, { sentences }) =>
    mentions.map((mention, index) => {
      if (!mention.single || !mention.models.every(isGeneric)) return mention
      const first = sentences[mention.sentence]?.tokens[mention.from]
      const before = mentions.slice(0, index).filter((other) => isOneOf(mention, other))
      if (has(first, 'the') && before.length === 0)
        return drop(mention, NAME, 'points at a weapon that nobody counted')
      const isSameLaunch = before.some(({ kind }) => kind === 'launched') && mention.kind === 'launched'
      return isSameLaunch && !has(first, 'an')
        ? drop(mention, NAME, 'another name of the one told before')
        : mention
    }),
} as const satisfies Refiner

function isOneOf(mention: Mention, other: Mention): boolean {
  return (
    other.dropped === null && other.figure?.value === 1 && familyOf(other.models) === familyOf(mention.models)
  )
}
