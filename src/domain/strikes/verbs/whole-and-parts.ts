import type { Token } from '../reading/token.ts'
import { familyOf, isGeneric } from '../../weapons/families.ts'
import type { Phrase, Quantity } from '../recognizers/phrase.ts'
import { isJoined } from './joints.ts'
import type { Counted, VerbKind, VerbRule } from './verb-rule.ts'

/** "236 targets – 127 missiles and 109 drones – …": a list behind a dash or colon that adds up to a figure tells of the same. */
export const sumOfParts = {
  name: 'sum-of-parts',
  kindOf: (_, { sentence: { tokens }, phrases, index, counted }) => {
    const first = Math.max(0, index - MOST_PARTS)
    const whole = phrases
      .slice(first, index)
      .findLast((_, at) => first + at + countParts(tokens, phrases, first + at) >= index)
    return counted.findLast(({ phrase }) => phrase === whole)?.kind ?? null
  },
} as const satisfies VerbRule

/** "67 missiles (35 Kh-101, eight Kalibrs)": what stands in brackets right behind a figure tells it kind by kind. */
export const partsInBrackets = {
  name: 'parts-in-brackets',
  kindOf: (_, { sentence, phrases, counted }) => {
    const start = sentence.tokens[0]?.start
    if (sentence.insideOf === null || start === undefined) return null
    const whole = counted.findLast((one) => one.sentence === sentence.insideOf && one.start < start)
    if (whole === undefined) return null
    const { models } = whole.phrase
    const isNext = start - whole.end <= BRACKET_DISTANCE
    if (!isNext && !addsUp(phrases, whole.phrase)) return null
    if (isKindOf(phrases, whole)) return whole.kind
    if (!models.every(isGeneric)) return null
    const family = familyOf(models)
    const areKinds = phrases.every(
      (part) => part.models.length > 0 && (family === 'combined' || familyOf(part.models) === family),
    )
    return areKinds && phrases.length > 1 ? kindOfSum(phrases, whole) : null
  },
} as const satisfies VerbRule

/** «120 БпЛА типу Shahed (30 із них – реактивні)», "653 drones (over 300 Shaheds)": how many of these are of one kind. */
function isKindOf([part, ...others]: readonly Phrase[], { phrase }: Counted): boolean {
  if (part === undefined || others.length > 0 || phrase.quantity.kind !== 'count') return false
  const isShare = part.quantity.kind === 'part' && part.quantity.share === true
  return isShare && familyOf(part.models) === familyOf(phrase.models)
}

/** "28 missiles that fly so and so (two Kinzhals and 26 Iskanders)" */
function addsUp(parts: readonly Phrase[], { quantity }: Phrase): boolean {
  const values = parts.map((part) =>
    part.quantity.kind === 'count' ? part.quantity.figure.value : Number.NaN,
  )
  return quantity.kind === 'count' && values.reduce((sum, value) => sum + value, 0) === quantity.figure.value
}

/** Which figure the parts are of: of "18 of 51 (24 Kh-101, 27 Kalibrs)" the 51. */
function kindOfSum(phrases: readonly Phrase[], { phrase: { quantity }, kind }: Counted): VerbKind | null {
  const sumOf = (valueOf: (part: Quantity) => number | null): number =>
    phrases.reduce((sum, part) => sum + (valueOf(part.quantity) ?? Number.NaN), 0)
  const counted = sumOf((part) => (part.kind === 'count' ? part.figure.value : null))
  if (quantity.kind === 'fraction') {
    if (counted === quantity.whole.value) return 'launched'
    return counted === quantity.part.value ? kind : null
  }
  if (quantity.kind !== 'count') return null
  const parts = sumOf((part) => {
    if (part.kind === 'count') return part.figure.value
    return part.kind === 'fraction' && kind === 'intercepted' ? part.part.value : null
  })
  return parts <= quantity.figure.value ? kind : null
}

/** How many of the phrases behind one are the list of its parts; 0 where nothing adds up to it. */
export function countParts(tokens: readonly Token[], phrases: readonly Phrase[], index: number): number {
  const whole = phrases[index]
  if (whole?.quantity.kind !== 'count' || !/^[–:]$/.test(tokens[whole.to]?.text ?? '')) return 0
  let sum = 0
  let end = whole.to + 1
  for (let at = index + 1; at < Math.min(phrases.length, index + MOST_PARTS); at++) {
    const part = phrases[at]
    if (part?.quantity.kind !== 'count' || part.models.length === 0) return 0
    const isNext = at === index + 1 ? part.from === end : isJoined(tokens, end, part.from)
    sum += part.quantity.figure.value
    if (!isNext || sum > whole.quantity.figure.value) return 0
    if (sum === whole.quantity.figure.value && at > index + 1) return at - index
    end = part.to
  }
  return 0
}

const MOST_PARTS = 12

/** A space and the bracket. */
const BRACKET_DISTANCE = 2
