import { has, type Token } from './token.ts'

/** Makes one number of "thirty-six", "one hundred and five", «сто двадцять три», "2 thousand", "two dozen", «п'ять сотень». */
export function joinNumberWords(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.kind !== 'number' || token.value === undefined || !isPartOfWords(token, tokens[at + 1])) {
      joined.push(token)
      continue
    }
    let value = token.value
    let last = at
    let rounded = false
    for (;;) {
      const next = nextWord(tokens, last, value)
      if (next === null) break
      rounded ||= tokens[next.at]?.scale !== undefined
      value = next.value
      last = next.at
    }
    const end = tokens[last]?.end ?? token.end
    const whole: Token = { ...token, text: token.text, end, value, meanings: [] }
    joined.push(last === at ? token : rounded ? { ...whole, rounded } : whole)
    at = last
  }
  return joined
}

/** Digits go on in words with a thousand or a scale alone: "2 thousand", «150 тисяч», «2 десятки». */
function isPartOfWords(token: Token, next: Token | undefined): boolean {
  return (
    token.inWords === true || next?.scale !== undefined || (next?.inWords === true && next.value === 1000)
  )
}

function nextWord(
  tokens: readonly Token[],
  last: number,
  value: number,
): { at: number; value: number } | null {
  let at = last + 1
  const joint = tokens[at]
  if (joint?.kind === 'mark' && joint.text === '-' && value % 100 >= 20) at++
  else if (has(joint, 'number-and') && value >= 100) at++
  const word = tokens[at]
  if (word?.scale !== undefined && word.value === undefined)
    return value > 0 && value < MOST_OF_A_SCALE ? { at, value: value * word.scale } : null
  if (word?.kind !== 'number' || word.inWords !== true || word.value === undefined) return null
  const added = addWord(value, word.value)
  return added === null ? null : { at, value: added }
}

const MOST_OF_A_SCALE = 100

function addWord(value: number, word: number): number | null {
  if (word === 1000 && value < 1000) return value * 1000
  if (word === 100 && value < 100 && value > 0) return value * 100
  if (word === 12 && value > 1 && value < 10) return value * 12
  const room =
    value % 1000 === 0 ? 1000 : value % 100 === 0 ? 100 : value % 10 === 0 && value % 100 >= 20 ? 10 : 0
  return value > 0 && word > 0 && word < room ? value + word : null
}
