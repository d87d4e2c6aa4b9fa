import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommandLine } from '../../src/cli/run-command-line.ts'
import { createBotApiServer, type BotApiServer } from '../support/bot-api/bot-api-server.ts'
import { testHost } from '../support/host.ts'
import { fillDataFolder, openTestDatabase } from '../support/pglite.ts'
import { runSitrep, type Running } from './run-sitrep.ts'

const PATIENCE_MS = 60_000

/** Words that must come out nowhere, each by the place at which it goes in. */
const CANARIES = {
  tokenHalf: 'AAcanaryToken-canaryToken-canaryToken0',
  webhookSecret: 'canary-webhook-secret-0123',
  databasePassword: 'canary%25database',
  rootPassword: 'canary-root-password',
  words: 'canarywords',
  name: 'Canaryname',
}
const TOKEN = `4242:${CANARIES.tokenHalf}`
const ALL = [...Object.values(CANARIES), 'canary%database']

function expectClean(text: string): void {
  for (const canary of ALL) expect(text.toLowerCase()).not.toContain(canary.toLowerCase())
}

describe('what nobody else may learn', { timeout: 3 * PATIENCE_MS }, () => {
  let folder: string
  let telegram: BotApiServer
  let root: string
  let bot: Running

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sitrep-canary-'))
    await writeFile(join(folder, 'sources.json'), '[]')
    await fillDataFolder(folder)
    const database = await openTestDatabase({ dataDir: folder })
    await database.db.execute(
      sql.raw(`create function refuse() returns trigger language plpgsql as
      $$ begin raise exception 'refused' using errcode = '22000'; end $$`),
    )
    await database.db.execute(
      sql.raw(
        'create trigger refuse before insert or update on subscribers for each row execute function refuse()',
      ),
    )
    await database.close()
    telegram = createBotApiServer({ clock: { now: () => new Date() }, token: TOKEN })
    root = (await telegram.listen()).replace('//', `//operator:${CANARIES.rootPassword}@`)
    bot = runSitrep(['start'], {
      ...{ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: root, PORT: '0', DATA_DIR: folder },
      ...{ SOURCES_FILE: join(folder, 'sources.json'), LOG_LEVEL: 'debug', ADMIN_IDS: '77' },
      ...{ WEBHOOK_URL: 'https://bot.example.org', WEBHOOK_SECRET: CANARIES.webhookSecret },
    })
    await bot.address()
  }, 2 * PATIENCE_MS)
  afterAll(async () => {
    await bot.end('SIGTERM')
    await telegram.close()
    await rm(folder, { recursive: true, force: true })
  })

  let updateId = 1000
  const post = async (update: Record<string, unknown>, secret = CANARIES.webhookSecret) =>
    fetch(`${await bot.address()}/telegram`, {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': secret, 'content-type': 'application/json' },
      body: JSON.stringify({ update_id: (updateId += 1), ...update }),
    })

  test('is in no line, answer or figure of a running bot, whatever fails', async () => {
    const from = {
      id: telegram.addUser({ firstName: CANARIES.name }).id,
      is_bot: false,
      first_name: CANARIES.name,
    }
    const chat = { id: from.id, type: 'private', first_name: CANARIES.name }
    const say = (text: string) => post({ message: { message_id: updateId, date: 1, chat, from, text } })
    await say('/start')
    await post({
      callback_query: {
        id: '1',
        from,
        chat_instance: '1',
        message: { message_id: 1, date: 1, chat, from },
        data: 'start:subscribe',
      },
    })
    await say(`/follow ${CANARIES.words}`)
    await say(`/${CANARIES.words} ${CANARIES.words}`)
    for (const mishap of [
      { kind: 'error', code: 400, description: "Bad Request: can't parse entities" },
      { kind: 'error', code: 403, description: 'Forbidden: bot was blocked by the user' },
      { kind: 'error', code: 500, description: 'Internal Server Error' },
      { kind: 'http', status: 502, body: 'bad gateway' },
      { kind: 'close-socket' },
    ] as const) {
      telegram.injectFault({ method: 'sendMessage', times: 2, mishap })
      await say(`what of ${CANARIES.words}`)
    }
    const message = { message_id: 1, date: 1, chat, from: { ...from, id: 4242 }, text: CANARIES.words }
    await post({
      callback_query: {
        id: '1',
        from,
        chat_instance: '1',
        message,
        data: `${CANARIES.words}:${CANARIES.words}`,
      },
    })
    await post({ edited_message: { ...message, from, edit_date: 2 } })
    await post({ poll_answer: { poll_id: CANARIES.words, user: from, option_ids: [1] } })
    await post({ unheard_of: { text: CANARIES.words } })
    await post({ message: { text: CANARIES.words } })
    expect((await post({ message }, 'wrong-wrong-wrong-wrong')).status).toBe(401)

    const [, port = ''] = /:(\d+)/.exec((await bot.address()).slice(6)) ?? []
    for (const cut of [0.3, 1]) await hangUp(Number(port), cut)

    const address = await bot.address()
    const shown = await Promise.all(
      ['/metrics', '/readyz', '/healthz', '/nothing'].map(async (path) =>
        (await fetch(address + path)).text(),
      ),
    )
    await expect.poll(bot.errors, { timeout: PATIENCE_MS }).toContain('"outcome":"failed"')
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    expectClean(shown.join('\n'))
    expectClean(bot.output())
    expectClean(bot.errors())
    // Every line is the logger's own: no stack was printed past it.
    for (const line of bot.errors().trim().split('\n'))
      expect(() => JSON.parse(line) as unknown, line).not.toThrow()
    expect(bot.errors()).toMatch(/"command":"other".*"outcome":"/)
  })

  test('is in no sentence of the command line', async () => {
    const database = `postgres://sitrep:${CANARIES.databasePassword}@127.0.0.1:9/x?connect_timeout=2`
    const unknownBot = { BOT_TOKEN: `77:${CANARIES.tokenHalf}`, DATA_DIR: join(folder, 'other') }
    for (const [argv, env] of [
      [['status'], { DATABASE_URL: database }],
      [['status'], { DATABASE_URL: `${database}&sslmode=${CANARIES.words}` }],
      [['status'], { DATABASE_URL: `mysql://u:${CANARIES.databasePassword}@h/x` }],
      [['status'], { BOT_TOKEN: CANARIES.tokenHalf, WEBHOOK_SECRET: `${CANARIES.webhookSecret}!` }],
      [['doctor'], { ...unknownBot, TELEGRAM_API_ROOT: root }],
      [['doctor'], { ...unknownBot, TELEGRAM_API_ROOT: `http://u:${CANARIES.rootPassword}@127.0.0.1:9` }],
      [['start'], { ...unknownBot, TELEGRAM_API_ROOT: root, PORT: '0' }],
    ] as const) {
      const { code, text } = await run(argv, { SOURCES_FILE: join(folder, 'sources.json'), ...env })
      expect(code, text).toBe(1)
      expectClean(text)
    }
  })
})

/** Begins to post an update and is gone in the middle of it. */
async function hangUp(port: number, share: number): Promise<void> {
  const body = JSON.stringify({ update_id: 1, message: { text: CANARIES.words } })
  const socket = connect(port, '127.0.0.1')
  const head = `POST /telegram HTTP/1.1\r\nhost: x\r\nx-telegram-bot-api-secret-token: ${CANARIES.webhookSecret}\r\n`
  socket.write(`${head}content-length: ${body.length + 10}\r\n\r\n${body.slice(0, body.length * share)}`)
  await new Promise((resolve) => setTimeout(resolve, 200))
  socket.destroy()
  await new Promise((resolve) => setTimeout(resolve, 200))
}

async function run(argv: readonly string[], env: Readonly<Record<string, string>>) {
  let text = ''
  const write = (part: string | Uint8Array) => Promise.resolve(void (text += Buffer.from(part).toString()))
  const code = await runCommandLine({
    ...{ argv, env: { LOG_LEVEL: 'silent', ...env }, host: testHost, logsToTerminal: false },
    interrupted: new Promise(() => undefined),
    io: { stdin: (async function* () {})(), out: write, err: write, cwd: process.cwd(), isTerminal: false },
  })
  return { code, text }
}
