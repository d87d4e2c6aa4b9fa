import { has, type Token } from '../reading/token.ts'
import type { Recognizer } from './phrase.ts'
import { readFigure } from './read-figure.ts'
import { readWeapons } from './read-weapons.ts'

/** "most of the drones", «кілька ракет», "none": no figure, but the verb beside it speaks of these and not of others. */
export const vagueAmount = {
  name: 'vague-amount',
  at: (tokens, position) => {
    const first = tokens[position]
    if (has(first, 'none') && first?.kind !== 'number') {
      let start = position + 1
      while (has(tokens[start], 'of', 'the')) start++
      const weapons = readWeapons(tokens, readFigure(tokens, start)?.next ?? start)
      return weapons === null
        ? null
        : {
            from: position,
            to: weapons.next,
            quantity: { kind: 'none' },
            models: weapons.models,
            launches: false,
          }
    }
    if (tokens[position - 1]?.kind === 'number') return null
    const isPercent = first?.kind === 'not-count' && has(tokens[position + 1], 'of')
    if (!has(first, 'vague') && !isPercent) return null
    let at = position + 1
    while (has(tokens[at], 'of', 'the', 'vague', 'them')) at++
    const counted = readFigure(tokens, at)
    at = counted?.next ?? at
    const weapons = readWeapons(tokens, at)
    // "with the remaining nine lost from radar"
    if (counted !== null && isLost(tokens, weapons?.next ?? at)) return null
    const told =
      weapons !== null && tokens[weapons.next]?.text === '–' ? readFigure(tokens, weapons.next + 1) : null
    if (weapons !== null && told !== null && (tokens[told.next]?.kind ?? 'mark') === 'mark') {
      // «рекордну кількість БпЛА – 188»
      const quantity = { kind: 'count', figure: told.figure } as const
      return { from: position, to: told.next, quantity, models: weapons.models, launches: false }
    }
    return {
      from: position,
      to: weapons?.next ?? at,
      quantity: { kind: 'vague' },
      models: weapons?.models ?? [],
      launches: false,
    }
  },
} as const satisfies Recognizer

function isLost(tokens: readonly Token[], at: number): boolean {
  let verb = at
  while (verb < at + VERB_REACH && (has(tokens[verb], 'be', 'adverb') || tokens[verb]?.text === '–')) verb++
  return has(tokens[verb], 'lost')
}

const VERB_REACH = 4
