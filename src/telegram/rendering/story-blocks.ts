import { clipAtWord } from '../../domain/briefing/clip-at-word.ts'
import type { DigestStory } from '../../domain/digest/digest.ts'
import type { Texts } from '../../ports.ts'
import type { Block, Line, Span } from './page.ts'
import { sourceNameOf } from './source-name.ts'

const HEADLINE_CHARS = 220
const MAX_OTHER_SOURCES = 3

/** Whether each story names its source, or all of them are of one that is named once. */
export type SourceNaming = 'each' | 'once'

/** A story to be read: its headline as the link, what it says, who tells it; and when, if that is of interest. */
export function storyBlock(
  story: DigestStory,
  texts: Texts,
  date: string | null = null,
  named: SourceNaming = 'each',
): Block {
  const text = [creditOf(story, texts, namesOf(story, texts), named), date]
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
export function storyLine(story: DigestStory, texts: Texts, named: SourceNaming = 'each'): Line {
  const text = clipHeadline(story.headline)
  const headline: Span = story.url === null ? text : { kind: 'link', text, url: story.url }
  const credit = creditOf(story, texts, countOf(story, texts), named)
  return credit === '' ? [headline] : [headline, ` — ${credit}`]
}

function headlineOf(story: DigestStory): Span {
  return { kind: 'headline', text: clipHeadline(story.headline), url: story.url }
}

function clipHeadline(headline: string): string {
  const clipped = clipAtWord(headline.replace(/\s+/gu, ' ').trim(), HEADLINE_CHARS)
  return clipped === '' ? headline.slice(0, HEADLINE_CHARS) : clipped
}

/** Who tells it and in which languages; `others` says who besides. */
function creditOf(story: DigestStory, texts: Texts, others: string | null, named: SourceNaming): string {
  return [
    named === 'once' ? null : sourceNameOf(story, texts),
    story.foreign === null ? null : texts(`digest-in-${story.foreign}`),
    others,
    ...story.alsoIn.map((language) => texts(`digest-also-in-${language}`)),
  ]
    .filter((part) => part !== null)
    .join(', ')
}

function namesOf(story: DigestStory, texts: Texts): string | null {
  const others = story.alsoToldBy.map((source) => source.name)
  if (others.length === 0) return null
  const sources = others.slice(0, MAX_OTHER_SOURCES).join(', ')
  if (others.length <= MAX_OTHER_SOURCES) return texts('digest-also', { sources })
  return `${texts('digest-also', { sources })}, ${countOf(story, texts) ?? ''}`
}

/** How many sources tell it, where more than one does. */
function countOf({ alsoToldBy }: DigestStory, texts: Texts): string | null {
  return alsoToldBy.length === 0 ? null : texts('digest-told-by', { n: alsoToldBy.length + 1 })
}
