import { familyOf } from '../../weapons/families.ts'
import type { Mention } from '../mention.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has } from '../reading/token.ts'
import type { Refiner } from './refiner.ts'

/** "48 missiles did not get through. Of them 30 were shot down in the east, 18 in the south": all were shot down, here and there. */
export const lostToDefence = {
  name: 'lost-to-defence',
  owns: ['kind', 'part', 'role'],
  refine: (mentions, { sentences }) => {
    const parts = mentions.filter((mention) => pointsBack(mention, sentences[mention.sentence]))
    const wholes = mentions.filter((mention) => parts.some((part) => isPartOf(part, mention, mentions)))
    return mentions.map((mention): Mention => {
      if (wholes.includes(mention)) return { ...mention, kind: 'intercepted' }
      return parts.includes(mention) && wholes.some((whole) => isPartOf(mention, whole, mentions))
        ? { ...mention, part: 'place', role: 'subset' }
        : mention
    })
  },
} as const satisfies Refiner

/** "of them 30" */
function pointsBack({ recognizer, from, to }: Mention, sentence: Sentence | undefined): boolean {
  const words = sentence?.tokens.slice(from, to) ?? []
  return recognizer === 'part-of-them' && words.some((token) => has(token, 'them'))
}

function isPartOf(part: Mention, whole: Mention, mentions: readonly Mention[]): boolean {
  const isLost = whole.kind === 'lost' && whole.dropped === null && whole.role === 'nightly'
  const isNearest = mentions.every(
    ({ kind, start, models }) =>
      kind !== 'launched' ||
      start < whole.start ||
      start > part.start ||
      familyOf(models) !== familyOf(whole.models),
  )
  return (
    isLost &&
    isNearest &&
    part.kind === 'intercepted' &&
    part.dropped === null &&
    part.start > whole.start &&
    part.sentence - whole.sentence <= 1 &&
    familyOf(part.models) === familyOf(whole.models) &&
    (part.figure?.value ?? Infinity) < (whole.figure?.value ?? 0)
  )
}
