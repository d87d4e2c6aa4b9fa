import type { Mention } from '../mention.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { has, type Token } from '../reading/token.ts'

/** Words between a figure and the verb that is its own. */
const VERB_REACH = 6

/**
 * "Fifty houses were damaged, 12 of them destroyed": the part is of what was counted last, and that are no weapons.
 * Only weapons are shot down, so that verb leaves no doubt.
 */
export function isOfOthers(mention: Mention, sentences: readonly Sentence[]): boolean {
  const own = sentences[mention.sentence]
  if (own === undefined || !mention.partial || mention.models.length > 0) return false
  const isDowned = own.tokens
    .slice(Math.max(0, mention.from - VERB_REACH), mention.to + VERB_REACH)
    .some((token) => has(token, 'intercept') && !has(token, 'ruin'))
  if (isDowned) return false
  const before = sentences[mention.sentence - 1]
  const last = lastCounted(own.tokens.slice(0, mention.from))
  return (last ?? (before?.line === own.line ? lastCounted(before.tokens) : null)) === 'other'
}

/** What stands nearest: a weapon, or a number of something that the lexicon does not know; null where neither does. */
function lastCounted(tokens: readonly Token[]): 'weapon' | 'other' | null {
  for (let at = tokens.length - 1; at >= 0; at--) {
    if (tokens[at]?.weapon !== undefined) return 'weapon'
    if (
      tokens[at]?.kind === 'number' &&
      isNoun(tokens, at + 1) &&
      !has(tokens[at - 1], 'from', 'of', 'near', 'with')
    )
      return 'other'
  }
  return null
}

/** A describing word that nothing follows stands for a noun: «96 окупантів, з них …» */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.month !== undefined) return false
  return token.meanings.length === 0 || (has(token, 'modifier') && tokens[at + 1]?.kind === 'mark')
}
