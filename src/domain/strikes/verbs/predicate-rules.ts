import { has, type Token } from '../reading/token.ts'
import type { Phrase } from '../recognizers/phrase.ts'
import { isJoined } from './joints.ts'
import { findPredicate } from './find-predicate.ts'
import type { PhrasePlace, SentenceVerbRule } from './verb-rule.ts'
import { joinModels } from '../../weapons/models.ts'

const NEAR = 3

/** "… were shot down" so near that it can be of nothing else, or of a clause that opens with the phrase. */
export const predicateOfItsOwn = {
  name: 'predicate-of-its-own',
  kindOf: (phrase, place) => {
    const right = findPredicate(place)
    if (right === null) return null
    const isOwn =
      right.distance <= NEAR ||
      opensClauseOfItsOwn(place.sentence.tokens, phrase) ||
      isCountedAgain(phrase, place) ||
      isCountedAs(place)
    return isOwn ? right.kind : null
  },
} as const satisfies SentenceVerbRule

/** "Forty drones … were shot down" */
export const predicateAfter = {
  name: 'predicate-after',
  kindOf: (_, place) => findPredicate(place)?.kind ?? null,
} as const satisfies SentenceVerbRule

/** "Twenty drones launched at Odesa", «14 дронів, запущених …» */
export const participleAfter = {
  name: 'participle-after',
  kindOf: ({ to }, { sentence: { tokens } }) => {
    const at = tokens[to]?.text === ',' ? to + 1 : to
    return has(tokens[at], 'launch') ? 'launched' : null
  },
} as const satisfies SentenceVerbRule

/** "…, of which 51 drones and 4 missiles were shot down", "…, with 38 missiles and 412 drones shot down": has a verb of its own. */
function opensClauseOfItsOwn(tokens: readonly Token[], { from }: Phrase): boolean {
  if (has(tokens[from], 'of') && has(tokens[from + 1], 'them')) return true
  return has(tokens[from - 1], 'with') && tokens[from - 2]?.text === ','
}

/** «… 30 дронами, 27 дронів та одну ракету збито»: no list counts the same weapons twice. */
function isCountedAgain({ models }: Phrase, { phrases, index }: PhrasePlace): boolean {
  const before = phrases.slice(0, index).filter(({ quantity }) => quantity.kind === 'count')
  return models.length > 0 && before.some((other) => joinModels(other.models) === joinModels(models))
}

/** "recorded 226 drones and 18 missiles as shot down" */
function isCountedAs({ sentence, phrases, index }: PhrasePlace): boolean {
  const { tokens } = sentence
  const phrase = phrases[index]
  if (phrase === undefined) return false
  const next = phrases[index + 1]
  if (next !== undefined && isJoined(tokens, phrase.to, next.from))
    return isCountedAs({ sentence, phrases, index: index + 1 })
  return has(tokens[phrase.to], 'as-said') && has(tokens[phrase.to + 1], 'intercept')
}
