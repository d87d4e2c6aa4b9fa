import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createBotApiServer, type BotApiServer } from '../support/bot-api/bot-api-server.ts'
import { fillDataFolder } from '../support/pglite.ts'
import { createTestDatabase, hasPostgres, type TestDatabase } from '../support/postgres.ts'
import { readShared } from '../domain/briefing/shared-files.ts'
import { runSitrep, type Running } from './run-sitrep.ts'

const PATIENCE_MS = 60_000

/** Whole processes, started as a person starts them, against a Telegram look-alike. */
describe('the bot as a process', { timeout: 2 * PATIENCE_MS }, () => {
  let folder: string
  let telegram: BotApiServer
  let apiRoot: string
  const running = new Set<Running>()

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sitrep-processes-'))
    await writeFile(join(folder, 'sources.json'), '[]')
    const description = readShared('botapi/api.json')
    telegram = createBotApiServer({
      clock: { now: () => new Date() },
      ...(description !== null && { validateCalls: JSON.parse(description) }),
    })
    apiRoot = await telegram.listen()
  })
  afterEach(async () => {
    for (const bot of running) await bot.end('SIGTERM')
    running.clear()
  })
  afterAll(async () => {
    await telegram.close()
    await rm(folder, { recursive: true, force: true })
    expect(telegram.violations).toEqual([])
  })

  function start(env: Record<string, string>, command: readonly string[] = ['start']): Running {
    const bot = runSitrep(command, {
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: apiRoot,
      SOURCES_FILE: join(folder, 'sources.json'),
      PORT: '0',
      LOG_FORMAT: 'json',
      ...env,
    })
    running.add(bot)
    return bot
  }

  async function greet(firstName: string): Promise<number> {
    const person = telegram.addUser({ firstName, languageCode: 'en', hasStarted: false })
    telegram.userSends(person.id, '/start')
    await telegram.waitForBotMessage(person.id, undefined, PATIENCE_MS)
    return person.id
  }

  test('holds an embedded database alone, and carries out the commands of others', async () => {
    const dataDir = join(folder, 'data')
    await fillDataFolder(dataDir)
    const bot = start({ DATA_DIR: dataDir })
    const address = await bot.address()
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
    expect(await (await fetch(`${address}/metrics`)).text()).toContain(
      'sitrep_subscribers{status="active"} 0',
    )
    await greet('Alex')

    const second = start({ DATA_DIR: dataDir })
    expect(await second.ended).toBe(1)
    expect(second.errors()).toContain(`process ${bot.pid}`)
    expect(second.errors()).not.toMatch(/\n\s+at /)

    const status = start({ DATA_DIR: dataDir }, ['status', '--json'])
    expect(await status.ended, status.errors()).toBe(0)
    expect(JSON.parse(status.output())).toMatchObject({ subscribers: { active: 1 } })

    expect(await bot.end('SIGTERM')).toBe(0)
    const afterwards = start({ DATA_DIR: dataDir }, ['subscribers', 'export'])
    expect(await afterwards.ended).toBe(0)
    expect(afterwards.output().trim().split('\n')).toHaveLength(1)
  })

  describe.runIf(hasPostgres())('on one PostgreSQL', () => {
    let database: TestDatabase
    beforeAll(async () => {
      database = await createTestDatabase({ empty: true })
    })
    afterAll(() => database.drop())

    test('comes up twice on an empty database, answers once, and survives the one that talked', async () => {
      const bots = [start({ DATABASE_URL: database.url }), start({ DATABASE_URL: database.url })]
      await Promise.all(bots.map((bot) => bot.address()))
      const olena = await greet('Olena')
      const greetings = () => telegram.botMessages(olena).filter(({ text }) => text?.includes('08:00'))
      await expect.poll(greetings, { timeout: PATIENCE_MS }).toHaveLength(1)

      for (const [index, bot] of bots.entries()) {
        if (index === 0) void bot.end('SIGKILL')
        else expect(bot.isRunning()).toBe(true)
      }
      await greet('Petro')
    })

    test('behind a webhook answers once what Telegram brings to two at the same moment', async () => {
      const secret = 'a-secret-of-the-webhook'
      const webhook = { WEBHOOK_URL: 'https://127.0.0.1:9', WEBHOOK_SECRET: secret }
      const bots = [1, 2].map(() => start({ DATABASE_URL: database.url, ...webhook }))
      const addresses = await Promise.all(bots.map((bot) => bot.address()))
      const person = telegram.addUser({ firstName: 'Iryna', languageCode: 'en' })
      const bring = (update: object) =>
        Promise.all(
          addresses.map(async (address) => {
            const headers = { 'x-telegram-bot-api-secret-token': secret }
            const body = JSON.stringify(update)
            return (await fetch(`${address}/telegram`, { method: 'POST', headers, body })).status
          }),
        )
      const message = {
        ...{ message_id: 1, date: 1_690_000_000, text: '/help' },
        entities: [{ type: 'bot_command', offset: 0, length: 5 }],
        from: { id: person.id, is_bot: false, first_name: 'Iryna', language_code: 'en' },
        chat: { id: person.id, type: 'private', first_name: 'Iryna' },
      }
      expect(await bring({ update_id: 1, message })).toEqual([200, 200])
      expect(await bring({ update_id: 2, message: { ...message, message_id: 2 } })).toEqual([200, 200])
      // Stopping waits for what is under way.
      expect(await Promise.all(bots.map((bot) => bot.end('SIGTERM')))).toEqual([0, 0])
      expect(telegram.botMessages(person.id)).toHaveLength(2)
    })
  })
})
