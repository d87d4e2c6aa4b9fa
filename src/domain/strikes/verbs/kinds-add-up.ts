import { familyOf, isGeneric } from '../../weapons/families.ts'
import type { Phrase } from '../recognizers/phrase.ts'
import type { Counted, VerbRule } from './verb-rule.ts'

/**
 * "Russia fired seven missiles. The missiles were four Kalibrs, two Kh-59s and a Kinzhal": a sentence whose kinds add up to
 * a figure told before tells of the same.
 */
export const kindsAddUp = {
  name: 'kinds-add-up',
  kindOf: ({ quantity }, { sentence, phrases, counted }) => {
    if (quantity.kind !== 'count' || sentence.insideOf !== null) return null
    const parts = phrases.filter((part) => part.models.length > 0 && countOf(part) !== null)
    const sum = parts.reduce((total, part) => total + (countOf(part) ?? 0), 0)
    if (new Set(parts.flatMap(({ models }) => models)).size < 2) return null
    const whole = counted.findLast(
      (one) =>
        sentence.index > one.sentence &&
        sentence.index - one.sentence <= REACH_SENTENCES &&
        one.phrase.quantity.kind === 'count' &&
        one.phrase.quantity.figure.value === sum &&
        isOver(one, parts),
    )
    return whole?.kind ?? null
  },
} as const satisfies VerbRule

const REACH_SENTENCES = 3

function countOf({ quantity }: Phrase): number | null {
  return quantity.kind === 'count' && quantity.figure.bound === undefined ? quantity.figure.value : null
}

/** "Seven missiles" over missiles, "459 targets" over whatever flew. */
function isOver({ phrase: { models } }: Counted, parts: readonly Phrase[]): boolean {
  if (models.length === 0 || !models.every(isGeneric)) return false
  const family = familyOf(models)
  return family === 'combined' || parts.every((part) => familyOf(part.models) === family)
}
