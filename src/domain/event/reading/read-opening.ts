import type { Edition } from '../event-signature.ts'
import { CHARGES, INVESTIGATORS } from '../lexicon/relations.ts'
import type { Found } from '../lexicon/word-table.ts'
import type { Token } from './tokens.ts'

/** Who investigates is named at once, and the first sentence of the text charges somebody. */
export function tellsCharge(
  { bodies, acts }: Readonly<Record<'bodies' | 'acts', readonly Found[]>>,
  tokens: readonly Token[],
): boolean {
  const isIn = (sentence: number, keys: readonly string[]) => (found: Found) =>
    tokens[found.at]?.sentence === sentence && keys.includes(found.idea.key)
  return bodies.some(isIn(0, INVESTIGATORS)) && acts.some(isIn(1, CHARGES)) && !acts.some(isIn(0, CHARGES))
}

/** What a daily post is told by: its headline and its first sentence. */
export function editionOf(tokens: readonly Token[]): Edition {
  const first = tokens.filter(({ sentence }) => sentence <= 1)
  return {
    words: new Set(first.filter(({ value }) => value === null).map(({ plain }) => plain)),
    numbers: new Set(first.flatMap(({ value }) => value ?? [])),
  }
}
