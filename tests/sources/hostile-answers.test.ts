import { createServer as createTlsServer } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SECOND_MS } from '../../src/domain/calendar.ts'
import type { SourceListing } from '../../src/ports.ts'
import { publicOnly } from '../../src/sources/fetching/address-policy.ts'
import { createSafeFetch, type SafeFetch } from '../../src/sources/fetching/safe-fetch.ts'
import { createParseWorker } from '../../src/sources/parsing/parse-worker.ts'
import { SourceDefinition } from '../../src/sources/source-definition.ts'
import { createSourceReader } from '../../src/sources/source-reader.ts'
import { HOSTILE_CASES, type HostileCase } from './hostile-cases.ts'
import { redirectTo, startServer, type LocalServer } from './hostile-server.ts'

const NOW = new Date('2023-07-19T08:00:00Z')
const SHORT_MS = SECOND_MS / 2

const patientParser = createParseWorker()
const hastyParser = createParseWorker({ deadlineMs: SHORT_MS })
let server: LocalServer
let patientFetch: SafeFetch
let hastyFetch: SafeFetch

beforeAll(async () => {
  const answers = HOSTILE_CASES.map(([, kind, answer], index) => [requestPath(kind, index), answer])
  server = await startServer({
    ...Object.fromEntries(answers),
    '/loop': redirectTo((origin) => `${origin}/loop`),
  })
  patientFetch = createFetch(20 * SECOND_MS)
  hastyFetch = createFetch(SHORT_MS)
})
afterAll(async () => {
  const open = [server, patientFetch, hastyFetch, patientParser, hastyParser]
  await Promise.all(open.map((one) => one.close()))
})

function createFetch(deadlineMs: number): SafeFetch {
  return createSafeFetch({
    clock: { now: () => NOW },
    userAgent: 'Sitrep/test',
    deadlineMs,
    // Only the server of this test is let through; every other address is judged as in production.
    mayConnect: (address, port) =>
      (address === '127.0.0.1' && port === server.port) || publicOnly(address, port),
    lookup: () => Promise.resolve([{ address: '192.168.1.1', family: 4 }]),
  })
}

const sitePath = (index: number): string => `/case-${index}`
const requestPath = (kind: HostileCase[1], index: number): string =>
  kind === 'wordpress' ? `${sitePath(index)}/wp-json/wp/v2/posts` : sitePath(index)

function list(kind: HostileCase[1], url: string, options: { hasty?: boolean } = {}): Promise<SourceListing> {
  const definition = SourceDefinition.parse({
    slug: 'hostile',
    name: 'Hostile',
    kind,
    url: kind === 'telegram' ? 'https://t.me/s/hostile' : url,
    language: 'en',
  })
  const deps = options.hasty
    ? { fetch: hastyFetch, parser: hastyParser }
    : { fetch: patientFetch, parser: patientParser }
  const reader = createSourceReader([{ ...definition, url }], deps)
  return reader.list('hostile', { etag: null, lastModified: null, lastSuccessAt: NOW }, NOW)
}

function listCase(name: string): Promise<SourceListing> {
  const index = HOSTILE_CASES.findIndex(([caseName]) => caseName === name)
  return list('feed', server.origin + sitePath(index))
}

describe('an answer that is broken or hostile', () => {
  it.for(HOSTILE_CASES.map((hostileCase, index) => [hostileCase[0], hostileCase, index] as const))(
    '%s',
    async ([, [, kind, , expected], index]) => {
      const hasty = 'reason' in expected && expected.reason === 'timeout'
      const listing = await list(kind, server.origin + sitePath(index), { hasty })
      if ('reason' in expected) {
        expect(listing).toMatchObject({
          kind: 'failed',
          reason: expected.reason,
          message: expect.stringMatching(expected.says),
        })
        return
      }
      if (listing.kind !== 'listed') throw new Error(JSON.stringify(listing))
      expect(listing.briefings).toHaveLength(expected.listed)
      expect(listing.problems.join('\n')).toMatch(expected.problems ?? /^$/)
    },
  )

  it('a redirect loop ends after five hops', async () => {
    expect(await list('feed', `${server.origin}/loop`)).toMatchObject({ kind: 'failed', reason: 'redirects' })
    expect(server.requests.filter(({ path }) => path === '/loop')).toHaveLength(6)
  })

  it('Retry-After is handed on as an instant', async () => {
    const listing = await listCase('429 with Retry-After')
    expect(listing).toMatchObject({ retryAt: new Date('2023-07-19T08:02:00Z') })
  })

  it('a server whose certificate nobody signed is not read', async () => {
    const tls = createTlsServer({})
    await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve))
    const address = tls.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const open = createSafeFetch({ clock: { now: () => NOW }, userAgent: 'Sitrep/test', allowPrivate: true })
    expect(await open.get({ url: `https://127.0.0.1:${port}/` })).toMatchObject({
      kind: 'failed',
      reason: 'network',
    })
    await open.close()
    tls.close()
  })

  it('leaves the reader in working order', async () => {
    expect(await listCase('a wrong content type')).toMatchObject({ kind: 'listed', briefings: [{}] })
  })
})
