import type { Figure } from '../strike-row.ts'
import { has, type Token } from '../reading/token.ts'
import type { Recognizer } from './phrase.ts'
import { readFigure } from './read-figure.ts'

const MOST_FIGURES = 6

/** "35 and 46, respectively", «збито 510 і 38»: one figure for each kind of weapon counted before, in their order. */
export const inOrder = {
  name: 'in-order',
  at: (tokens, position) => {
    const figures: Figure[] = []
    let at = has(tokens[position], 'of') && has(tokens[position + 1], 'them') ? position + 2 : position
    for (;;) {
      const read = readFigure(tokens, at)
      if (read === null || figures.length === MOST_FIGURES) return null
      figures.push(read.figure)
      at = read.next
      const joint = tokens[at]
      if (joint?.text !== ',' && !has(joint, 'and')) break
      if (readFigure(tokens, at + 1) === null) break
      at++
    }
    const ofThem = has(tokens[at], 'of') && has(tokens[at + 1], 'them')
    if (figures.length < 2 || !isTold(tokens, position, ofThem ? at + 2 : at)) return null
    return {
      from: position,
      to: ofThem ? at + 2 : at,
      quantity: { kind: 'in-order', figures },
      models: [],
      launches: false,
    }
  },
} as const satisfies Recognizer

/** Said so, or between a verb and the end of its clause: "31 and 9 drones", "5 and 10 lost" are no such pair. */
function isTold(tokens: readonly Token[], from: number, to: number): boolean {
  const near = tokens.slice(to, to + 8)
  if (near.some((token) => has(token, 'respectively'))) return true
  if (tokens.slice(from, to).some(({ text }) => text === ',')) return false
  const next = tokens[to]
  if (has(tokens[from - 1], 'intercept')) return next === undefined || next.kind === 'mark'
  const isSubject =
    has(tokens[from], 'of') ||
    (from === 0 && has(tokens[to - 1], 'them')) ||
    (tokens[from - 1]?.text === ',' && has(tokens[to + 1], 'intercept'))
  return isSubject && has(next, 'be', 'intercept')
}
