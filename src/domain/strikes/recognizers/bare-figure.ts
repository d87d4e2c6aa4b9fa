import { has, type Token } from '../reading/token.ts'
import type { Recognizer } from './phrase.ts'
import { readFigure } from './read-figure.ts'

/** "shot down 11.", "31 were intercepted", "20 launches were recorded", «збито 29»: the weapon was named before. */
export const bareFigure: Recognizer = {
  name: 'bare-figure',
  at: (tokens, position) => {
    const read = readFigure(tokens, position)
    if (read === null) return null
    const next = tokens[read.next]
    const quantity = { kind: 'count', figure: read.figure } as const
    if (has(next, 'launches') && !has(tokens[read.next + 1], 'of')) {
      return { from: position, to: read.next + 1, quantity, models: [], launches: true }
    }
    if (has(next, 'unit')) return { from: position, to: read.next + 1, quantity, models: [], launches: false }
    const isObject = followsVerb(tokens, position) && endsFigure(next)
    const isSubject = precedesVerb(tokens, read.next)
    if (!isObject && !isSubject) return null
    return { from: position, to: read.next, quantity, models: [], launches: false }
  },
}

function followsVerb(tokens: readonly Token[], position: number): boolean {
  let before = position - 1
  while (before >= 0 && has(tokens[before], 'the', 'total', 'modifier')) before--
  return has(tokens[before], 'intercept') && !has(tokens[before - 1], 'not')
}

function endsFigure(token: Token | undefined): boolean {
  if (token === undefined) return true
  if (token.kind === 'mark') return token.text !== '-' && token.text !== '/' && token.text !== '%'
  return has(token, 'ending')
}

function precedesVerb(tokens: readonly Token[], position: number): boolean {
  const next = tokens[position]
  const afterNext = tokens[position + 1]
  if (has(next, 'be'))
    return (
      has(afterNext, 'intercept', 'lost') ||
      (has(afterNext, 'be') && has(tokens[position + 2], 'intercept', 'lost'))
    )
  if (next?.text === '–' || next?.text === '-') return has(afterNext, 'intercept', 'lost')
  return (
    has(next, 'intercept', 'lost') &&
    !has(next, 'the') &&
    (afterNext === undefined || afterNext.kind === 'mark' || has(afterNext, 'ending'))
  )
}
