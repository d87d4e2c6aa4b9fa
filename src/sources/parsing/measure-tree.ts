import type { CheerioAPI } from 'cheerio/slim'

/** How deep and how large a parsed document is. Iterative: the deepest trees are the ones to be measured. */
export function measureTree($: CheerioAPI): { readonly depth: number; readonly elements: number } {
  let depth = 0
  let elements = 0
  for (let level = $.root().children(); level.length > 0; level = level.children()) {
    depth += 1
    elements += level.length
  }
  return { depth, elements }
}
