import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/database.ts'
import { createBriefingStore } from '../../src/db/briefing-store.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { ingest } from '../../src/use-cases/ingest.ts'
import { aSource, at, NOW } from '../support/builders.ts'
import { createTestPglite, emptyTables } from '../support/pglite.ts'
import { readHere } from '../support/read-here.ts'
import { aFetched } from './scripted-reader.ts'

let database: Database
beforeAll(async () => {
  database = await createTestPglite()
})
afterAll(() => database.close())
beforeEach(async () => {
  await emptyTables(database.db)
  await createSourceStore(database.db).sync([aSource(), aSource({ slug: 'other', name: 'Other' })], NOW)
})

const store = () => createBriefingStore(database.db)
const put = (changes: Parameters<typeof aFetched>[0] = {}, slug = 'sample', now = NOW) =>
  ingest({ briefings: store(), read: readHere }, slug, aFetched(changes), now)
const eventsUntilNow = () => store().listEvents(new Date(0), NOW)

describe('ingest', () => {
  it('stores a briefing with its stories', async () => {
    expect(await put()).toMatchObject({ kind: 'new', reading: { language: 'en', publishedOn: '2023-08-02' } })
    expect(await eventsUntilNow()).toMatchObject([
      {
        firstSeenAt: NOW,
        stories: [
          {
            headline: 'Power returns to Kherson',
            sourceSlug: 'sample',
            url: 'https://news.example/41',
            publishedAt: new Date('2023-08-02T03:00:00Z'),
          },
        ],
      },
    ])
  })

  it('stores a briefing that it meets twice once', async () => {
    const first = await put()
    expect(await put()).toMatchObject({ kind: 'unchanged', briefingId: first.briefingId })
    expect(await eventsUntilNow()).toHaveLength(1)
  })

  it('makes a revision of one that has changed, and keeps its event', async () => {
    await put()
    const [before] = await eventsUntilNow()
    const content = '<p>Crews have repaired the line that feeds the city. Trams run again since noon.</p>'
    expect(await put({ content })).toMatchObject({ kind: 'revised', revision: 2 })
    const after = await eventsUntilNow()
    expect(after).toMatchObject([{ id: before?.id, stories: [{ text: expect.stringContaining('noon') }] }])
  })

  it('joins what two sources tell in the same words to one event', async () => {
    await put()
    await put({ externalKey: 'copy', url: 'https://other.example/9' }, 'other')
    const events = await eventsUntilNow()
    expect(events.map(({ stories }) => stories.map(({ sourceSlug }) => sourceSlug))).toEqual([
      ['sample', 'other'],
    ])
  })

  it('does not tell as news of today what is days old', async () => {
    const publishedAt = new Date('2023-07-20T09:00:00Z')
    await put({ publishedAt })
    expect(await eventsUntilNow()).toMatchObject([{ firstSeenAt: publishedAt }])
  })

  it('takes a publishing time in the future for now', async () => {
    const { reading } = await put({ publishedAt: new Date('2031-01-01T00:00:00Z') })
    expect(reading.publishedOn).toBe('2023-08-02')
  })

  it('tells which nights have new figures, and nothing when nothing changed', async () => {
    const told: (readonly string[])[] = []
    const deps = {
      briefings: store(),
      read: readHere,
      correct: (nights: readonly string[]) => Promise.resolve(told.push(nights)),
    }
    const fetched = aFetched({
      content: '<p>Overnight Russia launched 12 Shahed drones; 11 were shot down, the Air Force said.</p>',
    })
    const { reading } = await ingest(deps, 'sample', fetched, NOW)
    expect(told).toEqual([reading.strikes.map(({ night }) => night)])
    await ingest(deps, 'sample', fetched, NOW)
    expect(told).toHaveLength(1)
  })

  it('has told at once what is of the last day and has just been read, and nothing of history', async () => {
    const told: (readonly string[])[] = []
    const deps = {
      briefings: store(),
      read: readHere,
      alert: ({ nights }: { readonly nights: readonly string[] }) => Promise.resolve(told.push(nights)),
    }
    const content =
      '<p>Overnight Russia launched 12 Shahed drones; 11 were shot down, the Air Force said.</p>'
    const put = (externalKey: string, publishedAt: string, text = content) =>
      ingest(deps, 'sample', aFetched({ externalKey, content: text, publishedAt: at(publishedAt) }), NOW)
    await put('today', '2023-08-02T04:00:00Z')
    expect(told).toHaveLength(1)
    await put('today', '2023-08-02T04:00:00Z')
    await put('two days ago', '2023-07-31T04:00:00Z')
    await put('last year', '2022-08-02T04:00:00Z')
    await put('last year', '2022-08-02T04:00:00Z', content.replace('12', '120'))
    expect(told).toHaveLength(1)
    await put('today', '2023-08-02T04:00:00Z', content.replace('12', '14'))
    expect(told).toHaveLength(2)
  })
})
