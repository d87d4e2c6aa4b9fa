import { hasSignal, type Sentence } from '../reading/split-sentences.ts'
import { has } from '../reading/token.ts'
import { familyOf } from '../recognizers/merge-models.ts'
import type { Phrase } from '../recognizers/phrase.ts'
import { readPhrases } from './read-phrases.ts'
import { verbOf, type VerbKind } from './verb-of.ts'

const COUNTS: ReadonlySet<string> = new Set(['count', 'part', 'fraction'])

/** What a phrase tells whose sentence has no verb for it; `last` is the verb of the sentence before. Null where nothing is sure. */
export function impliedKind(
  sentence: Sentence,
  phrases: readonly Phrase[],
  index: number,
  last: VerbKind | null,
  following: Sentence | undefined,
): VerbKind | null {
  const phrase = phrases[index]
  if (phrase === undefined || sentence.insideOf !== null) return null
  if (phrase.quantity.kind === 'all') return isOfDefence(sentence, phrase, last) ? 'intercepted' : null
  if (!COUNTS.has(phrase.quantity.kind)) return null
  if (phrase.recognizer === 'table-line' && phrases[index + 1]?.recognizer === 'bare-figure')
    return 'launched'
  if (phrase.quantity.kind === 'fraction')
    return (
      goesOn(sentence, phrase, last) ??
      amongTheDowned(sentence, phrase) ??
      (isOfDefence(sentence, phrase, last) ? 'intercepted' : null)
    )
  if (isAnswered(phrase, sentence, phrases, index + 1) || isAnsweredNext(sentence, phrases, index, following))
    return 'launched'
  const isBesideFraction = phrases.slice(0, index).some(({ quantity }) => quantity.kind === 'fraction')
  const reported = !isBesideFraction && isAttackReport(sentence, phrase, last)
  return goesOn(sentence, phrase, last) ?? (reported ? 'launched' : null)
}

/** "397 drones, 18 missiles. 14 missiles and 164 drones were shot down": a sentence of nothing but figures, and the one after it. */
function isAnsweredNext(
  { tokens, line }: Sentence,
  phrases: readonly Phrase[],
  index: number,
  following: Sentence | undefined,
): boolean {
  const [first] = phrases
  const phrase = phrases[index]
  if (first === undefined || phrase === undefined || index >= MOST_ANSWERS) return false
  if (following?.line !== line || !following.tokens.some((token) => has(token, 'intercept'))) return false
  const isBare = first.from === 0 || /^[:–]$/.test(tokens[first.from - 1]?.text ?? '')
  const hasVerb = tokens.some((token) =>
    has(token, 'launch', 'attack', 'intercept', 'lost', 'hit', 'other-verb', 'not'),
  )
  return isBare && !hasVerb && isAnswered(phrase, following, readPhrases(following.tokens), 0)
}

/** "Overnight: 48 drones, 31 of them downed", «165 дронів та ракета, збито 135 БпЛА»: what some were shot down of had been launched. */
function isAnswered(phrase: Phrase, sentence: Sentence, phrases: readonly Phrase[], first: number): boolean {
  if (phrase.quantity.kind !== 'count' || phrase.models.length === 0) return false
  const { value } = phrase.quantity.figure
  const family = familyOf(phrase.models.join('+'))
  return phrases.slice(first, first + MOST_ANSWERS).some((answer, at) => {
    const isAlike = answer.models.length === 0 ? at === 0 : familyOf(answer.models.join('+')) === family
    const fits = isAlike && (partOf(answer) ?? Infinity) <= value
    return fits && verbOf(sentence, phrases, first + at) === 'intercepted'
  })
}

/** As many kinds of weapons as a report may list; what goes on beyond is no answer. */
const MOST_ANSWERS = 12

/** How many an answer speaks of; null where it is no plain part. */
function partOf({ quantity }: Phrase): number | null {
  if (quantity.kind === 'part') return quantity.part.value
  if (quantity.kind === 'count') return quantity.figure.value
  return quantity.kind === 'all' ? (quantity.figure?.value ?? 0) : null
}

/** "Shot down 72. Separately: all ten Kinzhals, 59 of 70 Kh-101", "Mobile fire groups: 12 of 12 Shaheds" */
function isOfDefence({ tokens }: Sentence, phrase: Phrase, last: VerbKind | null): boolean {
  if (phrase.models.length === 0) return false
  if (tokens.some((token) => has(token, 'launch', 'attack', 'lost', 'hit', 'other-verb', 'not'))) return false
  return last === 'intercepted' || tokens.some((token) => has(token, 'air-defence'))
}

/** "… listed three of five Kalibrs and 15 of 20 Shaheds among the downed" */
function amongTheDowned({ tokens }: Sentence, phrase: Phrase): VerbKind | null {
  const after = tokens.slice(phrase.to)
  const among = after.findIndex(({ text }) => text === 'among')
  const the = has(after[among + 1], 'the') ? among + 2 : among + 1
  return among >= 0 && has(after[the], 'intercept') ? 'intercepted' : null
}

/** "A total of 35 attack drones.", «А також 168 БпЛА»: goes on where the sentence before it stopped. */
function goesOn(sentence: Sentence, phrase: Phrase, last: VerbKind | null): VerbKind | null {
  const before = sentence.tokens.slice(0, phrase.from + 1)
  if (before.some((token) => has(token, 'total')) && last !== 'intercepted') return last ?? 'launched'
  if (before.some((token) => has(token, 'total')) && before.some((token) => has(token, 'be')))
    return 'launched'
  const first = before.filter(({ kind }) => kind !== 'mark').slice(0, 2)
  const isKnown = before.every(
    ({ kind, meanings, signals }) => kind !== 'word' || meanings.length > 0 || signals,
  )
  if (
    isKnown &&
    !has(sentence.tokens[phrase.to], 'be') &&
    first.some((token) => has(token, 'and', 'including'))
  )
    return last
  return last === 'launched' && phrase.models.length > 0 && before.length <= 2 ? 'launched' : null
}

/** "Almost 600 drones and over 30 missiles: the night in two numbers", «Удар по півдню: сім "Оніксів"»: no verb at all. */
function isAttackReport(sentence: Sentence, phrase: Phrase, last: VerbKind | null): boolean {
  if (phrase.models.length === 0) return false
  const before = sentence.tokens.slice(0, phrase.from)
  if (before.some((token) => has(token, 'intercept', 'lost', 'hit', 'other-verb', 'air-defence', 'not')))
    return false
  // "Twelve were shot down. On the night of 15 May these were two Supercams and …"
  if (last === 'intercepted' && before.some((token) => has(token, 'be'))) return false
  if (hasSignal(sentence, 'tonight') || hasSignal(sentence, 'night-of') || hasSignal(sentence, 'superlative'))
    return true
  return sentence.tokens.some((token) => has(token, 'attack-noun'))
}
