import type { Sentence } from '../reading/split-sentences.ts'
import { has, isCyrillic, type Token } from '../reading/token.ts'
import type { Phrase } from '../recognizers/phrase.ts'
import { isJoined, pointsBack } from './joints.ts'
import { endOfRelative, isRelative } from './relative-clauses.ts'
import { isNegated, isPassive } from './verb-forms.ts'
import type { VerbKind } from './verb-of.ts'

const NEAR = 3
const FAR = 9
const LONGEST_LIST = 15
const RELATIVE_REACH = 20

export type Predicate = { readonly kind: VerbKind; readonly distance: number }

/** "… were shot down", "… attacked", «… – знищено»; of a list the predicate of its last item. */
export function predicateAfter(
  sentence: Sentence,
  phrases: readonly Phrase[],
  index: number,
  depth = LONGEST_LIST,
): Predicate | null {
  const { tokens } = sentence
  const phrase = phrases[index]
  if (phrase === undefined) return null
  const next = phrases[index + 1]
  if (
    depth > 0 &&
    next !== undefined &&
    isJoined(tokens, phrase.to, next.from) &&
    !pointsBack(next, phrase)
  ) {
    const further = predicateAfter(sentence, phrases, index + 1, depth - 1)
    return further === null ? null : { ...further, distance: further.distance + NEAR + 1 }
  }
  let limit = Math.min(tokens.length, phrase.to + FAR, next?.from ?? tokens.length)
  let skipped = 0
  for (let at = phrase.to; at < limit; at++) {
    const token = tokens[at]
    if (token === undefined || token.text === ':') return null
    const distance = at - phrase.to - skipped
    if (isRelative(tokens, at)) {
      const end = endOfRelative(tokens, at, Math.min(tokens.length, at + RELATIVE_REACH))
      skipped += end - at
      limit = Math.min(tokens.length, end + FAR, next?.from ?? tokens.length)
      at = end
      continue
    }
    if (has(token, 'them', 'vague', 'all', 'they') && !has(token, 'adverb') && token.text !== 'others')
      return null
    const kind = predicateAt(tokens, at, distance, phrase.quantity.kind === 'one')
    if (kind !== null && (skipped === 0 || isPassive(tokens, at) || isCyrillic(token.text))) {
      // "… drones targeting Kyiv" yields to a verb before it
      return { kind, distance: token.text.endsWith('ing') ? distance + NEAR + 1 : distance }
    }
    if (has(token, 'launch', 'intercept', 'other-verb', 'hit') && !isParticipleOfLaunch(tokens, at))
      return null
  }
  return null
}

/** A single drone that attacked something is an incident, not the tally: `isOne`. */
function predicateAt(
  tokens: readonly Token[],
  at: number,
  distance: number,
  isOne: boolean,
): VerbKind | null {
  const token = tokens[at]
  const passive = isPassive(tokens, at)
  const isLast = tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'mark'
  if (token?.text === 'lost' && (passive || (distance === 0 && isLast))) return 'lost'
  if (has(token, 'lost')) return 'lost'
  if (has(token, 'intercept') && isNegated(tokens, at)) return 'other'
  if (has(token, 'intercept')) {
    if (passive) return 'intercepted'
    const after = tokens[at + 1]
    const takesObject =
      after?.kind === 'number' ||
      has(after, 'all', 'both', 'an', 'about', 'at-least') ||
      (has(after, 'the') && !isCyrillic(after?.text ?? '')) ||
      after?.weapon !== undefined
    return distance <= (isCyrillic(token?.text ?? '') ? NEAR : 1) && !takesObject ? 'intercepted' : null
  }
  if (has(token, 'attack-subject') && distance <= 2 && !isOne) return 'launched'
  if (has(token, 'hit') && distance <= 2 && tokens[at - 1]?.text !== ',') return 'hit'
  if (/^(?:struck|hit)$/.test(token?.text ?? '') && distance <= 2) return 'hit'
  if (has(token, 'other-verb') && distance <= 2) return 'other'
  if (has(token, 'launch') && passive) return 'launched'
  if (has(token, 'launch') && distance <= 1 && /о$/.test(token?.text ?? '')) return 'launched'
  return null
}

function isParticipleOfLaunch(tokens: readonly Token[], at: number): boolean {
  return has(tokens[at], 'launch') && !has(tokens[at - 1], 'be')
}
