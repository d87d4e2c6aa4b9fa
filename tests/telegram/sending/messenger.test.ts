import { createServer } from 'node:net'
import { Api } from 'grammy'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createBotApiServer, type BotApiServer } from '../../support/bot-api/bot-api-server.ts'
import { visibleText } from '../../support/bot-api/waits.ts'
import type { Address, Message, Messenger } from '../../../src/ports.ts'
import { createMessenger } from '../../../src/telegram/sending/messenger.ts'
import { NOW } from '../../support/builders.ts'

let server: BotApiServer
let apiRoot: string
let messenger: Messenger

beforeAll(async () => {
  server = createBotApiServer({ clock: { now: () => NOW } })
  apiRoot = await server.listen()
  messenger = createMessenger(new Api(server.token, { apiRoot }))
})
afterEach(() => server.clearFaults())
afterAll(() => server.close())

const aReader = () => server.addUser({ firstName: 'Anna' }).id
const to = (chatId: number, threadId: number | null = null): Address => ({ chatId, threadId })
const classic = (...parts: readonly string[]): Message => ({ rich: null, classic: parts })
const rich: Message = { rich: '<h2>Title</h2><p>Rich text</p>', classic: ['<b>Title</b>\nClassic text'] }
const textsIn = (chatId: number) => server.botMessages(chatId).map(visibleText)
const error = (code: number, description: string) => ({ kind: 'error', code, description }) as const

describe('sending', () => {
  test('a rich message is one message', async () => {
    const chatId = aReader()
    expect(await messenger.send(to(chatId), rich)).toEqual({ kind: 'sent', messageIds: [1], rich: true })
    expect(textsIn(chatId)[0]).toContain('Rich text')
  })

  test('classic parts come in order, the buttons under the last, without link previews', async () => {
    const chatId = aReader()
    const message: Message = {
      ...classic('<b>one</b>', 'two'),
      buttons: [[{ text: 'Go', data: 'go' }]],
      silent: true,
    }
    expect(await messenger.send(to(chatId), message)).toEqual({
      kind: 'sent',
      messageIds: [1, 2],
      rich: false,
    })
    expect(textsIn(chatId)).toEqual(['one', 'two'])
    const [first, second] = server.callsTo('sendMessage').slice(-2)
    expect(first?.parameters).not.toHaveProperty('reply_markup')
    expect(second?.parameters).toMatchObject({
      reply_markup: { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] },
      disable_notification: true,
      link_preview_options: { is_disabled: true },
    })
  })

  test('skips the parts that arrived before', async () => {
    const chatId = aReader()
    await messenger.send(to(chatId), classic('one', 'two', 'three'), { from: 2 })
    expect(textsIn(chatId)).toEqual(['three'])
  })

  test('goes to the thread of a forum, and nowhere else once the thread is gone', async () => {
    const forum = server.addSupergroup({ title: 'Forum', threads: ['News'] })
    await messenger.send(to(forum.id, 2), classic('in the thread'))
    expect(server.botMessages(forum.id).at(-1)?.message_thread_id).toBe(2)
    for (const message of [classic('in the chat'), rich]) {
      expect(await messenger.send(to(forum.id, 77), message)).toEqual({
        ...{ kind: 'barred', reason: 'topic deleted' },
      })
    }
    server.closeThread(forum.id, 2)
    expect(await messenger.send(to(forum.id, 2), rich)).toEqual({ kind: 'barred', reason: 'topic closed' })
    expect(server.botMessages(forum.id)).toHaveLength(1)
  })

  test('answers in the chat itself where the thread of a question is gone', async () => {
    const forum = server.addSupergroup({ title: 'Forum', threads: ['News'] })
    const answering = createMessenger(new Api(server.token, { apiRoot: server.rootUrl() }), {
      isAnswering: true,
    })
    expect(await answering.send(to(forum.id, 77), classic('in the chat'))).toMatchObject({ kind: 'sent' })
    expect(server.botMessages(forum.id).at(-1)).not.toHaveProperty('message_thread_id')
    expect(await answering.send(to(forum.id, 77), rich)).toMatchObject({ kind: 'sent', rich: true })
  })
})

