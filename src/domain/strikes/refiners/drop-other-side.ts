import type { Signal } from '../lexicon/lexicon.ts'
import { drop, type Mention } from '../mention.ts'
import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import { has, signals } from '../reading/token.ts'
import { speaksForCountry } from '../regions/scope-of-sentences.ts'
import type { Refiner } from './refiner.ts'
import { isAtRussia, isFromRussia, isOver, isOverRussia, isRussianOfficial } from './over-russia.ts'

const NAME = 'drop-other-side'

/** Ukrainian weapons over Russia, and whatever a Russian ministry says it shot down, are no strikes on Ukraine. */
export const dropOtherSide = {
  name: NAME,
  owns: ['dropped'],
  refine: (mentions, { sentences }) => {
    const foreign = otherSideSentences(sentences)
    const isAbroad = ({ kind, sentence, from }: Mention): boolean => {
      const words = sentences[sentence]
      if (kind === 'lost' || words === undefined || hasSignal(words, 'ukrainian-side')) return false
      if (kind === 'launched') return toldAbroad(words, from)
      const before = sentences[sentence - 1]
      const goesOn = before?.line === words.line && toldOfAnotherSky(before)
      return hasSignal(words, 'third-country') || goesOn
    }
    return mentions.map((mention) => {
      const sentence = sentences[mention.sentence]
      const own = sentence === undefined ? null : sideOfMention(sentence, mention)
      return isAbroad(mention) ||
        isOfDefence(sentence, mention) ||
        own === 'other' ||
        (own === null && foreign.has(mention.sentence))
        ? drop(mention, NAME, 'told of Ukrainian weapons, by a Russian source, or of another country')
        : mention
    })
  },
} as const satisfies Refiner

/** In a sentence of both sides a figure is told of the side named last before it; null in a sentence of one. */
function sideOfMention(sentence: Sentence, { to }: Mention): 'ours' | 'other' | null {
  if (!isOfBothSides(sentence)) return null
  const { tokens } = sentence
  const sides = tokens.map((token, at) =>
    isOther(sentence, at) ? 'other' : signals(token, 'strike-on-ukraine') ? 'ours' : null,
  )
  const own =
    sides.slice(0, to).findLast((side) => side !== null) ?? sides.find((side) => side !== null) ?? null
  if (own !== 'ours') return own
  // "… 30 drones at Crimea, the ministry in Moscow said": who is named after the figure claims the whole
  const claim = tokens.findIndex((token, at) => at >= to && signals(token, 'russian-claim'))
  const turn = tokens.findIndex((token, at) => at >= to && signals(token, 'contrast'))
  return claim >= 0 && (turn < 0 || turn > claim) ? 'other' : 'ours'
}

function isOfBothSides(sentence: Sentence): boolean {
  const { tokens } = sentence
  return hasSignal(sentence, 'strike-on-ukraine') && tokens.some((_, at) => isOther(sentence, at))
}

function isOther({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  return OTHER_SIDE.some((signal) => signals(token, signal)) || isOver(tokens, at)
}

const OTHER_SIDE: readonly Signal[] = ['russian-claim', 'other-side-weapon', 'ukrainian-attack']

/** "Poland said that one missile had entered its airspace": of what flew at Ukraine a part, if that. */
function toldAbroad(sentence: Sentence, from: number): boolean {
  if (hasSignal(sentence, 'strike-on-ukraine') || speaksForCountry(sentence)) return false
  const before = sentence.tokens.slice(0, from)
  const abroad = before.findLastIndex((token) => signals(token, 'third-country'))
  return abroad >= 0 && !before.slice(abroad).some((token) => has(token, 'attack-noun', 'while'))
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

/** Interceptors are a delivery or a launch of the other side, unless something was shot down with them. */
function namesOtherWeapon(sentence: Sentence): boolean {
  if (hasSignal(sentence, 'other-side-weapon')) return true
  return hasSignal(sentence, 'defence-weapon') && !sentence.tokens.some((token) => has(token, 'intercept'))
}

/** "300 interceptor drones were sent up" */
function isOfDefence(sentence: Sentence | undefined, { from, to }: Mention): boolean {
  return sentence?.tokens.slice(from, to + 1).some((token) => signals(token, 'defence-weapon')) === true
}

/** A Russian claim goes on over the next sentences, until somebody speaks of Ukraine's sky again. */
function otherSideSentences(sentences: readonly Sentence[]): ReadonlySet<number> {
  const foreign = new Set<number>()
  let claimed = false
  for (const sentence of sentences) {
    const claim =
      hasSignal(sentence, 'russian-claim') ||
      namesOtherWeapon(sentence) ||
      isOverRussia(sentence) ||
      isRussianOfficial(sentence)
    const speaksOfOurs = hasSignal(sentence, 'ukrainian-side') || isFromRussia(sentence)
    const ours = speaksOfOurs && !namesOtherWeapon(sentence)
    const strikesRussia = hasSignal(sentence, 'ukrainian-attack') || isAtRussia(sentence)
    if (isOfBothSides(sentence)) claimed = false
    else if (claim || (strikesRussia && !ours)) claimed = true
    else if (ours) claimed = false
    if (claimed) foreign.add(sentence.index)
  }
  return foreign
}
