import { has, type Token } from '../reading/token.ts'
import type { Quantity } from '../recognizers/phrase.ts'
import { findGovernor } from './find-governor.ts'
import { findPredicate } from './find-predicate.ts'
import type { SentenceVerbRule } from './verb-rule.ts'

/** "20 launches of drones" */
export const countsLaunches = {
  name: 'counts-launches',
  kindOf: ({ launches }) => (launches ? 'launched' : null),
} as const satisfies SentenceVerbRule

/** "four Kalibrs stopped, one Kh-22 not" */
export const denied = {
  name: 'denied',
  kindOf: ({ to }, { sentence: { tokens } }) =>
    has(tokens[to], 'not') && (tokens[to + 1]?.kind ?? 'mark') === 'mark' ? 'other' : null,
} as const satisfies SentenceVerbRule

/** "shot down 16 of 28 missiles, including 15 ballistic ones": of the sixteen, or of the 28? */
export const ofEither = {
  name: 'of-either',
  kindOf: ({ from }, { sentence: { tokens }, phrases, index }) => {
    const last = phrases[index - 1]
    if (last?.quantity.kind !== 'fraction') return null
    return has(tokens[from - 1], 'including') && from - last.to <= 2 ? 'other' : null
  },
} as const satisfies SentenceVerbRule

/** "Neither the four Iskanders nor the two Kinzhals were shot down" */
export const neitherNor = {
  name: 'neither-nor',
  kindOf: ({ from }, place) => {
    if (!has(place.sentence.tokens[from - 1], 'neither')) return null
    const kind = findPredicate(place)?.kind ?? findGovernor(place)?.kind
    return kind === 'intercepted' || kind === 'missed' ? 'missed' : 'other'
  },
} as const satisfies SentenceVerbRule

/** "none of the six was shot down", «жодної з п'яти ракет збити не вдалося»; "none reached its target" says nothing of the kind. */
export const noneDowned = {
  name: 'none-downed',
  kindOf: ({ quantity, from, to }, { sentence: { tokens } }) => {
    if (!countsNone(quantity)) return null
    const before = tokens.slice(0, from).findLast(isVerb)
    return has(tokens.slice(to).find(isVerb) ?? before, 'intercept') ? 'intercepted' : 'other'
  },
} as const satisfies SentenceVerbRule

function countsNone(quantity: Quantity): boolean {
  if (quantity.kind === 'fraction' || quantity.kind === 'part') return quantity.part.value === 0
  return quantity.kind === 'count' && quantity.figure.value === 0
}

function isVerb(token: Token): boolean {
  return has(token, 'intercept', 'lost', 'hit', 'other-verb')
}
