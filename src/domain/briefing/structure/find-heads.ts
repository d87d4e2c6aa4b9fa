import type { Block } from '../layout/block.ts'
import { isPersonName } from '../furniture/line-role.ts'
import { isHeadlineLike, MAX_HEADING_CHARS } from './headline-like.ts'
import { INTRODUCES, isPlaceLabel, isSortingLabel, LABEL } from './label-words.ts'

/** A section label such as "Kyiv and the north:" is short; a longer line with a colon leads into a list. */
const MAX_LABEL_WORDS = 6
const MAX_TIGHT_LABEL_WORDS = 4
/** A heading without markup is believed when this much text follows, or when a sentence stands right under it. */
const MIN_BODY_CHARS = 40

/** Which of the blocks head a part of the text, in order. Of `blocks` the title is already taken away. */
export function findHeads(blocks: readonly Block[]): readonly number[] {
  const marked = indexesOf(blocks, (i) => isMarkedHead(blocks, i))
  if (marked.length > 0) return marked
  const outermost = leastIndent(blocks)
  const sections = indexesOf(blocks, (i) => isSectionItem(blocks, i, outermost))
  if (sections.length >= 2) return sections
  const labels = indexesOf(blocks, (i) => isTightLabel(blocks, i))
  const hasGaps = blocks.some((block) => block.gapBefore)
  const bare = indexesOf(blocks, (i) => isBareHead(blocks, i, hasGaps))
  return labels.length >= 2 ? [...new Set([...labels, ...bare])].sort((a, b) => a - b) : bare
}

export function leastIndent(blocks: readonly Block[]): number {
  return blocks.reduce(
    (least, { kind, indent }) => (kind === 'item' ? Math.min(least, indent) : least),
    Infinity,
  )
}

function indexesOf(blocks: readonly Block[], holds: (index: number) => boolean): readonly number[] {
  return [...blocks.keys()].filter(holds)
}

/** Marked up as a heading or as a bold line, with something under it. */
function isMarkedHead(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i]
  const next = blocks[i + 1]
  if (block === undefined || next === undefined || next.kind === 'heading' || LABEL.test(block.text))
    return false
  if (block.kind === 'heading') return block.text.length <= 2 * MAX_HEADING_CHARS
  if (block.kind !== 'bold' || next.kind === 'bold') return false
  if (block.text.length > MAX_HEADING_CHARS || /[,;…]$/u.test(block.text)) return false
  // A bold sentence may be a standfirst; where others follow, they head what stands under them.
  return !block.text.endsWith('.') || (i > 0 && !isHeadlineLike(next.text))
}

/** A list item that has items or paragraphs of its own under it. */
function isSectionItem(blocks: readonly Block[], i: number, outermost: number): boolean {
  const block = blocks[i]
  const next = blocks[i + 1]
  if (block?.kind !== 'item' || next === undefined || block.indent > outermost) return false
  const isHeadline = isHeadlineLike(block.text.replace(/:$/, ''))
  return isHeadline && (next.kind === 'item' ? isBelow(next, block) : true)
}

/** Set in further, or a bullet under a number. */
function isBelow(item: Block, section: Block): boolean {
  return (
    item.indent > section.indent || (/\d/.test(section.mark) && item.mark !== '' && !/\d/.test(item.mark))
  )
}

/** "Волинь:" with its text on the next line. */
function isTightLabel(blocks: readonly Block[], i: number): boolean {
  const { kind, text = '' } = blocks[i] ?? {}
  const next = blocks[i + 1]
  if (kind !== 'line' || next === undefined || !text.endsWith(':') || next.text.endsWith(':')) return false
  if (LABEL.test(text) || INTRODUCES.test(text) || text.split(' ').length > MAX_TIGHT_LABEL_WORDS)
    return false
  return isHeadlineLike(text.slice(0, -1)) && !/^\p{Ll}/u.test(next.text)
}

/** Without markup, what counts is how the line looks and what stands around it. */
function isBareHead(blocks: readonly Block[], i: number, hasGaps: boolean): boolean {
  const block = blocks[i]
  const next = blocks[i + 1]
  if (block?.kind !== 'line' || next === undefined) return false
  if (i > 0 && hasGaps && !block.gapBefore) return false
  if (i < 2 && isPersonName(block.text)) return false
  if (block.text.endsWith('!')) return false
  if (isSortingLabel(block.text) && next.text.length >= MIN_BODY_CHARS / 2) return true
  if (!isHeadlineLike(block.text) && !isSectionLabel(block.text, next)) return false
  if (i === blocks.length - 2 && isCutShort(blocks[i - 1], next)) return true
  if (!isBody(next)) return false
  return (
    next.kind === 'item' || !next.gapBefore || next.text.length >= MIN_BODY_CHARS || isPlaceLabel(block.text)
  )
}

/** Feeds break a text off anywhere: its last line is the start of a paragraph, though it has no full stop. */
function isCutShort(before: Block | undefined, last: Block): boolean {
  return before !== undefined && isBody(before) && last.kind === 'line' && last.text.split(' ').length >= 3
}

function isSectionLabel(text: string, next: Block): boolean {
  if (!text.endsWith(':') || LABEL.test(text) || INTRODUCES.test(text)) return false
  const isShort = text.split(' ').length <= MAX_LABEL_WORDS
  return isShort && next.kind === 'line' && next.gapBefore && isHeadlineLike(text.slice(0, -1))
}

function isBody(block: Block): boolean {
  if (block.kind === 'item') return true
  return block.kind === 'line' && !isHeadlineLike(block.text) && !block.text.endsWith(':')
}
