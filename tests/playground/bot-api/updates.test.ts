import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { isObject } from '../../../src/playground/bot-api/call-parameters.ts'
import { messageIn, startBotApi } from './start-bot-api.ts'

const idsIn = (result: unknown): readonly number[] =>
  Array.isArray(result)
    ? result.map((update: unknown) => (isObject(update) ? Number(update.update_id) : NaN))
    : []

describe('getUpdates', () => {
  it('gives what people do, again and again until an offset confirms it', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex', languageCode: 'en' })
    api.server.userSends(id, '/start now')
    api.server.userSharesLocation(id, { latitude: 50.45, longitude: 30.52 })

    const first = await api.call('getUpdates')
    expect(first.result).toMatchObject([
      {
        message: {
          text: '/start now',
          date: Date.parse('2023-08-02T04:30:00Z') / 1000,
          from: { first_name: 'Alex', language_code: 'en' },
          entities: [{ type: 'bot_command', offset: 0, length: 6 }],
        },
      },
      { message: { location: { latitude: 50.45, longitude: 30.52 } } },
    ])
    const [one = 0, two = 0] = idsIn(first.result)
    expect(two).toBe(one + 1)
    expect(idsIn((await api.call('getUpdates')).result)).toEqual([one, two])
    expect(idsIn((await api.call('getUpdates', { limit: 1 })).result)).toEqual([one])
    expect(idsIn((await api.call('getUpdates', { offset: two })).result)).toEqual([two])
    expect(idsIn((await api.call('getUpdates', { offset: two + 1 })).result)).toEqual([])
    expect(await api.server.pendingUpdates()).toBe(0)
  })

  it('waits for the next update when there is none', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const poll = api.call('getUpdates', { timeout: 30 })
    setTimeout(() => api.server.userSends(id, 'late'), 20)
    expect((await poll).result).toMatchObject([{ message: { text: 'late' } }])
  })

  it('ends the earlier of two polls with a conflict', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const earlier = api.call('getUpdates', { timeout: 30 })
    await expect.poll(() => api.server.callsTo('getUpdates').length).toBe(1)
    const later = api.call('getUpdates', { timeout: 30 })
    expect(await earlier).toMatchObject({
      status: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    })
    api.server.userSends(id, 'hello')
    expect(await later).toMatchObject({ ok: true })
  })

  it('keeps an update for the next poll when the caller hangs up', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const controller = new AbortController()
    const hungUp = fetch(`${api.root}/bot${api.server.token}/getUpdates?timeout=30`, {
      signal: controller.signal,
    }).catch(() => null)
    await expect.poll(() => api.server.callsTo('getUpdates').length).toBe(1)
    controller.abort()
    await hungUp
    api.server.userSends(id, 'still here')
    expect((await api.call('getUpdates', { timeout: 5 })).result).toMatchObject([
      { message: { text: 'still here' } },
    ])
  })

  it('leaves out kinds that were not asked for', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    await api.call('getUpdates', { allowed_updates: ['callback_query'] })
    api.server.userSends(id, 'unheard')
    expect((await api.call('getUpdates')).result).toEqual([])
  })

  it('tells of blocking, unblocking and groups it is added to', async () => {
    await using api = await startBotApi()
    const alex = api.server.addUser({ firstName: 'Alex' })
    const group = api.server.addGroup({ title: 'Family', members: [alex], botStatus: 'left' })
    api.server.blockBot(alex.id)
    api.server.unblockBot(alex.id)
    api.server.addBot(group.id, alex)
    expect((await api.call('getUpdates')).result).toMatchObject([
      { my_chat_member: { old_chat_member: { status: 'member' }, new_chat_member: { status: 'kicked' } } },
      { my_chat_member: { old_chat_member: { status: 'kicked' }, new_chat_member: { status: 'member' } } },
      {
        my_chat_member: {
          chat: { id: group.id },
          from: { id: alex.id },
          new_chat_member: { status: 'member' },
        },
      },
    ])
  })

  it('hears in groups only what is meant for the bot', async () => {
    await using api = await startBotApi()
    const alex = api.server.addUser({ firstName: 'Alex' })
    const { id } = api.server.addSupergroup({ title: 'Newsroom', members: [alex], threads: ['News'] })
    const own = messageIn(await api.call('sendMessage', { chat_id: id, text: 'Hello', message_thread_id: 2 }))
    for (const text of ['chatter', '/today', '/today@other_bot', '/today@sitrep_bot', 'ask @sitrep_bot']) {
      api.server.userSends(id, text, { from: alex })
    }
    api.server.userSends(id, 'a reply', { from: alex, replyTo: own.message_id, threadId: 2 })
    const { result } = await api.call('getUpdates')
    expect(result).toMatchObject([
      { message: { text: '/today' } },
      { message: { text: '/today@sitrep_bot' } },
      { message: { text: 'a reply', message_thread_id: 2, is_topic_message: true } },
    ])
  })

  it('hears everything in a group that made the bot an administrator', async () => {
    await using api = await startBotApi()
    const alex = api.server.addUser({ firstName: 'Alex' })
    const { id } = api.server.addSupergroup({ title: 'G', members: [alex], botStatus: 'administrator' })
    api.server.userSends(id, 'ask @sitrep_bot', { from: alex })
    const { result } = await api.call('getUpdates')
    expect(result).toMatchObject([{ message: { text: 'ask @sitrep_bot' } }])
  })

  it('passes posts of a channel on as such', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addChannel({ title: 'Channel' })
    api.server.userSends(id, 'a post')
    expect((await api.call('getUpdates')).result).toMatchObject([
      { channel_post: { text: 'a post', sender_chat: { id } } },
    ])
  })
})

