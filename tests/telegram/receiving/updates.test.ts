import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { Bot } from 'grammy'
import { createBotApiServer, type BotApiServer } from '../../support/bot-api/bot-api-server.ts'
import { serve } from '../../../src/http/serve.ts'
import type { Log, Logger } from '../../../src/ports.ts'
import type { BotContext } from '../../../src/telegram/bot-context.ts'
import { receiveUpdates } from '../../../src/telegram/receiving/receive-updates.ts'
import { NOW } from '../../support/builders.ts'
import { silentLogger } from '../../support/silent-logger.ts'

const SECRET = 'a-secret-of-the-webhook'
let api: BotApiServer
let apiRoot: string

beforeAll(async () => {
  api = createBotApiServer({ clock: { now: () => NOW } })
  apiRoot = await api.listen()
})
afterAll(() => api.close())

const aBot = () => new Bot<BotContext>(api.token, { client: { apiRoot } })

describe('a webhook', () => {
  const update = (id: number) => ({
    update_id: id,
    message: { message_id: 1, date: 0, chat: { id: 1, type: 'private' } },
  })
  const request = (body: unknown, secret: string | null = SECRET) =>
    new Request('http://localhost/telegram', {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret },
    })

  async function started(secret = SECRET) {
    const bot = aBot()
    const handled: number[] = []
    bot.use((ctx) => void handled.push(ctx.update.update_id))
    await bot.init()
    const updates = receiveUpdates(bot, {
      log: silentLogger,
      webhook: { url: 'https://bot.example.org', secret },
    })
    if (updates.handleRequest === null) throw new Error('No webhook')
    return { bot, handled, updates, handle: updates.handleRequest }
  }

  test('tells Telegram its address, its secret and what it wants to hear', async () => {
    const { updates } = await started()
    await updates.start()
    expect(api.callsTo('setWebhook').at(-1)?.parameters).toMatchObject({
      url: 'https://bot.example.org/telegram',
      secret_token: SECRET,
      allowed_updates: ['message', 'channel_post', 'callback_query', 'inline_query', 'my_chat_member'],
    })
  })

  test.each([null, '', 'wrong', `${SECRET}x`, SECRET.toUpperCase()])(
    'lets nobody in with the secret %j',
    async (secret) => {
      const { handle, handled } = await started()
      expect((await handle(request(update(1), secret))).status).toBe(401)
      expect(handled).toEqual([])
    },
  )

  test('without a secret of its own lets nobody in', async () => {
    const { handle } = await started('')
    expect((await handle(request(update(1), ''))).status).toBe(401)
  })

  test('answers once an update is handled: what dies with its process comes again', async () => {
    const { handle, handled } = await started()
    for (const id of [7, 8]) {
      expect((await handle(request(update(id)))).status).toBe(200)
      expect(handled).toContain(id)
    }
  })

  test.each(['', 'not json', '[]', '{}', '{"update_id":"7"}', 'null'])('refuses %j', async (body) => {
    const { handle } = await started()
    expect((await handle(request(body))).status).toBe(400)
  })

  test('asks Telegram to come again before the bot is ready', async () => {
    const webhook = { url: 'https://a.example', secret: SECRET }
    const updates = receiveUpdates(aBot(), { log: silentLogger, webhook })
    expect((await updates.handleRequest?.(request(update(1))))?.status).toBe(503)
  })

  test('answers before a long work is done, and stopping waits for the work', async () => {
    const bot = aBot()
    const work = Promise.withResolvers<void>()
    const done = vi.fn()
    bot.use(async () => {
      await work.promise
      done()
    })
    await bot.init()
    const updates = receiveUpdates(bot, {
      log: silentLogger,
      webhook: { url: 'https://a.example', secret: SECRET },
    })
    expect((await updates.handleRequest?.(request(update(20))))?.status).toBe(200)
    expect(done).not.toHaveBeenCalled()
    const stopping = updates.stop()
    work.resolve()
    await stopping
    expect(done).toHaveBeenCalledOnce()
  })

  test('hears what is written in a chat, over HTTP', async () => {
    const bot = aBot()
    bot.on('message:text', (ctx) => ctx.reply(`heard ${ctx.msg.text}`))
    await bot.init()
    const webhook = { url: 'https://bot.example.org', secret: SECRET }
    const updates = receiveUpdates(bot, { log: silentLogger, webhook })
    const http = await serve(updates.handleRequest ?? (() => new Response()), '127.0.0.1', 0)
    await bot.api.setWebhook(http.url, { secret_token: SECRET })
    const anna = api.addUser({ firstName: 'Anna' })
    api.userSends(anna.id, 'hello')
    await api.waitForBotMessage(anna.id, ({ text }) => text === 'heard hello')
    await bot.api.deleteWebhook()
    await updates.stop()
    await http.close()
  })
})

