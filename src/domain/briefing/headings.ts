import type { Block } from './block.ts'
import { isPersonName } from './boilerplate.ts'

const MAX_HEADING_CHARS = 200
/** A section label such as "Kyiv and the north:" is short; a longer line with a colon leads into a list. */
const MAX_LABEL_WORDS = 6
/** A heading without markup is believed when this much text follows. */
const MIN_BODY_CHARS = 60
/** A numbered or bulleted digest has at least so many items, with so many characters on average. */
const MIN_DIGEST_ITEMS = 3
const MIN_ITEM_CHARS = 45

/** Lines that introduce a quotation, a list or a source inside a story. */
const LABEL =
  /^(?:guests?|speakers?|moderators?|source|quote|details|background|note|reminder|reference|update|updated|photo|video|watch|listen|link|why it matters|key points|in brief|джерел[оа]|деталі|пряма мова|дослівно|нагадаємо|нагадуємо|довідка|передісторія|гості|гостя|спікери|ведуч(?:ий|а|і)|модератор(?:ка)?|що відомо|оновлено|доповнено|відео|фото)(?!\p{L})/iu
const INTRODUCES =
  /(?<!\p{L})(?:following|as of|here is|here are|said|says|according|reads?|reported|станом на|повідомил[иа]|йдеться|такі|наступн\p{L}+)(?!\p{L})/iu

/**
 * Marks which blocks head a story. Of `blocks` the title is already taken away. With no more than
 * `mostInArticle` headings without markup the text is one article, and the first of them, right under the
 * title, its second line or a caption.
 */
export function findHeadings(blocks: readonly Block[], mostInArticle: number): ReadonlySet<number> {
  const marked = indexesOf(blocks, (i) => isMarkedHeading(blocks, i))
  if (marked.size > 0) return marked
  const outermost = leastIndent(blocks)
  const sections = indexesOf(blocks, (i) => isSectionItem(blocks, i, outermost))
  if (sections.size >= 2) return sections
  const hasGaps = blocks.some((block) => block.gapBefore)
  const bare = indexesOf(blocks, (i) => isBareHeading(blocks, i, hasGaps))
  if (bare.has(0) && bare.size <= mostInArticle && !isSectionName(blocks[0], blocks[1])) bare.delete(0)
  if (bare.size > 0) return bare
  return findDigestItems(blocks)
}

/** Whether a line is written as headlines are: short, capitalised, without a full stop. */
export function isHeadlineLike(text: string): boolean {
  if (text.length > MAX_HEADING_CHARS || /[.,;:…]["”»’)]?$/u.test(text) || LABEL.test(text)) return false
  const firstLetter = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? ''
  return /\p{L}{2}/u.test(text) && !/\p{Ll}/u.test(firstLetter)
}

function indexesOf(blocks: readonly Block[], holds: (index: number) => boolean): Set<number> {
  return new Set(blocks.keys().filter(holds))
}

/** Marked up as a heading or as a bold line, with something under it. */
function isMarkedHeading(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i]
  const next = blocks[i + 1]
  if (block === undefined || next === undefined || next.kind === 'heading' || LABEL.test(block.text))
    return false
  if (block.kind === 'heading') return block.text.length <= 2 * MAX_HEADING_CHARS
  if (block.kind !== 'bold' || next.kind === 'bold') return false
  return block.text.length <= MAX_HEADING_CHARS && !/[.,;…]$/u.test(block.text)
}

/** A list item that has items or paragraphs of its own under it. */
function isSectionItem(blocks: readonly Block[], i: number, outermost: number): boolean {
  const block = blocks[i]
  const next = blocks[i + 1]
  if (block?.kind !== 'item' || next === undefined || block.indent > outermost) return false
  const isHeadline = isHeadlineLike(block.text.replace(/:$/, ''))
  return isHeadline && (next.kind === 'item' ? next.indent > block.indent : /^\d/.test(block.mark))
}

/** Without markup, what counts is how the line looks and what stands around it. */
function isBareHeading(blocks: readonly Block[], i: number, hasGaps: boolean): boolean {
  const block = blocks[i]
  const next = blocks[i + 1]
  if (block?.kind !== 'line' || next === undefined) return false
  if (i > 0 && hasGaps && !block.gapBefore) return false
  if (i < 2 && isPersonName(block.text)) return false
  if (block.text.endsWith('!')) return false
  if (!isHeadlineLike(block.text) && !isSectionLabel(block.text, next)) return false
  if (i === blocks.length - 2 && isCutShort(blocks[i - 1], next)) return true
  return isBody(next) && (next.kind === 'item' || next.text.length >= MIN_BODY_CHARS)
}

/** Feeds break a text off anywhere: its last line is the start of a paragraph, though it has no full stop. */
function isCutShort(before: Block | undefined, last: Block): boolean {
  return before !== undefined && isBody(before) && last.kind === 'line' && last.text.split(' ').length >= 3
}

/** What stands alone right under the title is its second line, unless it names a section: "Fighting", "Kyiv:". */
function isSectionName(block: Block | undefined, next: Block | undefined): boolean {
  if (block === undefined || block.text.endsWith(':')) return true
  return next?.kind === 'item' && block.text.split(' ').length <= MAX_LABEL_WORDS
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

/** In a list that is the briefing itself, each item is a story. */
function findDigestItems(blocks: readonly Block[]): ReadonlySet<number> {
  const least = leastIndent(blocks)
  const top = [...indexesOf(blocks, (i) => blocks[i]?.kind === 'item' && blocks[i].indent <= least)]
  const texts = top.map((i) => blocks[i]?.text ?? '')
  const chars = texts.reduce((sum, text) => sum + text.length, 0)
  const all = blocks.reduce((sum, block) => sum + block.text.length, 0)
  const sentences = texts.filter((text) => /^[^\p{L}\p{N}]*\p{Lu}/u.test(text)).length
  const isDigest =
    top.length >= MIN_DIGEST_ITEMS &&
    chars >= MIN_ITEM_CHARS * top.length &&
    chars >= 0.5 * all &&
    sentences >= 0.7 * top.length
  return new Set(isDigest ? top : [])
}

function leastIndent(blocks: readonly Block[]): number {
  return blocks.reduce(
    (least, { kind, indent }) => (kind === 'item' ? Math.min(least, indent) : least),
    Infinity,
  )
}