describe('a rich message that is refused', () => {
  test('goes out as classic HTML, and the next is rich again', async () => {
    const chatId = aReader()
    server.injectFault({
      method: 'sendRichMessage',
      times: 1,
      mishap: error(400, 'Bad Request: RICH_MESSAGE_HTML_INVALID'),
    })
    expect(await messenger.send(to(chatId), rich)).toMatchObject({ kind: 'sent', rich: false })
    expect(await messenger.send(to(chatId), rich)).toMatchObject({ kind: 'sent', rich: true })
  })

  test('by a server that lacks the method is not tried again', async () => {
    const chatId = aReader()
    const older = createMessenger(new Api(server.token, { apiRoot }))
    server.injectFault({ method: 'sendRichMessage', mishap: error(404, 'Not Found: method not found') })
    expect(await older.send(to(chatId), rich)).toMatchObject({ kind: 'sent', rich: false })
    const before = server.callsTo('sendRichMessage').length
    expect(await older.send(to(chatId), rich)).toMatchObject({ kind: 'sent', rich: false })
    expect(server.callsTo('sendRichMessage')).toHaveLength(before)
  })

  test('is not sent in another form to a reader who is gone', async () => {
    const chatId = aReader()
    server.blockBot(chatId)
    const before = server.callsTo('sendMessage').length
    expect(await messenger.send(to(chatId), rich)).toEqual({ kind: 'gone', reason: 'blocked' })
    expect(server.callsTo('sendMessage')).toHaveLength(before)
  })
})

describe('a text of ours that is refused', () => {
  test('goes out once more without markup, and its hash is logged', async () => {
    const chatId = aReader()
    const warn = vi.fn()
    const watched = createMessenger(new Api(server.token, { apiRoot }), { warn })
    expect(await watched.send(to(chatId), classic('<b>broken & <i>unclosed'))).toMatchObject({ kind: 'sent' })
    expect(textsIn(chatId)).toEqual(['broken & unclosed'])
    expect(warn).toHaveBeenCalledOnce()
    expect(JSON.stringify(warn.mock.calls)).toMatch(/"textHash":"[0-9a-f]{16}"/)
    expect(JSON.stringify(warn.mock.calls)).not.toContain('broken')
  })

  test('twice is given up, and that is not the reader’s fault', async () => {
    const chatId = aReader()
    server.injectFault({ method: 'sendMessage', mishap: error(400, 'Bad Request: something about the text') })
    expect(await messenger.send(to(chatId), classic('text'))).toEqual({
      kind: 'refused',
      reason: 'Bad Request: something about the text',
    })
  })
})

describe('who can no longer be reached', () => {
  test.each([
    [403, 'Forbidden: bot was blocked by the user', 'blocked'],
    [403, 'Forbidden: user is deactivated', 'deactivated'],
    [403, 'Forbidden: bot was kicked from the supergroup chat', 'kicked'],
    [403, 'Forbidden: bot was kicked from the channel chat', 'kicked'],
  ])('%i %s is gone: %s', async (code, description, reason) => {
    server.injectFault({ method: 'sendMessage', mishap: error(code, description) })
    expect(await messenger.send(to(aReader()), classic('text'))).toEqual({ kind: 'gone', reason })
  })

  test.each([
    [403, 'Forbidden: bot is not a member of the channel chat', 'not a member'],
    [403, "Forbidden: bot can't initiate conversation with a user", 'not allowed to write'],
    [403, 'Forbidden: some reason of tomorrow', 'forbidden'],
    [400, 'Bad Request: chat not found', 'chat not found'],
    [400, 'Bad Request: PEER_ID_INVALID', 'chat not found'],
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'no right to write'],
    [400, 'Bad Request: need administrator rights in the channel chat', 'no right to write'],
    [400, 'Bad Request: CHAT_RESTRICTED', 'no right to write'],
    [400, 'Bad Request: CHAT_WRITE_FORBIDDEN', 'no right to write'],
    [400, 'Bad Request: CHAT_SEND_PLAIN_FORBIDDEN', 'no right to write'],
    [400, 'Bad Request: CHANNEL_PRIVATE', 'chat not found'],
    [403, 'Forbidden: the group chat was deleted', 'chat deleted'],
    [400, 'Bad Request: TOPIC_CLOSED', 'topic closed'],
  ])('%i %s may pass: %s', async (code, description, reason) => {
    server.injectFault({ method: 'sendMessage', mishap: error(code, description) })
    const address = { chatId: aReader(), threadId: 3 }
    expect(await messenger.send(address, classic('text'))).toEqual({ kind: 'barred', reason })
  })

  test('a group that became a supergroup has moved', async () => {
    const group = server.addGroup({ title: 'Group', members: [server.addUser({ firstName: 'Anna' })] })
    const chatId = server.migrateGroup(group.id, { isAnnounced: false })
    expect(await messenger.send(to(group.id), rich)).toEqual({ kind: 'moved', chatId })
  })
})

