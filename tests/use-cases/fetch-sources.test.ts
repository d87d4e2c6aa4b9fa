import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBriefingStore } from '../../src/db/briefing-store.ts'
import type { Database } from '../../src/db/database.ts'
import { createPageStore } from '../../src/db/page-store.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/domain/calendar.ts'
import { createTaskQueue } from '../../src/queue/create-task-queue.ts'
import { addFetches, carryFetches } from '../../src/use-cases/carry-fetches.ts'
import { createEventMemory } from '../../src/use-cases/event-memory.ts'
import { createFetching, type Fetching } from '../../src/use-cases/fetch-sources.ts'
import { aSource, NOW } from '../support/builders.ts'
import { createTestPglite, emptyTables } from '../support/pglite.ts'
import { readHere } from '../support/read-here.ts'
import { silentLogger } from '../support/silent-logger.ts'
import { aFetched, createScriptedReader, failed, listed, type ScriptedReader } from './scripted-reader.ts'

let database: Database
let reader: ScriptedReader
let fetching: Fetching

beforeAll(async () => {
  database = await createTestPglite()
})
afterAll(() => database.close())
beforeEach(async () => {
  await emptyTables(database.db)
  reader = createScriptedReader()
  restart()
  await sources().sync([aSource({ slug: 'a' }), aSource({ slug: 'b' })], NOW)
})

const sources = () => createSourceStore(database.db)
const minutes = (count: number): Date => new Date(NOW.getTime() + count * MINUTE_MS)

/** What a process remembers of its sources is gone with it. */
function restart(): void {
  const briefings = createBriefingStore(database.db)
  const events = createEventMemory()
  const pages = createPageStore(database.db)
  const deps = { sources: sources(), briefings, pages, events, reader, read: readHere, logger: silentLogger }
  fetching = createFetching({ ...deps, random: () => 0.5 })
}

async function poll(now = NOW) {
  const reports = await fetching.fetchDue(now)
  return reports.toSorted((one, other) => one.slug.localeCompare(other.slug))
}

async function stateOf(slug: string) {
  const found = (await sources().list()).find((source) => source.slug === slug)
  if (!found) throw new Error(`no ${slug}`)
  return found
}

