import type { Found } from '../lexicon/word-table.ts'
import type { Token } from './tokens.ts'

const SHIP = 'ship'

/** Where the name of a ship begins that is named after a town: "landing ship Novocherkassk", «корабель «Саратов»». */
export function shipNameOf(
  { idea, at, words }: Found,
  tokens: readonly Token[],
  sentences: readonly string[],
): readonly number[] {
  const [last, next] = [tokens[at + words - 1], tokens[at + words]]
  const isShip = idea.key === SHIP || (idea.columns[0] ?? '').split(', ').includes(SHIP)
  if (!isShip || last === undefined || next === undefined || last.sentence !== next.sentence) return []
  const between = sentences[last.sentence]?.slice(last.end, next.start) ?? ''
  const isName = /^\s["«“„]$/u.test(between) || (between === ' ' && next.isName && /^[a-z]/u.test(next.plain))
  return isName ? [at + words] : []
}
