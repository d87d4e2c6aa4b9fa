import type { Mention } from '../mention.ts'
import { familyOf } from '../../weapons/families.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has } from '../reading/token.ts'
import type { Refiner } from './refiner.ts'

/** "200 drones …; 30 jet-powered drones were shot down": of one kind alone, and so never all that were. */
export const markKinds = {
  name: 'mark-kinds',
  owns: ['part', 'role'],
  refine: (mentions, { sentences }) => {
    const isKind = (mention: Mention): boolean => countsJets(mention, sentences[mention.sentence])
    const others = mentions.filter((mention) => mention.dropped === null && !isKind(mention))
    return mentions.map((mention): Mention => {
      if (!isKind(mention) || !others.some((other) => isBeside(other, mention))) return mention
      return { ...mention, part: 'kind', role: mention.role === 'nightly' ? 'subset' : mention.role }
    })
  },
} as const satisfies Refiner

/** The figure counts jets and nothing else: «20 реактивних», not «20 реактивних і звичайних». */
function countsJets({ from, to }: Mention, sentence: Sentence | undefined): boolean {
  const words = (sentence?.tokens.slice(from, to) ?? []).filter(
    (token) => token.weapon !== undefined || has(token, 'jet'),
  )
  return (
    words.length > 0 &&
    words.every((token) => has(token, 'jet') || token.weapon === 'drone') &&
    words.some((token) => has(token, 'jet'))
  )
}

function isBeside(other: Mention, { night, models }: Mention): boolean {
  return other.night === night && familyOf(other.models) === familyOf(models)
}
