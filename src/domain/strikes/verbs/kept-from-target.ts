import { has } from '../reading/token.ts'
import { findPredicate } from './find-predicate.ts'
import type { SentenceVerbRule } from './verb-rule.ts'

/** "61 drones did not reach their targets because they were shot down": were shot down, and not lost. */
export const keptFromTarget = {
  name: 'kept-from-target',
  kindOf: ({ to }, place) => {
    const { tokens } = place.sentence
    const cause = tokens.findIndex((token, at) => at > to && has(token, 'cause'))
    const verb = tokens.findIndex((token, at) => at > cause && has(token, 'intercept'))
    if (cause < 0 || verb < 0 || findPredicate(place)?.kind !== 'lost') return null
    return tokens.slice(cause, verb).some(({ kind }) => kind === 'number') ? null : 'intercepted'
  },
} as const satisfies SentenceVerbRule
