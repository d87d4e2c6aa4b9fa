import { splitSentences } from '../../language/split-sentences.ts'
import type { Block } from '../layout/block.ts'
import { tellsOneEvent } from './digest-title.ts'
import { leastIndent } from './find-heads.ts'
import { isHeadlineLike } from './headline-like.ts'
import { GOES_ON } from './label-words.ts'
import { isAbout, isArticle, onlyHints, pointsBack } from './is-article.ts'
import { headlineOf, joinBlocks, leadStory, sentenceStory, type FoundStory } from './story-text.ts'

/** What heads the text, and whether that promises several stories. */
export type Frame = { readonly title: string; readonly isDigest: boolean }

/** So much text stands in an entry of a list, on average: less is a list of things. */
const MIN_ENTRY_CHARS = 40
const MIN_DIGEST_ENTRY_CHARS = 20
const MIN_PARAGRAPHS = 3
const MIN_HEADLINE_WORDS = 4
const MIN_PARAGRAPH_CHARS = 60

/**
 * The stories of text without heads of its own: run-in heads, list items, parts between rules or the
 * paragraphs of a digest. `null` where it tells one story, or none.
 */
export function readBody(blocks: readonly Block[], frame: Frame): readonly FoundStory[] | null {
  return (
    readLeads(blocks, frame) ??
    readItems(blocks, frame) ??
    readRules(blocks) ??
    readHeadlines(blocks, frame) ??
    readParagraphs(blocks, frame)
  )
}

/** Paragraphs that open with a bold headline; others go on with what stands before them. */
function readLeads(blocks: readonly Block[], { title, isDigest }: Frame): readonly FoundStory[] | null {
  const leads = [...blocks.keys()].filter((i) => isRunIn(blocks[i]))
  const first = leads[0]
  if (first === undefined || first > 1 || leads.length < (isDigest ? 1 : 2)) return null
  if (leads.length === 1 && blocks.length > 2) return null
  const groups = groupsFrom(blocks, leads)
  const parts = groups.map((group) => ({
    head: group[0]?.text.slice(0, group[0].lead) ?? '',
    text: joinBlocks(group),
  }))
  if (!isDigest && title !== '' && isArticle(title, parts)) return null
  return [...before(blocks, first), ...groups.map(leadStory)]
}

