import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPlayground } from '../../../src/playground/playground.ts'
import { createPlaygroundClock } from '../../../src/playground/playground-clock.ts'
import type { PlaygroundClock } from '../../../src/playground/playground-clock.ts'
import { SAMPLE_SOURCES } from '../../../src/playground/sample/sample-sources.ts'
import { createFeedSource } from '../../../src/sources/feed-source.ts'
import { createSafeFetch } from '../../../src/sources/fetching/safe-fetch.ts'
import { createParseWorker } from '../../../src/sources/parsing/parse-worker.ts'
import { SourceDefinition } from '../../../src/sources/source-definition.ts'

/** A quarter of an hour before the morning's briefing. */
const HALF_PAST_SEVEN = new Date('2023-08-02T04:30:00Z')
const NEVER = { etag: null, lastModified: null, lastSuccessAt: null }
const parser = createParseWorker()

describe('the sample feeds', () => {
  let clock: PlaygroundClock
  let playground: ReturnType<typeof createPlayground>
  let fetcher: ReturnType<typeof createSafeFetch>
  let root: string

  beforeEach(async () => {
    clock = createPlaygroundClock(HALF_PAST_SEVEN)
    playground = createPlayground({
      clock,
      nextDueAt: () => Promise.resolve(null),
      onClockMoved: () => Promise.resolve(),
    })
    root = await playground.listen()
    fetcher = createSafeFetch({ clock, userAgent: 'Sitrep/test', allowPrivate: true })
  })
  afterEach(async () => {
    await fetcher.close()
    await playground.close()
  })
  afterAll(() => parser.close())

  async function listFeed(
    slug: string,
    last: Parameters<ReturnType<typeof createFeedSource>['list']>[0] = NEVER,
  ) {
    const definition = SourceDefinition.parse(SAMPLE_SOURCES(root).find((source) => source.slug === slug))
    if (definition.kind !== 'feed') throw new Error('The sample sources are feeds')
    return createFeedSource(definition, { fetch: fetcher, parser }).list(last, clock.now())
  }

  it.each(['sample-en', 'sample-uk'])(
    'give the ordinary adapter whole briefings, up to the hour (%s)',
    async (slug) => {
      const listed = await listFeed(slug)
      if (listed.kind !== 'listed') throw new Error(`Got ${listed.kind}`)
      // Fifteen mornings from 18 July to 1 August, and the bulletin of 26 July.
      expect(listed.briefings).toHaveLength(16)
      expect(listed.briefings.every(({ complete, content }) => complete && content.includes('<h2>'))).toBe(
        true,
      )
      expect(listed.briefings[0]?.publishedAt?.toISOString().slice(0, 10)).toBe('2023-08-01')
    },
  )

  it('give the next briefing once the clock has passed its hour, and say when nothing is new', async () => {
    const first = await listFeed('sample-en')
    if (first.kind !== 'listed') throw new Error(`Got ${first.kind}`)
    const last = { ...NEVER, etag: first.etag, lastModified: first.lastModified }
    expect((await listFeed('sample-en', last)).kind).toBe('not-modified')
    clock.moveTo(new Date('2023-08-02T04:45:01Z'))
    const next = await listFeed('sample-en', last)
    expect(next.kind === 'listed' && next.briefings[0]?.title).toBe(
      'Day 525: Drones set the port of Izmail on fire',
    )
  })

  it('serves the page of a briefing to read, not before it is published', async () => {
    const page = (slug: string) => fetch(`${root}/sample/${slug}`)
    const old = await page('2023-08-01-0745-en')
    expect([old.status, (await old.text()).includes('<h1>Day 524: Strike on Kryvyi Rih</h1>')]).toEqual([
      200,
      true,
    ])
    expect((await page('2023-08-02-0745-en')).status).toBe(404)
  })
})
