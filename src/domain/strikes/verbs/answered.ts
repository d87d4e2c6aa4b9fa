import type { Sentence } from '../reading/split-sentences.ts'
import { has } from '../reading/token.ts'
import { familyOf } from '../../weapons/families.ts'
import type { Phrase } from '../recognizers/phrase.ts'
import { verbInSentence } from './sentence-verbs.ts'
import type { VerbRule } from './verb-rule.ts'

/** As many kinds of weapons as a report may list; what goes on beyond is no answer. */
const MOST_ANSWERS = 12

/** "…; eight Kh-22 missiles, none intercepted; …": an item of a list that tells its own loss was launched. */
export const itemWithItsLoss = {
  name: 'item-with-its-loss',
  kindOf: (phrase, { sentence, phrases, index }) => {
    const { tokens } = sentence
    const loss = phrases[index + 1]
    const opensItem = phrase.from === 0 || /^[;:•-]$/.test(tokens[phrase.from - 1]?.text ?? '')
    // «34 «шахеди», збито 25»: the verb may stand before its figure
    const isNext =
      loss !== undefined && loss.from - phrase.to <= 2 && /^[,–]$/.test(tokens[phrase.to]?.text ?? '')
    if (!opensItem || !isNext || phrase.quantity.kind !== 'count' || loss.models.length > 0) return null
    return isAnswered(phrase, sentence, phrases, index + 1) ? 'launched' : null
  },
} as const satisfies VerbRule

/** "Overnight: 48 drones, 31 of them downed", «165 дронів та ракета, збито 135 БпЛА»: what some were shot down of had been launched. */
export const answered = {
  name: 'answered',
  kindOf: (phrase, { sentence, phrases, index }) =>
    sentence.insideOf === null && isAnswered(phrase, sentence, phrases, index + 1) ? 'launched' : null,
} as const satisfies VerbRule

/** «Ніч: сім «шахедів» із Приморська (п'ять збито) та шість ракет»: where no header says what the seven are. */
export const answeredInBrackets = {
  name: 'answered-in-brackets',
  kindOf: (phrase, { sentence: { tokens, insideOf }, phrases, index, inside, phrasesOf }) => {
    const end = tokens[phrase.to - 1]?.end ?? Infinity
    const next = tokens[phrases[index + 1]?.from ?? tokens.length]?.start ?? Infinity
    const bracket = inside.find(({ tokens: [first] }) => first !== undefined && first.start > end)
    const start = bracket?.tokens[0]?.start ?? Infinity
    if (insideOf !== null || bracket === undefined || start > next) return null
    const answers = phrasesOf(bracket)
    return answers[0]?.models.length === 0 && isAnswered(phrase, bracket, answers, 0) ? 'launched' : null
  },
} as const satisfies VerbRule

/** "397 drones, 18 missiles. 14 missiles and 164 drones were shot down": a sentence of nothing but figures, and the one after it. */
export const answeredNext = {
  name: 'answered-next',
  kindOf: (phrase, { sentence, phrases, index, following, phrasesOf }) => {
    const [first] = phrases
    if (sentence.insideOf !== null || first === undefined || index >= MOST_ANSWERS) return null
    if (following?.line !== sentence.line || !following.tokens.some((token) => has(token, 'intercept')))
      return null
    const isBare = first.from === 0 || /^[:–]$/.test(sentence.tokens[first.from - 1]?.text ?? '')
    const hasVerb = sentence.tokens.some((token) =>
      has(token, 'launch', 'attack', 'intercept', 'lost', 'hit', 'other-verb', 'not'),
    )
    if (!isBare || hasVerb) return null
    return isAnswered(phrase, following, phrasesOf(following), 0) ? 'launched' : null
  },
} as const satisfies VerbRule

function isAnswered(phrase: Phrase, sentence: Sentence, phrases: readonly Phrase[], first: number): boolean {
  if (phrase.quantity.kind !== 'count' || phrase.models.length === 0) return false
  const { value } = phrase.quantity.figure
  const family = familyOf(phrase.models)
  return phrases.slice(first, first + MOST_ANSWERS).some((answer, at) => {
    const isUnnamed = answer.models.length === 0 && (at === 0 || answer.quantity.kind === 'in-order')
    const isAlike = isUnnamed || (answer.models.length > 0 && familyOf(answer.models) === family)
    const fits = isAlike && (partOf(answer) ?? Infinity) <= value
    return fits && verbInSentence(answer, { sentence, phrases, index: first + at }) === 'intercepted'
  })
}

/** How many an answer speaks of; null where it is no plain part. */
function partOf({ quantity }: Phrase): number | null {
  if (quantity.kind === 'part') return quantity.part.value
  if (quantity.kind === 'in-order') return Math.min(...quantity.figures.map(({ value }) => value))
  if (quantity.kind === 'count') return quantity.figure.value
  return quantity.kind === 'all' ? (quantity.figure?.value ?? 0) : null
}
