import { splitSentences } from '../../language/split-sentences.ts'
import type { Block } from '../layout/block.ts'
import { withoutFurniture } from '../furniture/without-furniture.ts'
import { isDigestTitle } from './digest-title.ts'
import { findHeads } from './find-heads.ts'
import { isArticle } from './is-article.ts'
import { isPlaceLabel, isSortingLabel } from './label-words.ts'
import { ownNewsOf } from './lead.ts'
import { readBody, type Frame } from './read-body.ts'
import { haveSameWords, wordsOf } from './same-headline.ts'
import { headlineOf, joinBlocks, sentenceStory, type FoundStory } from './story-text.ts'
import { takeTitle } from './take-title.ts'

export type FoundStories = { readonly title: string | null; readonly stories: readonly FoundStory[] }
type Part = { readonly head: Block; readonly body: readonly Block[] }

/** A table of contents, or takeaways told again, are not longer than this. */
const MAX_CONTENTS = 60
const SORTED_SHARE = 0.6
const MAX_LABEL_WORDS = 3
const MAX_OPENING_CHARS = 140

/** Splits the blocks of a briefing into its title and its stories, without what belongs to the page. */
export function findStories(all: readonly Block[]): FoundStories {
  const { title, body } = takeTitle(withoutFurniture(all))
  const heads = findHeads(body)
  const intro = body.slice(0, heads[0] ?? body.length)
  const parts = partsOf(body, heads)
  const isDigest = title !== null && (isDigestTitle(title) || isSorted(parts))
  const frame = { title: title ?? '', isDigest }
  if (parts.length === 0) {
    return { title, stories: tellOnce(readBody(withoutLabels(intro), frame) ?? singleStory(title, body)) }
  }
  const isUntitledDigest = title === null && (intro.length === 0 || parts.length > 1)
  if (!isDigest && !isUntitledDigest && isArticle(frame.title, parts.map(headed)))
    return { title, stories: singleStory(title, body) }

  const sections = (isDigest ? belowStandfirst(parts, intro, frame) : null) ?? readParts(parts, frame.title)
  const lead = ownNewsOf(intro, sections, frame.title)
  return { title, stories: tellOnce([...(readBody(lead, frame) ?? singleStory(title, lead)), ...sections]) }
}

function partsOf(body: readonly Block[], heads: readonly number[]): readonly Part[] {
  return heads.flatMap((at, i) => {
    const head = body[at]
    return head === undefined ? [] : [{ head, body: body.slice(at + 1, heads[i + 1] ?? body.length) }]
  })
}

/** Whether most heads are labels, under which a digest sorts its news. */
function isSorted(parts: readonly Part[]): boolean {
  const labels = parts.filter(({ head }) => isSortingLabel(head.text) || isPlaceLabel(head.text))
  return labels.length > 1 && labels.length >= SORTED_SHARE * parts.length
}

/** A line between the title of a digest and its list is no headline of the list. */
function belowStandfirst(
  [part, other]: readonly Part[],
  intro: readonly Block[],
  frame: Frame,
): readonly FoundStory[] | null {
  const isList =
    part !== undefined &&
    part.head.kind === 'line' &&
    part.body.filter(({ kind }) => kind === 'item').length > 1
  return isList && other === undefined && intro.length === 0 ? readBody(part.body, frame) : null
}

/** Where labels only sort, what stands under them are the stories. */
function readParts(parts: readonly Part[], title: string): readonly FoundStory[] {
  const isSorted = sortsParagraphs(parts)
  return parts.flatMap((part) => {
    const label = part.head.text
    const isLabel = part.head.kind !== 'item' && sortsWhatFollows(label)
    const inner =
      isLabel || part.body.every(({ lead }) => lead > 0)
        ? readBody(part.body, { title, isDigest: true })
        : null
    const isOfLabel = inner !== null && part.body.every(({ kind, lead }) => kind === 'line' && lead === 0)
    if (inner !== null && !isOfLabel) return inner
    return isSorted && isSortingLabel(label)
      ? part.body.map((block) => sentenceStory(block.text))
      : [headedStory(part)]
  })
}

function sortsWhatFollows(label: string): boolean {
  const isShort = label.split(' ').length <= MAX_LABEL_WORDS
  return isShort || isSortingLabel(label) || isPlaceLabel(label) || isDigestTitle(label.replace(/:$/, ''))
}

/** In plain text nothing but their shape shows that the paragraphs under labels are stories: a headline sentence, then more. */
function sortsParagraphs(parts: readonly Part[]): boolean {
  const paragraphs = parts.flatMap(({ body }) => body)
  if (!parts.every(({ head }) => isSortingLabel(head.text)) || paragraphs.length <= parts.length) return false
  const shaped = paragraphs.filter(({ text }) => {
    const sentences = splitSentences(text)
    return sentences.length > 1 && (sentences[0]?.text.length ?? 0) <= MAX_OPENING_CHARS
  })
  return shaped.length >= 0.8 * paragraphs.length
}

function headedStory({ head, body }: Part): FoundStory {
  const text = joinBlocks(body)
  // A headline with nothing below it is all there is to tell
  if (text.trim() === '') return sentenceStory(head.text)
  // A clock time alone is no headline.
  return /\p{L}{3}/u.test(head.text) ? { headline: headlineOf(head.text), text } : sentenceStory(text)
}

const headed = ({ head, body }: Part) => ({ head: head.text, text: joinBlocks(body) })

/** "Key takeaways:" and the like above a list say nothing themselves. */
function withoutLabels(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(
    (block, i) =>
      block.kind === 'item' ||
      blocks[i + 1] === undefined ||
      block.text.length > 100 ||
      !(isDigestTitle(block.text.replace(/:$/, '')) || isSortingLabel(block.text.replace(/:$/, ''))),
  )
}

/** What is named in a table of contents, or summed up before or after, is told once: where it has a text of its own. */
function tellOnce(found: readonly FoundStory[]): readonly FoundStory[] {
  // A mark or a number alone leaves nothing to tell.
  const stories = found.filter(({ headline, text }) => headline.trim() !== '' || text.trim() !== '')
  const heads = stories.map((story) => wordsOf(story.headline))
  const isBare = stories.map(
    ({ text }, i) => text === '' || haveSameWords(wordsOf(text), heads[i] ?? new Set()),
  )
  const isToldAt = (k: number, i: number) => {
    const [own, other] = [heads[i] ?? new Set<string>(), heads[k] ?? new Set<string>()]
    return isBare[k] === true ? k < i && own.symmetricDifference(other).size === 0 : haveSameWords(own, other)
  }
  return stories.filter((_, i) => {
    const [from, to] = [Math.max(0, i - MAX_CONTENTS), Math.min(stories.length, i + MAX_CONTENTS)]
    for (let k = from; k < to; k += 1) if (isBare[i] === true && k !== i && isToldAt(k, i)) return false
    return true
  })
}

function singleStory(title: string | null, blocks: readonly Block[]): readonly FoundStory[] {
  const text = joinBlocks(blocks)
  if (text === '') return []
  return [title === null ? sentenceStory(text) : { headline: headlineOf(title), text }]
}
