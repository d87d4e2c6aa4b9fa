import type { CheerioAPI } from 'cheerio/slim'

/** Whether a document exceeds a limit. Goes down level by level and no further than it must. */
export function isDeepOrLarge(
  $: CheerioAPI,
  limits: { readonly depth: number; readonly elements: number },
): boolean {
  let depth = 0
  let elements = 0
  for (let level = $.root().children(); level.length > 0; level = level.children()) {
    depth += 1
    elements += level.length
    if (depth > limits.depth || elements > limits.elements) return true
  }
  return false
}
