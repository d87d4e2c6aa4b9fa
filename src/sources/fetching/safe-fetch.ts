import { Agent, request } from 'undici'
import { SECOND_MS } from '../../domain/calendar.ts'
import type { Clock } from '../../ports.ts'
import { publicOnly, publicOrPrivate, type AddressPolicy } from './address-policy.ts'
import { createCheckedConnector, systemLookup, type Lookup } from './checked-connector.ts'
import { decodeText } from './decode-text.ts'
import { explainFetchError, type FetchFailed } from './fetch-failure.ts'
import { createHostQueue } from './host-queue.ts'
import { readBody } from './read-body.ts'
import { parseRetryAfter } from './retry-after.ts'

export type SafeFetchOptions = {
  readonly clock: Clock
  /** Who is asking, with an address where a site's owner can complain. */
  readonly userAgent: string
  /** Lets sources live on loopback and private addresses. */
  readonly allowPrivate?: boolean
  /** Overrides `allowPrivate` with a policy of one's own. */
  readonly mayConnect?: AddressPolicy
  readonly lookup?: Lookup
  /** For the whole fetch over all its hops, waiting for a turn at the host left out. */
  readonly deadlineMs?: number
  /** Counted after decompression. */
  readonly maxBytes?: number
  readonly maxRedirects?: number
}

export type FetchRequest = {
  readonly url: string
  readonly etag?: string | null
  readonly lastModified?: string | null
}

export type FetchedText = {
  readonly kind: 'ok'
  /** After redirects. */
  readonly url: string
  readonly contentType: string | null
  readonly text: string
  readonly charset: string
  readonly etag: string | null
  readonly lastModified: string | null
}

export type FetchOutcome = FetchedText | { readonly kind: 'not-modified' } | FetchFailed

export type SafeFetch = {
  /** A text from an http(s) address. What the other side does wrong is an outcome, never a throw. */
  get(request: FetchRequest): Promise<FetchOutcome>
  close(): Promise<void>
}

const ACCEPT = 'application/rss+xml, application/atom+xml, application/json, text/html;q=0.9, */*;q=0.5'
const MAX_HEADER_BYTES = 32 * 1024
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** An HTTP client for addresses and answers that nobody vouches for. */
export function createSafeFetch(options: SafeFetchOptions): SafeFetch {
  const {
    clock,
    userAgent,
    allowPrivate = false,
    mayConnect = allowPrivate ? publicOrPrivate : publicOnly,
    lookup = systemLookup,
    deadlineMs = 20 * SECOND_MS,
    maxBytes = 2 * 1024 * 1024,
    maxRedirects = 5,
  } = options
  const hosts = createHostQueue()
  const agent = new Agent({
    connect: createCheckedConnector({ mayConnect, lookup, timeoutMs: deadlineMs }),
    connections: 1,
    pipelining: 1,
    allowH2: false,
    maxHeaderSize: MAX_HEADER_BYTES,
  })

  return {
    async get(wanted) {
      let url = wanted.url
      let remainingMs = deadlineMs
      for (let hop = 0; hop <= maxRedirects; hop += 1) {
        const target = parseTarget(url)
        if (!target) {
          return {
            kind: 'failed',
            reason: 'bad-address',
            message: `${url} is no http(s) address`,
            retryAt: null,
          }
        }
        const step = await hosts.run(target.host, async () => {
          const startedAt = performance.now()
          const result = await requestOnce(target, wanted, remainingMs)
          remainingMs -= performance.now() - startedAt
          return result
        })
        if (step.kind !== 'redirect') return step
        url = step.to
      }
      const message = `${wanted.url} redirects more than ${maxRedirects} times`
      return { kind: 'failed', reason: 'redirects', message, retryAt: null }
    },

    close: () => agent.destroy(),
  }

  async function requestOnce(target: URL, wanted: FetchRequest, timeoutMs: number): Promise<Step> {
    const signal = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)))
    try {
      const response = await request(target, {
        dispatcher: agent,
        signal,
        headers: {
          'user-agent': userAgent,
          accept: ACCEPT,
          'accept-encoding': 'gzip, br',
          ...(wanted.etag ? { 'if-none-match': wanted.etag } : {}),
          ...(wanted.lastModified ? { 'if-modified-since': wanted.lastModified } : {}),
        },
      })
      const header: Header = (name) => [response.headers[name] ?? null].flat()[0] ?? null
      const isConditional = Boolean(wanted.etag ?? wanted.lastModified)
      const step = judgeHead(target, response.statusCode, header, isConditional, clock.now())
      if (step) {
        response.body.on('error', () => undefined).destroy()
        return step
      }
      const bytes = await readBody(response.body, header('content-encoding'), { maxBytes, signal })
      return judgeBody(target, bytes, header)
    } catch (error) {
      return explainFetchError(error, target, { timedOut: signal.aborted, deadlineMs })
    }
  }
}

type Header = (name: string) => string | null
type Step = FetchOutcome | { readonly kind: 'redirect'; readonly to: string }

/** What status and headers decide; `null` when the body is wanted. */
function judgeHead(
  target: URL,
  status: number,
  header: Header,
  isConditional: boolean,
  now: Date,
): Step | null {
  const location = header('location')
  if (REDIRECTS.has(status) && location !== null) {
    // Bytes of a header come one to a letter; those beyond ASCII are UTF-8 that was not escaped.
    const to = Buffer.from(location, 'latin1').toString()
    return { kind: 'redirect', to: URL.parse(to, target)?.href ?? to }
  }
  if (status === 200) return null
  if (status === 304 && isConditional) return { kind: 'not-modified' }

  const isChallenge = header('cf-mitigated') === 'challenge'
  return {
    kind: 'failed',
    reason: isChallenge ? 'challenge' : 'status',
    message: `${target.href} answered ${status}${isChallenge ? ' with a challenge for people' : ''}`,
    retryAt: parseRetryAfter(header('retry-after'), now),
  }
}

function judgeBody(target: URL, bytes: Uint8Array, header: Header): FetchOutcome {
  const contentType = header('content-type')
  const charset = /charset=["']?([^"';\s]+)/i.exec(contentType ?? '')?.[1] ?? null
  const decoded = decodeText(bytes, charset)
  if (decoded.kind === 'undecodable') {
    const message = `${target.href} cannot be read as text: ${decoded.why}`
    return { kind: 'failed', reason: 'undecodable', message, retryAt: null }
  }
  if (decoded.text.trim() === '') {
    return { kind: 'failed', reason: 'empty', message: `${target.href} answered with nothing`, retryAt: null }
  }
  return {
    kind: 'ok',
    url: target.href,
    contentType,
    text: decoded.text,
    charset: decoded.charset,
    etag: header('etag'),
    lastModified: header('last-modified'),
  }
}

function parseTarget(url: string): URL | null {
  const target = URL.parse(url)
  const usable =
    target && /^https?:$/.test(target.protocol) && target.username === '' && target.password === ''
  return usable ? target : null
}
