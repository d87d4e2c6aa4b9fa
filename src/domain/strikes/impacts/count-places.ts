import { readFigure } from '../recognizers/read-figure.ts'
import { has, type Token } from '../reading/token.ts'
import type { Figure } from '../strike-row.ts'

/** How many places a phrase counts, and whether something hit there or debris fell. */
export type PlaceCount = {
  readonly kind: 'locations' | 'debrisLocations'
  readonly figure: Figure
  /** Token positions, `to` exclusive. */
  readonly from: number
  readonly to: number
}

/** May stand between a number and its places: "15 different locations". */
const WORDS_BETWEEN = 2

/** "at 22 locations", «на 8 локаціях»; `goesOn` after a sentence that counts places: "debris fell on 6". */
export function countPlaces(tokens: readonly Token[], goesOn: boolean): readonly PlaceCount[] {
  const places: PlaceCount[] = []
  for (let at = 0; at < tokens.length; at++) {
    const read = startsFigure(tokens, at) ? readFigure(tokens, at) : null
    if (read === null) continue
    const kind = kindBefore(tokens, at) ?? kindAfter(tokens, read.next)
    const place = tokens
      .slice(read.next, read.next + WORDS_BETWEEN + 1)
      .findIndex((token) => has(token, 'location'))
    const isPlace = place >= 0 && tokens.slice(read.next, read.next + place).every(isPlainWord)
    // «уламки впали на 8.»: of what, the places before have said
    const isBare =
      kind === 'debrisLocations' && (goesOn || places.length > 0) && endsClause(tokens, read.next)
    if (kind === null || !(isPlace || isBare)) continue
    const to = isPlace ? read.next + place + 1 : read.next
    places.push({ kind, figure: read.figure, from: at, to })
    at = to - 1
  }
  return places
}

function startsFigure(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' || has(tokens[at], 'about', 'at-least', 'at-most')
}

/** The last word of hits or of debris before a count decides what it counts. */
function kindBefore(tokens: readonly Token[], at: number): PlaceCount['kind'] | null {
  const word = tokens.slice(0, at).findLast((token) => has(token, 'impact', 'debris'))
  return word === undefined ? null : has(word, 'debris') ? 'debrisLocations' : 'locations'
}

/** "At 9 locations hits were recorded" */
function kindAfter(tokens: readonly Token[], from: number): PlaceCount['kind'] | null {
  const word = tokens
    .slice(from, from + REACH_AFTER)
    .find((token) => has(token, 'impact', 'debris') || token.weapon !== undefined)
  return word === undefined || word.weapon !== undefined
    ? null
    : has(word, 'debris')
      ? 'debrisLocations'
      : 'locations'
}

const REACH_AFTER = 5

function isPlainWord(token: Token): boolean {
  return token.kind === 'word' && token.weapon === undefined
}

/** "on 6", "on 6 more" */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const isEnd = (token: Token | undefined): boolean =>
    token === undefined || (token.kind === 'mark' && '.,;!'.includes(token.text))
  const [next, last] = tokens.slice(at, at + 2)
  return isEnd(next) || (next !== undefined && isPlainWord(next) && isEnd(last))
}
