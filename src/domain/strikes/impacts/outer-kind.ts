import type { Sentence } from '../reading/split-sentences.ts'
import { has, type Token } from '../reading/token.ts'
import type { PlaceKind } from './count-places.ts'
import { tellsHit } from './tells-hit.ts'

/** The lines of a list may be this many apart. */
const LIST_GAP = 2

/**
 * For each sentence what it hangs on tells: a heading above it ("Hits:"), or the sentence it stands in brackets in, if that
 * counts no places itself ("hits of 14 drones (11 locations)"); null where it tells neither hits nor debris.
 */
export function outerKinds(sentences: readonly Sentence[]): readonly (PlaceKind | null)[] {
  let list: { readonly kind: PlaceKind | null; readonly line: number } | null = null
  return sentences.map((sentence) => {
    const { insideOf, line, opensList, startsLine, tokens } = sentence
    if (insideOf !== null) {
      const outside = sentences[insideOf]?.tokens ?? []
      return outside.some((token) => has(token, 'location')) ? null : kindTold(outside)
    }
    const hangsOn: boolean = list !== null && line - list.line <= LIST_GAP && line > list.line
    if (startsLine && !hangsOn) list = null
    const outer: PlaceKind | null = hangsOn ? (list?.kind ?? null) : null
    if (opensList) list = { kind: kindTold(tokens), line }
    else if (list !== null && hangsOn) list = { kind: list.kind, line }
    return outer
  })
}

function kindTold(tokens: readonly Token[]): PlaceKind | null {
  const word = tokens.findLast((token) => has(token, 'debris') || tellsHit(token))
  return word === undefined ? null : has(word, 'debris') ? 'debrisLocations' : 'locations'
}
