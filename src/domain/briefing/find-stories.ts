import type { Block } from './block.ts'
import { isPersonName } from './boilerplate.ts'
import { clipAtWord } from './clip-at-word.ts'
import { findTitle, MAX_TITLE_CHARS, withoutKicker } from './find-title.ts'
import { findHeadings, isHeadlineLike } from './headings.ts'
import { ownNewsOf } from './lead.ts'
import { isBareDay, isRoundUpTitle, namesDay } from './round-up.ts'
import { haveSameWords, isSameHeadline, wordsOf } from './same-headline.ts'
import { splitSentences } from '../language/split-sentences.ts'
import { withoutFurniture } from './without-furniture.ts'

/** A story before its topics are known. */
export type FoundStory = { readonly headline: string; readonly text: string }
export type FoundStories = { readonly title: string | null; readonly stories: readonly FoundStory[] }

const MAX_SENTENCE_HEADLINE_CHARS = 200
const MIN_SENTENCE_HEADLINE_CHARS = 12
/** A table of contents is not longer than this. */
const MAX_CONTENTS = 60
const MIN_ROUND_UP_PARAGRAPHS = 3
const MIN_PARAGRAPH_CHARS = 80

/** Splits the blocks of a briefing into its title and its stories, without what belongs to the page. */
export function findStories(all: readonly Block[]): FoundStories {
  const blocks = withoutKicker(withoutFurniture(all))
  const title = findTitle(blocks)
  const body = withoutRepeats(title === null ? blocks : blocks.slice(1), title)
  const headings = [...findHeadings(body, headingsOfArticle(title ?? ''))]
  if (headings.length === 0)
    return { title, stories: isRoundUp(title, body) ? paragraphStories(body) : singleStory(title, body) }

  const sections = withoutContents(
    headings.map((at, i) => readSection(body, at, headings[i + 1] ?? endOfLast(body, headings))),
  )
  const lead = ownNewsOf(body.slice(0, headings[0]), sections)
  const rest = [...lead, ...body.slice(endOfLast(body, headings))]
  return { title, stories: [...singleStory(title, rest), ...sections] }
}

/** How many headings an article under this title may have: a mere date is no title, a round-up has several stories. */
function headingsOfArticle(title: string): number {
  if (isBareDay(title)) return 0
  return isRoundUpTitle(title) || namesDay(title) ? 1 : 2
}

/** Where the last story ends: after a digest's points, text goes on that belongs to none of them. */
function endOfLast(body: readonly Block[], headings: readonly number[]): number {
  const last = headings.at(-1) ?? 0
  const isPoint = (at: number) => body[at]?.kind === 'item' && body[at + 1]?.kind !== 'line'
  if (headings.length < 2 || !headings.slice(0, -1).every(isPoint) || body[last]?.kind !== 'item')
    return body.length
  const after = body.findIndex((block, i) => i > last && block.kind === 'line' && block.gapBefore)
  return after < 0 ? body.length : after
}

/** Leaves out captions told twice in a row, and lines that repeat the title. */
function withoutRepeats(blocks: readonly Block[], title: string | null): readonly Block[] {
  return blocks.filter((block, i) => {
    if (block.text === blocks[i + 1]?.text) return false
    if (block.text === blocks[i - 1]?.text && isHeadlineLike(block.text)) return false
    if (i === 0 && title !== null && isPersonName(block.text)) return false
    return title === null || block.text.length > MAX_TITLE_CHARS || !isSameHeadline(block.text, title)
  })
}

function readSection(body: readonly Block[], at: number, end: number): FoundStory {
  const head = body[at]
  const rest = joinBlocks(body.slice(at + 1, end))
  if (head === undefined) return { headline: '', text: rest }
  const isShort = head.text.length <= MAX_SENTENCE_HEADLINE_CHARS && !/[.!?]\s/.test(head.text)
  if (head.kind !== 'item' || (isShort && rest !== '')) return { headline: headlineOf(head.text), text: rest }
  return sentenceStory(rest === '' ? head.text : `${head.text}\n${rest}`)
}

/** A table of contents names what is told soon after, at more length, under the same headline. */
function withoutContents(sections: readonly FoundStory[]): readonly FoundStory[] {
  const words = sections.map((section) => wordsOf(section.headline))
  return sections.filter((section, i) => {
    const toldLater = (later: FoundStory, j: number) =>
      section.text.length < later.text.length &&
      haveSameWords(words[i] ?? new Set(), words[i + 1 + j] ?? new Set())
    return !sections.slice(i + 1, i + 1 + MAX_CONTENTS).some(toldLater)
  })
}

function singleStory(title: string | null, blocks: readonly Block[]): readonly FoundStory[] {
  const text = joinBlocks(blocks)
  if (text === '') return []
  return [title === null ? sentenceStory(text) : { headline: headlineOf(title), text }]
}

/** A story without a headline is headed by its first sentence; a mere word there takes the next one with it. */
function sentenceStory(text: string): FoundStory {
  const line = text.slice(0, 4000).split('\n')[0] ?? ''
  const [first, second] = splitSentences(line)
  const end =
    first !== undefined && first.text.length < MIN_SENTENCE_HEADLINE_CHARS ? second?.end : first?.end
  const sentence = line.slice(0, end).replace(/[.;]$/, '')
  return {
    headline: headlineOf(clipAtWord(sentence, MAX_SENTENCE_HEADLINE_CHARS) || sentence.slice(0, 80)),
    text,
  }
}

/** Emoji and marks before a headline, and a colon after it, are decoration. */
function headlineOf(text: string): string {
  const bare = text.replace(/^[^\p{L}\p{N}"'«“„‘(#№]+/u, '').replace(/\s*:$/, '')
  return bare === '' ? text : bare
}

/** "At a glance", "what we know on day 517": each paragraph is news of its own. */
function isRoundUp(title: string | null, body: readonly Block[]): boolean {
  const paragraphs = body.filter((block) => block.text.length >= MIN_PARAGRAPH_CHARS)
  return isRoundUpTitle(title) && paragraphs.length >= MIN_ROUND_UP_PARAGRAPHS
}

/** Short lines belong to the paragraph before them. */
function paragraphStories(body: readonly Block[]): readonly FoundStory[] {
  const paragraphs: Block[][] = []
  for (const block of body) {
    if (block.text.length >= MIN_PARAGRAPH_CHARS) paragraphs.push([block])
    else paragraphs.at(-1)?.push(block)
  }
  return paragraphs.map((blocks) => sentenceStory(blocks.map((block) => block.text).join('\n')))
}

function joinBlocks(blocks: readonly Block[]): string {
  return blocks
    .map(
      (block, i) =>
        `${i === 0 ? '' : block.gapBefore ? '\n\n' : '\n'}${block.kind === 'item' ? `${block.mark} ` : ''}${block.text}`,
    )
    .join('')
}
