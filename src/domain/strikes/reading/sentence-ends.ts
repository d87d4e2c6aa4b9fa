import { isAbbreviation } from '../lexicon/abbreviations.ts'
import { has, type Token } from './token.ts'

/** Marks that may end a sentence. */
export const ENDS = new Set(['.', '!', '?', '…', ';'])

const LIST_REACH = 60

/** A line that stops after its verb or its number goes on in the next: "attacked / 118 drones", «30 ударних / БпЛА». */
export function isBroken(current: readonly Token[], next: Token | undefined): boolean {
  const last = current[current.length - 1]
  if (next?.kind === 'number') return has(last, 'launch', 'attack', 'with', 'and', 'of')
  return endsWithCount(current) && (next?.weapon !== undefined || has(next, 'modifier', 'type'))
}

/** «30», «30 ударних», but not the cell of a table: «Shahed – 30», "31/36". */
function endsWithCount(tokens: readonly Token[]): boolean {
  const at = tokens.findLastIndex((token) => !has(token, 'modifier', 'type'))
  return tokens[at]?.kind === 'number' && tokens[at - 1]?.kind !== 'mark'
}

/** Whether the mark at a position ends its sentence: no abbreviation, no item of a list that goes on. */
export function endsSentence(
  tokens: readonly Token[],
  at: number,
  startsCapital: (token: Token) => boolean,
): boolean {
  const mark = tokens[at]
  const before = tokens[at - 1]
  let next = tokens[at + 1]
  if (mark === undefined || next === undefined || next.kind === 'break') return true
  if (next.kind === 'mark' && ('"\')'.includes(next.text) || ENDS.has(next.text)))
    next = tokens[at + 2] ?? next
  if (mark.text === ';') return !goesOnAsList(tokens, at)
  if (
    mark.text === '.' &&
    before?.kind === 'word' &&
    before.end === mark.start &&
    isAbbreviation(before.text)
  )
    return false
  if (next.start === mark.end) return startsCapital(next) && before !== undefined && before.text.length > 3
  return (
    startsCapital(next) ||
    next.kind === 'number' ||
    next.kind === 'not-count' ||
    next.kind === 'date' ||
    next.kind === 'mark'
  )
}

/** "shot down: 30 Kh-101; four Kalibr; …": one list, however its items are parted. */
function goesOnAsList(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.kind !== 'number') return false
  for (let before = at - 1; before >= Math.max(0, at - LIST_REACH); before--) {
    const token = tokens[before]
    if (token?.kind === 'break' || token?.text === '.') return false
    if (token?.text === ':') return true
  }
  return false
}
