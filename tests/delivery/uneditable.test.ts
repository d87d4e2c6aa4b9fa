import { Api } from 'grammy'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClaimedDelivery, SettledDelivery } from '../../src/ports.ts'
import { createMessenger } from '../../src/telegram/sending/messenger.ts'
import { deliverShard } from '../../src/use-cases/deliver.ts'
import { botApiDescription } from '../support/bot-api/bot-api-description.ts'
import { createBotApiServer } from '../support/bot-api/bot-api-server.ts'
import { visibleText } from '../support/bot-api/waits.ts'
import { openGate } from '../support/open-gate.ts'
import { aReader } from '../support/readers.ts'
import { silentLogger } from '../support/silent-logger.ts'

const NOW = new Date('2023-07-18T06:00:00Z')
const clock = { now: () => NOW }
const api = createBotApiServer({ clock, validateCalls: botApiDescription() })
let root: string
beforeAll(async () => {
  root = await api.listen()
})
afterAll(async () => {
  await api.close()
  expect(api.violations).toEqual([])
})

/** Carries one edit of a post; how it is settled. */
async function edit(chatId: number, messageId: number): Promise<SettledDelivery['settlement'] | undefined> {
  const messenger = createMessenger(new Api(api.token, { apiRoot: root }))
  const address = { chatId, threadId: null }
  const row: ClaimedDelivery = {
    ...{ id: 1, address, kind: 'edit', slot: '2023-07-18T08:00', dueAt: NOW, windowFrom: null },
    ...{ attempts: 1, messageIds: [], status: 'active', barredSince: null },
    preferences: aReader({ chatId, kind: 'channel' }),
  }
  let rows = [row]
  const settled: SettledDelivery[] = []
  const run = await deliverShard(
    {
      deliveries: {
        claim: () => {
          const claimed = rows
          rows = []
          return Promise.resolve(claimed)
        },
        hasMoreUrgent: () => Promise.resolve(false),
      },
      subscribers: { rekey: () => Promise.resolve() },
      ...{ messenger, paidMessenger: messenger, gate: openGate, clock, logger: silentLogger, sender: '1' },
      contentFor: () =>
        Promise.resolve({
          kind: 'edit',
          composed: { message: { rich: null, classic: ['38 drones'] }, shown: null },
          messageIds: [messageId],
        }),
      settle: (each) => {
        settled.push(each)
        return Promise.resolve()
      },
    },
    { shardId: 1, kind: 'edit' },
    new AbortController().signal,
  )
  await run.settled
  return settled[0]?.settlement
}

test('a post that cannot be edited any more is answered by one that quotes it, and keeps its id', async () => {
  const { id } = api.addChannel({ title: 'Morning Post' })
  const post = await new Api(api.token, { apiRoot: root }).sendMessage(id, '36 drones')
  const mend = api.injectFault({
    method: 'editMessageText',
    mishap: { kind: 'error', code: 400, description: "Bad Request: message can't be edited" },
  })
  expect(await edit(id, post.message_id)).toMatchObject({ kind: 'sent', messageIds: [post.message_id] })
  mend()
  const [first, reply] = api.botMessages(id)
  expect([first, reply].map((each) => each && visibleText(each))).toEqual(['36 drones', '38 drones'])
  expect(reply?.reply_to_message?.message_id).toBe(post.message_id)
})

test('a post that its channel deleted stays away', async () => {
  const { id } = api.addChannel({ title: 'Morning Post' })
  expect(await edit(id, 77)).toMatchObject({ kind: 'skipped' })
  expect(api.botMessages(id)).toEqual([])
})