describe('polling', () => {
  it('stores what is new, and asks again after the interval', async () => {
    reader.listings['a'] = [listed([aFetched()])]
    reader.listings['b'] = [{ kind: 'not-modified' }]
    expect(await poll()).toEqual([
      { kind: 'fetched', slug: 'a', added: 1, revised: 0, unchanged: 0, problems: [] },
      { kind: 'not-modified', slug: 'b' },
    ])
    expect(await stateOf('a')).toMatchObject({
      etag: '"1"',
      lastFetchedAt: NOW,
      lastSuccessAt: NOW,
      lastBriefingAt: NOW,
      nextFetchAt: minutes(15),
      failures: 0,
    })
    expect(await stateOf('b')).toMatchObject({ lastSuccessAt: NOW, lastBriefingAt: null })
    expect(await poll(minutes(14))).toEqual([])
    expect(await poll(minutes(15))).toHaveLength(2)
  })

  it('does not take what it has stored for news, in this process or the next', async () => {
    reader.listings['a'] = [listed([aFetched()])]
    await poll()
    expect((await poll(minutes(20)))[0]).toMatchObject({ added: 0, unchanged: 1 })
    restart()
    expect((await poll(minutes(40)))[0]).toMatchObject({ added: 0, unchanged: 1 })
    expect(await stateOf('a')).toMatchObject({ lastBriefingAt: NOW, lastSuccessAt: minutes(40) })
  })

  it('takes what a source listed before it was ever read for history, and the rest for news', async () => {
    const published = (hoursAgo: number, content: string) =>
      aFetched({
        externalKey: content,
        title: content,
        content,
        publishedAt: new Date(NOW.getTime() - hoursAgo * HOUR_MS),
      })
    reader.listings['a'] = [
      listed([published(30, 'Grain leaves Odesa by rail')]),
      listed([published(31, 'Parliament votes on the budget')]),
    ]
    await poll()
    await poll(minutes(20))
    const events = await createBriefingStore(database.db).listEvents(
      new Date(NOW.getTime() - DAY_MS),
      minutes(20),
    )
    expect(events.map(({ stories }) => stories[0]?.receivedAt)).toEqual([minutes(20)])
  })

  it('takes what is undated for history when a source is first read, and for news later', async () => {
    const undated = (content: string) =>
      aFetched({ externalKey: content, title: content, content, publishedAt: null })
    const old = Array.from({ length: 200 }, (_, index) => undated(`Harbour crane number ${index} is painted`))
    reader.listings['a'] = [listed(old), listed([...old, undated('Parliament votes on the budget')])]
    await poll()
    await poll(minutes(20))
    const events = await createBriefingStore(database.db).listEvents(
      new Date(NOW.getTime() - DAY_MS),
      minutes(20),
    )
    expect(events.map(({ stories }) => stories[0]?.headline)).toEqual(['Parliament votes on the budget'])
  }, 180_000)

  it('asks as if for the first time once a day, and whenever it is asked by hand', async () => {
    reader.listings['a'] = [listed([aFetched()])]
    for (const hour of [0, 12, 23, 24, 25]) await poll(minutes(60 * hour))
    const source = await stateOf('a')
    const plainly = reader.listedWith.filter(({ slug, last }) => slug === 'a' && last.etag === null)
    // At first, when nothing is known, and a day later.
    expect(plainly).toHaveLength(2)
    await fetching.fetchNow(source, minutes(60 * 27))
    expect(reader.listedWith.at(-1)).toMatchObject({ slug: 'a', last: { etag: null, lastModified: null } })
  })

  it('joins what two sources tell of one event at the same moment', async () => {
    const told = (key: string, title: string, content: string, language: 'en' | 'uk') =>
      listed([
        aFetched({ externalKey: key, title, content: `<p>${content}</p>`, language, publishedAt: NOW }),
      ])
    const english =
      'Ukraine and Croatia agreed on August 1 that grain may go through Croatian ports on the Danube.'
    const ukrainian =
      'Україна та Хорватія домовилися 1 серпня, що зерно піде через хорватські порти на Дунаї.'
    reader.listings['a'] = [told('a', 'Croatia opens its ports for grain', english, 'en')]
    reader.listings['b'] = [told('b', 'Зерно піде через порти Хорватії', ukrainian, 'uk')]
    await poll()
    const events = await createBriefingStore(database.db).listEvents(new Date(0), NOW)
    expect(events.map(({ stories }) => stories.length)).toEqual([2])
  })

  it('stores a corrected text as a revision', async () => {
    reader.listings['a'] = [
      listed([aFetched()]),
      listed([aFetched({ content: '<p>Corrected since the morning.</p>' })]),
    ]
    await poll()
    expect((await poll(minutes(20)))[0]).toMatchObject({ added: 0, revised: 1 })
    expect(await stateOf('a')).toMatchObject({ lastBriefingAt: minutes(20) })
  })
})

