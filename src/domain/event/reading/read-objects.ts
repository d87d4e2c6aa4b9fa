import { foldName } from '../../language/fold-name.ts'
import type { NamedObject } from '../event-signature.ts'
import { EMPTY_WORDS } from '../lexicon/telling.ts'
import type { Found } from '../lexicon/word-table.ts'
import type { Token } from './tokens.ts'

/** The things of one table that a story names. `covered` are places of words that a lexicon knows. */
export function objectsOf(
  found: readonly Found[],
  tokens: readonly Token[],
  covered: ReadonlySet<number>,
): ReadonlyMap<string, NamedObject> {
  const objects = new Map<string, NamedObject>()
  for (const each of found) {
    const { key, columns } = each.idea
    const known = objects.get(key)
    const isHead = tokens[each.at]?.sentence === 0
    objects.set(key, {
      kinds: (columns[0] ?? '').split(', ').filter(Boolean),
      inHeadline: isHead || known?.inHeadline === true,
      calledIn: known?.calledIn ?? (isHead ? nameBeside(each, tokens, covered) : null),
    })
  }
  return objects
}

/** The letters of "Nebo-M" and «С-400» name nothing by themselves. */
const LEAST_OF_NAME = 3

/** A name right beside a word: "Kirovske airfield", «аеродром Кіровське». */
function nameBeside(
  { at, words }: Found,
  tokens: readonly Token[],
  covered: ReadonlySet<number>,
): string | null {
  const place = [at + words, at - 1].find((beside) => {
    const token = tokens[beside]
    if (token === undefined || !token.isName || token.sentence !== 0) return false
    if (token.plain.length < LEAST_OF_NAME) return false
    return !covered.has(beside) && !EMPTY_WORDS.has(token.plain)
  })
  return place === undefined ? null : foldName(tokens[place]?.plain ?? '')
}
