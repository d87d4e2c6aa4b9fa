import { hasSignal } from '../reading/split-sentences.ts'
import { has } from '../reading/token.ts'
import type { VerbRule } from './verb-rule.ts'

/** «Калібр – 6/6», "Shahed: 36 launched / 31 shot down": where a night or a defence is told of, of so many so many were shot down. */
export const tableFraction = {
  name: 'table-fraction',
  kindOf: ({ recognizer, quantity, from, to }, { sentence, header, last }) => {
    if (recognizer !== 'table-line' || quantity.kind !== 'fraction') return null
    const isTold =
      header !== null ||
      last !== null ||
      hasSignal(sentence, 'tonight') ||
      hasSignal(sentence, 'night-of') ||
      sentence.tokens.slice(from, to).some((token) => has(token, 'intercept'))
    return isTold ? 'intercepted' : null
  },
} as const satisfies VerbRule
