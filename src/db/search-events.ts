import { and, arrayContains, desc, eq, gt, like, lte, max, notInArray, or, sql, type SQL } from 'drizzle-orm'
import { DAY_MS } from '../domain/calendar.ts'
import { MOST_COUNTED, type EventSearch, type FoundEvents } from '../ports.ts'
import type { Db } from './database.ts'
import { readEvents } from './read-events.ts'
import { briefings, stories } from './schema.ts'
import { searchPatterns } from './search-text.ts'

/** Searched first. */
const RECENT_MS = 30 * DAY_MS

/** Events of which a story has all that is looked for, received up to `until`, the newest first; counted up to `MOST_COUNTED`. */
export async function searchEvents(db: Db, search: EventSearch, limit: number): Promise<FoundEvents> {
  const { until, skip = 0 } = search
  const matches = conditionsOf(search)
  if (matches === null) return { events: [], total: 0 }
  const latest = max(stories.receivedAt)
  const most = Math.max(MOST_COUNTED, skip + limit)
  const find = (...when: readonly SQL[]) =>
    db
      .select({ id: stories.eventId })
      .from(stories)
      .innerJoin(briefings, eq(briefings.id, stories.briefingId))
      .where(and(...when, ...matches))
      .groupBy(stories.eventId)
      .orderBy(desc(latest), desc(stories.eventId))
      .limit(most)
  // What was told lately is newer than all before it: of much there is enough of it.
  const recent = new Date(until.getTime() - RECENT_MS)
  const newest =
    search.published === undefined
      ? await find(gt(stories.receivedAt, recent), lte(stories.receivedAt, until))
      : []
  const found = newest.length < most ? await find(lte(stories.receivedAt, until)) : newest
  const page = found.slice(skip, skip + limit).map(({ id }) => id)
  return { events: await readEvents(db, page, until), total: found.length }
}

/** `null` where nothing is looked for. */
function conditionsOf({ words, topic, published, mutedSources = [] }: EventSearch): readonly SQL[] | null {
  const wanted = words === undefined ? { all: [], none: [] } : searchPatterns(words)
  if (wanted === null || (words === undefined && topic === undefined && published === undefined)) return null
  const publishedAt = sql`coalesce(${briefings.publishedAt}, ${stories.receivedAt})`
  return [
    ...wanted.all.flatMap(({ likes, regex }) => [
      ...likes.flatMap((beginnings) => or(...beginnings.map((each) => like(stories.words, each))) ?? []),
      sql`${stories.words} ~ ${regex}`,
    ]),
    ...wanted.none.map(({ regex }) => sql`${stories.words} !~ ${regex}`),
    ...(topic === undefined ? [] : [arrayContains(stories.topics, [topic])]),
    ...(published === undefined
      ? []
      : [
          sql`${publishedAt} >= ${published.from.toISOString()}::timestamptz`,
          sql`${publishedAt} < ${published.before.toISOString()}::timestamptz`,
          // Clocks differ, but nothing is received long before it is published: the index knows this one.
          gt(stories.receivedAt, new Date(published.from.getTime() - DAY_MS)),
        ]),
    ...(mutedSources.length === 0 ? [] : [notInArray(briefings.sourceSlug, [...mutedSources])]),
  ]
}
