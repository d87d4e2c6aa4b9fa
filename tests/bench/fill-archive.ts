import type { Db } from '../../src/db/database.ts'
import { briefings, events, stories } from '../../src/db/schema.ts'
import { searchWords } from '../../src/db/search-text.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { createStrikeStore } from '../../src/db/strike-store.ts'
import { addDays, DAY_MS, noonOf } from '../../src/domain/calendar.ts'
import { TOPICS } from '../../src/domain/topic.ts'
import { aSource, aStrikeRow } from '../support/builders.ts'

const LAST_NIGHT = '2026-09-28'
export const NOW = new Date(`${LAST_NIGHT}T09:00:00Z`)
const NIGHTS = 4 * 365 + 1
const STORIES = 10_000
const STORIES_A_DAY = 60
const BATCH = 500

const PLACES = ['Kupyansk', 'Odesa', 'Kharkiv', 'Sumy', 'Izium', 'Lviv', 'Kherson', 'Nikopol']
const THINGS = ['refinery', 'harbour', 'bridge', 'school', 'substation', 'railway', 'hospital']

/** Four years of nights, told by two tables, and 10,000 stories, sixty a day. */
export async function fillArchive(db: Db): Promise<void> {
  const official = { slug: 'official', name: 'Air Force', authority: 'official' } as const
  await createSourceStore(db).sync([aSource(), aSource(official)], NOW)
  const strikes = createStrikeStore(db)
  const nights = Array.from({ length: NIGHTS }, (_, at) => addDays(LAST_NIGHT, at + 1 - NIGHTS))
  for (const slug of ['official', 'sample']) {
    const rows = nights.flatMap((night, at) =>
      weaponsOf(at, slug).map((row, line) => ({
        line: at * 5 + line,
        key: `${night} ${row.model}`,
        row: aStrikeRow({ night, ...row, evidence: [] }),
        reportedAt: noonOf(night),
      })),
    )
    await strikes.importRows(slug, rows, NOW)
  }
  for (let first = 0; first < STORIES; first += BATCH) await fillStories(db, first)
  await db.execute('analyze')
}

function weaponsOf(at: number, slug: string) {
  const drones = 20 + ((at * 37) % 300)
  return [
    { model: 'shahed', launched: { value: drones }, intercepted: { value: drones - (drones >> 3) } },
    ...(at % 3 === 0 ? [{ model: 'kalibr', launched: { value: 8 }, intercepted: { value: 6 } }] : []),
    ...(at % 4 === 0 && slug === 'official'
      ? [{ model: 'kh-101-555', launched: { value: 30 }, intercepted: { value: 25 } }]
      : []),
    ...(at % 5 === 0 ? [{ model: 'iskander-m', launched: { value: 3 }, intercepted: null }] : []),
  ]
}

async function fillStories(db: Db, first: number): Promise<void> {
  const numbers = Array.from({ length: BATCH }, (_, at) => first + at)
  const momentOf = (number: number) => new Date(NOW.getTime() - (number / STORIES_A_DAY) * DAY_MS)
  const made = await db
    .insert(events)
    .values(numbers.map((number) => ({ firstSeenAt: momentOf(number) })))
    .returning({ id: events.id })
  const told = await db
    .insert(briefings)
    .values(
      numbers.map((number) => ({
        ...{ sourceSlug: 'sample', externalKey: `${number}`, url: `https://news.example/${number}` },
        ...{
          title: null,
          text: textOf(number),
          contentHash: String(number),
          revision: 1,
          language: 'en' as const,
        },
        ...{
          dayNumber: null,
          publishedOn: null,
          publishedAt: momentOf(number),
          receivedAt: momentOf(number),
        },
      })),
    )
    .returning({ id: briefings.id })
  await db.insert(stories).values(
    numbers.map((number, at) => ({
      briefingId: told[at]?.id ?? 0,
      eventId: made[at]?.id ?? 0,
      position: 0,
      headline: headlineOf(number),
      text: textOf(number),
      words: searchWords(`${headlineOf(number)} ${textOf(number)}`),
      topics: [TOPICS[number % TOPICS.length] ?? 'strikes'],
      signature: [number, number + 1, number + 2, number + 3],
      receivedAt: momentOf(number),
    })),
  )
}

function headlineOf(number: number): string {
  return `A ${THINGS[number % THINGS.length]} near ${PLACES[number % PLACES.length]} was hit, report ${number}`
}

function textOf(number: number): string {
  return `Officials said that the fire near ${PLACES[(number * 3) % PLACES.length]} was put out by noon. Nobody was hurt in place ${number}, and trains run again by the evening.`
}
