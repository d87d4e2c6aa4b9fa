import { afterAll, beforeAll, expect, it } from 'vitest'
import { createBriefingStore } from '../../src/db/briefing-store.ts'
import type { Database } from '../../src/db/database.ts'
import { createPageStore } from '../../src/db/page-store.ts'
import { createSourceStore } from '../../src/db/source-store.ts'
import { createSafeFetch } from '../../src/sources/fetching/safe-fetch.ts'
import { createParseWorker } from '../../src/sources/parsing/parse-worker.ts'
import { SourceDefinition } from '../../src/sources/source-definition.ts'
import { createSourceReader } from '../../src/sources/source-reader.ts'
import { createFetching } from '../../src/use-cases/fetch-sources.ts'
import { FULL_ITEM, rss } from '../sources/documents.ts'
import { HOSTILE_CASES } from '../sources/hostile-cases.ts'
import { send, startServer, type LocalServer } from '../sources/hostile-server.ts'
import { NOW } from '../support/builders.ts'
import { createTestPglite } from '../support/pglite.ts'
import { silentLogger } from '../support/silent-logger.ts'

/** Feeds that give nothing, each on a host of its own, and a good one that waits behind all of them. */
const HOSTILE = HOSTILE_CASES.filter(([, kind, , expected]) => kind === 'feed' && 'reason' in expected)

const parser = createParseWorker()
let server: LocalServer
let database: Database
beforeAll(async () => {
  database = await createTestPglite()
  const hostile = HOSTILE.map(([, , answer], index) => [`/${index}`, answer] as const)
  server = await startServer({ ...Object.fromEntries(hostile), '/good': send(rss([FULL_ITEM])) })
})
afterAll(async () => {
  await Promise.all([database.close(), server.close(), parser.close()])
})

it('one tick over every hostile feed stores the good one whole, and nothing of the others', async () => {
  const paths = [...HOSTILE.map((_, index) => String(index)), 'good']
  const definitions = paths.map((path) =>
    SourceDefinition.parse({
      slug: `source-${path}`,
      name: path,
      kind: 'feed',
      url: `http://site-${path}.example:${server.port}/${path}`,
      language: 'en',
    }),
  )
  const fetch = createSafeFetch({
    clock: { now: () => NOW },
    userAgent: 'Sitrep/test',
    deadlineMs: 3000,
    mayConnect: (address, port) => address === '127.0.0.1' && port === server.port,
    lookup: (name) =>
      Promise.resolve([{ address: name.startsWith('site-') ? '127.0.0.1' : '10.0.0.1', family: 4 }]),
  })
  const sources = createSourceStore(database.db)
  await sources.sync(definitions, NOW)
  const briefings = createBriefingStore(database.db)
  const reader = createSourceReader(definitions, { fetch, parser })
  const deps = {
    sources,
    briefings,
    pages: createPageStore(database.db),
    reader,
    read: parser.read,
    logger: silentLogger,
    random: () => 0.5,
  }

  const reports = await createFetching(deps).fetchDue(NOW)
  await fetch.close()

  const failed = reports.filter(({ kind }) => kind === 'failed').map(({ slug }) => slug)
  expect(failed).toHaveLength(HOSTILE.length)
  expect(reports.find(({ slug }) => slug === 'source-good')).toMatchObject({ kind: 'fetched', added: 1 })
  const stored = (await briefings.listEvents(new Date(0), NOW)).flatMap(({ stories }) => stories)
  expect(new Set(stored.map(({ sourceSlug }) => sourceSlug))).toEqual(new Set(['source-good']))
  for (const { slug, lastError, failures } of await sources.list()) {
    const isGood = slug === 'source-good'
    expect([slug, failures, lastError === null]).toEqual([slug, isGood ? 0 : 1, isGood])
  }
})
