import { isInfinitive } from '../lexicon/participles.ts'
import { has, signals, type Token } from '../reading/token.ts'
import type { Recognizer } from './phrase.ts'
import { readFigure } from './read-figure.ts'
import { readWeapons } from './read-weapons.ts'

/** "all six Kalibrs", "both missiles", "all of them", "all but one", «усі 14 шахедів», «усі – знищено». */
export const wholeLot = {
  name: 'whole-lot',
  at: (tokens, position) => {
    const first = tokens[position]
    const both = has(first, 'both')
    if (!both && !has(first, 'all')) return null
    if (has(tokens[position - 1], 'about', 'not')) return lessThanAll(tokens, position)
    let at = position + 1
    while (has(tokens[at], 'of', 'the')) at++
    if (tokens[at]?.text === ',' && has(tokens[at + 1], 'but')) at++
    if (has(tokens[at], 'but')) return allBut(tokens, position, at)
    const those = has(tokens[at], 'them') ? readWeapons(tokens, at + 1) : null
    if (those !== null) {
      return { from: position, to: those.next, quantity: all(both), models: those.models, launches: false }
    }
    const isThem = has(tokens[at], 'them', 'they')
    if (
      isPlaced(tokens, position, isThem ? at + 1 : at) ||
      (isThem && isApposition(tokens, position, at + 1))
    )
      return { from: position, to: at + 1, quantity: { kind: 'none' }, models: [], launches: false }
    if (has(tokens[at], 'them', 'they'))
      return { from: position, to: at + 1, quantity: all(both), models: [], launches: false }
    const figure = readFigure(tokens, at)
    const weapons = readWeapons(tokens, figure === null ? at : afterOfThe(tokens, figure.next))
    if (figure !== null) {
      if (weapons === null && !endsHere(tokens[figure.next])) return null
      const ofThem = has(tokens[figure.next], 'of') && has(tokens[figure.next + 1], 'them')
      const to = ofThem ? figure.next + 2 : (weapons?.next ?? figure.next)
      const quantity = { kind: 'all', figure: figure.figure, but: 0 } as const
      return { from: position, to, quantity, models: weapons?.models ?? [], launches: false }
    }
    if (weapons !== null) {
      const quantity = both && isEither(tokens, at, weapons.next) ? ({ kind: 'vague' } as const) : all(both)
      return { from: position, to: weapons.next, quantity, models: weapons.models, launches: false }
    }
    if (at === position + 1 && endsHere(tokens[at]) && !isMeant(tokens, position)) {
      return { from: position, to: at, quantity: all(both), models: [], launches: false }
    }
    return null
  },
} as const satisfies Recognizer

/** "110 were shot down, all over the south", «збито 110, усі на півдні»: where they were, and not how many. */
function isPlaced(tokens: readonly Token[], position: number, next: number): boolean {
  const mark = tokens[position - 1]?.text
  if ((mark !== ',' && mark !== '–') || !has(tokens[next], 'near')) return false
  const after = tokens.slice(next)
  const end = after.findIndex(({ kind }) => kind === 'mark')
  return !(end < 0 ? after : after.slice(0, end)).some((token) => has(token, 'intercept', 'lost', 'launch'))
}

/** "five of the missiles – all of them over Kyiv –": says more of those five, and has no verb. */
function isApposition(tokens: readonly Token[], position: number, next: number): boolean {
  const mark = tokens[position - 1]?.text
  return (
    (mark === ',' || mark === '–') &&
    has(tokens[next], 'near', 'from', 'of', 'type') &&
    tokens[position - 2]?.weapon !== undefined
  )
}

/** "both cruise and ballistic missiles": of two kinds, however many of each; "both missiles and 28 drones" are two. */
function isEither(tokens: readonly Token[], from: number, next: number): boolean {
  const goesOn = has(tokens[next], 'and') && readFigure(tokens, next + 1) !== null
  return tokens.slice(from, goesOn ? next : next + 1).some((token) => has(token, 'and'))
}

/** "all 28 of the missiles" */
function afterOfThe(tokens: readonly Token[], position: number): number {
  if (!has(tokens[position], 'of')) return position
  return has(tokens[position + 1], 'the') ? position + 2 : position + 1
}

function all(both: boolean): { kind: 'all'; figure: { value: number } | null; but: number } {
  return { kind: 'all', figure: both ? { value: 2 } : null, but: 0 }
}

function allBut(tokens: readonly Token[], position: number, but: number): ReturnType<Recognizer['at']> {
  const left = readFigure(tokens, but + 1)
  if (left === null) return null
  let at = left.next
  while (has(tokens[at], 'of', 'the', 'them')) at++
  const whole = readFigure(tokens, at)
  const weapons = readWeapons(tokens, whole?.next ?? at)
  const figure = whole?.figure ?? null
  const quantity = { kind: 'all', figure, but: left.figure.value } as const
  return { from: position, to: weapons?.next ?? at, quantity, models: weapons?.models ?? [], launches: false }
}

/** "almost all 40 drones", "not all of the missiles": bars the way for a verb, and states nothing. */
function lessThanAll(tokens: readonly Token[], position: number): ReturnType<Recognizer['at']> {
  let at = position + 1
  while (has(tokens[at], 'of', 'the', 'them')) at++
  const next = readFigure(tokens, at)?.next ?? at
  const weapons = readWeapons(tokens, next)
  const models = weapons?.models ?? []
  return { from: position, to: weapons?.next ?? next, quantity: { kind: 'vague' }, models, launches: false }
}

/** «знищити все, що ми маємо»: what somebody wants to do, unless they managed to. */
function isMeant(tokens: readonly Token[], position: number): boolean {
  return [position - 1, position + 1].some((at) => {
    const verb = tokens[at]
    if (verb === undefined || !has(verb, 'intercept') || !isInfinitive(verb.text)) return false
    return !tokens
      .slice(Math.max(0, at - DEED_REACH), at + DEED_REACH + 1)
      .some((token) => signals(token, 'deed'))
  })
}

const DEED_REACH = 3

/** After a bare "all": its verb, a dash, the end. */
function endsHere(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return true
  return has(token, 'be', 'intercept', 'ending', 'launch', 'lost', 'of', 'attack')
}
