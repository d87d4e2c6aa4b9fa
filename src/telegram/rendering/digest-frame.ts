import { talliesOf, type Digest, type DigestStory } from '../../domain/digest/digest.ts'
import type { SourceRef } from '../../domain/tally/tally.ts'
import type { Texts } from '../../ports.ts'
import { linkedNames } from './linked-names.ts'
import type { Block, Line, Page } from './page.ts'
import { isToldBy } from './story-blocks.ts'
import { writePlain } from './write-plain.ts'

const WORDS_PER_MINUTE = 200

/** How long a digest takes and what is in it: "2 min · 7 events · 5 sources". */
export function summaryBlock(digest: Digest, body: Page, texts: Texts): Block {
  const stories = storiesOf(digest)
  const sources = new Set([...stories.flatMap(sourcesOf), ...tallySources(digest).map(({ name }) => name)])
  const words = writePlain(body)
    .replace(/\(https?:[^)\s]*\)/gu, '')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\d]/u.test(word)).length
  const parts = [
    texts('digest-minutes', { n: Math.max(1, Math.ceil(words / WORDS_PER_MINUTE)) }),
    ...(stories.length > 0 ? [texts('digest-events', { n: stories.length })] : []),
    ...(sources.size > 0 ? [texts('digest-sources', { n: sources.size })] : []),
  ]
  return { kind: 'paragraph', lines: [[parts.join(' · ')]] }
}

/** What is not told here, who told the rest, and when the next one comes. */
export function endBlocks(
  digest: Digest,
  { leftOut, next }: { readonly leftOut: number; readonly next: string | null },
  texts: Texts,
): readonly Block[] {
  const figures = linkedNames(tallySources(digest))
  const lines: readonly Line[] = [
    ...(leftOut > 0 ? [[texts('digest-left-out', { n: leftOut })]] : []),
    ...(figures.length > 0 ? [[`${texts('digest-figures')}: `, ...figures]] : []),
    ...storySources(storiesOf(digest), texts),
    ...(next === null ? [] : [[texts('digest-next', { when: next })]]),
  ]
  return lines.length > 0 ? [{ kind: 'footer', lines }] : []
}

/** The source that tells most of the stories, named once for all of them; `null` where each names its own. */
export function mainSourceOf(stories: readonly DigestStory[]): string | null {
  const names = stories.flatMap((story) => (isToldBy(story, story.sourceName) ? [story.sourceName] : []))
  const [main] = [...Map.groupBy(names, (name) => name).values()].toSorted(
    (one, other) => other.length - one.length,
  )
  return main !== undefined && 2 * main.length > stories.length ? (main[0] ?? null) : null
}

/** That one source told all stories, or all of which no source is named. */
export function storySources(stories: readonly DigestStory[], texts: Texts): readonly Line[] {
  const source = mainSourceOf(stories)
  if (source === null) return []
  const isAll = stories.every((story) => isToldBy(story, source))
  return [[texts(isAll ? 'digest-one-source' : 'digest-main-source', { source })]]
}

/** Every story of a digest, open or folded. */
export function storiesOf({ sections }: Digest): readonly DigestStory[] {
  return sections.flatMap(({ stories, more }) => [...stories, ...more])
}

function sourcesOf({ sourceName, alsoToldBy }: DigestStory): readonly string[] {
  return [sourceName, ...alsoToldBy.map(({ name }) => name)]
}

function tallySources(digest: Digest): readonly SourceRef[] {
  return talliesOf(digest).flatMap(({ rows, impacts }) =>
    [...rows, ...impacts].flatMap(({ sources }) => sources),
  )
}
