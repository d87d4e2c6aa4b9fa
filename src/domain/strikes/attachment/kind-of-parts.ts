import type { Sentence } from '../reading/split-sentences.ts'
import { familyOf, isGeneric } from '../recognizers/merge-models.ts'
import type { Phrase } from '../recognizers/phrase.ts'
import { isJoined } from './joints.ts'
import type { VerbKind } from './verb-of.ts'

export type Counted = {
  readonly phrase: Phrase
  readonly kind: VerbKind | null
  readonly end: number
  readonly sentence: number
}

/** "67 missiles (35 Kh-101, eight Kalibrs)": what stands in brackets right behind a figure tells it kind by kind. */
export function kindOfDetails(
  sentence: Sentence,
  phrases: readonly Phrase[],
  counted: readonly Counted[],
): VerbKind | null {
  const start = sentence.tokens[0]?.start
  if (sentence.insideOf === null || start === undefined) return null
  const whole = counted.findLast(({ sentence: outer, end }) => outer === sentence.insideOf && end < start)
  if (whole === undefined || start - whole.end > BRACKET_DISTANCE) return null
  const { quantity, models } = whole.phrase
  if (quantity.kind !== 'count' || !models.every(isGeneric)) return null
  const parts = phrases.flatMap(({ quantity }) => {
    if (quantity.kind === 'count') return [quantity.figure.value]
    return quantity.kind === 'fraction' && whole.kind === 'intercepted' ? [quantity.part.value] : []
  })
  const areKinds = phrases.every((part) => familyOf(part.models.join('+')) === familyOf(models.join('+')))
  const sum = parts.reduce((total, value) => total + value, 0)
  return parts.length > 1 && parts.length === phrases.length && areKinds && sum <= quantity.figure.value
    ? whole.kind
    : null
}

/** "236 targets – 127 missiles and 109 drones – …": a list behind a dash or colon that adds up to a figure tells of the same. */
export function kindOfParts(
  sentence: Sentence,
  phrases: readonly Phrase[],
  index: number,
  counted: readonly Counted[],
): VerbKind | null {
  const { tokens } = sentence
  const first = phrases.findLastIndex(
    ({ from }, at) => at <= index && /^[–:]$/.test(tokens[from - 1]?.text ?? ''),
  )
  const whole = phrases[first - 1]
  if (whole?.quantity.kind !== 'count' || whole.to !== (phrases[first]?.from ?? 0) - 1) return null
  let sum = 0
  for (let at = first; at < phrases.length; at++) {
    const part = phrases[at]
    if (part?.quantity.kind !== 'count' || part.models.length === 0) break
    if (at > first && !isJoined(tokens, phrases[at - 1]?.to ?? 0, part.from)) break
    sum += part.quantity.figure.value
    if (sum === whole.quantity.figure.value && at > first && at >= index)
      return counted.find(({ phrase }) => phrase === whole)?.kind ?? null
  }
  return null
}

/** A space and the bracket. */
const BRACKET_DISTANCE = 2
