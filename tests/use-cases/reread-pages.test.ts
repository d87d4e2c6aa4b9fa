import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createBriefingStore } from '../../src/db/briefing-store.ts'
import type { Database } from '../../src/db/database.ts'
import { createPageStore } from '../../src/db/page-store.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { HOUR_MS } from '../../src/domain/calendar.ts'
import type { FetchedBriefing } from '../../src/ports.ts'
import { createFetching, type Fetching } from '../../src/use-cases/fetch-sources.ts'
import { aSource, NOW } from '../support/builders.ts'
import { createTestPglite, emptyTables } from '../support/pglite.ts'
import { readHere } from '../support/read-here.ts'
import { silentLogger } from '../support/silent-logger.ts'
import { aFetched, createScriptedReader, listed, type ScriptedReader } from './scripted-reader.ts'

let database: Database
let reader: ScriptedReader
let fetching: Fetching
beforeAll(async () => {
  database = await createTestPglite()
})
afterAll(() => database.close())
beforeEach(async () => {
  await emptyTables(database.db)
  await createSourceStore(database.db).sync([aSource()], NOW)
  reader = createScriptedReader()
  restart()
})

function restart(): void {
  const stores = { sources: createSourceStore(database.db), briefings: createBriefingStore(database.db) }
  const pages = createPageStore(database.db)
  fetching = createFetching({
    ...stores,
    pages,
    reader,
    read: readHere,
    logger: silentLogger,
    random: () => 0.5,
  })
}

const hours = (count: number): Date => new Date(NOW.getTime() + count * HOUR_MS)
const summary = (key: string, changes: Partial<FetchedBriefing> = {}) =>
  aFetched({ externalKey: key, title: `Story ${key}`, complete: false, publishedAt: NOW, ...changes })
const page = (key: string, downed = 7): string =>
  `<p>Of the drones that came at night over the harbour ${key}, air defence shot down ${downed}.</p>`

/** What a fetch so many hours on brings; without briefings the feed says that it is not modified. */
async function fetch(after: number, briefings?: readonly FetchedBriefing[]) {
  const sources = createSourceStore(database.db)
  reader.listings['sample'] = [briefings ? listed(briefings) : { kind: 'not-modified' }]
  const [source] = await sources.list()
  if (!source) throw new Error('no source')
  reader.asked.splice(0)
  const report = await fetching.fetchNow(source, hours(after))
  return { report, asked: [...reader.asked] }
}
const storedText = async () => {
  const [event] = await createBriefingStore(database.db).listEvents(new Date(0), hours(1000))
  return event?.stories[0]?.text
}

describe('the page behind a summary', () => {
  beforeEach(async () => {
    reader.pages['x'] = page('x')
    await fetch(0, [summary('x')])
  })

  it('is asked for again after two, six and eighteen hours, whether the feed has changed or not', async () => {
    const askedAt: number[] = []
    for (let at = 1; at <= 72; at += 1) {
      const { report, asked } = await fetch(at, at % 2 === 0 ? [summary('x')] : undefined)
      if (asked.length > 0) askedAt.push(at)
      expect(report).not.toMatchObject({ revised: 1 })
    }
    expect(askedAt).toEqual([2, 6, 18])
  })

  it('is asked for by whichever process comes next, by what the last one was told', async () => {
    expect((await fetch(2)).asked).toEqual(['x'])
    restart()
    expect((await fetch(3)).asked).toEqual([])
    expect((await fetch(5.9)).asked).toEqual([])
    expect((await fetch(6)).asked).toEqual(['x'])
    await fetch(60)
    expect(await createPageStore(database.db).list('sample')).toEqual(new Map())
  })

  it('whose summary no database takes as it is, is read once all the same', async () => {
    const odd = summary('x', { title: 'Story \0 of \ud800' })
    expect((await fetch(0.5, [odd])).asked).toEqual(['x'])
    expect((await fetch(1, [odd])).asked).toEqual([])
  })

  it('is stored as a revision when it was corrected', async () => {
    reader.pages['x'] = page('x', 9)
    expect((await fetch(1)).report).toMatchObject({ kind: 'not-modified' })
    expect((await fetch(2)).report).toMatchObject({ kind: 'fetched', added: 0, revised: 1 })
    expect(await storedText()).toContain('shot down 9')
    expect(await createSourceStore(database.db).list()).toMatchObject([{ lastBriefingAt: hours(2) }])
  })

  it('is read again at once when the feed lists it otherwise, and once', async () => {
    reader.pages['x'] = page('x', 9)
    const corrected = summary('x', { title: 'Story x, corrected' })
    expect((await fetch(1, [corrected])).report).toMatchObject({ revised: 1, unchanged: 1 })
    expect((await fetch(1.5, [corrected])).asked).toEqual([])
  })

  it('is read again when the feed says so after a restart, however old it is', async () => {
    restart()
    reader.pages['x'] = page('x', 9)
    const edited = summary('x', { editedAt: hours(90) })
    expect((await fetch(91, [edited])).report).toMatchObject({ revised: 1 })
    expect((await fetch(92, [edited])).asked).toEqual([])
  })

  it('does not take away what was read, when it shows a teaser by now', async () => {
    reader.pages['x'] = '<p>Subscribe to read on.</p>'
    const { report } = await fetch(2)
    expect(report).toMatchObject({ revised: 0, problems: [expect.stringContaining('less than half')] })
    expect(await storedText()).toContain('shot down 7')
  })
})

it('asks for five pages in one fetch, those listed otherwise first, and none of a site that fails', async () => {
  const keys = Array.from({ length: 12 }, (_, index) => `n${index}`)
  for (const key of keys) reader.pages[key] = page(key)
  const all = keys.map((key) => summary(key))
  await fetch(0, all)
  const retitled = all.map((each, index) => (index === 7 ? { ...each, title: 'Other' } : each))
  const first = await fetch(2, retitled)
  expect(first.asked).toHaveLength(5)
  expect(first.asked[0]).toBe('n7')
  expect(new Set([...first.asked, ...(await fetch(2.5)).asked]).size).toBe(10)

  for (const key of keys) delete reader.pages[key]
  expect((await fetch(3)).asked).toHaveLength(1)
  expect((await fetch(3.5)).report).toMatchObject({ kind: 'not-modified' })
})
