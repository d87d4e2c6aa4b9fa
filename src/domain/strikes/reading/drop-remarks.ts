import { has, type Token } from './token.ts'

const REACH = 10

/** Leaves out what weapons cost: "18 missiles worth $36 million and 20 drones" counts both. */
export function dropRemarks(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => has(token, 'price'))) return tokens
  const kept: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const start = tokens[at]?.text === ',' && has(tokens[at + 1], 'price') ? at + 1 : at
    const end = endOfPrice(tokens, start)
    const token = tokens[at]
    if (end !== null) at = end - 1
    else if (token !== undefined) kept.push(token)
  }
  return kept
}

/** One past the amount; null where no amount of money follows. */
function endOfPrice(tokens: readonly Token[], start: number): number | null {
  if (!has(tokens[start], 'price')) return null
  let end = start + 1
  let isMoney = false
  while (end < start + REACH && isOfAmount(tokens[end])) {
    isMoney ||= has(tokens[end], 'money') || tokens[end]?.kind === 'not-count' || tokens[end]?.text === '$'
    end++
  }
  return isMoney ? end : null
}

function isOfAmount(token: Token | undefined): boolean {
  if (token === undefined || token.weapon !== undefined) return false
  if (token.kind === 'number' || token.kind === 'not-count' || '$€£'.includes(token.text)) return true
  return has(token, 'money', 'about', 'at-least', 'at-most', 'an', 'vague', 'each')
}
