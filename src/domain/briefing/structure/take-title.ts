import type { Block } from '../layout/block.ts'
import { findDayNumber } from '../day-number.ts'
import { isPersonName } from '../furniture/line-role.ts'
import { isBareDay, isDigestTitle, namesDay } from './digest-title.ts'
import { isHeadlineLike, withoutAbbreviation } from './headline-like.ts'
import { onlyHints } from './is-article.ts'
import { isPlaceLabel, isSortingLabel } from './label-words.ts'
import { isSameHeadline } from './same-headline.ts'

const MAX_TITLE_CHARS = 260
const MAX_TITLE_LABEL_CHARS = 90
const MAX_KICKER_CHARS = 25
/** What stands above the main heading of a page is no longer than this. */
const MAX_LINES_ABOVE = 4
const MAX_CHARS_ABOVE = 120
const MIN_HEADLINE_WORDS = 3
const SITE_NAME = /\s+[|｜]\s+[^|]{2,40}$/u

/** The title of a text and what follows it; `null` and all of it where it has none. */
export function takeTitle(all: readonly Block[]): {
  readonly title: string | null
  readonly body: readonly Block[]
} {
  const blocks = withoutKicker(belowMainHeading(all))
  const [first, second] = blocks
  if (first === undefined || second === undefined || !isTitle(first, second, blocks)) {
    return { title: null, body: withoutCaptions(blocks, null) }
  }
  const title = first.text.replace(SITE_NAME, '').replace(/\s*:$/, '')
  return { title, body: withoutCaptions(blocks.slice(1), title) }
}

/** A page's only main heading is its title, whatever short lines stand above it. */
function belowMainHeading(blocks: readonly Block[]): readonly Block[] {
  const mains = [...blocks.keys()].filter((i) => blocks[i]?.level === 1)
  const at = mains[0]
  if (mains.length !== 1 || at === undefined || at > MAX_LINES_ABOVE) return blocks
  return blocks.slice(0, at).every(({ text }) => text.length <= MAX_CHARS_ABOVE) ? blocks.slice(at) : blocks
}

/** Leaves out the line above a title that names a section of the site, such as "Politics" or "Kyiv, 12:40". */
function withoutKicker(blocks: readonly Block[]): readonly Block[] {
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

function isTitle(first: Block, second: Block, blocks: readonly Block[]): boolean {
  const { kind, text, level } = first
  if (kind === 'item' || text.length > MAX_TITLE_CHARS) return false
  if (isDigestTitle(text.replace(/:$/, '')) && (kind !== 'line' || !/[.,;]$/.test(withoutAbbreviation(text))))
    return !isSectionAmong(first, blocks)
  if (isSectionAmong(first, blocks)) return false
  if (kind !== 'line') return level === 1 || !text.endsWith(':')
  return isHeadlineLike(text) || isTitleLabel(text, second)
}

/** The first of several headings of one rank, or of several labels, heads its section and no more. */
function isSectionAmong({ kind, level, text }: Block, blocks: readonly Block[]): boolean {
  if (isBareDay(text)) return false
  if (kind === 'heading' && level > 1)
    return (
      !isDigestTitle(text) &&
      blocks.slice(1).some((block) => block.kind === 'heading' && block.level <= level)
    )
  if (kind === 'bold') return !isDigestTitle(text) && isHeadAmong(blocks)
  const isLabel = (line: string) => isSortingLabel(line) || isPlaceLabel(line)
  return isLabel(text) && blocks.slice(1).some((block) => block.kind === kind && isLabel(block.text))
}

/** Bold lines over text of their own, each a headline. */
function isHeadAmong(blocks: readonly Block[]): boolean {
  const heads = blocks.filter(({ kind }, i) => kind === 'bold' && blocks[i + 1]?.kind === 'line')
  if (heads.length > 1 && heads.every(({ mark }) => mark !== '')) return true
  const isNews = ({ text }: Block) => !onlyHints(text) && text.split(' ').length >= MIN_HEADLINE_WORDS
  return heads.length > 1 && heads.every(isNews)
}

/** "5 May update, day 801 of the invasion." and the like: short, then an empty line, then sections. */
function isTitleLabel(text: string, second: Block): boolean {
  return text.length <= MAX_TITLE_LABEL_CHARS && second.gapBefore && statesDay(text) && !/[:,;]$/.test(text)
}

function statesDay(text: string): boolean {
  return findDayNumber([text], null) !== null || /^\d{1,2} \p{L}+ update/iu.test(text)
}

/** Leaves out captions told twice in a row, the author under the title, and lines that repeat the title. */
function withoutCaptions(blocks: readonly Block[], title: string | null): readonly Block[] {
  return blocks.filter((block, i) => {
    if ([blocks[i - 1]?.text, blocks[i + 1]?.text].includes(block.text) && isHeadlineLike(block.text))
      return false
    if (i === 0 && title !== null && isPersonName(block.text)) return false
    return title === null || block.text.length > MAX_TITLE_CHARS || !isSameHeadline(block.text, title)
  })
}
