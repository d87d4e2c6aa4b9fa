import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { Bot } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import type { Database } from '../../../src/db/database.ts'
import { createUpdateStore } from '../../../src/db/update-store.ts'
import { createPresence } from '../../../src/delivery/presence.ts'
import { createBotApiServer } from '../../support/bot-api/bot-api-server.ts'
import type { Log, UpdateStore } from '../../../src/ports.ts'
import type { BotContext } from '../../../src/telegram/bot-context.ts'
import { handleOnce } from '../../../src/telegram/receiving/handle-once.ts'
import { receiveUpdates } from '../../../src/telegram/receiving/receive-updates.ts'
import { NOW } from '../../support/builders.ts'
import { createTestPglite, emptyTables, openTestDatabase } from '../../support/pglite.ts'
import { createTestDatabase, hasPostgres, type TestDatabase } from '../../support/postgres.ts'
import { silentLogger } from '../../support/silent-logger.ts'
import { talkToBot } from '../talk-to-bot.ts'

const SECRET = 'a-secret-of-the-webhook'
const ME: UserFromGetMe = {
  id: 4242,
  is_bot: true,
  first_name: 'Sitrep',
  username: 'sitrep_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  can_connect_to_business: false,
  can_manage_bots: false,
  supports_guest_queries: false,
  supports_inline_queries: false,
  supports_join_request_queries: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
}

const anUpdate = (id: number, text = 'hello'): Update => ({
  update_id: id,
  message: {
    message_id: id,
    date: 0,
    text,
    chat: { id: 1, type: 'private', first_name: 'Anna' },
    from: ANNA,
  },
})
const ANNA = { id: 1, is_bot: false, first_name: 'Anna' }

const never = () => new Promise<never>(() => undefined)

type Presence = { readonly id: string; isGone(id: string): Promise<boolean> }

/** One process: a bot behind a webhook, which writes down what it handles. */
function aProcess(
  updates: UpdateStore,
  presence: Presence,
  handle: (id: number) => Promise<void> | void,
  patienceMs = 10_000,
) {
  const warn = vi.fn<Log>()
  const bot = new Bot<BotContext>('4242:a-token-for-tests-only', { botInfo: ME })
  bot.use(
    handleOnce({ updates, presence, clock: { now: () => NOW }, log: { ...silentLogger, warn }, patienceMs }),
  )
  bot.use((ctx) => handle(ctx.update.update_id))
  bot.catch(() => undefined)
  const webhook = receiveUpdates(bot, {
    log: silentLogger,
    webhook: { url: 'https://a.example', secret: SECRET },
  })
  async function receive(update: Update): Promise<number | undefined> {
    const body = JSON.stringify(update)
    const headers = { 'x-telegram-bot-api-secret-token': SECRET }
    const request = new Request('http://localhost/telegram', { method: 'POST', body, headers })
    return (await webhook.handleRequest?.(request))?.status
  }

  return {
    warn,
    receive,
    /** Receives, and waits for as long as the work takes. */
    async finish(update: Update): Promise<number | undefined> {
      const status = await receive(update)
      await webhook.stop()
      return status
    },
    settled: () => webhook.stop(),
  }
}

/** A process that dies while it handles its first update, as far as anybody can tell. */
async function dieOver(update: Update, updates: UpdateStore, presence: Presence): Promise<void> {
  const begun = Promise.withResolvers<void>()
  const dying = aProcess(updates, presence, () => {
    begun.resolve()
    return never()
  })
  void dying.receive(update)
  await begun.promise
}

