import { has, type Token } from '../reading/token.ts'
import type { Figure } from '../strike-row.ts'
import type { Quantity, Recognizer } from './phrase.ts'
import { readFigure } from './read-figure.ts'
import { readWeapons } from './read-weapons.ts'

/** "Shahed – 40", «Калібр – 6/6», "Drones: 574 launched, 546 downed", "Shahed | 36 | 31": a line of a table written out. */
export const tableLine = {
  name: 'table-line',
  at: (tokens, position) => {
    const first = tokens[position]
    if (first?.weapon === undefined && !has(first, 'modifier')) return null
    const weapons = readWeapons(tokens, position)
    if (weapons === null || !isJoint(tokens[weapons.next])) return null
    const told = twoCells(tokens, weapons.next + 1) ?? oneCell(tokens, weapons.next + 1)
    if (told === null) return null
    return { from: position, to: told.next, quantity: told.quantity, models: weapons.models, launches: false }
  },
} as const satisfies Recognizer

type Cell = { readonly figure: Figure; readonly verb: Token | undefined; readonly next: number }
type Told = { readonly quantity: Quantity; readonly next: number }

function oneCell(tokens: readonly Token[], position: number): Told | null {
  const figure = readFigure(tokens, position)
  if (figure === null || !endsLine(tokens[figure.next])) return null
  return { quantity: { kind: 'count', figure: figure.figure }, next: figure.next }
}

/** Of two the larger is what was launched, whichever is written first; verbs may not say otherwise. */
function twoCells(tokens: readonly Token[], position: number): Told | null {
  const one = readCell(tokens, position)
  if (one === null || !isCellMark(tokens[one.next], one.verb !== undefined)) return null
  const two = readCell(tokens, one.next + 1)
  if (two === null || !endsLine(tokens[two.next]) || isThirdCell(tokens, two.next)) return null
  const [part, whole] = isLess(two, one) ? [two, one] : [one, two]
  const hasVerbs = one.verb !== undefined || two.verb !== undefined
  if (hasVerbs && !(has(part.verb, 'intercept') && has(whole.verb, 'launch'))) return null
  return { quantity: { kind: 'fraction', part: part.figure, whole: whole.figure }, next: two.next }
}

function isLess(one: Cell, other: Cell): boolean {
  if (one.figure.value === other.figure.value) return has(other.verb, 'launch')
  return one.figure.value < other.figure.value
}

/** "36", "36 launched", «збито 31» */
function readCell(tokens: readonly Token[], position: number): Cell | null {
  const leads = has(tokens[position], 'launch', 'intercept')
  const figure = readFigure(tokens, leads ? position + 1 : position)
  if (figure === null) return null
  const follows = !leads && has(tokens[figure.next], 'launch', 'intercept')
  const verb = leads ? tokens[position] : follows ? tokens[figure.next] : undefined
  return { figure: figure.figure, verb, next: follows ? figure.next + 1 : figure.next }
}

function isThirdCell(tokens: readonly Token[], position: number): boolean {
  return tokens[position]?.text === '|' && tokens[position + 1]?.kind === 'number'
}

function isJoint(token: Token | undefined): boolean {
  return token !== undefined && ['–', ':', '-', '|'].includes(token.text)
}

function isCellMark(token: Token | undefined, hasVerb: boolean): boolean {
  return (
    token?.text === '/' || token?.text === '|' || (hasVerb && (token?.text === ',' || token?.text === ';'))
  )
}

function endsLine(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark'
}
