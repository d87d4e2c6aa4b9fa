import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommandLine } from '../../src/cli/run-command-line.ts'
import { createBotApiServer } from '../support/bot-api/bot-api-server.ts'
import { fillDataFolder, openTestDatabase } from '../support/pglite.ts'
import { createAnyDatabase, type AnyDatabase } from '../support/any-database.ts'
import { testHost } from '../support/host.ts'

const SEED = '../shared/seed/day-510.txt'
const BRIEFING = [
  'Day 600: Air defence works through the night',
  'Air defence destroys 15 of 18 Shahed drones overnight',
  'Russia launched 18 Shahed drones overnight on October 16, the Air Force said. Fifteen of them were shot down.',
].join('\n\n')

/** Runs a command line in this process, with nothing set but what is given. */
async function run(argv: readonly string[], env: Record<string, string> = {}, stdin = '') {
  let out = ''
  let err = ''
  const code = await runCommandLine({
    argv,
    env: { LOG_LEVEL: 'silent', ...env },
    host: testHost,
    interrupted: new Promise(() => {}),
    logsToTerminal: false,
    io: {
      stdin: chunks(stdin),
      out: (text) => Promise.resolve(void (out += Buffer.from(text).toString())),
      err: (text) => Promise.resolve(void (err += Buffer.from(text).toString())),
      cwd: process.cwd(),
      isTerminal: false,
    },
  })
  return { code, out, err }
}

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  await Promise.resolve()
  if (text !== '') yield Buffer.from(text)
}

describe('without a database', () => {
  test('lists its commands, and explains each', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('  strikes ') })
    expect(await run(['strikes', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Usage: sitrep strikes [PERIOD|QUESTION]'),
    })
    expect((await run([])).code).toBe(2)
  })

  test('says what is wrong with a call, and exits with 2', async () => {
    expect(await run(['launch'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no command "launch"'),
    })
    expect(await run(['strikes', '--colour'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--colour'),
    })
    expect(await run(['extract', '--published', 'soon', '-'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('such as 2023-07-18'),
    })
  })

  test('tells every fault of the configuration at once, and nothing else', async () => {
    const { code, out, err } = await run(['status'], {
      PORT: 'x',
      BOT_TOKEN: 'nonsense',
      DEFAULT_LANGUAGE: 'fr',
    })
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err.trim().split('\n')).toHaveLength(4)
    expect(err).not.toContain('nonsense')
    expect(err).not.toMatch(/\n\s+at /)
  })

  test('reads a text from standard input', async () => {
    const { code, out } = await run(['extract', '--json', '-'], {}, BRIEFING)
    const document = JSON.parse(out)
    expect(code).toBe(0)
    expect(document).toMatchObject({ dayNumber: 600, publishedOn: '2023-10-16', language: 'en' })
    expect(document.strikes).toMatchObject([
      { night: '2023-10-16', model: 'shahed', launched: { value: 18 }, intercepted: { value: 15 } },
    ])
    expect(document).not.toHaveProperty('text')
  })

  test('explains where each figure comes from', async () => {
    const { out } = await run(['extract', '--explain', '-'], {}, BRIEFING)
    expect(out).toContain('15 of 18 Shahed drones')
    expect(out).toContain('kept')
  })

  test('reads published texts of every kind, a faulty line aside', async () => {
    const lines = [
      JSON.stringify({ id: 1, format: 'text', content: BRIEFING, publishedAt: '2023-10-16T06:00:00Z' }),
      JSON.stringify({ id: 2, format: 'pdf', content: '' }),
      JSON.stringify({ id: 3, format: 'telegram', content: '<b>Bridge open</b><br/>Lorries cross it.' }),
      JSON.stringify({ id: 4, format: 'page', content: '<p>short</p>', url: 'https://a.example/' }),
    ]
    const { code, out, err } = await run(['read', '--jsonl'], {}, lines.join('\n'))
    expect(code).toBe(1)
    expect(err).toBe('Line 2 is no JSON object with "id", "format" and "content".\n')
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      {
        id: 1,
        dayNumber: 600,
        publishedOn: '2023-10-16',
        language: 'en',
        stories: [{ topics: ['strikes'] }],
      },
      { id: 3, stories: [{ headline: 'Bridge open' }] },
      { id: 4, title: null, stories: [] },
    ])
  })

  test('reads JSON Lines, reports a faulty line and goes on', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: BRIEFING, publishedAt: '2023-10-16', language: 'en', source: 'x' }),
      'not JSON',
      JSON.stringify({ id: 2, text: 'Nothing flew.', publishedAt: null, language: null }),
    ]
    const { code, out, err } = await run(['extract', '--jsonl'], {}, lines.join('\n'))
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(1)
    expect(err).toContain('Line 2')
    expect(answers).toMatchObject([
      { id: 'a', strikes: [{ model: 'shahed' }] },
      { id: 2, strikes: [] },
    ])
  })

  test('tells what a reader would be told of each date, over all texts handed in', async () => {
    const lines = [
      { id: 1, text: 'Overnight Russia launched 40 Shahed drones.', source: 'paper', authority: 'press' },
      {
        id: 2,
        text: 'Overnight Russia launched 44 Shahed drones, 41 were shot down.',
        source: 'air-force',
        authority: 'official',
      },
      { id: 3, text: 'Nothing flew.', source: 'paper' },
    ].map((line) => JSON.stringify({ ...line, publishedAt: '2024-05-03', language: 'en' }))
    const { code, out, err } = await run(['tell', '--jsonl'], {}, lines.join('\n'))
    expect(code).toBe(1)
    expect(err).toContain('Line 3')
    expect(JSON.parse(out)).toMatchObject({
      night: '2024-05-03',
      rows: [{ model: 'shahed', launched: { value: 44 }, intercepted: { value: 41 }, certain: true }],
    })
    expect(await run(['tell'])).toMatchObject({ code: 2, err: expect.stringContaining('--jsonl') })
  })

  test.runIf(existsSync(SEED))('reads a real briefing: its stories, its figures, nothing else', async () => {
    const { out } = await run(['extract', '--published', '2023-07-18', '--json', SEED])
    const { stories, strikes, ...head } = JSON.parse(out)
    expect(head).toMatchObject({ dayNumber: 510, publishedOn: '2023-07-18', language: 'en' })
    expect(stories.map(({ topics }: { topics: string[] }) => topics[0])).toEqual([
      'strikes',
      'frontline',
      'humanitarian',
      'analysis',
    ])
    expect(
      strikes.map(({ model, launched, intercepted }: Record<string, { value: number } | null>) => [
        model,
        launched?.value ?? null,
        intercepted?.value ?? null,
      ]),
    ).toEqual([
      ['kalibr', 6, 6],
      ['shahed', 36, 31],
      ['recon-drone', null, 1],
    ])
  })
})

