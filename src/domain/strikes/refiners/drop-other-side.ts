import { drop, type Mention } from '../mention.ts'
import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import { has, signals, type Token } from '../reading/token.ts'
import type { Refiner } from './refiner.ts'

const NAME = 'drop-other-side'

/** Ukrainian weapons over Russia, and whatever a Russian ministry says it shot down, are no strikes on Ukraine. */
export const dropOtherSide: Refiner = {
  name: NAME,
  refine: (mentions, { sentences }) => {
    const foreign = otherSideSentences(sentences)
    const isAbroad = ({ kind, sentence }: Mention): boolean => {
      const words = sentences[sentence]
      if (kind !== 'intercepted' || words === undefined || hasSignal(words, 'ukrainian-side')) return false
      const before = sentences[sentence - 1]
      const goesOn = before?.line === words.line && toldOfAnotherSky(before)
      return hasSignal(words, 'third-country') || goesOn
    }
    return mentions.map((mention) =>
      isAbroad(mention) || foreign.has(mention.sentence)
        ? drop(mention, NAME, 'told of Ukrainian weapons, by a Russian source, or of another country')
        : mention,
    )
  },
}

/** "Poland said it had shot down drones": the sentence after it may go on with how many. */
function toldOfAnotherSky(sentence: Sentence): boolean {
  const verb = sentence.tokens.findIndex((token) => has(token, 'intercept'))
  const subject = sentence.tokens.slice(0, Math.max(0, verb))
  return (
    subject.some((token) => signals(token, 'third-country')) &&
    !subject.some((token) => signals(token, 'ukrainian-side'))
  )
}

/** A Russian claim goes on over the next sentences, until somebody speaks of Ukraine's sky again. */
function otherSideSentences(sentences: readonly Sentence[]): ReadonlySet<number> {
  const foreign = new Set<number>()
  let claimed = false
  for (const sentence of sentences) {
    const claim =
      hasSignal(sentence, 'russian-claim') ||
      hasSignal(sentence, 'other-side-weapon') ||
      isOverRussia(sentence) ||
      isRussianOfficial(sentence)
    const ours = hasSignal(sentence, 'ukrainian-side') && !hasSignal(sentence, 'other-side-weapon')
    if (claim || (hasSignal(sentence, 'ukrainian-attack') && !ours)) claimed = true
    else if (ours) claimed = false
    if (claimed) foreign.add(sentence.index)
  }
  return foreign
}

/** "the governor of Smolensk", "Bryansk region authorities" */
function isRussianOfficial({ tokens }: Sentence): boolean {
  return tokens.some((token, at) => {
    if (!signals(token, 'regional-speaker')) return false
    const near = tokens.slice(Math.max(0, at - OFFICIAL_REACH), at + OFFICIAL_REACH)
    return (
      near.some(isRussianPlace) &&
      !near.some(({ text, place }) => text === 'from' || place?.side === 'ukraine')
    )
  })
}

const OFFICIAL_REACH = 3

/** Places that weapons are launched from are Russia, but for the seas and Crimea. */
function isRussianPlace({ place }: Token): boolean {
  return place?.side === 'launch' && !/sea|crimea|frigate|sevastopol/i.test(place.key)
}

/** "shot down over the Bryansk region"; after "from" the same name is where the weapons came from. */
function isOverRussia(sentence: Sentence): boolean {
  const { tokens } = sentence
  if (!tokens.some((token) => has(token, 'intercept'))) return false
  return tokens.some((token, at) => {
    if (!isRussianPlace(token)) return false
    const before = tokens.slice(Math.max(0, at - 3), at)
    return before.some(({ text }) => text === 'over' || text === 'above' || text === 'над')
  })
}
