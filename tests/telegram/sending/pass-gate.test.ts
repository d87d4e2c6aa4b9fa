import { Api } from 'grammy'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createBotApiServer, type BotApiServer } from '../../support/bot-api/bot-api-server.ts'
import type { SendGate, TurnResult } from '../../../src/ports.ts'
import { passGate } from '../../../src/telegram/sending/pass-gate.ts'
import { NOW } from '../../support/builders.ts'
import { openGate } from '../../support/open-gate.ts'

let server: BotApiServer
let api: Api
const passed: { lane: string; chatId: number; result: TurnResult | null }[] = []

let mayPass = true
const gate: SendGate = {
  ...openGate,
  chatWaitMs: () => 40_000,
  whenOpen: () => Promise.resolve(mayPass),
  enter(lane, chatId) {
    const entry: (typeof passed)[number] = { lane, chatId, result: null }
    passed.push(entry)
    return Promise.resolve(mayPass ? { paid: false, end: (result) => void (entry.result = result) } : null)
  },
}

beforeAll(async () => {
  server = createBotApiServer({ clock: { now: () => NOW } })
  api = new Api(server.token, { apiRoot: await server.listen() })
  api.config.use(passGate(gate))
})
afterAll(() => server.close())

test('what is said to people passes the gate as a reply, and gives its turn back whatever came of it', async () => {
  const { id } = server.addUser({ firstName: 'Anna' })
  await api.sendMessage(id, 'one')
  const flood = {
    kind: 'error',
    code: 429,
    description: 'Too Many Requests',
    parameters: { retry_after: 3 },
  } as const
  server.injectFault({ method: 'sendMessage', times: 1, mishap: flood })
  await expect(api.sendMessage(id, 'two')).rejects.toThrow('Too Many Requests')
  server.injectFault({ method: 'sendMessage', times: 1, mishap: { kind: 'close-socket' } })
  await expect(api.sendMessage(id, 'three')).rejects.toThrow()
  expect(passed).toEqual([
    { lane: 'reply', chatId: id, result: { kind: 'answered', calls: 1 } },
    { lane: 'reply', chatId: id, result: { kind: 'flooded', retryAfterMs: 3000 } },
    { lane: 'reply', chatId: id, result: { kind: 'failed' } },
  ])
})

test('what is changed under a tap passes it as an edit, and questions to Telegram need no turn', async () => {
  const { id } = server.addUser({ firstName: 'Olena' })
  const { message_id: messageId } = await api.sendMessage(id, 'menu')
  const before = passed.length
  await api.editMessageText(id, messageId, 'changed')
  await api.getMe()
  await api.sendChatAction(id, 'typing')
  expect(passed.slice(before).map(({ lane }) => lane)).toEqual(['edit'])
})

test('what the gate holds back reads like a refusal of Telegram, and never gets there', async () => {
  const { id } = server.addUser({ firstName: 'Ivan' })
  const before = server.callCount()
  mayPass = false
  await expect(api.sendMessage(id, 'late')).rejects.toMatchObject({
    error_code: 429,
    parameters: { retry_after: 40 },
  })
  await expect(api.getMe()).rejects.toMatchObject({ error_code: 429 })
  mayPass = true
  expect(server.callCount()).toBe(before)
})
