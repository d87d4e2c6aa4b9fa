import { Writable } from 'node:stream'
import { Api } from 'grammy'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Database } from '../../src/db/database.ts'
import { createEditionStore } from '../../src/db/edition-store.ts'
import { createLogger } from '../../src/log.ts'
import { announceCommands, COMMANDS } from '../../src/telegram/commands.ts'
import { loadTexts } from '../../src/telegram/texts.ts'
import { createTestPglite } from '../support/pglite.ts'
import { talkToBot, type Talk } from './talk-to-bot.ts'

let database: Database
let talk: Talk
const lines: string[] = []

beforeAll(async () => {
  database = await createTestPglite()
  const log = createLogger({
    level: 'debug',
    format: 'json',
    redact: ['4242:a-token-for-tests-only'],
    destination: new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk))
        done()
      },
    }),
  })
  const channels = {
    editions: createEditionStore(database.db),
    contentFor: () => Promise.reject(new Error('no channel is set up here')),
    wake: () => Promise.resolve(),
  }
  talk = await talkToBot(database.db, { log, channels })
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

describe('when something breaks', () => {
  test('the person is told in their language, and the log holds neither token nor words', async () => {
    const { id } = talk.addUser({ firstName: 'Anna', languageCode: 'uk' })
    vi.spyOn(talk.deps.briefings, 'searchEvents').mockRejectedValueOnce(
      new Error('https://api.telegram.org/bot4242:a-token-for-tests-only/x refused'),
    )
    expect(await talk.ask(id, '/news таємне слово')).toContain('У мене щось зламалося')
    const log = lines.join('')
    expect(log).toContain('Unable to handle an update')
    expect(log).not.toContain('a-token-for-tests-only')
    expect(log).not.toContain('таємне')
  })

  test('a tap that no longer waits is answered by a message', async () => {
    const { id } = talk.addUser({ firstName: 'Anna', languageCode: 'en' })
    await talk.ask(id, '/strikes', 'Night of')
    vi.spyOn(talk.nights, 'list').mockRejectedValueOnce(new Error('database away'))
    await talk.tap(id, '7 days')
    expect(await talk.hear(id, 'Something went wrong')).toBeTruthy()
    expect(await talk.ask(id, '/help')).toContain('What I can do')
  })

  test('even when the database cannot tell who is asking', async () => {
    const { id } = talk.addUser({ firstName: 'Anna', languageCode: 'uk' })
    vi.spyOn(talk.deps.subscribers, 'find').mockRejectedValueOnce(new Error('database away'))
    expect(await talk.ask(id, '/help')).toContain('У мене щось зламалося')
  })

  test('a flood limit of a few seconds is waited for', async () => {
    const { id } = talk.addUser({ firstName: 'Anna', languageCode: 'en' })
    talk.injectFault({
      method: 'sendMessage',
      chatId: id,
      times: 1,
      mishap: {
        kind: 'error',
        code: 429,
        description: 'Too Many Requests: retry after 1',
        parameters: { retry_after: 1 },
      },
    })
    expect(await talk.ask(id, '/help')).toContain('What I can do')
  })

  test('a reader who blocks the bot while it answers is no error', async () => {
    const { id } = talk.addUser({ firstName: 'Anna', languageCode: 'en' })
    talk.injectFault({
      method: 'sendMessage',
      chatId: id,
      times: 1,
      mishap: { kind: 'error', code: 403, description: 'Forbidden: bot was blocked by the user' },
    })
    talk.userSends(id, '/help')
    await expect.poll(() => lines.join('')).toContain('"reason":"blocked"')
  })

  test('a message that can no longer be edited is said anew', async () => {
    const { id } = talk.addUser({ firstName: 'Anna', languageCode: 'en' })
    await talk.ask(id, '/strikes', 'Night of')
    talk.injectFault({
      method: 'editMessageText',
      chatId: id,
      times: 2,
      mishap: { kind: 'error', code: 400, description: "Bad Request: message can't be edited" },
    })
    await talk.tap(id, 'By weapon')
    await talk.hear(id, 'Which weapon?')
    expect(talk.botMessages(id)).toHaveLength(2)
  })
})

describe('the menu of commands', () => {
  test('is there for each kind of chat, in both languages', async () => {
    const { token, apiRoot, texts } = talk.deps
    await announceCommands(new Api(token, { apiRoot }), texts)
    const calls = talk.callsTo('setMyCommands').map(({ parameters }) => parameters)
    expect(calls).toHaveLength(9)
    expect(new Set(calls.map(({ language_code: code }) => code))).toEqual(new Set([undefined, 'en', 'uk']))
    expect(talk.callsTo('setMyDescription')).toHaveLength(3)
    const told = talk.callsTo('setMyDescription').map(({ parameters }) => String(parameters.description))
    for (const description of told) expect(description).toContain('@sitrep_bot')
  })

  test('is no reason not to start when Telegram has heard it too often', async () => {
    const { token, apiRoot, texts } = talk.deps
    const warn = vi.fn()
    const error = { kind: 'error', code: 429, description: 'Too Many Requests: retry after 3600' } as const
    talk.injectFault({
      method: 'setMyCommands',
      times: 1,
      mishap: { ...error, parameters: { retry_after: 3600 } },
    })
    await announceCommands(new Api(token, { apiRoot }), texts, warn)
    expect(warn).toHaveBeenCalledOnce()
  })

  test('names only commands that are answered', async () => {
    const { id } = talk.addUser({ firstName: 'Anna', languageCode: 'en' })
    await talk.ask(id, '/start', 'no briefings yet')
    for (const command of COMMANDS) {
      expect(await talk.ask(id, `/${command}`)).not.toContain('I do not know')
    }
  })

  test('has a description for every command in every language', () => {
    for (const language of ['en', 'uk'] as const) {
      const say = loadTexts()(language)
      expect(COMMANDS.filter((command) => say(`command-${command}`).startsWith('command-'))).toEqual([])
    }
  })
})
