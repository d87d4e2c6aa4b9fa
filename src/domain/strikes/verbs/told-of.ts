import { has } from '../reading/token.ts'
import type { VerbRule } from './verb-rule.ts'

/** «В Україні звітують про 205 дронів та 18 ракет»: what a report is of was launched. */
export const toldOf = {
  name: 'told-of',
  kindOf: ({ models, quantity, from }, { sentence: { tokens, insideOf } }) => {
    if (quantity.kind !== 'count' || models.length === 0 || insideOf !== null) return null
    if (!has(tokens[from - 1], 'topic')) return null
    const before = tokens.slice(Math.max(0, from - 1 - REACH), from - 1)
    return before.some((token) => has(token, 'tells')) ? 'launched' : null
  },
} as const satisfies VerbRule

const REACH = 2
