import type { Edition } from '../event-signature.ts'
import { CHARGES, INVESTIGATORS } from '../lexicon/relations.ts'
import type { Found } from '../lexicon/word-table.ts'
import type { Token } from './tokens.ts'

/** How somebody is charged in the first sentence of a text whose headline names who investigates, and no charge. */
export function chargesIn(
  { bodies, acts }: Readonly<Record<'bodies' | 'acts', readonly Found[]>>,
  tokens: readonly Token[],
): readonly string[] {
  const isIn = (sentence: number, keys: readonly string[]) => (found: Found) =>
    tokens[found.at]?.sentence === sentence && keys.includes(found.idea.key)
  if (!bodies.some(isIn(0, INVESTIGATORS)) || acts.some(isIn(0, CHARGES))) return []
  return acts.filter(isIn(1, CHARGES)).map(({ idea }) => idea.key)
}

/** What a daily post is told by: its headline and its first sentence. */
export function editionOf(tokens: readonly Token[]): Edition {
  const first = tokens.filter(({ sentence }) => sentence <= 1)
  return {
    words: new Set(first.filter(({ value }) => value === null).map(({ plain }) => plain)),
    numbers: new Set(first.flatMap(({ value }) => value ?? [])),
  }
}
