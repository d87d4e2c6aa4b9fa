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

  test.each([
    ['late', 503, 'late: by an hour'],
    ['source silent', 200, 'ok\nsource silent: by an hour'],
  ] as const)('names a trouble: %s', async (kind, status, text) => {
    const answer = await createHttpApp({
      checks: { database: reached },
      findTroubles: () => Promise.resolve([{ kind, says: 'by an hour' }]),
      readMetrics: () => Promise.resolve(''),
      webhook: null,
    }).request('/readyz')
    expect(answer.status).toBe(status)
    expect(await answer.text()).toBe(text)
  })

  test('tells the log, and nobody else, of what it could not answer', async () => {
    const told: unknown[] = []
    const app = createHttpApp({
      checks: {},
      readMetrics: () => Promise.reject(new Error('a word of the inside')),
      webhook: null,
      warn: (fields, message) => void told.push(fields, message),
    })
    const answer = await app.request('/metrics')
    expect(answer.status).toBe(500)
    expect(await answer.text()).toBe('failed')
    expect(told).toContain('Unable to answer a request')
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
