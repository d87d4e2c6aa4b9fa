import { eq } from 'drizzle-orm'
import type { BriefingToSave, StoryToSave } from '../ports.ts'
import type { Db } from './database.ts'
import { events, stories } from './schema.ts'
import { searchText, searchWords } from './search-text.ts'
import { storableText } from '../domain/storable-text.ts'

/** Share of equal hashes from which two signatures are the same story, told a little differently. */
const SAME_STORY = 0.5

type KnownStory = typeof stories.$inferSelect

/**
 * Writes a briefing's stories over those it had. A story that stays the same keeps its event and the
 * moment it was received: readers were told of it then.
 */
export async function replaceStories(tx: Db, briefingId: number, briefing: BriefingToSave): Promise<void> {
  const { receivedAt } = briefing.origin
  const known = await tx.delete(stories).where(eq(stories.briefingId, briefingId)).returning()
  const kept = matchStories(known, briefing.stories)
  const rows = []
  for (const [position, story] of briefing.stories.entries()) {
    const before = kept.get(story)
    const headline = storableText(story.headline)
    const text = storableText(story.text)
    rows.push({
      briefingId,
      eventId: before?.eventId ?? story.eventId ?? (await beginEvent(tx, receivedAt)),
      position,
      headline,
      text,
      words: searchWords(`${headline} ${text}`),
      topics: [...story.topics],
      signature: [...story.signature],
      receivedAt: before?.receivedAt ?? receivedAt,
    })
  }
  if (rows.length > 0) await tx.insert(stories).values(rows)
}

/** Pairs each new story with the one it replaces: by headline first, then by likeness; each old one once. */
function matchStories(
  known: readonly KnownStory[],
  wanted: readonly StoryToSave[],
): ReadonlyMap<StoryToSave, KnownStory> {
  const kept = new Map<StoryToSave, KnownStory>()
  const free = new Set(known)
  const same: readonly ((old: KnownStory, story: StoryToSave) => boolean)[] = [
    (old, story) => searchText(old.headline) === searchText(story.headline),
    (old, story) => likeness(old.signature, story.signature) >= SAME_STORY,
  ]
  for (const isSame of same) {
    for (const story of wanted) {
      if (kept.has(story)) continue
      const old = [...free].find((candidate) => isSame(candidate, story))
      if (old === undefined) continue
      kept.set(story, old)
      free.delete(old)
    }
  }
  return kept
}

function likeness(left: readonly number[], right: readonly number[]): number {
  if (left.length === 0 || left.length !== right.length) return 0
  return left.filter((hash, index) => hash === right[index]).length / left.length
}

async function beginEvent(tx: Db, firstSeenAt: Date): Promise<number> {
  const [event] = await tx.insert(events).values({ firstSeenAt }).returning({ id: events.id })
  if (event === undefined) throw new Error('Unable to begin an event: no row came back')
  return event.id
}
