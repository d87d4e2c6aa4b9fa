import { Hono, type Context } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Log } from '../ports.ts'
import { HARMLESS, type Trouble } from '../use-cases/find-troubles.ts'
import { within } from '../use-cases/within.ts'

export type HttpDeps = {
  /** What must be reached to be ready, by a word for each ("database", "telegram"); rejects when it is not. */
  readonly checks: Readonly<Record<string, () => Promise<unknown>>>
  /** What is wrong although everything is reached; rejects where it cannot be told. */
  readonly findTroubles?: () => Promise<readonly Trouble[]>
  /** Prometheus text. */
  readonly readMetrics: () => Promise<string>
  /** Answers `POST /telegram`; `null` without a webhook. */
  readonly webhook: ((request: Request) => Promise<Response>) | null
  /** Told of requests that could not be answered. */
  readonly warn?: Log
}

/** Orchestrators take no answer within a second for a failure, and do not learn of what. */
const CHECK_MS = 800

/** Health, metrics and the webhook. Says nothing of readers, and takes no more than an update's size. */
export function createHttpApp(deps: HttpDeps): Hono {
  const { checks, findTroubles = () => Promise.resolve([]), readMetrics, webhook, warn } = deps
  const app = new Hono()
  app.use(secureHeaders())
  app.get('/healthz', (context) => context.text('ok'))
  app.get('/readyz', async (context) => {
    const [unreached, troubles] = await Promise.all([
      findUnreached(checks),
      within(CHECK_MS, findTroubles()).catch(() => []),
    ])
    const isReady = unreached.length === 0 && troubles.every(({ kind }) => HARMLESS.includes(kind))
    const lines = [
      ...(isReady ? ['ok'] : []),
      ...(unreached.length > 0 ? [`not reached: ${unreached.join(', ')}`] : []),
      ...troubles.map(({ kind, says }) => `${kind}: ${says}`),
    ]
    return context.text(lines.join('\n'), isReady ? 200 : 503)
  })
  app.get('/metrics', async (context) =>
    context.text(await readMetrics(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
  )
  if (webhook) app.post('/telegram', (context: Context) => webhook(context.req.raw))
  // Whoever hangs up in the middle of a post is no fault; by itself the framework prints a stack of each.
  app.onError((err, context) => {
    warn?.({ err, path: context.req.path }, 'Unable to answer a request')
    return context.text('failed', 500)
  })
  return app
}

async function findUnreached(checks: HttpDeps['checks']): Promise<readonly string[]> {
  const found = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      const isReached = await within(CHECK_MS, check()).then(
        () => true,
        () => false,
      )
      return isReached ? [] : [name]
    }),
  )
  return found.flat()
}
