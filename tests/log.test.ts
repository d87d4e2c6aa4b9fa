import { Writable } from 'node:stream'
import { inspect } from 'node:util'
import { Bot } from 'grammy'
import { describe, expect, test } from 'vitest'
import { createLogger, redactor } from '../src/log.ts'

const TOKEN = '123456789:AAcanary_canary-canary_canary-canary'
const SECRET = TOKEN.split(':')[1] ?? ''

function into(lines: string[]): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
}

function logTo(format: 'json' | 'pretty') {
  const lines: string[] = []
  const logger = createLogger({
    level: 'debug',
    format,
    redact: [TOKEN, 'hunter2-hunter2'],
    destination: into(lines),
  })
  return { logger, read: () => lines.join('') }
}

describe.each(['json', 'pretty'] as const)('the log as %s', (format) => {
  test('says what it was told', async () => {
    const { logger, read } = logTo(format)
    logger.info({ chats: 3 }, 'Unable to see a fault')
    await expect.poll(read).toContain('Unable to see a fault')
    expect(read()).toContain('chats')
  })

  test('never writes a token, however it comes', async () => {
    const { logger, read } = logTo(format)
    const bot = new Bot(TOKEN, { client: { apiRoot: 'http://127.0.0.1:9' } })
    const httpError: unknown = await bot.api.getMe().catch((error: unknown) => error)
    const nested = new Error(`Request to https://api.telegram.org/bot${TOKEN}/getMe failed`)
    logger.error({ err: nested }, `Message with ${TOKEN}`)
    logger.error({ err: new Error('outer', { cause: nested }) }, 'cause')
    logger.error({ err: httpError }, 'network')
    logger.warn(
      { url: `https://api.telegram.org/bot${encodeURIComponent(TOKEN)}/x`, deep: { list: [TOKEN] } },
      'fields',
    )
    logger.warn({ text: inspect(bot) }, 'inspected')
    logger.warn({ [TOKEN]: 1, half: SECRET, other: 'postgres://u:hunter2-hunter2@db/x' }, 'keys')
    logger.debug({}, 'the last line')
    await expect.poll(read).toContain('the last line')
    expect(read()).not.toContain(SECRET)
    expect(read()).not.toContain('hunter2-hunter2')
    expect(read()).toContain('[redacted]')
  })
})

test('of a failed query, the statement is written, and not what somebody wrote', () => {
  const { logger, read } = logTo('json')
  const refused = Object.assign(new Error('value too long'), {
    code: '22001',
    client: { password: 'canary' },
  })
  const failed = new Error('Failed query: insert into follows\nparams: 42,a canary in the mine', {
    cause: refused,
  })
  logger.error({ err: failed }, 'one')
  logger.error({ error: failed }, 'another')
  expect(read()).toContain('insert into follows')
  expect(read()).toContain('22001')
  expect(read()).not.toContain('canary')
})

test('below its level nothing is written', () => {
  const lines: string[] = []
  const destination = into(lines)
  createLogger({ level: 'warn', format: 'json', destination }).info({}, 'quiet')
  createLogger({ level: 'silent', format: 'json', destination }).error({}, 'silent')
  expect(lines).toEqual([])
})

test('a word too short to be a secret leaves innocent text alone', () => {
  expect(redactor(['', 'a', '1:b'])('a 1:b c')).toBe('a 1:b c')
})
