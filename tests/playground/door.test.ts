import { request, type OutgoingHttpHeaders } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPlaygroundClock } from '../../src/playground/playground-clock.ts'
import { createPlayground, PLAYGROUND_START } from '../../src/playground/playground.ts'

const aPlayground = () =>
  createPlayground({
    clock: createPlaygroundClock(PLAYGROUND_START),
    nextDueAt: () => Promise.resolve(null),
    onClockMoved: () => Promise.resolve(),
    otherwise: (_, response) => void response.end('not the playground’s'),
  })

let playground: ReturnType<typeof aPlayground>
let root: string
beforeAll(async () => {
  playground = aPlayground()
  root = await playground.listen()
})
afterAll(() => playground.close())

/** Of a caller who says in its headers whatever it likes, as no browser lets a page do. */
function ask(path: string, headers: OutgoingHttpHeaders = {}, body?: string, at = root) {
  return new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
    const call = request(
      `${at}${path}`,
      { method: body === undefined ? 'GET' : 'POST', headers },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
      },
    )
    call.on('error', reject)
    call.end(body)
  })
}

const portOf = (address: string) => new URL(address).port
const PLACES = ['/', '/playground/state', '/sample/feed.xml', '/healthz'] as const

describe('the door of the playground', () => {
  test.each(['localhost', '127.0.0.1', '127.1.2.3', '[::1]'])('knows itself as %s', async (host) => {
    for (const path of [...PLACES, `/bot${playground.token}/getMe`]) {
      expect((await ask(path, { host: `${host}:${portOf(root)}` })).status).toBe(200)
    }
  })

  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil.example@evil.example',
    '192.168.1.5',
    '.',
  ])('is shut under the name %j, whatever is asked for', async (host) => {
    for (const path of [...PLACES, `/bot${playground.token}/getMe`]) {
      expect((await ask(path, { host })).status).toBe(403)
    }
  })

  test('is shut to pages from elsewhere, the Bot API too', async () => {
    const { alex } = playground.people
    const typing = [`/playground/chats/${alex.id}/messages`, '{"text":"/stop"}'] as const
    const calling = [`/bot${playground.token}/sendMessage`, `{"chat_id":${alex.id},"text":"x"}`] as const
    for (const [path, body] of [typing, calling]) {
      for (const origin of ['https://evil.example', 'null', `http://127.0.0.1:1`]) {
        const { status } = await ask(path, { origin, 'content-type': 'application/json' }, body)
        expect([origin, status]).toEqual([origin, 403])
      }
    }
    const picture = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }
    expect((await ask(`/bot${playground.token}/getMe`, picture)).status).toBe(403)
    expect(playground.botApi.world.messagesOf(alex.id)).toEqual([])
    expect((await ask('/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).status).toBe(
      200,
    )
  })

  test('open to every address of the machine is open by address, and by no foreign name', async () => {
    const open = aPlayground()
    const at = await open.listen({ host: '0.0.0.0' })
    expect((await ask('/', { host: '192.168.1.5:8080' }, undefined, at)).status).toBe(200)
    expect((await ask('/', { host: 'evil.example' }, undefined, at)).status).toBe(403)
    await open.close()
  })

  test('has another key each time', async () => {
    const other = aPlayground()
    expect(other.token).toMatch(/^\d+:[\w-]{32}$/)
    expect(other.token).not.toBe(playground.token)
    await other.close()
    expect((await ask('/bot4242:playground-token/getMe')).status).toBe(401)
  })

  test('is the start of no call to elsewhere', async () => {
    const answer = await ask(
      `/bot${playground.token}/setWebhook`,
      { 'content-type': 'application/json' },
      '{"url":"https://192.0.2.1/inside"}',
    )
    expect(answer).toMatchObject({ status: 400, text: expect.stringContaining('bad webhook') })
    expect((await ask(`/bot${playground.token}/deleteWebhook`)).status).toBe(200)
    expect((await ask(`/bot${playground.token}/getWebhookInfo`)).text).toContain('"url":""')
  })

  test('lets no more in than a person types', async () => {
    const { alex } = playground.people
    const body = JSON.stringify({ text: 'x'.repeat(300 * 1024) })
    const { status } = await ask(`/playground/chats/${alex.id}/messages`, {}, body)
    expect(status).toBe(413)
    expect(playground.botApi.world.messagesOf(alex.id)).toEqual([])
  })
})