/** A bold opening that reads as a headline or a label, not a word that is only stressed. */
function isRunIn(block: Block | undefined): boolean {
  if (block === undefined || block.lead === 0) return false
  const lead = block.text.slice(0, block.lead).trim()
  const after = block.text.slice(block.lead).trim()
  if (GOES_ON.test(lead)) return false
  if (/[:.!?]["”»]?$/u.test(lead)) return /\p{L}{2}/u.test(lead)
  return (
    lead.split(/\s+/).length >= 3 &&
    (/^\p{Lu}/u.test(after) || /,$/.test(lead) || lead.split(/\s+/).length >= 5)
  )
}

/** In a list that is the briefing itself, each item is a story. */
function readItems(blocks: readonly Block[], { title, isDigest }: Frame): readonly FoundStory[] | null {
  const least = leastIndent(blocks)
  const tops = [...blocks.keys()].filter((i) => blocks[i]?.kind === 'item' && blocks[i].indent <= least)
  const [first, last] = [tops[0], tops.at(-1)]
  if (first === undefined || last === undefined) return null
  const end = endOfList(blocks, last)
  const entries = groupsFrom(blocks.slice(0, end), tops)
  const texts = entries.map((entry) => joinBlocks(entry, false))
  const intro = blocks.slice(0, first)
  if (!areStories(texts, { title, isDigest }, intro, blocks.slice(end))) return null
  const told = joinBlocks([...intro, ...blocks.slice(end)])
  return [...(isAside(intro, blocks.slice(end)) ? [] : [titled(title, told)]), ...entries.map(entryStory)]
}

function areStories(
  texts: readonly string[],
  { title, isDigest }: Frame,
  intro: readonly Block[],
  after: readonly Block[],
): boolean {
  const chars = texts.reduce((sum, text) => sum + text.length, 0)
  const share = (holds: RegExp) => texts.filter((text) => holds.test(text)).length / texts.length
  const around = joinBlocks([...intro, ...after])
  if (around.length > chars || share(/;$/u) >= 0.5) return false
  if (isDigest) return chars >= MIN_DIGEST_ENTRY_CHARS * texts.length
  if (texts.length < 3 || chars < MIN_ENTRY_CHARS * texts.length) return false
  if (share(/^[^\p{L}\p{N}]*(?:\p{Lu}|\d)/u) < 0.7 || tellsOneEvent(title) || onlyHints(title)) return false
  const introduces = intro.at(-1)?.text ?? ''
  if (introduces.endsWith(':') && !SUMS_UP.test(introduces)) return false
  const parts = texts.map((text) => ({ head: '', text }))
  return !isAbout(title, parts) && !pointsBack(texts)
}
const SUMS_UP = /takeaways|highlights|toplines|висновки|головне/iu

function entryStory(entry: readonly Block[]): FoundStory {
  const [item, ...rest] = entry
  if (item === undefined) return { headline: '', text: '' }
  if (item.lead > 0 && isRunIn(item)) return leadStory(entry)
  const isHeadline =
    rest.length > 0 && isHeadlineLike(item.text.replace(/:$/, '')) && splitSentences(item.text).length === 1
  return isHeadline
    ? { headline: headlineOf(item.text), text: joinBlocks(rest) }
    : sentenceStory(joinBlocks(entry, false))
}

/** After the last item, text goes on that belongs to none of them. */
function endOfList(blocks: readonly Block[], last: number): number {
  const isPoint = blocks[last - 1]?.kind !== 'line' || last < 2
  const after = blocks.findIndex((block, i) => i > last && block.kind !== 'item' && block.gapBefore)
  return isPoint && after >= 0 ? after : blocks.length
}

/** A line above or below a digest's items that is too short to be news of its own. */
function isAside(intro: readonly Block[], after: readonly Block[]): boolean {
  const text = joinBlocks([...intro, ...after])
  return text.length <= 100 || (after.length === 0 && intro.length === 1 && text.endsWith(':'))
}

/** Rules, and links to the full text, part one piece of news from the next. */
function readRules(blocks: readonly Block[]): readonly FoundStory[] | null {
  const starts = [...blocks.keys()].filter((i) => i === 0 || blocks[i]?.ruleBefore === true)
  const groups = groupsFrom(blocks, starts)
  const isNews = groups.every((group) => joinBlocks(group).length >= MIN_PARAGRAPH_CHARS)
  return groups.length >= 2 && isNews && blocks.every(({ kind }) => kind === 'line')
    ? groups.map(entryStory)
    : null
}

/** A digest may be headlines and nothing else. */
function readHeadlines(blocks: readonly Block[], { isDigest }: Frame): readonly FoundStory[] | null {
  const areHeadlines = blocks.every(
    ({ kind, text }) =>
      kind === 'line' && isHeadlineLike(text) && text.split(' ').length >= MIN_HEADLINE_WORDS,
  )
  return isDigest && areHeadlines && blocks.length >= MIN_PARAGRAPHS
    ? blocks.map(({ text }) => sentenceStory(text))
    : null
}

/** Each paragraph of a digest is news of its own; a short line belongs to the one before it. */
function readParagraphs(blocks: readonly Block[], { isDigest }: Frame): readonly FoundStory[] | null {
  if (!isDigest || blocks.some(({ kind }) => kind !== 'line')) return null
  const hasGaps = blocks.some((block, i) => i > 0 && block.gapBefore)
  const starts = [...blocks.keys()].filter((i) => {
    const block = blocks[i]
    return block !== undefined && (i === 0 || block.gapBefore || !hasGaps) && isParagraph(block.text)
  })
  if (starts.length < MIN_PARAGRAPHS) return null
  return [
    ...before(blocks, starts[0] ?? 0),
    ...groupsFrom(blocks, starts).map((group) => sentenceStory(joinBlocks(group))),
  ]
}

/** Long, or a headline sentence and what it says more. */
function isParagraph(text: string): boolean {
  return text.length >= MIN_PARAGRAPH_CHARS || splitSentences(text).length > 1
}

function before(blocks: readonly Block[], first: number): readonly FoundStory[] {
  const text = joinBlocks(blocks.slice(0, first))
  return text.length > 120 ? [sentenceStory(text)] : []
}

function titled(title: string, text: string): FoundStory {
  return title === '' ? sentenceStory(text) : { headline: headlineOf(title), text }
}

function groupsFrom(blocks: readonly Block[], starts: readonly number[]): readonly (readonly Block[])[] {
  return starts.map((start, i) => blocks.slice(start, starts[i + 1] ?? blocks.length))
}
