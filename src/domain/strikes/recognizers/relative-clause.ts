import { has } from '../reading/token.ts'
import type { Recognizer } from './phrase.ts'

/** "… three cruise missiles, which were shot down": all that was counted before it. */
export const relativeClause = {
  name: 'relative-clause',
  at: (tokens, position) => {
    if (!has(tokens[position], 'them') || !has(tokens[position + 1], 'be')) return null
    const verb = has(tokens[position + 2], 'be') ? tokens[position + 3] : tokens[position + 2]
    const before = tokens[position - 1]
    const counted = before?.text === ',' ? tokens[position - 2] : before
    if (counted?.weapon === undefined || !has(verb, 'intercept', 'lost')) return null
    const quantity = { kind: 'all', figure: null, but: 0 } as const
    return { from: position, to: position + 1, quantity, models: [], launches: false }
  },
} as const satisfies Recognizer
