import { findPlace } from '../event/reading/gazetteer.ts'
import { tokensOf } from '../event/reading/tokens.ts'
import { withCapital } from './reading/is-place.ts'
import type { Item } from './reading/read-items.ts'

/** The first place that items nobody understood name, and which items these are; people write names small. */
export function readPlace(
  items: readonly Item[],
): { readonly place: string; readonly items: readonly Item[] } | null {
  for (const [at] of items.entries()) {
    const group = items.slice(at, at + 3)
    const capitals = group.map(({ text }) => withCapital(text)).join(' ')
    const found = findPlace(tokensOf(`. ${capitals}`, 1), 0)
    if (found !== null) return { place: found.place.key, items: group.slice(0, found.words) }
  }
  return null
}
