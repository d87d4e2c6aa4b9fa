import { has } from '../reading/token.ts'
import type { VerbRule } from './verb-rule.ts'

/** "… listed three of five Kalibrs and 15 of 20 Shaheds among the downed" */
export const amongTheDowned = {
  name: 'among-the-downed',
  kindOf: (phrase, { sentence }) => {
    if (sentence.insideOf !== null || phrase.quantity.kind !== 'fraction') return null
    const after = sentence.tokens.slice(phrase.to)
    const among = after.findIndex((token) => has(token, 'among'))
    const the = has(after[among + 1], 'the') ? among + 2 : among + 1
    return among >= 0 && has(after[the], 'intercept') ? 'intercepted' : null
  },
} as const satisfies VerbRule

/** "Shot down 72. Separately: all ten Kinzhals, 59 of 70 Kh-101", "Mobile fire groups: 12 of 12 Shaheds" */
export const ofDefence = {
  name: 'of-defence',
  kindOf: ({ quantity, models }, { sentence: { tokens, insideOf }, last }) => {
    if (insideOf !== null) return null
    if (quantity.kind !== 'fraction' && (quantity.kind !== 'all' || models.length === 0)) return null
    if (tokens.some((token) => has(token, 'launch', 'attack', 'lost', 'hit', 'other-verb', 'not')))
      return null
    const isOfDefence = last === 'intercepted' || tokens.some((token) => has(token, 'air-defence'))
    return isOfDefence ? 'intercepted' : null
  },
} as const satisfies VerbRule
