import { readFigure } from '../recognizers/read-figure.ts'
import { has, type Token } from '../reading/token.ts'
import type { Figure } from '../strike-row.ts'
import { clauseAt } from './clause-at.ts'
import { isDenied, tellsHit } from './tells-hit.ts'

export type PlaceKind = 'locations' | 'debrisLocations'

/** How many places a phrase counts, and whether something hit there or debris fell. */
export type PlaceCount = {
  readonly kind: PlaceKind
  readonly figure: Figure
  /** Token positions, `to` exclusive. */
  readonly from: number
  readonly to: number
}

/** "This happened at seven sites", «Сталося це на 12 локаціях»: right after what hit. */
const JUST_SAID = 3

/** May stand between a number and its places: "15 different locations". */
const WORDS_BETWEEN = 2

export type PlaceContext = {
  /** After a sentence that counts places: "debris fell on 6". */
  readonly goesOn: boolean
  /** What the sentence hangs on tells. */
  readonly outer: PlaceKind | null
}

/** "at 22 locations", «на 8 локаціях» */
export function countPlaces(
  tokens: readonly Token[],
  { goesOn, outer }: PlaceContext,
): readonly PlaceCount[] {
  const places: PlaceCount[] = []
  for (let at = 0; at < tokens.length; at++) {
    const read = startsFigure(tokens, at) ? readFigure(tokens, at) : null
    if (read === null) continue
    const end = endOfPlaces(tokens, read.next)
    // «уламки впали на 8.»: of what, the places before have said
    const isBare = end === null && (goesOn || places.length > 0) && standsAlone(tokens, at, read.next)
    if (end === null && !isBare) continue
    const to = end ?? read.next
    const kind =
      kindOf(tokens, at, to, { earlier: places.at(-1)?.to ?? 0, outer }) ??
      (goesOn && at <= JUST_SAID && !isBare ? 'locations' : null)
    if (kind === null || (isBare && kind === 'locations' && !isHitAt(tokens, at))) continue
    places.push({ kind, figure: read.figure, from: at, to })
    at = to - 1
  }
  return places
}

function startsFigure(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' || has(tokens[at], 'about', 'at-least', 'at-most')
}

/** Behind the word for places that a number counts, or null. */
function endOfPlaces(tokens: readonly Token[], from: number): number | null {
  const place = tokens.slice(from, from + WORDS_BETWEEN + 1).findIndex((token) => has(token, 'location'))
  return place >= 0 && tokens.slice(from, from + place).every(isPlainWord) ? from + place + 1 : null
}

function isPlainWord(token: Token): boolean {
  return token.kind === 'word' && token.weapon === undefined
}

/**
 * The word of hits or of debris that tells what a count is of, none told by it before (`earlier` ends the count before):
 * first in its own clause, unless the clause only goes on with weapons ("hits of 3 missiles, 20 drones at 12 sites").
 */
function kindOf(
  tokens: readonly Token[],
  at: number,
  to: number,
  { earlier, outer }: { readonly earlier: number; readonly outer: PlaceKind | null },
): PlaceKind | null {
  const { start, end } = clauseAt(tokens, at)
  const clause = tokens.slice(start, end)
  if (clause.some((token) => has(token, 'aftermath')) || has(tokens[to], 'where')) return null
  const lead = tokens.slice(Math.max(start, earlier), at)
  if (isDenied(lead, lead.findLastIndex(isWord))) return null
  const goesOn = lead.some(({ weapon }) => weapon !== undefined)
  const after = tokens.slice(to, end).find(isWord)
  const word =
    lead.findLast(isWord) ??
    (goesOn ? undefined : after) ??
    tokens.slice(earlier, at).findLast(isWord) ??
    after ??
    tokens.slice(0, at).findLast(isWord)
  return word === undefined ? outer : has(word, 'debris') ? 'debrisLocations' : 'locations'
}

function isWord(token: Token): boolean {
  return has(token, 'debris') || tellsHit(token)
}

/** "hits on 9": more is bare in a report than places that were hit, so its own clause must say both. */
function isHitAt(tokens: readonly Token[], at: number): boolean {
  const { start, end } = clauseAt(tokens, at)
  return has(tokens[at - 1], 'near') && tokens.slice(start, end).some(tellsHit)
}

/** "on 6", "on 6 more", «ще на 4 зафіксовано падіння» */
function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const isEnd = (token: Token | undefined): boolean =>
    token === undefined || (token.kind === 'mark' && '.,;!'.includes(token.text))
  const [next, last] = tokens.slice(to, to + 2)
  if (isEnd(next) || (next !== undefined && isPlainWord(next) && isEnd(last))) return true
  const told = next?.text === '–' ? last : next
  return has(tokens[from - 1], 'near') && (has(told, 'launch', 'be', 'debris', 'hit') || tellsHit(told))
}
