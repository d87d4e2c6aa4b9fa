import { describe, expect, test } from 'vitest'
import { createHttpApp } from '../../src/http/create-http-app.ts'

const reached = () => Promise.resolve()
const refused = () => Promise.reject(new Error('connect ECONNREFUSED'))
const silent = () => new Promise<never>(() => undefined)

const appWith = (checks: Readonly<Record<string, () => Promise<unknown>>> = {}) =>
  createHttpApp({ checks, readMetrics: () => Promise.resolve('sitrep_due 3\n'), webhook: null })

describe('HTTP', () => {
  test('is alive whatever is not reached', async () => {
    expect((await appWith({ database: refused }).request('/healthz')).status).toBe(200)
  })

  test('is ready once everything is reached, and names what is not', async () => {
    expect((await appWith({ database: reached, telegram: reached }).request('/readyz')).status).toBe(200)
    const answer = await appWith({ database: refused, other: reached, telegram: refused }).request('/readyz')
    expect(answer.status).toBe(503)
    expect(await answer.text()).toBe('not reached: database, telegram')
  })

  test('is not ready, and says so soon, while something gives no answer at all', async () => {
    const answer = await appWith({ database: silent, telegram: reached }).request('/readyz')
    expect(answer.status).toBe(503)
    expect(await answer.text()).toBe('not reached: database')
  })

  test('gives metrics as Prometheus text', async () => {
    const answer = await appWith().request('/metrics')
    expect(answer.headers.get('content-type')).toContain('version=0.0.4')
    expect(await answer.text()).toBe('sitrep_due 3\n')
  })

  test('has no webhook unless one is set up', async () => {
    expect((await appWith().request('/telegram', { method: 'POST' })).status).toBe(404)
  })
})
