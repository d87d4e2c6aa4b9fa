import type { Signal } from '../lexicon/lexicon.ts'
import { drop, type Mention } from '../mention.ts'
import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import { has, signals, type Token } from '../reading/token.ts'
import type { Refiner } from './refiner.ts'

const NAME = 'drop-other-side'

/** Ukrainian weapons over Russia, and whatever a Russian ministry says it shot down, are no strikes on Ukraine. */
export const dropOtherSide = {
  name: NAME,
  owns: ['dropped'],
  refine: (mentions, { sentences }) => {
    const foreign = otherSideSentences(sentences)
    const isAbroad = ({ kind, sentence }: Mention): boolean => {
      const words = sentences[sentence]
      if (kind !== 'intercepted' || words === undefined || hasSignal(words, 'ukrainian-side')) return false
      const before = sentences[sentence - 1]
      const goesOn = before?.line === words.line && toldOfAnotherSky(before)
      return hasSignal(words, 'third-country') || goesOn
    }
    return mentions.map((mention) => {
      const sentence = sentences[mention.sentence]
      const own = sentence === undefined ? null : sideOfMention(sentence, mention)
      return isAbroad(mention) || own === 'other' || (own === null && foreign.has(mention.sentence))
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
    const speaksOfOurs = hasSignal(sentence, 'ukrainian-side') || isFromRussia(sentence)
    const ours = speaksOfOurs && !hasSignal(sentence, 'other-side-weapon')
    const strikesRussia = hasSignal(sentence, 'ukrainian-attack') || isAtRussia(sentence)
    if (isOfBothSides(sentence)) claimed = false
    else if (claim || (strikesRussia && !ours)) claimed = true
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

/** Places that weapons are launched from are Russia or held by it, but for the seas. */
function isRussianPlace({ place }: Token): boolean {
  return place?.side === 'launch' && !/sea|frigate/i.test(place.key)
}

/** "shot down over the Bryansk region"; after "from" the same name is where the weapons came from. */
function isOverRussia({ tokens }: Sentence): boolean {
  return tokens.some((token) => has(token, 'intercept')) && tokens.some((_, at) => isOver(tokens, at))
}

function isOver(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !isRussianPlace(token)) return false
  const before = tokens.slice(Math.max(0, at - 3), at)
  return before.some(({ text }) => text === 'over' || text === 'above' || text === 'над')
}

/** "Drones attacked Tatarstan", «Кубань відбивала атаку»: named as what is attacked, not where weapons come from. */
function isAtRussia({ tokens }: Sentence): boolean {
  if (!tokens.some((token) => has(token, 'attack', 'attack-noun', 'attack-subject', 'intercept')))
    return false
  const from = tokens.findIndex((token) => has(token, 'from'))
  const sky = tokens.findIndex((token, at) => signals(token, 'russian-sky') || isAttacked(tokens, at))
  return sky >= 0 && (from < 0 || from > sky)
}

/** "launched from the Vologda and Kursk regions" */
function isFromRussia({ tokens }: Sentence): boolean {
  const from = tokens.findIndex((token) => has(token, 'from'))
  if (from < 0) return false
  return tokens
    .slice(from, from + FROM_REACH)
    .some((token) => isRussianPlace(token) || signals(token, 'russian-sky'))
}

const FROM_REACH = 6

/** A town of Russia right behind the verb; named elsewhere it may be a government, or where weapons come from. */
function isAttacked(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const verb = tokens.slice(Math.max(0, at - 2), at)
  return (
    token !== undefined &&
    isRussianPlace(token) &&
    verb.some((before) => has(before, 'attack', 'attack-subject'))
  )
}
