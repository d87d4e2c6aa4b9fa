import { has, isInflected, type Token } from '../reading/token.ts'
import type { Figure } from '../strike-row.ts'
import type { Recognizer } from './phrase.ts'
import { readFigure, type ReadFigure } from './read-figure.ts'
import { readWeapons } from './read-weapons.ts'

/** «Дронів було понад 320», «Х-101 (14)», "Drones launched overnight: 90": the weapon, what became of it, and how many. */
export const weaponFirst = {
  name: 'weapon-first',
  at: (tokens, position) => {
    const first = tokens[position]
    if (first?.weapon === undefined && !has(first, 'modifier')) return null
    const weapons = readWeapons(tokens, position)
    if (weapons === null) return null
    const inBrackets = bracketed(tokens, weapons.next)
    if (inBrackets !== null) {
      const quantity = { kind: 'count', figure: inBrackets } as const
      return {
        from: position,
        to: weapons.next + BRACKETED,
        quantity,
        models: weapons.models,
        launches: false,
      }
    }
    if (weapons.singular) return null
    const total = totalBehind(tokens, weapons.next)
    if (total !== null) {
      const quantity = { kind: 'count', figure: total.figure } as const
      return { from: position, to: total.next, quantity, models: weapons.models, launches: false }
    }
    const verb = tokens[weapons.next]
    const isVerb = has(verb, 'launch', 'attack-subject', 'intercept') || has(verb, 'be')
    if (!isVerb || (!isInflected(verb) && !has(verb, 'launch', 'intercept'))) return null
    const number = isInflected(verb) ? weapons.next + 1 : afterColon(tokens, weapons.next + 1)
    const figure = number === null ? null : readFigure(tokens, number)
    if (figure === null || !endsClause(tokens[figure.next])) return null
    return {
      from: position,
      to: figure.next,
      quantity: { kind: 'count', figure: figure.figure },
      models: weapons.models,
      launches: !has(verb, 'intercept'),
    }
  },
} as const satisfies Recognizer

/** "(14)" */
const BRACKETED = 3

function bracketed(tokens: readonly Token[], at: number): Figure | null {
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return null
  return readFigure(tokens, at + 1)?.figure ?? null
}

/** «шахедами» загальною кількістю 15», "with drones, 27 in total" */
function totalBehind(tokens: readonly Token[], at: number): ReadFigure | null {
  if (has(tokens[at], 'total')) return readFigure(tokens, at + 1)
  const read = tokens[at]?.text === ',' ? readFigure(tokens, at + 1) : null
  return read !== null && has(tokens[read.next], 'total') ? read : null
}

/** English needs a mark before the number: "drones launched overnight: 90". */
function afterColon(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + TIME_REACH; at++) if (/^[:–]$/.test(tokens[at]?.text ?? '')) return at + 1
  return null
}

const TIME_REACH = 3

function endsClause(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'mark' && !/^[-–/%:]$/.test(token.text))
}
