import type { Mention } from '../mention.ts'
import type { Sentence } from '../reading/split-sentences.ts'
import { signals, type Token } from '../reading/token.ts'
import { beforeComparison, comparisonAt } from './before-comparison.ts'
import type { Refiner } from './refiner.ts'

/** Sums over weeks, months and the war are of role `period`; a year ago, yesterday and reminders are background. */
export const markPeriods = {
  name: 'mark-periods',
  refine: (mentions, { roles, sentences }) =>
    mentions.map((mention): Mention => {
      const sentence = sentences[mention.sentence]
      const role =
        (sentence === undefined ? null : roleInClause(sentence, mention.from)) ??
        roles[mention.sentence] ??
        'nightly'
      return role === 'nightly' ? mention : { ...mention, role }
    }),
} as const satisfies Refiner

/** "Yesterday four missiles, and last night seven drones": in a sentence of both the words of its own clause decide. */
function roleInClause(sentence: Sentence, from: number): Mention['role'] | null {
  const comparison = comparisonAt(sentence)
  if (comparison >= 0 && from > comparison) return 'background'
  const { tokens } = beforeComparison(sentence)
  const isPast = (token: Token): boolean =>
    signals(token, 'yesterday') || signals(token, 'past-day') || signals(token, 'day-before')
  const isNow = (token: Token): boolean => signals(token, 'tonight') || signals(token, 'night-of')
  if (!tokens.some(isPast) || !tokens.some(isNow)) return null
  const start = tokens.findLastIndex((token, at) => at < from && opensClause(token)) + 1
  const end = tokens.findIndex((token, at) => at > from && opensClause(token))
  const clause = tokens.slice(start, end < 0 ? tokens.length : end)
  const words = clause.some((token) => isPast(token) || isNow(token)) ? clause : tokens.slice(0, from)
  if (words.some(isPast) && words.some(isNow) && words === clause) return null
  const last = words.findLast((token) => isPast(token) || isNow(token))
  return last !== undefined && isPast(last) ? 'background' : 'nightly'
}

function opensClause(token: Token): boolean {
  return token.text === ',' || token.text === ';' || token.text === 'while'
}
