import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import type { Event, EventStory } from '../domain/event.ts'
import type { Db } from './database.ts'
import { authorityOf } from './authority-of.ts'
import { briefings, events, sources, stories } from './schema.ts'

/** The events with their stories received up to `until`, in the order of the ids given; those without any are left out. */
export async function readEvents(
  db: Db,
  eventIds: readonly number[],
  until: Date,
): Promise<readonly Event[]> {
  if (eventIds.length === 0) return []
  const rows = await db
    .select({
      eventId: stories.eventId,
      firstSeenAt: events.firstSeenAt,
      story: {
        storyId: stories.id,
        headline: stories.headline,
        text: stories.text,
        topics: stories.topics,
        language: briefings.language,
        sourceSlug: briefings.sourceSlug,
        sourceName: sources.name,
        forwardedFrom: briefings.forwardedFrom,
        authority: authorityOf,
        quoting: sources.quoting,
        url: briefings.url,
        publishedAt: briefings.publishedAt,
        receivedAt: stories.receivedAt,
      },
    })
    .from(stories)
    .innerJoin(events, eq(events.id, stories.eventId))
    .innerJoin(briefings, eq(briefings.id, stories.briefingId))
    .innerJoin(sources, eq(sources.slug, briefings.sourceSlug))
    .where(and(inArray(stories.eventId, [...eventIds]), lte(stories.receivedAt, until)))
    .orderBy(asc(stories.receivedAt), asc(stories.id))
  const rowsOf = Map.groupBy(rows, (row) => row.eventId)
  return eventIds.flatMap((id) => {
    const [first, ...rest] = rowsOf.get(id) ?? []
    if (first === undefined) return []
    const told: readonly EventStory[] = [first, ...rest].map((row) => row.story)
    return [{ id, firstSeenAt: first.firstSeenAt, stories: told }]
  })
}
