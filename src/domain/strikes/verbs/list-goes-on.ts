import { isJoined } from './joints.ts'
import type { SentenceVerbRule, VerbRule } from './verb-rule.ts'

/** "None of the four Iskanders and three Kh-59s": the list goes on with what nothing happened to. */
export const underNone = {
  name: 'under-none',
  kindOf: (phrase, { sentence, phrases, index }) => {
    const last = phrases[index - 1]
    if (last === undefined || phrase.quantity.kind !== 'count') return null
    const isNone =
      last.quantity.kind === 'none' || (last.quantity.kind === 'fraction' && last.quantity.part.value === 0)
    return isNone && isJoined(sentence.tokens, last.to, phrase.from) ? 'other' : null
  },
} as const satisfies SentenceVerbRule

/** The next of a list whose first is told: "Two S-300 and four Kh-59 were among them". */
export const listGoesOn = {
  name: 'list-goes-on',
  kindOf: (phrase, { sentence, phrases, index, before }) => {
    const last = phrases[index - 1]
    if (last === undefined || phrase.quantity.kind !== 'count') return null
    return isJoined(sentence.tokens, last.to, phrase.from) ? before : null
  },
} as const satisfies VerbRule
