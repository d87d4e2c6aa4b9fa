import { familyOf } from '../../weapons/families.ts'
import { drop, type Mention } from '../mention.ts'
import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import type { Refiner } from './refiner.ts'

const NAME = 'drop-corrected'

/** "It first said 36 of 53, and later corrected the report: 32": what a text takes back is no figure of the night. */
export const dropCorrected = {
  name: NAME,
  owns: ['dropped'],
  refine: (mentions, { sentences }) => {
    const counted = mentions.filter(
      ({ dropped, role, figure }) => dropped === null && role === 'nightly' && figure !== null,
    )
    const right = counted.filter((mention) => isCorrection(mention, counted, sentences))
    return mentions.map((mention) => {
      const isWrong =
        counted.includes(mention) &&
        !right.includes(mention) &&
        right.some((other) => isForSame(other, mention)) &&
        !right.some((other) => isForSame(other, mention) && other.figure?.value === mention.figure?.value)
      return isWrong ? drop(mention, NAME, 'corrected further on') : mention
    })
  },
} as const satisfies Refiner

/** Counted in a sentence that corrects, or in the next where it counts nothing itself: «Зведення виправили. Збито 32». */
function isCorrection(
  { sentence }: Mention,
  counted: readonly Mention[],
  sentences: readonly Sentence[],
): boolean {
  const [own, before] = [sentences[sentence], sentences[sentence - 1]]
  if (own === undefined || hasSignal(own, 'corrected')) return own !== undefined
  if (before === undefined || before.line !== own.line || !hasSignal(before, 'corrected')) return false
  // "The air force clarified its results. In its first report it said that 38 …"
  if (hasSignal(own, 'said-first')) return false
  return counted.every((other) => other.sentence !== before.index)
}

function isForSame(right: Mention, { kind, models, scope, start }: Mention): boolean {
  return (
    right.start > start &&
    right.kind === kind &&
    right.scope === scope &&
    familyOf(right.models) === familyOf(models)
  )
}