describe('a source that any process may read', () => {
  it('is read while it is due, once', async () => {
    reader.listings['a'] = [{ kind: 'not-modified' }]
    expect(await fetching.listDue(NOW)).toEqual(['a', 'b'])
    const attempt = { isAgain: false }
    expect(await fetching.fetchOneDue('a', NOW, attempt)).toEqual({ kind: 'not-modified', slug: 'a' })
    expect(await fetching.fetchOneDue('a', NOW, attempt)).toBeNull()
    expect(await fetching.listDue(NOW)).toEqual(['b'])
  })

  it('is left to those who know it', async () => {
    await sources().sync([aSource({ slug: 'unknown' })], NOW)
    expect(await fetching.listDue(NOW)).toEqual([])
    expect(await fetching.fetchOneDue('unknown', NOW, { isAgain: true })).toBeNull()
  })

  it('is read again at once by whom it is given to when a fetch did not end, and else a while later', async () => {
    const dying = createFetching({
      ...{ sources: sources(), briefings: createBriefingStore(database.db), events: createEventMemory() },
      ...{ pages: createPageStore(database.db), read: readHere, logger: silentLogger, random: () => 0.5 },
      reader: { ...reader, list: () => new Promise(() => undefined) },
    })
    void dying.fetchOneDue('a', NOW, { isAgain: false })
    await vi.waitFor(async () => expect(await fetching.listDue(minutes(9))).toEqual(['b']))
    expect(await fetching.listDue(minutes(10))).toContain('a')
    reader.listings['a'] = [{ kind: 'not-modified' }]
    expect(await fetching.fetchOneDue('a', minutes(1), { isAgain: true })).toMatchObject({ slug: 'a' })
    expect((await stateOf('a')).nextFetchAt).toEqual(minutes(16))
  })

  it('is left alone once it is paused, also by whom it is given to again', async () => {
    await sources().update('a', { pausedAt: NOW })
    expect(await fetching.listDue(NOW)).toEqual(['b'])
    for (const isAgain of [false, true]) expect(await fetching.fetchOneDue('a', NOW, { isAgain })).toBeNull()
  })

  it('goes through the queue', async () => {
    if (database.kind !== 'pglite') throw new Error('Expected the embedded database')
    const queue = createTaskQueue({ place: { kind: 'pglite', raw: database.raw }, logger: silentLogger })
    await queue.start()
    reader.listings['a'] = [listed([aFetched()])]
    await addFetches(queue, fetching, NOW)
    await carryFetches(queue, { fetching, clock: { now: () => NOW } })
    await vi.waitFor(async () => expect(await fetching.listDue(NOW)).toEqual([]), 5000)
    await vi.waitFor(async () => expect((await stateOf('a')).lastBriefingAt).toEqual(NOW), 5000)
    await vi.waitFor(async () => expect((await stateOf('b')).failures).toBe(1), 5000)
    await queue.stop()
  })
})

describe('a bad source', () => {
  it('does not stop the others, whether it fails or throws', async () => {
    reader.listings['a'] = [new Error('the reader broke')]
    reader.listings['b'] = [listed([aFetched()])]
    expect(await poll()).toMatchObject([
      { kind: 'failed', slug: 'a', message: 'the reader broke' },
      { kind: 'fetched', slug: 'b', added: 1 },
    ])
    expect(await stateOf('a')).toMatchObject({
      failures: 1,
      lastError: 'the reader broke',
      lastSuccessAt: null,
    })
  })

  it('that this process does not know is left to those who do', async () => {
    await sources().sync([aSource({ slug: 'unknown' })], NOW)
    expect(await poll()).toEqual([])
    expect(await stateOf('unknown')).toMatchObject({ failures: 0, lastError: null, lastFetchedAt: null })
  })

  it('is asked ever more rarely, and as usual once it is back', async () => {
    reader.listings['a'] = [failed('no 1'), failed('no 2'), failed('no 3'), listed([aFetched()])]
    const waits: number[] = []
    let now = NOW
    for (let round = 0; round < 4; round += 1) {
      await poll(now)
      const { nextFetchAt } = await stateOf('a')
      waits.push((nextFetchAt.getTime() - now.getTime()) / MINUTE_MS)
      now = nextFetchAt
    }
    expect(waits).toEqual([30, 60, 120, 15])
    expect(await stateOf('a')).toMatchObject({ failures: 0, lastError: null })
  })

  it('is left alone for as long as it asks to be', async () => {
    reader.listings['a'] = [failed('busy', new Date(NOW.getTime() + 5 * HOUR_MS))]
    reader.listings['b'] = [failed('busy for weeks', new Date(NOW.getTime() + 30 * DAY_MS))]
    await poll()
    expect((await stateOf('a')).nextFetchAt).toEqual(new Date(NOW.getTime() + 5 * HOUR_MS))
    expect((await stateOf('b')).nextFetchAt).toEqual(new Date(NOW.getTime() + DAY_MS))
  })
})