describe('buttons', () => {
  it('carries a tap to the bot and its answer back', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const reply_markup = { inline_keyboard: [[{ text: '✓ Front line', callback_data: 'topic:frontline' }]] }
    const sent = messageIn(await api.call('sendMessage', { chat_id: id, text: 'Pick', reply_markup }))
    const tap = api.server.userTaps(id, sent.message_id, 'Front line')
    const { result } = await api.call('getUpdates', { timeout: 5 })
    expect(result).toMatchObject([
      { callback_query: { data: 'topic:frontline', from: { id }, message: { message_id: sent.message_id } } },
    ])
    const [queryId] = JSON.stringify(result).match(/(?<="callback_query":\{"id":")\d+/) ?? []
    await api.call('answerCallbackQuery', { callback_query_id: queryId, text: 'Saved', show_alert: true })
    expect(await tap).toEqual({ text: 'Saved', showAlert: true, url: null })
  })

  it('says when a message has no such button', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const sent = messageIn(await api.call('sendMessage', { chat_id: id, text: 'x' }))
    await expect(api.server.userTaps(id, sent.message_id, 'Nope')).rejects.toThrow('No button "Nope"')
  })

  it('gives null for a tap that the bot does not answer', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const reply_markup = { inline_keyboard: [[{ text: 'Tap', callback_data: '1' }]] }
    const sent = messageIn(await api.call('sendMessage', { chat_id: id, text: 'x', reply_markup }))
    expect(await api.server.userTaps(id, sent.message_id, '1', { waitMs: 10 })).toBeNull()
  })
})

describe('webhook', () => {
  it('posts updates in order with the secret, and again after a failure', async () => {
    await using api = await startBotApi()
    const { id } = api.server.addUser({ firstName: 'Alex' })
    const seen: { readonly secret: unknown; readonly body: string }[] = []
    const { promise: gotBoth, resolve } = Promise.withResolvers<void>()
    const bot = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => (body += String(chunk)))
      request.on('end', () => {
        seen.push({ secret: request.headers['x-telegram-bot-api-secret-token'], body })
        response.writeHead(seen.length === 1 ? 500 : 200).end()
        if (seen.length === 3) resolve()
      })
    })
    await new Promise<void>((listening) => bot.listen(0, '127.0.0.1', listening))
    const address = bot.address()
    const port = isObject(address) ? Number(address.port) : 0
    const url = `http://127.0.0.1:${port}/telegram`

    expect(await api.call('setWebhook', { url, secret_token: 'hush' })).toMatchObject({ ok: true })
    api.server.userSends(id, 'one')
    api.server.userSends(id, 'two')
    await gotBoth
    expect(seen.map(({ secret }) => secret)).toEqual(['hush', 'hush', 'hush'])
    expect(seen[0]?.body).toBe(seen[1]?.body)
    expect(seen[2]?.body).toContain('two')
    expect((await api.call('getWebhookInfo')).result).toMatchObject({
      url,
      last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
    })
    expect(await api.call('getUpdates')).toMatchObject({
      status: 409,
      description:
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    })
    await api.call('deleteWebhook')
    expect(await api.call('getUpdates')).toMatchObject({ ok: true })
    bot.close()
  })

  it('refuses plain HTTP to other machines and secrets with odd characters', async () => {
    await using api = await startBotApi()
    expect(await api.call('setWebhook', { url: 'http://bot.example' })).toMatchObject({
      description: 'Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
    })
    expect(
      await api.call('setWebhook', { url: 'https://bot.example', secret_token: 'no way' }),
    ).toMatchObject({
      description: 'Bad Request: secret token contains unallowed characters',
    })
  })
})
