import { has, type Token } from '../reading/token.ts'
import type { VerbRule } from './verb-rule.ts'

/** "29 were downed: 15 by Air Command South, nine …": of the figure before them, with no other verb between. */
export const partsByPlace = {
  name: 'parts-by-place',
  kindOf: (
    { quantity, from },
    { sentence: { tokens, index }, phrases, counted, header, before, index: at },
  ) => {
    if (quantity.kind !== 'place-part') return null
    const last = phrases[at - 1]
    if (last === undefined) return header ?? 'other'
    if (tokens.slice(last.to, from).some(isOtherVerb)) return 'other'
    const whole = counted.findLast(({ sentence }) => sentence === index)
    return (whole === undefined ? null : before) ?? 'other'
  },
} as const satisfies VerbRule

function isOtherVerb(token: Token): boolean {
  return has(token, 'other-verb', 'hit')
}
