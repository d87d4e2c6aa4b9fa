import { has } from '../reading/token.ts'
import type { Recognizer } from './phrase.ts'
import { readFigure } from './read-figure.ts'
import { readWeapons } from './read-weapons.ts'

/** "Shahed – 40", «крилаті ракети Х-101 — 13, збито 11»: a line of a table written out. */
export const tableLine = {
  name: 'table-line',
  at: (tokens, position) => {
    const first = tokens[position]
    if (first?.weapon === undefined && !has(first, 'modifier')) return null
    const weapons = readWeapons(tokens, position)
    const joint = tokens[weapons?.next ?? tokens.length]
    if (weapons === null || (joint?.text !== '–' && joint?.text !== ':' && joint?.text !== '-')) return null
    const figure = readFigure(tokens, weapons.next + 1)
    if (figure === null || !endsLine(tokens[figure.next]?.kind)) return null
    const quantity = { kind: 'count', figure: figure.figure } as const
    return { from: position, to: figure.next, quantity, models: weapons.models, launches: false }
  },
} as const satisfies Recognizer

function endsLine(kind: string | undefined): boolean {
  return kind === undefined || kind === 'mark'
}
