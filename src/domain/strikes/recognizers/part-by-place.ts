import { has, type Token } from '../reading/token.ts'
import type { Recognizer } from './phrase.ts'
import { readFigure } from './read-figure.ts'
import { readWeapons } from './read-weapons.ts'

/** "14 over Odesa Oblast, nine over …", «11 на Одещині», «Одещина – 10», "15 by Air Command South": the parts of a figure by place. */
export const partByPlace = {
  name: 'part-by-place',
  at: (tokens, position) => placeFirst(tokens, position) ?? figureFirst(tokens, position),
} as const satisfies Recognizer

/** «Одещина – 10», "the Air Command 'East' – 9 [missiles]" */
function placeFirst(tokens: readonly Token[], position: number): ReturnType<Recognizer['at']> {
  if (!isPlace(tokens[position])) return null
  const joint = has(tokens[position + 1], 'region-word') ? position + 2 : position + 1
  // "…, they said in Kyiv: 59 drones"
  const isSaid = tokens[joint]?.text === ':' && position > 1 && has(tokens[position - 1], 'near')
  if (isSaid || (!isDash(tokens[joint]) && tokens[joint]?.text !== ':')) return null
  const figure = readFigure(tokens, joint + 1)
  if (figure === null) return null
  const weapons = readWeapons(tokens, figure.next)
  const next = weapons?.next ?? figure.next
  if (tokens[next] !== undefined && tokens[next]?.kind !== 'mark' && !has(tokens[next], 'and')) return null
  const quantity = { kind: 'place-part', part: figure.figure } as const
  return { from: position, to: next, quantity, models: weapons?.models ?? [], launches: false }
}

function figureFirst(tokens: readonly Token[], position: number): ReturnType<Recognizer['at']> {
  // «ще три – на Херсонщині»
  const before = has(tokens[position - 1], 'there') ? position - 2 : position - 1
  if (!opensPart(tokens[before])) return null
  const figure = readFigure(tokens, position)
  if (figure === null) return null
  let at = figure.next
  // "two more over Poltava"
  if (isDash(tokens[at]) || has(tokens[at], 'others')) at++
  if (!has(tokens[at], 'near', 'by')) return null
  at++
  while (has(tokens[at], 'the')) at++
  if (!isPlace(tokens[at])) return null
  const quantity = { kind: 'place-part', part: figure.figure } as const
  return { from: position, to: figure.next, quantity, models: [], launches: false }
}

function opensPart(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark' || has(token, 'and', 'including')
}

function isPlace(token: Token | undefined): boolean {
  return token?.place?.side === 'ukraine' || has(token, 'command')
}

function isDash(token: Token | undefined): boolean {
  return token?.text === '–' || token?.text === '-'
}
