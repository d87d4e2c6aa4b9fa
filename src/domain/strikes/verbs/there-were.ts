import { has } from '../reading/token.ts'
import type { VerbRule } from './verb-rule.ts'

/** "There were also 13 missiles", «Ще було 13 ракет»: what there was beside the weapons told before flew as they did. */
export const thereWere = {
  name: 'there-were',
  kindOf: ({ models, quantity, from }, { sentence: { tokens, insideOf }, last, index }) => {
    if (index > 0 || insideOf !== null || models.length === 0 || last === null) return null
    if (quantity.kind !== 'count' || !has(tokens[from - 1], 'be')) return null
    const before = tokens.slice(0, from - 1)
    const isBare = before.every(
      (token) => token.kind === 'mark' || has(token, 'there', 'and', 'adverb', 'modifier'),
    )
    return isBare && (last === 'launched' || last === 'intercepted') ? 'launched' : null
  },
} as const satisfies VerbRule
