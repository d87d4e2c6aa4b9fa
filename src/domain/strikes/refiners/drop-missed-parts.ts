import { drop, type Mention } from '../mention.ts'
import { familyOf, isGeneric } from '../../weapons/families.ts'
import { joinModels } from '../../weapons/models.ts'
import { couldBe } from './missiles-named.ts'
import type { Refiner } from './refiner.ts'

const NAME = 'drop-missed-parts'

/** "Ten of 14 Kh-101 were shot down, four could not be intercepted": the four are of the fourteen; of weapons told nowhere else they are all. */
export const dropMissedParts = {
  name: NAME,
  owns: ['dropped'],
  refine: (mentions) =>
    mentions.map((mention) =>
      isMissed(mention, mentions) && mentions.some((other) => tellsMore(other, mention))
        ? drop(mention, NAME, 'not intercepted, of more that were launched')
        : mention,
    ),
} as const satisfies Refiner

/** Of the figures of "three Kinzhals could not be intercepted" either one. */
function isMissed({ pair, recognizer }: Mention, mentions: readonly Mention[]): boolean {
  if (pair === null || recognizer !== 'counted-weapons') return false
  return mentions.some((other) => other.pair === pair && other.figure?.value === 0)
}

function tellsMore(other: Mention, { pair, models, role }: Mention): boolean {
  if (other.pair === pair || other.dropped !== null || other.role !== role) return false
  const isSame = joinModels(models) === joinModels(other.models)
  if (isSame || !models.every(isGeneric)) return isSame
  const isMissile = familyOf(models) === 'missile'
  return isMissile ? couldBe(models[0] ?? '', other.models) : familyOf(models) === familyOf(other.models)
}