const alive = (id: string): Presence => ({ id, isGone: () => Promise.resolve(false) })
const knowing = (id: string, gone: string): Presence => ({
  id,
  isGone: (other) => Promise.resolve(other === gone),
})
describe('an update', () => {
  let database: Database
  let store: UpdateStore
  const handled: string[] = []
  const by = (name: string) => (id: number) => void handled.push(`${name} ${id}`)
  beforeAll(async () => {
    database = await createTestPglite()
    store = createUpdateStore(database.db)
  })
  beforeEach(async () => {
    handled.length = 0
    await emptyTables(database.db)
  })
  afterAll(() => database.close())

  test('is handled once, however often it comes to one process', async () => {
    const one = aProcess(store, alive('1'), by('one'))
    for (const id of [7, 7, 8]) expect(await one.finish(anUpdate(id))).toBe(200)
    expect(handled).toEqual(['one 7', 'one 8'])
  })

  test('is not handled again by the process after the one that handled it and died', async () => {
    await aProcess(store, alive('1'), by('one')).finish(anUpdate(7))
    await aProcess(store, knowing('2', '1'), by('two')).finish(anUpdate(7))
    expect(handled).toEqual(['one 7'])
  })

  test('is handled when it comes again after its process died before it was done', async () => {
    await dieOver(anUpdate(7), store, alive('1'))
    await aProcess(store, knowing('2', '1'), by('two')).finish(anUpdate(7))
    await aProcess(store, knowing('3', '1'), by('three')).finish(anUpdate(7))
    expect(handled).toEqual(['two 7'])
  })

  test('is left to a process that is alive and still at it', async () => {
    await dieOver(anUpdate(7), store, alive('1'))
    expect(await aProcess(store, alive('2'), by('two')).finish(anUpdate(7))).toBe(200)
    expect(handled).toEqual([])
  })

  test('that failed is not tried again: the person was told', async () => {
    const fail = vi.fn(() => Promise.reject(new Error('a fault of ours')))
    const one = aProcess(store, alive('1'), fail)
    await one.finish(anUpdate(7))
    await one.finish(anUpdate(7))
    expect(fail).toHaveBeenCalledOnce()
  })

  test('is a new one under an old number when it says something else', async () => {
    const one = aProcess(store, alive('1'), by('one'))
    await one.finish(anUpdate(7))
    await one.finish(anUpdate(7, 'a week later'))
    expect(handled).toEqual(['one 7', 'one 7'])
  })

  test.each([
    ['refuses', () => Promise.reject(new Error('connect ECONNREFUSED'))],
    ['says nothing', never],
  ])('is handled all the same while the database %s', async (_, take) => {
    const one = aProcess({ ...store, take }, alive('1'), by('one'), 20)
    expect(await one.finish(anUpdate(7))).toBe(200)
    expect(handled).toEqual(['one 7'])
    expect(one.warn).toHaveBeenCalledOnce()
  })

  test('is done with, though the database went away before that could be noted', async () => {
    const finish = () => Promise.reject(new Error('connect ECONNREFUSED'))
    const one = aProcess({ ...store, finish }, alive('1'), by('one'))
    expect(await one.finish(anUpdate(7))).toBe(200)
    expect(handled).toEqual(['one 7'])
    expect(one.warn).toHaveBeenCalledOnce()
  })

  test('is answered once when its poller is gone before it could confirm it', async () => {
    const api = createBotApiServer({ clock: { now: () => NOW } })
    const apiRoot = await api.listen()
    const poller = (presence: Presence) => {
      const bot = new Bot<BotContext>(api.token, { client: { apiRoot } })
      bot.use(handleOnce({ updates: store, presence, clock: { now: () => NOW }, log: silentLogger }))
      bot.on('message:text', (ctx) => ctx.reply(`heard ${ctx.msg.text}`))
      return receiveUpdates(bot, { log: silentLogger, webhook: null, retryMs: 50 })
    }
    const heard = () => api.botMessages(anna.id).map(({ text }) => text)
    const anna = api.addUser({ firstName: 'Anna' })
    const first = poller(alive('1'))
    await first.start()
    await expect.poll(() => api.callsTo('getUpdates')).toHaveLength(1)
    const mend = api.injectFault({ method: 'getUpdates', mishap: { kind: 'http', status: 502, body: '' } })
    api.userSends(anna.id, 'hello')
    await expect.poll(() => api.callsTo('getUpdates').length).toBeGreaterThan(1)
    await first.stop()
    mend()

    const second = poller(knowing('2', '1'))
    await second.start()
    api.userSends(anna.id, 'again')
    await expect.poll(heard).toContain('heard again')
    await second.stop()
    expect(heard()).toEqual(['heard hello', 'heard again'])
    await api.close()
  })

  test('keeps its place in its chat while an earlier one is looked up', async () => {
    let looks = 0
    const slowFirst: UpdateStore = {
      ...store,
      take: async (...args) => {
        looks += 1
        if (looks === 1) await new Promise((resolve) => setTimeout(resolve, 50))
        return store.take(...args)
      },
    }
    const talk = await talkToBot(database.db, { once: { updates: slowFirst, presence: alive('1') } })
    const anna = talk.addUser({ firstName: 'Anna' })
    talk.userSends(anna.id, '/privacy')
    await talk.ask(anna.id, '/help', '/today')
    expect(talk.botMessages(anna.id)).toHaveLength(2)
    expect(await talk.hear(anna.id, 'stored about this chat')).toBeTruthy()
    await talk.end()
  })
})

describe.skipIf(!hasPostgres())('on one PostgreSQL', () => {
  let server: TestDatabase
  let databases: Database[]
  beforeAll(async () => {
    server = await createTestDatabase()
    databases = await Promise.all([1, 2, 3].map(() => openTestDatabase(server.url)))
  })
  afterAll(async () => {
    await Promise.all(databases.map((database) => database.close()))
    await server.drop()
  })

  test('three processes that get the same updates at the same moment handle each once', async () => {
    const handled: number[] = []
    const presences = await Promise.all(
      databases.map(() => createPresence(server.url, { logger: silentLogger })),
    )
    const processes = databases.map((database, index) =>
      aProcess(createUpdateStore(database.db), presences[index] ?? alive(''), (id) => void handled.push(id)),
    )
    const ids = Array.from({ length: 30 }, (_, index) => 100 + index)
    const answers = await Promise.all(
      ids.flatMap((id) => processes.map((process) => process.receive(anUpdate(id)))),
    )
    await Promise.all(processes.map((process) => process.settled()))
    expect(new Set(answers)).toEqual(new Set([200]))
    expect(handled.toSorted((a, b) => a - b)).toEqual(ids)
    await Promise.all(presences.map((presence) => presence.close()))
  })

  test('what a process held that died is handled by the one to which it comes again', async () => {
    const [dying, heir] = await Promise.all(
      [1, 2].map(() => createPresence(server.url, { logger: silentLogger })),
    )
    const [first, second] = databases
    if (!dying || !heir || !first || !second) throw new Error('Nothing to test with')
    const handled: number[] = []
    await dieOver(anUpdate(500), createUpdateStore(first.db), dying)
    const other = aProcess(createUpdateStore(second.db), heir, (id) => void handled.push(id))
    await other.finish(anUpdate(500))
    expect(handled).toEqual([])
    await dying.close()
    await other.finish(anUpdate(500))
    expect(handled).toEqual([500])
    await heir.close()
  })
})
