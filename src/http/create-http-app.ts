import { Hono, type Context } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { within } from '../use-cases/within.ts'

export type HttpDeps = {
  /** What must be reached to be ready, by a word for each ("database", "telegram"); rejects when it is not. */
  readonly checks: Readonly<Record<string, () => Promise<unknown>>>
  /** Prometheus text. */
  readonly readMetrics: () => Promise<string>
  /** Answers `POST /telegram`; `null` without a webhook. */
  readonly webhook: ((request: Request) => Promise<Response>) | null
}

/** Orchestrators take no answer within a second for a failure, and do not learn of what. */
const CHECK_MS = 800

/** Health, metrics and the webhook. Says nothing of readers, and takes no more than an update's size. */
export function createHttpApp({ checks, readMetrics, webhook }: HttpDeps): Hono {
  const app = new Hono()
  app.use(secureHeaders())
  app.get('/healthz', (context) => context.text('ok'))
  app.get('/readyz', async (context) => {
    const unready = await findUnready(checks)
    return unready.length === 0 ? context.text('ok') : context.text(`not reached: ${unready.join(', ')}`, 503)
  })
  app.get('/metrics', async (context) =>
    context.text(await readMetrics(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
  )
  if (webhook) app.post('/telegram', (context: Context) => webhook(context.req.raw))
  return app
}

async function findUnready(checks: HttpDeps['checks']): Promise<readonly string[]> {
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
