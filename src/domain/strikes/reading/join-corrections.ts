import { has, type Token } from './token.ts'

const REACH = 8

/** Leaves out the figure that a text takes back: "72, not 69 as reported", "not 63 but 66", «не 13, а 14». */
export function joinCorrections(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const end = takenBack(tokens, at) ?? takenBackBefore(tokens, at)
    const token = tokens[at]
    if (end !== null) at = end - 1
    else if (token !== undefined) kept.push(token)
  }
  return kept
}

/** "72 drones, not 69 as reported earlier": from the comma to where the clause ends. */
function takenBack(tokens: readonly Token[], comma: number): number | null {
  if (tokens[comma]?.text !== ',') return null
  const not = has(tokens[comma + 1], 'but-rather') ? comma + 2 : comma + 1
  if (!isNot(tokens[not]) || tokens[not + 1]?.kind !== 'number') return null
  const counted = tokens.slice(Math.max(0, comma - REACH), comma)
  if (!counted.some(({ kind }) => kind === 'number')) return null
  // «20, а не 24 дрони»: the weapon belongs to the figure that stands
  return tokens[comma - 1]?.kind === 'number' ? not + 2 : endOfRemark(tokens, not + 2)
}

/** "not 63 but 66", «не 63, як повідомляли раніше, а 66»: up to the figure that stands. */
function takenBackBefore(tokens: readonly Token[], not: number): number | null {
  if (!isNot(tokens[not]) || tokens[not + 1]?.kind !== 'number') return null
  for (let at = not + 2; at < not + 2 + REACH; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'break' || token.kind === 'number') return null
    if (has(token, 'but-rather') && tokens[at + 1]?.kind === 'number') return at + 1
  }
  return null
}

/** "as reported earlier," with the weapon's own name before it. */
function endOfRemark(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + REACH && (tokens[at]?.weapon !== undefined || has(tokens[at], 'modifier', 'type'))) at++
  const start = tokens[at]?.text === ',' ? at + 1 : at
  if (!has(tokens[start], 'as-said')) return at
  for (let end = start + 1; end < start + REACH; end++) {
    const token = tokens[end]
    if (token === undefined || token.kind === 'break' || token.kind === 'number') return at
    if (token.kind === 'mark') return token.text === ',' ? end + 1 : end
  }
  return at
}

function isNot(token: Token | undefined): boolean {
  return has(token, 'not') && !has(token, 'but')
}
