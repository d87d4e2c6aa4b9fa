import { Hono, type Context } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

export type HttpDeps = {
  /** What is not reached, in a word each ("database", "telegram"); empty when all is well. */
  readonly findUnready: () => Promise<readonly string[]>
  /** Prometheus text. */
  readonly readMetrics: () => Promise<string>
  /** Answers `POST /telegram`; `null` without a webhook. */
  readonly webhook: ((request: Request) => Promise<Response>) | null
}

/** Health, metrics and the webhook. Says nothing of readers, and takes no more than an update's size. */
export function createHttpApp({ findUnready, readMetrics, webhook }: HttpDeps): Hono {
  const app = new Hono()
  app.use(secureHeaders())
  app.get('/healthz', (context) => context.text('ok'))
  app.get('/readyz', async (context) => {
    const unready = await findUnready()
    return unready.length === 0 ? context.text('ok') : context.text(`not reached: ${unready.join(', ')}`, 503)
  })
  app.get('/metrics', async (context) =>
    context.text(await readMetrics(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
  )
  if (webhook) app.post('/telegram', (context: Context) => webhook(context.req.raw))
  return app
}
