import { has, type Token } from './token.ts'

const BRACKET_LIMIT = 60

/** Takes out what stands in brackets, except what names the weapon or counts it: "59 (drones)", "Kh-101 (14)". */
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
    else if (countsWeapon(outside, words)) outside.push(...tokens.slice(at, close + 1))
    else inside.push(words)
    at = close
  }
  return outside
}

/** «Х-101 (14)», where no number stands before the name; in "S-300 (400)" the designation goes on. */
function countsWeapon(outside: readonly Token[], [number, ...others]: readonly Token[]): boolean {
  const before = outside.filter(({ text }) => text !== '"')
  const name = before.at(-1)
  if (number?.kind !== 'number' || number.value === undefined || others.length > 0) return false
  if (name?.weapon === undefined || (/\d$/.test(name.text) && number.value > MOST_OF_A_MODEL)) return false
  const first = before.findLastIndex(
    ({ weapon, meanings }) =>
      weapon === undefined && !meanings.includes('modifier') && !meanings.includes('type'),
  )
  return before[first]?.kind !== 'number'
}

const MOST_OF_A_MODEL = 50

function closingBracket(tokens: readonly Token[], open: number, mark: string): number | null {
  const limit = Math.min(tokens.length, open + BRACKET_LIMIT)
  for (let at = open + 1; at < limit; at++) {
    const token = tokens[at]
    if (token?.kind === 'mark' && token.text === mark) return at
  }
  return null
}
