import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFeedSource } from '../../src/sources/feed-source.ts'
import { createSafeFetch } from '../../src/sources/fetching/safe-fetch.ts'
import { createParseWorker } from '../../src/sources/parsing/parse-worker.ts'
import { SourceDefinition, type SourceDefinitionOf } from '../../src/sources/source-definition.ts'
import { articlePage, FULL_ITEM, rss } from './documents.ts'
import { redirectTo, send, startServer, versioned, type LocalServer } from './hostile-server.ts'

const NOW = new Date('2023-07-19T08:00:00Z')
const NEVER = { etag: null, lastModified: null, lastSuccessAt: null }

const fetch = createSafeFetch({ clock: { now: () => NOW }, userAgent: 'Sitrep/test', allowPrivate: true })
const parser = createParseWorker()
let server: LocalServer

beforeAll(async () => {
  server = await startServer({
    '/full': versioned(rss([FULL_ITEM]), '"v1"'),
    '/summaries': (request, response, origin) =>
      send(
        rss([
          {
            title: 'Harbour reopens',
            link: `${origin}/harbour`,
            description: 'The harbour works again after a week of repairs.',
            pubDate: 'Wed, 19 Jul 2023 06:30:00 +0300',
          },
        ]),
      )(request, response, origin),
    '/withdrawn': redirectTo('/'),
    '/': send(articlePage({ title: 'All the news' })),
    '/harbour': versioned(articlePage(), '"page 1"'),
  })
})
afterAll(async () => {
  await Promise.all([server.close(), fetch.close(), parser.close()])
})

function feedSource(path: string, more: Partial<SourceDefinitionOf<'feed'>> = {}) {
  const definition = SourceDefinition.parse({
    slug: 'observer',
    name: 'Observer',
    kind: 'feed',
    url: server.origin + path,
    language: 'en',
    ...more,
  })
  if (definition.kind !== 'feed') throw new Error('not a feed')
  return createFeedSource(definition, { fetch, parser })
}

describe('a feed with full texts', () => {
  it('gives complete briefings with canonical addresses and clean titles', async () => {
    const listing = await feedSource('/full').list(NEVER, NOW)
    expect(listing).toMatchObject({
      kind: 'listed',
      problems: [],
      etag: '"v1"',
      lastModified: 'Tue, 18 Jul 2023 15:05:11 GMT',
      briefings: [
        {
          externalKey: 'https://observer.example/?p=41',
          url: 'https://observer.example/2023/07/coast',
          title: 'Coast under attack & a quiet front',
          publishedAt: new Date('2023-07-18T15:01:43Z'),
          content: FULL_ITEM.content,
          complete: true,
        },
      ],
    })
  })

  it('costs the site nothing while it has not changed', async () => {
    const listing = await feedSource('/full').list({ ...NEVER, etag: '"v1"' }, NOW)
    expect(listing).toEqual({ kind: 'not-modified' })
  })
})

describe('a feed of summaries', () => {
  it('marks its briefings as incomplete and reads their pages on demand', async () => {
    const source = feedSource('/summaries', { selectors: { body: '.story' } })
    const listing = await source.list(NEVER, NOW)
    if (listing.kind !== 'listed') throw new Error('no listing')
    const [briefing] = listing.briefings
    expect(briefing).toMatchObject({ complete: false, publishedAt: new Date('2023-07-19T03:30:00Z') })
    if (!briefing) throw new Error('no briefing')

    const completion = await source.complete(briefing)
    expect(completion).toMatchObject({
      kind: 'complete',
      briefing: { complete: true, url: `${server.origin}/harbour`, language: 'en' },
    })
    const content = completion.kind === 'complete' ? completion.briefing.content : ''
    expect(content).toContain('two warehouses')
    expect(content).not.toContain('Read also')

    expect(completion).toMatchObject({ etag: '"page 1"' })
    const last = { etag: '"page 1"', lastModified: null }
    expect(await source.complete(briefing, last)).toEqual({ kind: 'not-modified' })
  })

  it('does not take the front page for an article that was withdrawn', async () => {
    const source = feedSource('/summaries')
    const listing = await source.list(NEVER, NOW)
    const [briefing] = listing.kind === 'listed' ? listing.briefings : []
    if (!briefing) throw new Error('no briefing')
    const completion = await source.complete({ ...briefing, url: `${server.origin}/withdrawn` })
    expect(completion).toMatchObject({ kind: 'failed', message: expect.stringContaining('is gone') })
  })

  it('takes the summaries as they are when its pages are not to be read', async () => {
    const listing = await feedSource('/summaries', { readPages: false }).list(NEVER, NOW)
    expect(listing).toMatchObject({ briefings: [{ complete: true }] })
  })
})
