import type { Block } from './block.ts'
import { isHeadlineLike } from './headings.ts'
import { namesDay } from './round-up.ts'

export const MAX_TITLE_CHARS = 260
const MAX_TITLE_LABEL_CHARS = 90
const MAX_KICKER_CHARS = 25

/** The first line, if it is written as titles are and something follows it; `null` for none. */
export function findTitle(blocks: readonly Block[]): string | null {
  const [first, second] = blocks
  if (first === undefined || second === undefined || first.kind === 'item') return null
  const text = first.text
  const isTitle =
    first.kind === 'line' ? isHeadlineLike(text) || isTitleLabel(text, second) : !text.endsWith(':')
  return isTitle && text.length <= MAX_TITLE_CHARS ? text : null
}

/** Leaves out the line above a title that names a section of the site, such as "Politics" or "Kyiv, 12:40". */
export function withoutKicker(blocks: readonly Block[]): readonly Block[] {
  const [first, second, third] = blocks
  if (first === undefined || second === undefined || third === undefined) return blocks
  const isKicker =
    first.kind === 'line' &&
    first.text.length <= MAX_KICKER_CHARS &&
    !namesDay(first.text) &&
    second.gapBefore &&
    third.gapBefore &&
    second.text.split(' ').length > 4 &&
    isHeadlineLike(second.text) &&
    third.kind === 'line' &&
    !isHeadlineLike(third.text)
  return isKicker ? blocks.slice(1) : blocks
}

/** "5 May update, day 801 of the invasion." and the like: short, then an empty line, then sections. */
function isTitleLabel(text: string, second: Block): boolean {
  return text.length <= MAX_TITLE_LABEL_CHARS && second.gapBefore && namesDay(text) && !/[:,;]$/.test(text)
}
