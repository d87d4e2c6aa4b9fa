import { clipAtWord } from '../../domain/briefing/clip-at-word.ts'
import type { DigestStory } from '../../domain/digest/digest.ts'
import type { Texts } from '../../ports.ts'
import type { Block, Line, Span } from './page.ts'

const HEADLINE_CHARS = 220
const MAX_OTHER_SOURCES = 3

/** A story to be read: its headline as the link, what it says, who tells it; and when, if that is of interest. */
export function storyBlock(story: DigestStory, texts: Texts, date: string | null = null): Block {
  const text = [creditOf(story, texts), date].filter((part) => part !== null).join(', ')
  const credit: Line = [{ kind: 'italic', text }]
  const lines: readonly Line[] =
    story.summary === null
      ? [[headlineOf(story), ' — ', ...credit]]
      : [[headlineOf(story)], [`${story.summary} — `, ...credit]]
  return { kind: 'paragraph', lines }
}

/** A story in one line, for lists. */
export function storyLine(story: DigestStory, texts: Texts): Line {
  const text = clipHeadline(story.headline)
  const headline: Span = story.url === null ? text : { kind: 'link', text, url: story.url }
  return [headline, ` — ${creditOf(story, texts)}`]
}

function headlineOf(story: DigestStory): Span {
  return { kind: 'headline', text: clipHeadline(story.headline), url: story.url }
}

function clipHeadline(headline: string): string {
  const clipped = clipAtWord(headline.replace(/\s+/gu, ' ').trim(), HEADLINE_CHARS)
  return clipped === '' ? headline.slice(0, HEADLINE_CHARS) : clipped
}

function creditOf(story: DigestStory, texts: Texts): string {
  const others = story.alsoToldBy.slice(0, MAX_OTHER_SOURCES).map((source) => source.name)
  return [
    story.sourceName,
    story.foreign === null ? null : texts(`digest-in-${story.foreign}`),
    others.length > 0 ? texts('digest-also', { sources: others.join(', ') }) : null,
  ]
    .filter((part) => part !== null)
    .join(', ')
}
