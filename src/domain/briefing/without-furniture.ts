import type { Block } from './block.ts'
import { lineRole } from './boilerplate.ts'
import { isHeadlineLike } from './headings.ts'

/** Leaves out what belongs to the page: share bars, datelines, bylines, other pages' headlines. */
export function withoutFurniture(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = []
  let relatedLines: number | null = null
  let gap = false
  for (const [i, block] of blocks.entries()) {
    const role = lineRole(block.text)
    if (role === 'related-heading') relatedLines = 0
    else if (relatedLines !== null && isRelatedHeadline(block, blocks[i + 1], relatedLines)) relatedLines += 1
    else relatedLines = null
    if (role === 'text' && relatedLines === null) {
      kept.push(gap ? { ...block, gapBefore: true } : block)
      gap = false
    } else gap ||= block.gapBefore
  }
  return kept
}

/** Under "Read also" stand other pages' headlines; a later one with a text of its own is ours again. */
function isRelatedHeadline(block: Block, next: Block | undefined, before: number): boolean {
  if (!isHeadlineLike(block.text)) return false
  return before === 0 || !block.gapBefore || next === undefined || isHeadlineLike(next.text)
}
