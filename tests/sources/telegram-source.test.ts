import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { HOUR_MS, MINUTE_MS } from '../../src/domain/calendar.ts'
import { createSafeFetch } from '../../src/sources/fetching/safe-fetch.ts'
import { createParseWorker } from '../../src/sources/parsing/parse-worker.ts'
import { SourceDefinition } from '../../src/sources/source-definition.ts'
import { createSourceReader } from '../../src/sources/source-reader.ts'
import { startServer, type LocalServer } from './hostile-server.ts'
import { channelPage, type Post } from './channel-page.ts'

const NOW = new Date('2023-07-19T08:10:00Z')
/** A post every half an hour, the last one at 08:00. */
const POSTS: readonly Post[] = Array.from({ length: 150 }, (_, index) => ({
  id: 1000 + index,
  at: new Date(NOW.getTime() - 10 * MINUTE_MS - (149 - index) * 30 * MINUTE_MS),
  html: index % 50 === 0 ? '<b>ЗБИТО 3 ЦІЛІ</b><br/>Над морем.' : 'Рух над морем.',
}))

const fetch = createSafeFetch({ clock: { now: () => NOW }, userAgent: 'Sitrep/test', allowPrivate: true })
const parser = createParseWorker()
let server: LocalServer

beforeAll(async () => {
  server = await startServer({
    '/s/sky_net': (request, response) => {
      const before = Number(new URL(request.url ?? '/', 'http://x').searchParams.get('before') ?? Infinity)
      response.end(channelPage('sky_net', POSTS.filter(({ id }) => id < before).slice(-20)))
    },
  })
})
beforeEach(() => void server.requests.splice(0))
afterAll(async () => {
  await Promise.all([server.close(), fetch.close(), parser.close()])
})

function reader(keep?: string) {
  const definition = SourceDefinition.parse({
    slug: 'sky',
    name: 'Sky',
    kind: 'telegram',
    url: `${server.origin}/s/sky_net`,
    language: 'uk',
    ...(keep === undefined ? {} : { keep }),
  })
  return createSourceReader([definition], { fetch, parser })
}

async function list(lastSuccessAt: Date | null, keep?: string) {
  const listing = await reader(keep).list('sky', { etag: null, lastModified: null, lastSuccessAt }, NOW)
  if (listing.kind !== 'listed') throw new Error(JSON.stringify(listing))
  return listing
}

describe('a channel', () => {
  it('is read no further than its newest page when that overlaps the last time', async () => {
    const { briefings } = await list(new Date(NOW.getTime() - 5 * MINUTE_MS))
    expect(briefings.map(({ externalKey }) => externalKey)).toEqual(
      POSTS.slice(-20)
        .map(({ id }) => String(id))
        .reverse(),
    )
    expect(server.requests).toHaveLength(1)
  })

  it('is read back over two days once an hour, for posts that were edited', async () => {
    const { briefings } = await list(new Date(NOW.getTime() - 15 * MINUTE_MS))
    const oldest = briefings.at(-1)?.publishedAt?.getTime() ?? 0
    expect(NOW.getTime() - oldest).toBeGreaterThanOrEqual(48 * HOUR_MS)
    expect(NOW.getTime() - oldest).toBeLessThan(60 * HOUR_MS)
  })

  it('keeps only the posts that matter', async () => {
    const { briefings } = await list(null, 'збито')
    expect(briefings).toMatchObject([
      { url: 'https://t.me/sky_net/1100', title: 'ЗБИТО 3 ЦІЛІ', language: 'uk', complete: true },
      { url: 'https://t.me/sky_net/1050' },
    ])
  })
})

describe('the archive of a channel', () => {
  it('is walked page by page to the date asked for, each post once', async () => {
    const since = new Date(NOW.getTime() - 60 * HOUR_MS)
    const keys: string[] = []
    let cursor: string | null = null
    do {
      const page = await reader().listArchive('sky', cursor, since)
      if (page.kind !== 'listed') throw new Error(page.message)
      keys.push(...page.briefings.map(({ externalKey }) => externalKey))
      cursor = page.cursor
    } while (cursor !== null)
    const wanted = POSTS.filter(({ at }) => at >= since).map(({ id }) => String(id))
    expect(keys.toSorted()).toEqual(wanted.toSorted())
  })

  it('ends at the first post', async () => {
    const page = await reader().listArchive('sky', '1000', new Date('2020-01-01'))
    expect(page).toEqual({ kind: 'listed', briefings: [], problems: [], cursor: null, reachedAt: null })
  })
})
