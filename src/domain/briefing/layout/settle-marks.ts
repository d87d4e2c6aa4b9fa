import type { Block } from './block.ts'
import { markedText } from './block.ts'

/** A picture alone is decoration; so many are the marks of a list. */
const MIN_PICTURES = 2
const MAX_LABEL_WORDS = 6

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
    if (isList && headsItems(blocks, i)) return { ...block, kind: 'bold', lead: 0 }
    return isList && (i > 0 || first === 0)
      ? { ...block, kind: 'item' }
      : { ...block, mark: '', text: markedText(block), lead: 0 }
  })
}

function isPictured(block: Block | undefined): boolean {
  return block?.kind === 'line' && block.mark !== ''
}

/** A short line above the items of another list sorts them. */
function headsItems(blocks: readonly Block[], i: number): boolean {
  return blocks[i + 1]?.kind === 'item' && (blocks[i]?.text.split(' ').length ?? 0) <= MAX_LABEL_WORDS
}

function isTitleOf(blocks: readonly Block[], marked: readonly number[]): boolean {
  const first = blocks[0]
  const others = marked.slice(1).map((i) => blocks[i]?.mark)
  if (first === undefined || others.includes(first.mark)) return false
  return new Set(others).size < others.length || /[:]$/.test(first.text) || !/[.;!?…]$/u.test(first.text)
}
