import { has, type Token } from './token.ts'

const BRACKET_LIMIT = 60

/** Takes out what stands in brackets, except a bare word or two that name the weapon: "59 (drones)". */
export function liftBrackets(tokens: readonly Token[], inside: Token[][]): Token[] {
  const outside: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.kind !== 'mark' || (token.text !== '(' && token.text !== '[')) {
      outside.push(token)
      continue
    }
    const close = closingBracket(tokens, at, token.text === '(' ? ')' : ']')
    if (close === null) continue
    const words = tokens.slice(at + 1, close)
    const tellsWhole = words.length === 2 && has(words[0], 'of') && words[1]?.kind === 'number'
    const namesWeapon = words.every(
      (word) => word.weapon !== undefined || has(word, 'modifier', 'type') || word.kind === 'mark',
    )
    if (namesWeapon || tellsWhole) outside.push(...words.filter((word) => word.kind !== 'mark'))
    else inside.push(words)
    at = close
  }
  return outside
}

function closingBracket(tokens: readonly Token[], open: number, mark: string): number | null {
  const limit = Math.min(tokens.length, open + BRACKET_LIMIT)
  for (let at = open + 1; at < limit; at++) {
    const token = tokens[at]
    if (token?.kind === 'mark' && token.text === mark) return at
  }
  return null
}
