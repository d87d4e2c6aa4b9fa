import type { Block } from '../layout/block.ts'
import { markedText } from '../layout/block.ts'
import { isHeadlineLike } from '../structure/headline-like.ts'
import { lineRole } from './line-role.ts'

/** A link to the full text at the end of a paragraph. */
const TRAILING_POINTER =
  /(?<=[.!?…»”"])\s*[([]?(?:[➡👉→»]\s*)?(?:читати (?:далі|повністю|більше)|читайте (?:далі|тут)|детальніше(?: тут)?|докладніше(?: тут)?|подробиці тут|read (?:more|on|the full story|full story)|continue reading|full story|more here)[)\]]?[.…»→\s]*$/iu
const POINTER_MARK = /^[➡👉🔗📎→➔⇒]/u

/** Leaves out what belongs to the page: share bars, datelines, bylines, other pages' headlines. */
export function withoutFurniture(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = []
  let relatedLines: number | null = null
  let off: Block | null = null
  let gap = false
  let rule = false
  for (const [i, block] of blocks.entries()) {
    const role = roleOf(block)
    if (role === 'off-heading' && opensSection(block)) off = block
    else if (off !== null && endsSection(block, off, blocks[i - 1])) off = null
    if (role === 'related-heading') relatedLines = 0
    else if (relatedLines !== null && isRelatedHeadline(block, blocks[i + 1], relatedLines)) relatedLines += 1
    else relatedLines = null
    if (role === 'text' && relatedLines === null && off === null) {
      const text = block.text.replace(TRAILING_POINTER, '')
      kept.push({
        ...block,
        text: text || block.text,
        gapBefore: block.gapBefore || gap,
        ruleBefore: block.ruleBefore || rule,
      })
      gap = false
      rule = text !== block.text
    } else {
      gap ||= block.gapBefore
      rule ||= block.ruleBefore || (role === 'pointer' && kept.length > 0)
    }
  }
  return kept
}

/** A line that is a link behind an arrow leads to the text of what stands before it. */
function roleOf(block: Block): ReturnType<typeof lineRole> {
  const line = markedText(block)
  if (block.isLink && block.kind !== 'heading' && POINTER_MARK.test(line)) return 'pointer'
  const role = lineRole(line)
  return role === 'text' && block.mark !== '' ? lineRole(block.text) : role
}

const WEATHER = /weather|погод/iu

/** Without markup only the weather is known to go on below its label. */
function opensSection({ kind, text }: Block): boolean {
  return kind !== 'line' || WEATHER.test(text)
}

/** A marked section reaches to the next heading, one without markup over one paragraph. */
function endsSection(block: Block, heading: Block, before: Block | undefined): boolean {
  const isMarked = heading.kind === 'heading' || heading.kind === 'bold'
  return isMarked ? block.kind === 'heading' || block.kind === 'bold' : before !== heading
}

/** Under "Read also" stand other pages' headlines; a later one with a text of its own is ours again. */
function isRelatedHeadline(block: Block, next: Block | undefined, before: number): boolean {
  if (!isHeadlineLike(block.text)) return false
  return before === 0 || !block.gapBefore || next === undefined || isHeadlineLike(next.text)
}