describe('long polling', () => {
  test('refuses to start with a wrong token', async () => {
    const bot = new Bot<BotContext>('1:wrong', { client: { apiRoot } })
    await expect(receiveUpdates(bot, { log: silentLogger, webhook: null }).start()).rejects.toThrow(
      'Unauthorized',
    )
  })

  test('goes on after an outage of Telegram, and after an error of its own', async () => {
    const bot = aBot()
    const caught = vi.fn()
    bot.catch(caught)
    bot.on('message:text', async (ctx) => {
      if (ctx.msg.text === 'fail') throw new Error('a fault of ours')
      await ctx.reply(`heard ${ctx.msg.text}`)
    })
    api.injectFault({ method: 'deleteWebhook', times: 1, mishap: { kind: 'close-socket' } })
    const told: string[] = []
    const tell: Log = (_fields, message) => void told.push(message)
    const log: Logger = { ...silentLogger, warn: tell, info: tell }
    const updates = receiveUpdates(bot, { log, webhook: null, retryMs: 20 })
    await updates.start()
    api.injectFault({
      method: 'getUpdates',
      times: 3,
      mishap: { kind: 'http', status: 502, body: 'Bad Gateway' },
    })
    const anna = api.addUser({ firstName: 'Anna' })
    api.userSends(anna.id, 'fail')
    api.userSends(anna.id, 'again')
    await api.waitForBotMessage(anna.id, ({ text }) => text === 'heard again', 10_000)
    expect(caught).toHaveBeenCalledOnce()
    expect(told).toEqual(['Unable to fetch updates', 'Telegram is reached again'])
    await updates.stop()
  })

  test('confirms what it was given once that is handled: what dies with its process comes again', async () => {
    const bot = aBot()
    const offsets = () => api.callsTo('getUpdates').map(({ parameters }) => Number(parameters.offset))
    const whileHandling: number[] = []
    bot.hears('confirm this', async (ctx) => {
      await new Promise((resolve) => setTimeout(resolve, 50))
      whileHandling.push(ctx.update.update_id, Math.max(...offsets()))
    })
    const updates = receiveUpdates(bot, { log: silentLogger, webhook: null })
    await updates.start()
    const anna = api.addUser({ firstName: 'Anna' })
    api.userSends(anna.id, 'confirm this')
    await expect.poll(() => whileHandling).toHaveLength(2)
    const [handled = 0, confirmed = 0] = whileHandling
    expect(confirmed).toBeLessThanOrEqual(handled)
    await expect.poll(offsets).toContain(handled + 1)
    await updates.stop()
  })

  test('waits for no one update: the others are answered meanwhile', async () => {
    const bot = aBot()
    const slow = Promise.withResolvers<void>()
    bot.on('message:text', async (ctx) => {
      if (ctx.msg.text === 'slow') await slow.promise
      await ctx.reply(`heard ${ctx.msg.text}`)
    })
    const updates = receiveUpdates(bot, { log: silentLogger, webhook: null })
    await updates.start()
    const [anna, petro] = [api.addUser({ firstName: 'Anna' }), api.addUser({ firstName: 'Petro' })]
    api.userSends(anna.id, 'slow')
    api.userSends(petro.id, 'quick')
    await api.waitForBotMessage(petro.id, ({ text }) => text === 'heard quick')
    api.userSends(petro.id, 'later')
    await api.waitForBotMessage(petro.id, ({ text }) => text === 'heard later')
    expect(api.botMessages(anna.id)).toEqual([])
    slow.resolve()
    await updates.stop()
    expect(api.botMessages(anna.id)).toHaveLength(1)
  })

  test('says so when another process fetches with the same token', async () => {
    const warned = vi.fn<Log>()
    const log: Logger = { ...silentLogger, warn: warned }
    const updates = receiveUpdates(aBot(), { log, webhook: null })
    api.injectFault({
      method: 'getUpdates',
      times: 1,
      mishap: { kind: 'error', code: 409, description: 'Conflict: terminated by other getUpdates request' },
    })
    await updates.start()
    await expect
      .poll(() => warned.mock.calls.map(([, message]) => message))
      .toContain('Another process fetches updates')
    await updates.stop()
  })

  test('can be stopped and started again, as when another process leads for a while', async () => {
    const bot = aBot()
    bot.on('message:text', (ctx) => ctx.reply(`heard ${ctx.msg.text}`))
    const updates = receiveUpdates(bot, { log: silentLogger, webhook: null })
    const anna = api.addUser({ firstName: 'Anna' })
    await updates.start()
    await updates.stop()
    api.userSends(anna.id, 'in between')
    expect(api.botMessages(anna.id)).toEqual([])
    await updates.start()
    await api.waitForBotMessage(anna.id, ({ text }) => text === 'heard in between')
    await updates.stop()
  })

  test('stopping waits for the answer that is being given', async () => {
    const bot = aBot()
    const begun = Promise.withResolvers<void>()
    bot.on('message:text', async (ctx) => {
      begun.resolve()
      await new Promise((resolve) => setTimeout(resolve, 50))
      await ctx.reply('at last')
    })
    const updates = receiveUpdates(bot, { log: silentLogger, webhook: null })
    await updates.start()
    const anna = api.addUser({ firstName: 'Anna' })
    api.userSends(anna.id, 'slow')
    await begun.promise
    await updates.stop()
    expect(api.botMessages(anna.id).map(({ text }) => text)).toEqual(['at last'])
  })
})
