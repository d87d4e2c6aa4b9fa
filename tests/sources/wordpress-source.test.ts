import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSafeFetch } from '../../src/sources/fetching/safe-fetch.ts'
import { createParseWorker } from '../../src/sources/parsing/parse-worker.ts'
import { SourceDefinition } from '../../src/sources/source-definition.ts'
import { createSourceReader } from '../../src/sources/source-reader.ts'
import { PARAGRAPH } from './documents.ts'
import { startServer, type LocalServer } from './hostile-server.ts'

const NOW = new Date('2023-07-19T08:00:00Z')
const SITE = 'https://observer.example'

/** Some at the same second, as happens when a site imports its past. */
const INSTANTS = Array.from(
  { length: 65 },
  (_, index) => new Date(NOW.getTime() - Math.floor(index / 3) * 3_600_000),
)
const POSTS = INSTANTS.map((at, index) => ({
  id: 9000 - index,
  date_gmt: at.toISOString().slice(0, 19),
  modified_gmt: at.toISOString().slice(0, 19),
  link: `${SITE}/day-${index}/?utm_source=rest`,
  title: { rendered: `Day ${index} &#8211; harbour` },
  content: { rendered: `<p>${PARAGRAPH}</p>`, protected: false },
}))

const fetch = createSafeFetch({ clock: { now: () => NOW }, userAgent: 'Sitrep/test', allowPrivate: true })
const parser = createParseWorker()
let server: LocalServer

beforeAll(async () => {
  server = await startServer({
    '/en/wp-json/wp/v2/posts': (request, response) => {
      const query = new URL(request.url ?? '/', 'http://x').searchParams
      const [before, after] = [query.get('before') ?? '9999', query.get('after') ?? '0']
      const found = POSTS.filter(({ date_gmt }) => `${date_gmt}.000Z` < before && `${date_gmt}.000Z` > after)
      response.end(JSON.stringify(found.slice(0, Number(query.get('per_page')))))
    },
  })
})
afterAll(async () => {
  await Promise.all([server.close(), fetch.close(), parser.close()])
})

const reader = () => {
  const common = { name: 'Observer', language: 'en' }
  const definitions = [
    { ...common, slug: 'site', kind: 'wordpress', url: `${server.origin}/en` },
    {
      ...common,
      slug: 'feed',
      kind: 'feed',
      url: `${server.origin}/feed`,
      wordpress: `${server.origin}/en/`,
    },
    { ...common, slug: 'bare-feed', kind: 'feed', url: `${server.origin}/feed` },
  ].map((definition) => SourceDefinition.parse(definition))
  return createSourceReader(definitions, { fetch, parser })
}

describe('a WordPress site', () => {
  it('gives its newest posts in full', async () => {
    const listing = await reader().list('site', { etag: null, lastModified: null, lastSuccessAt: null }, NOW)
    if (listing.kind !== 'listed') throw new Error(JSON.stringify(listing))
    expect(listing.briefings).toHaveLength(20)
    expect(listing.briefings[0]).toMatchObject({
      externalKey: `${SITE}/day-0`,
      url: `${SITE}/day-0`,
      title: 'Day 0 – harbour',
      publishedAt: NOW,
      complete: true,
    })
  })

  it.for(['site', 'feed'])(
    'has its archive walked by date, every post once or more, none left out (%s)',
    async (slug) => {
      const since = new Date(NOW.getTime() - 15 * 3_600_000)
      const keys = new Set<string>()
      let cursor: string | null = null
      let pages = 0
      do {
        const page = await reader().listArchive(slug, cursor, since)
        if (page.kind !== 'listed') throw new Error(page.message)
        for (const { externalKey } of page.briefings) keys.add(externalKey)
        cursor = page.cursor
        pages += 1
      } while (cursor !== null && pages < 20)
      expect(keys.size).toBe(INSTANTS.filter((at) => at > since).length)
      expect(pages).toBeLessThan(5)
    },
  )

  it('says which feed has no archive, and what to do', async () => {
    const page = await reader().listArchive('bare-feed', null, NOW)
    expect(page).toMatchObject({
      kind: 'failed',
      reason: 'no-archive',
      message: expect.stringContaining('"wordpress"'),
    })
  })
})
