import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import type { Db } from '../../../src/db/database.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { DAY_MS } from '../../../src/domain/calendar.ts'
import { aBriefing, aSource, aStory, aStrikeRow } from '../../support/builders.ts'
import { NEWS, NIGHT } from './more-chats.ts'

/** The night's report with a walk through an archive, then one piece of news after the other. */
export const TELLINGS = 1 + NEWS.length

/** Stores what a source tells, as a process does that dies before it has planned an alert. */
export async function tellNews(db: Db, nth: number, now: Date): Promise<void> {
  const briefings = createBriefingStore(db)
  if (nth > 0) {
    await briefings.save(
      aBriefing({
        origin: originOf(`news-${nth}`, now, now),
        text: `News ${nth}.`,
        strikes: [],
        stories: [aStory({ headline: NEWS[nth - 1] ?? '', signature: [nth, 2, 3, 4] })],
      }),
    )
    return
  }
  await createSourceStore(db).sync([aSource({ authority: 'official' })], now)
  const past = new Date(now.getTime() - 4 * DAY_MS)
  await briefings.save(
    aBriefing({
      origin: originOf('archive', past, now),
      text: 'What was.',
      strikes: [aStrikeRow({ night: '2023-07-14', launched: { value: 500 }, intercepted: null })],
      stories: [aStory({ headline: 'A bridge and a dam were hit', signature: [9, 9, 9, 9] })],
    }),
  )
  const launched = [
    ['shahed', 150],
    ['iskander-m', 4],
  ] as const
  await briefings.save(
    aBriefing({
      origin: originOf('report', now, now),
      text: 'The report.',
      strikes: launched.map(([model, value]) =>
        aStrikeRow({ night: NIGHT, model, launched: { value }, intercepted: null }),
      ),
      stories: [],
    }),
  )
}

function originOf(key: string, publishedAt: Date, receivedAt: Date) {
  return { externalKey: key, url: `https://news.example/${key}`, publishedAt, receivedAt }
}