describe('what may go better later', () => {
  test('a flood limit says when', async () => {
    server.injectFault({
      method: 'sendMessage',
      mishap: { ...error(429, 'Too Many Requests: retry after 7'), parameters: { retry_after: 7 } },
    })
    expect(await messenger.send(to(aReader()), classic('text'))).toEqual({
      kind: 'retry',
      reason: 'too many requests',
      retryAfterMs: 7000,
      ambiguous: false,
      messageIds: [],
    })
  })

  test('ids of the parts that arrived are given back', async () => {
    const chatId = aReader()
    const stop = server.injectFault({ method: 'sendMessage', chatId, times: 1 })
    server.injectFault({ method: 'sendMessage', chatId, mishap: error(500, 'Internal Server Error') })
    const outcome = await messenger.send(to(chatId), classic('one', 'two'))
    stop()
    expect(outcome).toMatchObject({ kind: 'retry', reason: 'server 500', ambiguous: false, messageIds: [1] })
    expect(textsIn(chatId)).toEqual(['one'])
  })

  test.each([
    ['a proxy’s page', { kind: 'http', status: 502, body: '<html>Bad Gateway</html>' }],
    ['an answer that is lost', { kind: 'drop-reply' }],
    ['a connection that breaks', { kind: 'close-socket' }],
  ] as const)('%s leaves it open whether the message arrived', async (_what, mishap) => {
    server.injectFault({ method: 'sendMessage', times: 1, mishap })
    expect(await messenger.send(to(aReader()), classic('text'))).toMatchObject({
      kind: 'retry',
      ambiguous: true,
    })
  })

  test('a server that is not there cannot have sent anything', async () => {
    const port = await freePort()
    const nowhere = createMessenger(new Api(server.token, { apiRoot: `http://127.0.0.1:${port}` }))
    expect(await nowhere.send(to(1), rich)).toEqual({
      kind: 'retry',
      reason: 'network',
      retryAfterMs: null,
      ambiguous: false,
      messageIds: [],
    })
  })

  test('a wrong token is the operator’s to mend, and no reader’s fault', async () => {
    const stranger = createMessenger(new Api('1:wrong-token', { apiRoot }))
    expect(await stranger.send(to(aReader()), rich)).toMatchObject({ kind: 'retry', reason: 'unauthorized' })
  })
})

describe('editing', () => {
  test('replaces a rich message in place', async () => {
    const chatId = aReader()
    await messenger.send(to(chatId), rich)
    const later = { ...rich, rich: '<p>Later</p>' }
    expect(await messenger.edit(to(chatId), [1], later)).toEqual({
      kind: 'sent',
      messageIds: [1],
      rich: true,
    })
    expect(textsIn(chatId)).toEqual(['Later'])
  })

  test('that changes nothing counts as done', async () => {
    const chatId = aReader()
    await messenger.send(to(chatId), rich)
    expect(await messenger.edit(to(chatId), [1], rich)).toEqual({ kind: 'sent', messageIds: [1], rich: true })
    await messenger.send(to(chatId), classic('same'))
    expect(await messenger.edit(to(chatId), [2], classic('same'))).toMatchObject({
      kind: 'sent',
      messageIds: [2],
    })
  })

  test('several parts become more, and fewer', async () => {
    const chatId = aReader()
    await messenger.send(to(chatId), classic('one', 'two'))
    expect(await messenger.edit(to(chatId), [1, 2], classic('1', '2', '3'))).toMatchObject({
      messageIds: [1, 2, 3],
    })
    expect(textsIn(chatId)).toEqual(['1', '2', '3'])
    expect(server.callsTo('sendMessage').at(-1)?.parameters.disable_notification).toBe(true)
    expect(await messenger.edit(to(chatId), [1, 2, 3], classic('all'))).toMatchObject({ messageIds: [1] })
    expect(textsIn(chatId)).toEqual(['all'])
  })

  test('a message that is gone is refused', async () => {
    expect(await messenger.edit(to(aReader()), [99], rich)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('message to edit not found'),
    })
  })

  test('a reader who is gone is gone for edits too', async () => {
    const chatId = aReader()
    await messenger.send(to(chatId), rich)
    server.blockBot(chatId)
    expect(await messenger.edit(to(chatId), [1], classic('later'))).toEqual({
      kind: 'gone',
      reason: 'blocked',
    })
  })
})

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 1
}
