import type { Digest, DigestStory } from '../../domain/digest/digest.ts'
import type { Texts } from '../../ports.ts'
import type { Block, Line, Page } from './page.ts'
import { writePlain } from './write-plain.ts'

const WORDS_PER_MINUTE = 200

/** How long a digest takes and what is in it: "2 min · 7 events · 5 sources". */
export function summaryBlock(digest: Digest, body: Page, texts: Texts): Block {
  const stories = storiesOf(digest)
  const sources = new Set([...stories.flatMap(sourcesOf), ...tallySources(digest)])
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

/** What is not told here, who told all of it where that is one source, and when the next one comes. */
export function endBlocks({ leftOut, source, next }: EndOfDigest, texts: Texts): readonly Block[] {
  const lines: readonly Line[] = [
    ...(leftOut > 0 ? [[texts('digest-left-out', { n: leftOut })]] : []),
    ...(source === null ? [] : [[texts('digest-one-source', { source })]]),
    ...(next === null ? [] : [[texts('digest-next', { when: next })]]),
  ]
  return lines.length > 0 ? [{ kind: 'footer', lines }] : []
}

export type EndOfDigest = {
  readonly leftOut: number
  /** `null` where each story names its own. */
  readonly source: string | null
  /** In words; `null` where nothing is due. */
  readonly next: string | null
}

/** The one source that tells every story; `null` where there are several. */
export function oneSourceOf(digest: Digest): string | null {
  const stories = storiesOf(digest)
  // Whose word is forwarded is named beside it.
  if (stories.some(({ forwardedFrom = null }) => forwardedFrom !== null)) return null
  const [source, ...others] = new Set(stories.flatMap(sourcesOf))
  return source === undefined || others.length > 0 ? null : source
}

function storiesOf({ sections }: Digest): readonly DigestStory[] {
  return sections.flatMap(({ stories, more }) => [...stories, ...more])
}

function sourcesOf({ sourceName, alsoToldBy }: DigestStory): readonly string[] {
  return [sourceName, ...alsoToldBy.map(({ name }) => name)]
}

function tallySources({ tally, earlier }: Digest): readonly string[] {
  const nights = [...earlier, ...(tally?.kind === 'reported' ? [tally.tally] : [])]
  const rows = nights.flatMap((night) => night.rows)
  return rows.flatMap((row) => row.sources.map(({ name }) => name))
}
