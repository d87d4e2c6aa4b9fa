import type { Bound, Figure } from '../strike-row.ts'
import { has, type Token } from '../reading/token.ts'

export type ReadFigure = { readonly figure: Figure; readonly next: number; readonly inWords: boolean }

const BOUNDS: readonly Bound[] = ['at-most', 'at-least', 'about']

/** "about 70", "up to four", "a total of 36", "the 15": a count with what bounds it. */
export function readFigure(tokens: readonly Token[], position: number): ReadFigure | null {
  // "said that 17 drones struck": opens the clause of the figure, and is no part of it
  if (has(tokens[position], 'said-that')) return null
  let at = position
  let bound: Bound | undefined
  for (let skipped = 0; skipped < 4; skipped++) {
    const token = tokens[at]
    if (token === undefined) return null
    if (token.kind === 'number') break
    const found =
      BOUNDS.find((name) => has(token, name)) ??
      (token.text === '~' || token.text === '≈' ? 'about' : undefined)
    if (found !== undefined) bound = found
    else if (!has(token, 'the', 'total', 'an', 'record')) return null
    at++
  }
  const number = tokens[at]
  if (number?.kind !== 'number' || number.value === undefined) return null
  // «близько сотні»: one phrase, because «сотні» alone are hundreds
  bound ??= BOUNDS.find((name) => has(number, name))
  let next = at + 1
  if (tokens[next]?.text === '+') {
    bound = 'at-least'
    next++
  }
  // "35 or so Shaheds", «штук 35 приблизно»
  if (has(tokens[next], 'about-behind')) {
    bound ??= 'about'
    next++
  }
  const figure = bound === undefined ? { value: number.value } : { value: number.value, bound }
  return { figure, next, inWords: number.inWords === true }
}