describe('a feed of summaries', () => {
  const summary = (key: string, publishedAt = NOW) =>
    aFetched({
      externalKey: key,
      url: `https://news.example/${key}`,
      title: `Story ${key}`,
      content: '',
      complete: false,
      publishedAt,
    })
  const page = (key: string): string =>
    `<p>All that is to be said of ${key}, at some length, and with a number: 3 harbours.</p>`

  it('has each page read once', async () => {
    reader.pages['x'] = page('x')
    reader.listings['a'] = [listed([summary('x')])]
    expect((await poll())[0]).toMatchObject({ added: 1 })
    restart()
    expect((await poll(minutes(20)))[0]).toMatchObject({ added: 0, unchanged: 1 })
    expect(reader.asked).toEqual(['x'])
  })

  it('has a page that did not come asked for again, while the others are stored', async () => {
    reader.pages['y'] = page('y')
    reader.listings['a'] = [listed([summary('x'), summary('y')])]
    expect((await poll())[0]).toMatchObject({ kind: 'fetched', added: 1, problems: ['x answered 404'] })
    // With the validator kept, the source would say "not modified", and x would never come.
    expect(await stateOf('a')).toMatchObject({ etag: null, lastError: 'x answered 404', failures: 0 })

    reader.pages['x'] = page('x')
    expect((await poll(minutes(20)))[0]).toMatchObject({ added: 1, unchanged: 1, problems: [] })
    expect(await stateOf('a')).toMatchObject({ etag: '"1"', lastError: null })
  })

  it('is not held up by a page that has been missing for a day', async () => {
    reader.pages['y'] = page('y')
    reader.listings['a'] = [listed([summary('x', new Date(NOW.getTime() - 2 * DAY_MS)), summary('y')])]
    await poll()
    expect(await stateOf('a')).toMatchObject({ etag: '"1"' })
  })

  it('of which no page comes has failed', async () => {
    reader.listings['a'] = [listed([summary('x')])]
    expect((await poll())[0]).toMatchObject({ kind: 'failed', message: 'x answered 404' })
    expect(await stateOf('a')).toMatchObject({ failures: 1, etag: null })
  })

  it('has no more than thirty pages read at once', async () => {
    const keys = Array.from({ length: 40 }, (_, index) => `n${index}`)
    for (const key of keys) reader.pages[key] = page(key)
    reader.listings['a'] = [listed(keys.map((key) => summary(key)))]
    expect((await poll())[0]).toMatchObject({ added: 30 })
    expect((await poll(minutes(20)))[0]).toMatchObject({ added: 10, unchanged: 30 })
  })
})

it('does not read what is too long to be a briefing', async () => {
  const content = `<p>${'Word after word. '.repeat(20_000)}</p>`
  reader.listings['a'] = [listed([aFetched({ externalKey: 'long', content }), aFetched()])]
  const [report] = await poll()
  expect(report).toMatchObject({ added: 1, problems: [expect.stringContaining('too long to be a briefing')] })
})

it('tells of a briefing that cannot be stored, and stores the rest', async () => {
  const tooLongForAnIndex = 'k'.repeat(20_000)
  reader.listings['a'] = [listed([aFetched({ externalKey: randomText(tooLongForAnIndex) }), aFetched()])]
  const [report] = await poll()
  expect(report).toMatchObject({
    added: 1,
    problems: [expect.stringMatching(/^Unable to store "Power returns/)],
  })
})

/** Text that does not compress, so that no index takes it. */
function randomText(seed: string): string {
  let state = 1
  return Array.from(seed, () => String.fromCharCode(97 + ((state = (state * 48271) % 2147483647) % 26))).join(
    '',
  )
}
