import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, test } from 'vitest'
import { parseConfig, VARIABLE_NAMES } from '../src/config.ts'

const problemsOf = (env: Record<string, string>) => {
  const outcome = parseConfig(env)
  return outcome.kind === 'faulty' ? outcome.problems : []
}

describe('configuration', () => {
  test('starts from nothing: the playground on the embedded database', () => {
    const outcome = parseConfig({})
    expect(outcome).toMatchObject({
      kind: 'ok',
      config: {
        botToken: null,
        telegramApiRoot: 'https://api.telegram.org',
        databaseUrl: null,
        dataDir: './data',
        host: '127.0.0.1',
        port: 8080,
        webhook: null,
        defaults: { timezone: 'Europe/Kyiv', deliveryTime: '08:00', language: 'en' },
        broadcastPerSecond: 25,
        paidBroadcast: false,
        paidStarsPerDay: 20_000,
        allowPrivateSources: false,
        logLevel: 'info',
        logFormat: null,
      },
    })
  })

  test.each([
    ['BOT_TOKNE', 'BOT_TOKEN'],
    ['DATABASE_URI', 'DATABASE_URL'],
    ['ADMIN_ID', 'ADMIN_IDS'],
    ['webhook_url', 'WEBHOOK_URL'],
    ['LOGLEVEL', 'LOG_LEVEL'],
    ['TELEGRAM_BOT_TOKEN', 'BOT_TOKEN'],
    ['tg_token', 'BOT_TOKEN'],
  ])('%s is told as a misspelt %s', (given, meant) => {
    expect(parseConfig({ [given]: 'x' })).toMatchObject({ config: { misspelt: [{ given, meant }] } })
  })

  test.each(['HOSTNAME', 'POST', 'PGDATA', 'npm_config_loglevel', 'TZ'])('%s is none of ours', (given) => {
    expect(parseConfig({ [given]: 'x' })).toMatchObject({ config: { misspelt: [] } })
  })

  test('.env.example names every variable, and only those, and is valid as it stands', () => {
    const text = readFileSync('.env.example', 'utf8')
    const named = text.matchAll(/^(?:# )?([A-Z_]+)=/gm).map(([, name]) => name ?? '')
    expect([...named].sort()).toEqual([...VARIABLE_NAMES].sort())
    expect(parseConfig(parseEnv(text))).toEqual(parseConfig({}))
  })

  test('.env.example as it is leaves a container what its image says', () => {
    const image = /^ENV (.+)$/m.exec(readFileSync('Dockerfile', 'utf8'))?.[1] ?? ''
    const ofImage = Object.fromEntries(image.split(' ').map((pair) => pair.split('=')))
    expect(ofImage).toMatchObject({ HOST: '0.0.0.0', DATA_DIR: '/data' })
    const outcome = parseConfig({ ...ofImage, ...asDockerReads(readFileSync('.env.example', 'utf8')) })
    expect(outcome).toMatchObject({ kind: 'ok', config: { host: '0.0.0.0', dataDir: '/data', port: 8080 } })
  })

  test('an empty value counts as unset', () => {
    expect(parseConfig({ PORT: '', DEFAULT_LANGUAGE: ' ' })).toEqual(parseConfig({}))
  })

  test('quotes and spaces around a value are none of it', () => {
    const token = '123456:ABCDEFGHIJKLMN'
    for (const given of [` ${token}\n`, `"${token}"`, `'${token}'`, ` " ${token} " `])
      expect(parseConfig({ BOT_TOKEN: given })).toMatchObject({ config: { botToken: token } })
    expect(parseConfig({ PORT: '"80"', DATA_DIR: "'/a b'", LOG_LEVEL: '""' })).toMatchObject({
      config: { port: 80, dataDir: '/a b', logLevel: 'info' },
    })
    const words = "host=db password='a b'"
    expect(parseConfig({ DATABASE_URL: words })).toMatchObject({ config: { databaseUrl: words } })
  })

  test.each([
    'https://api.telegram.org/bot',
    'http://[::1]:8081/bot123456:canary-canary',
    'https://a.example/x/bot/',
  ])('a token has no place in the address of the Bot API: %s', (root) => {
    const problems = problemsOf({ TELEGRAM_API_ROOT: root })
    expect(problems).toEqual([expect.stringMatching(/^TELEGRAM_API_ROOT must end before "\/bot".*BOT_TOKEN/)])
    expect(problems.join()).not.toContain('canary')
  })

  test('tells every problem at once, each with its variable', () => {
    const problems = problemsOf({
      BOT_TOKEN: 'nonsense',
      PORT: '70000',
      DEFAULT_TIMEZONE: 'Mars/Olympus',
      DEFAULT_DELIVERY_TIME: '24:00',
      ADMIN_IDS: '12,x',
      PAID_BROADCAST: 'yes',
      DATABASE_URL: 'mysql://x/y',
    })
    for (const name of ['BOT_TOKEN', 'PORT', 'DEFAULT_TIMEZONE', 'DEFAULT_DELIVERY_TIME', 'ADMIN_IDS'])
      expect(problems).toContainEqual(expect.stringMatching(new RegExp(`^${name} must`)))
    expect(problems).toHaveLength(7)
  })

  test('never repeats a faulty token', () => {
    expect(problemsOf({ BOT_TOKEN: 'canary token' }).join()).not.toContain('canary')
  })

  test('refuses a webhook without its secret', () => {
    expect(problemsOf({ WEBHOOK_URL: 'https://bot.example.org' })).toEqual([
      expect.stringMatching(/^WEBHOOK_SECRET must be set/),
    ])
  })

  test('tells a contradiction beside a faulty value', () => {
    expect(problemsOf({ PORT: 'x', WEBHOOK_URL: 'https://bot.example.org' })).toHaveLength(2)
  })

  test('holds the rate to what Telegram allows, free and paid', () => {
    expect(problemsOf({ BROADCAST_PER_SECOND: '31' })).toHaveLength(1)
    expect(problemsOf({ BROADCAST_PER_SECOND: '1000', PAID_BROADCAST: 'true' })).toEqual([])
    expect(problemsOf({ BROADCAST_PER_SECOND: '1001', PAID_BROADCAST: 'true' })).toHaveLength(1)
  })

  test('caps what is paid in a day at a whole number of Stars', () => {
    for (const stars of ['0', '0.5', '-1', 'many', '1e3'])
      expect(problemsOf({ PAID_STARS_PER_DAY: stars })).toEqual([
        expect.stringMatching(/^PAID_STARS_PER_DAY must be (at least 1|a whole number of Stars)\.$/),
      ])
    expect(parseConfig({ PAID_STARS_PER_DAY: '1' })).toMatchObject({ config: { paidStarsPerDay: 1 } })
  })

  test('takes a socket-style or plain Postgres address', () => {
    expect(problemsOf({ DATABASE_URL: 'postgresql://bot@localhost/sitrep' })).toEqual([])
    expect(problemsOf({ DATABASE_URL: 'postgres://bot:secret@db:5432/sitrep?sslmode=require' })).toEqual([])
  })
})

/** `docker run --env-file`: a line is a comment or a pair; quotes and what looks like a comment behind a value are part of it. */
function asDockerReads(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...value] = line.split('=')
      expect(name).toMatch(/^[A-Z_]+$/)
      return [name, value.join('=')]
    }),
  )
}
