import { clipAtWord } from '../../domain/briefing/clip-at-word.ts'
import type { DigestStory } from '../../domain/digest/digest.ts'
import type { Texts } from '../../ports.ts'
import type { Block, Line, Span } from './page.ts'
import { sourceNameOf } from './source-name.ts'

const HEADLINE_CHARS = 220

/** A story to be read: its headline as the link, what it says, who tells it; and when, if that is of interest. */
export function storyBlock(
  story: DigestStory,
  texts: Texts,
  {
    date = null,
    mainSource = null,
  }: { readonly date?: string | null; readonly mainSource?: string | null } = {},
): Block {
  const text = [creditOf(story, texts, mainSource), date]
    .filter((part) => part !== null && part !== '')
    .join(', ')
  const credit: Line = text === '' ? [] : [' — ', { kind: 'italic', text }]
  const lines: readonly Line[] =
    story.summary === null
      ? [[headlineOf(story), ...credit]]
      : [[headlineOf(story)], [story.summary, ...credit]]
  return { kind: 'paragraph', lines }
}

/** A story in one line, for lists. */
export function storyLine(story: DigestStory, texts: Texts, mainSource: string | null = null): Line {
  const text = clipHeadline(story.headline)
  const headline: Span = story.url === null ? text : { kind: 'link', text, url: story.url }
  const credit = creditOf(story, texts, mainSource)
  return credit === '' ? [headline] : [headline, ` — ${credit}`]
}

/** Whether a story is told by the source that is named once for all of its stories; whose word is forwarded is named beside it. */
export function isToldBy({ sourceName, forwardedFrom = null }: DigestStory, source: string | null): boolean {
  return source !== null && forwardedFrom === null && sourceName === source
}

function headlineOf(story: DigestStory): Span {
  return { kind: 'headline', text: clipHeadline(story.headline), url: story.url }
}

function clipHeadline(headline: string): string {
  const clipped = clipAtWord(headline.replace(/\s+/gu, ' ').trim(), HEADLINE_CHARS)
  return clipped === '' ? headline.slice(0, HEADLINE_CHARS) : clipped
}

/** Who tells it, where that is not the main source, or how many do; and in which language, where that is not the reader's. */
function creditOf(story: DigestStory, texts: Texts, mainSource: string | null): string {
  const who = isToldBy(story, mainSource) ? countOf(story, texts) : namesOf(story, texts)
  const language = story.foreign === null ? null : texts(`digest-in-${story.foreign}`)
  return [who, language].filter((part) => part !== null).join(', ')
}

/** "Paper", "Paper, Agency", "Paper and 3 more". */
function namesOf(story: DigestStory, texts: Texts): string {
  const source = sourceNameOf(story, texts)
  const [other, ...more] = story.alsoToldBy
  if (other === undefined) return source
  if (more.length === 0) return `${source}, ${other.name}`
  return texts('digest-and-more', { source, n: more.length + 1 })
}

/** How many sources tell it, where more than one does. */
function countOf({ alsoToldBy }: DigestStory, texts: Texts): string | null {
  return alsoToldBy.length === 0 ? null : texts('digest-sources', { n: alsoToldBy.length + 1 })
}

/** Covered headlines listed in one message. */
export const MOST_VEILED = 5

/** What a light reader is not told openly, at the end and covered. */
export function veiledBlocks(stories: readonly DigestStory[], texts: Texts): readonly Block[] {
  const lines = stories.slice(0, MOST_VEILED).map((story) => storyLine(story, texts, null))
  return lines.length > 0 ? [{ kind: 'veiled', text: texts('digest-veiled'), lines }] : []
}
