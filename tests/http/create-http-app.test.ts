import { describe, expect, test } from 'vitest'
import { createHttpApp } from '../../src/http/create-http-app.ts'

const appWith = (unready: readonly string[]) =>
  createHttpApp({
    findUnready: () => Promise.resolve(unready),
    readMetrics: () => Promise.resolve('sitrep_due 3\n'),
    webhook: null,
  })

describe('HTTP', () => {
  test('is alive whatever is not reached', async () => {
    expect((await appWith(['database']).request('/healthz')).status).toBe(200)
  })

  test('is ready once everything is reached, and names what is not', async () => {
    expect((await appWith([]).request('/readyz')).status).toBe(200)
    const answer = await appWith(['database', 'telegram']).request('/readyz')
    expect(answer.status).toBe(503)
    expect(await answer.text()).toBe('not reached: database, telegram')
  })

  test('gives metrics as Prometheus text', async () => {
    const answer = await appWith([]).request('/metrics')
    expect(answer.headers.get('content-type')).toContain('version=0.0.4')
    expect(await answer.text()).toBe('sitrep_due 3\n')
  })

  test('has no webhook unless one is set up', async () => {
    expect((await appWith([]).request('/telegram', { method: 'POST' })).status).toBe(404)
  })
})