describe('on a database', () => {
  let dataDir: string
  let database: AnyDatabase
  let embedded: Record<string, string>
  let env: Record<string, string>

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'sitrep-cli-'))
    await fillDataFolder(dataDir)
    await writeFile(join(dataDir, 'sources.json'), '[]')
    const SOURCES_FILE = join(dataDir, 'sources.json')
    embedded = { DATA_DIR: dataDir, SOURCES_FILE }
    database = await createAnyDatabase(join(dataDir, 'any'))
    env = { ...database.env, SOURCES_FILE }
  })
  afterAll(async () => {
    await database.drop()
    await rm(dataDir, { recursive: true, force: true })
  })

  const storeAndAsk = async (env: Record<string, string>) => {
    const file = join(dataDir, '2023-10-16.txt')
    await writeFile(file, BRIEFING)
    const first = await run(['ingest', file, '--json'], env)
    expect(JSON.parse(first.out)).toMatchObject([{ outcome: 'new', strikes: 1 }])
    expect((await run(['ingest', file], env)).out).toContain('Already stored')

    const tally = JSON.parse((await run(['strikes', '2023-10', '--json'], env)).out)
    expect(tally).toMatchObject({ nights: 31, nightsReported: 1, rows: [{ model: 'shahed' }] })
    expect(tally.rows[0].claims[0].quotes[0]).toContain('15 of 18')
    expect((await run(['strikes', '2023-10-16'], env)).out).toContain('18 Shahed drones, 15 shot down')
    expect((await run(['digest', '--date', '2023-10-16', '--language', 'uk'], env)).out).toContain(
      '16 жовтня 2023',
    )
  }
  test('stores a briefing once, and answers from it', () => storeAndAsk(env))
  test('stores a briefing once in the embedded one, and answers from it', () => storeAndAsk(embedded))

  test('stores what it can and names what it cannot', async () => {
    const [binary, empty, large] = ['binary', 'empty', 'large'].map((name) => join(dataDir, name))
    await writeFile(binary ?? '', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0]))
    await writeFile(empty ?? '', '')
    await writeFile(large ?? '', 'x'.repeat(5 * 1024 * 1024))
    const good = join(dataDir, 'good.txt')
    await writeFile(good, `${BRIEFING} Again.`)
    const faulty = [binary ?? '', empty ?? '', large ?? '', join(dataDir, 'missing.txt'), dataDir]
    const { code, out, err } = await run(['ingest', ...faulty, good], env)
    expect(code).toBe(1)
    expect(err.trim().split('\n')).toHaveLength(faulty.length)
    expect(err).toMatch(/binary.*not text[^]*empty is empty[^]*5\.0 MB/)
    expect(err).toMatch(/There is no .*missing\.txt\. Check[^]* is a folder\. Name the files in it/)
    expect(err).not.toMatch(/ENOENT|EISDIR/)
    expect(out).toContain(`Stored ${good}`)
  })

  test('says that the disk is full where the database says so, and stores nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sitrep-full-'))
    await fillDataFolder(folder)
    const database = await openTestDatabase({ dataDir: folder })
    await database.db.execute(
      sql.raw(`create function refuse() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`),
    )
    await database.db.execute(
      sql.raw('create trigger refuse before insert on briefings for each row execute function refuse()'),
    )
    await database.close()
    const file = join(folder, 'briefing.txt')
    await writeFile(file, BRIEFING)
    const { code, err } = await run(['ingest', file], { ...embedded, DATA_DIR: folder })
    expect(code).toBe(1)
    expect(err).toBe(
      'Unable to finish "ingest": the disk of the database is full. Make room, or give it a larger one, and call the command again.\n',
    )
    await rm(folder, { recursive: true, force: true })
  })

  test.each([
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    [
      'windows-1251',
      (text: string) => Buffer.from(text.replaceAll('Шахед', '\xD8\xE0\xF5\xE5\xE4'), 'latin1'),
    ],
  ])('imports a table that a spreadsheet saved in %s', async (charset, encode) => {
    const file = join(dataDir, `${charset}.csv`)
    const night = charset === 'UTF-16' ? '02.02.2023' : '03.02.2023'
    await writeFile(file, encode(`sep=;\r\nnight;model;launched;destroyed\r\n${night};Шахед;1 036;1 020\r\n`))
    expect(await run(['import', 'strikes', file], env)).toMatchObject({
      ...{ code: 0, err: '' },
      out: 'Rows: added 1, changed 0, known 0, left out 0\n',
    })
  })

  test('draws the tally of a period, in either language, and says how it must be called', async () => {
    const out = join(dataDir, 'chart.png')
    expect(await run(['chart', '2023-10', '--out', out, '--language', 'uk', '--dark'], env)).toMatchObject({
      code: 0,
      err: `${out}: 2023-10-01 to 2023-10-31, by night\n`,
    })
    expect((await readFile(out)).subarray(1, 4).toString()).toBe('PNG')
    expect(await run(['chart', '2023-10'], env)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--out chart.png'),
    })
    expect(await run(['chart', 'someday', '--out', out], env)).toMatchObject({
      code: 2,
      err: expect.stringContaining('is no period'),
    })
    expect(await run(['chart', '2023-10', '--out', join(dataDir, 'no', 'chart.png')], env)).toMatchObject({
      code: 1,
      err: expect.stringContaining('Unable to write'),
    })
  })

  test('refuses an address on this machine unless it is allowed', async () => {
    const { code, err } = await run(['ingest', '--url', 'http://127.0.0.1:9/'], env)
    expect(code).toBe(1)
    expect(err).toContain('127.0.0.1')
  })

  test('says which walk through an archive cannot be made, and what to do', async () => {
    const list = join(dataDir, 'walkable.json')
    const page = { slug: 'pier', name: 'Pier', kind: 'page', url: 'https://pier.example/', language: 'en' }
    await writeFile(list, JSON.stringify([page]))
    const walk = (...args: string[]) => run(['backfill', ...args], { ...env, SOURCES_FILE: list })
    const wrong = [
      [['pier', '--since', 'soon'], '--since takes a date such as 2023-07-18'],
      [['pier', '--since', '2999-01-01'], '--since 2999-01-01 is still to come'],
      [['peer', '--since', '2023-02-01'], 'There is no source "peer". Known are: pier. (A running bot'],
      [['pier'], 'backfill needs --since, a date such as 2023-07-18'],
    ] as const
    for (const [args, says] of wrong) {
      const { code, err } = await walk(...args)
      expect(code).toBe(2)
      expect(err).toContain(says)
      expect(err).toContain('Usage: sitrep backfill SLUG --since DATE')
    }
    const { code, out } = await walk('pier', '--since', '2023-02-01')
    expect(code).toBe(1)
    expect(out).toMatch(/unable to go on: A page has no archive that could be walked\.\n$/)
  })

  test('leaves a walk through an archive to the bots, once, and says that it waits', async () => {
    const list = join(dataDir, 'left.json')
    const feed = { slug: 'port', name: 'Port', kind: 'telegram', url: 'https://t.me/s/port', language: 'en' }
    await writeFile(list, JSON.stringify([feed]))
    const later = { ...env, SOURCES_FILE: list }
    for (let time = 0; time < 2; time++) {
      const { code, out } = await run(['backfill', 'port', '--since', '2023-02-01', '--detach'], later)
      expect([code, out]).toEqual([0, expect.stringContaining('port: left to the bots')])
    }
    expect((await run(['status'], later)).out).toContain(
      'Tasks        backfills waiting 1, running 0, failing 0',
    )
  })

  test('moves readers out and in', async () => {
    const line = JSON.stringify({
      chatId: 7_000_000_001,
      kind: 'private',
      language: 'uk',
      timezone: 'Europe/Kyiv',
      deliveryTime: '07:30',
      days: [1, 2, 3],
      topics: ['strikes'],
      follows: [],
      status: 'active',
    })
    const imported = await run(['subscribers', 'import'], env, `${line}\nnonsense\n`)
    expect(imported).toMatchObject({ code: 1, out: expect.stringContaining('added 1') })
    expect(imported.err).toContain('Line 2')
    expect((await run(['subscribers', 'export'], env)).out).toBe(`${line}\n`)
    const file = join(dataDir, 'readers.jsonl')
    expect((await run(['subscribers', 'export', file], env)).out).toBe(`Readers: 1, in ${file}\n`)
    expect(await readFile(file, 'utf8')).toBe(`${line}\n`)
    expect(JSON.parse((await run(['status', '--json'], env)).out)).toMatchObject({
      subscribers: { active: 1 },
    })
  })
})

