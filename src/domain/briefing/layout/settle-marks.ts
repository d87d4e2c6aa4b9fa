import type { Block } from './block.ts'
import { markedText } from './block.ts'

/** A picture alone is decoration; so many are the marks of a list. */
const MIN_PICTURES = 2

/**
 * Makes list items of the lines that begin with a picture, where there are several; otherwise the picture
 * is again a part of the line. The first line is the title of such a list if its own picture comes no more.
 */
export function settleMarks(blocks: readonly Block[]): readonly Block[] {
  const marked = [...blocks.keys()].filter((i) => isPictured(blocks[i]))
  const first = marked[0] === 0 && isTitleOf(blocks, marked) ? 1 : 0
  const isList = marked.length - first >= MIN_PICTURES
  return blocks.map((block, i) => {
    if (!isPictured(block)) return block
    return isList && (i > 0 || first === 0)
      ? { ...block, kind: 'item' }
      : { ...block, mark: '', text: markedText(block), lead: 0 }
  })
}

function isPictured(block: Block | undefined): boolean {
  return block?.kind === 'line' && block.mark !== ''
}

function isTitleOf(blocks: readonly Block[], marked: readonly number[]): boolean {
  const first = blocks[0]
  const others = marked.slice(1).map((i) => blocks[i]?.mark)
  if (first === undefined || others.includes(first.mark)) return false
  return new Set(others).size < others.length || /[:]$/.test(first.text) || !/[.;!?…]$/u.test(first.text)
}
