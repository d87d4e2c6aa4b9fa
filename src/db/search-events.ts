import { and, desc, gt, like, lte, max, or, sql, type SQL } from 'drizzle-orm'
import { DAY_MS } from '../domain/calendar.ts'
import type { Event } from '../domain/event.ts'
import type { Db } from './database.ts'
import { readEvents } from './read-events.ts'
import { stories } from './schema.ts'
import { searchPatterns } from './search-text.ts'

/** Searched first. */
const RECENT_MS = 30 * DAY_MS

/** Events with the words in headline or text of a story received up to `until`, the newest first. */
export async function searchEvents(
  db: Db,
  words: string,
  until: Date,
  limit: number,
): Promise<readonly Event[]> {
  const wanted = searchPatterns(words)
  if (wanted === null) return []
  const matches = [
    ...wanted.all.flatMap(({ likes, regex }) => [
      ...likes.map((beginnings) => or(...beginnings.map((each) => like(stories.words, each)))),
      sql`${stories.words} ~ ${regex}`,
    ]),
    ...wanted.none.map(({ regex }) => sql`${stories.words} !~ ${regex}`),
  ]
  const latest = max(stories.receivedAt)
  const find = (...when: readonly SQL[]) =>
    db
      .select({ id: stories.eventId })
      .from(stories)
      .where(and(...when, ...matches))
      .groupBy(stories.eventId)
      .orderBy(desc(latest), desc(stories.eventId))
      .limit(limit)
  // What was told lately is newer than all before it: mostly there is enough of it.
  const recent = new Date(until.getTime() - RECENT_MS)
  const newest = await find(gt(stories.receivedAt, recent), lte(stories.receivedAt, until))
  const found = newest.length < limit ? await find(lte(stories.receivedAt, until)) : newest
  return readEvents(
    db,
    found.map((event) => event.id),
    until,
  )
}