describe('when something is out of reach', () => {
  const token = '123456:a-token-nobody-knows'

  test('a database: one sentence, and what to do', async () => {
    const { code, err } = await run(['migrate'], {
      DATABASE_URL: 'postgres://x:secret-word@127.0.0.1:9/none',
    })
    expect(code).toBe(1)
    expect(err).toContain('Unable to reach PostgreSQL')
    expect(err).not.toContain('secret-word')
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test('Telegram, or a token that it does not know', async () => {
    const telegram = createBotApiServer({ clock: { now: () => new Date() }, token: '4242:the-right-token' })
    const apiRoot = await telegram.listen()
    const dataDir = await mkdtemp(join(tmpdir(), 'sitrep-cli-'))
    await fillDataFolder(dataDir)
    const env = { BOT_TOKEN: token, DATA_DIR: dataDir, PORT: '0', SOURCES_FILE: join(dataDir, 'none.json') }
    await writeFile(env.SOURCES_FILE, '[]')
    try {
      const unknown = await run(['start'], { ...env, TELEGRAM_API_ROOT: apiRoot })
      expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('BOT_TOKEN') })
      const unreached = await run(['doctor'], { ...env, TELEGRAM_API_ROOT: 'http://127.0.0.1:9' })
      expect(unreached).toMatchObject({ code: 1, out: expect.stringContaining('TELEGRAM_API_ROOT') })
      for (const { out, err } of [unknown, unreached]) expect(out + err).not.toContain('nobody-knows')
    } finally {
      await telegram.close()
      await rm(dataDir, { recursive: true, force: true })
    }
  })
})
