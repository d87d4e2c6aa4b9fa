/**
 * `npm run prove:clock`: the whole process, with PostgreSQL and with the embedded database, while its machine's clock
 * is a day ahead for a minute before digests are due. Takes four minutes. Fails when a digest is lost, comes twice or at
 * another minute, or when nobody is told of the clock.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBotApiServer } from '../support/bot-api/bot-api-server.ts'
import { runSitrep } from '../e2e/run-sitrep.ts'
import { createTestDatabase, prepareTemplate, SERVER_VARIABLE, startPostgres } from '../support/postgres.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const READERS = 100
const PRELOAD = join(import.meta.dirname, 'clock', 'machine-clock.ts')
const WORDS = 'Engineers opened the repaired bridge'
const print = (line: string) => process.stdout.write(`${line}\n`)

const server = await startPostgres()
if (server === null) throw new Error('Unable to find a PostgreSQL server on this machine')
process.env[SERVER_VARIABLE] = server.url
await prepareTemplate(server.url)
const database = await createTestDatabase()
try {
  await Promise.all([prove('PostgreSQL', { DATABASE_URL: database.url }), prove('embedded database', {})])
} finally {
  await database.drop()
  await server.stop()
}

async function prove(name: string, place: Record<string, string>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sitrep-clock-'))
  const telegram = createBotApiServer({ clock: { now: () => new Date() } })
  const aheadFile = join(folder, 'ahead')
  const env = {
    ...{ BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: await telegram.listen(), PORT: '0', DATA_DIR: folder },
    ...{ SOURCES_FILE: join(folder, 'sources.json'), LOG_FORMAT: 'json', ADMIN_IDS: '1', ...place },
    ...{ CLOCK_AHEAD_FILE: aheadFile, NODE_OPTIONS: `--import ${PRELOAD}` },
  }
  await writeFile(aheadFile, '0')
  await writeFile(join(folder, 'sources.json'), '[]')
  const readers = Array.from({ length: READERS }, (_, nth) =>
    telegram.addUser({ firstName: `Reader ${nth}`, languageCode: 'en' }),
  )
  const dueAt = nextMinute(Date.now() + 2.5 * MINUTE_MS)
  await writeFile(join(folder, 'readers.jsonl'), readers.map(({ id }) => readerLine(id, dueAt)).join('\n'))
  await writeFile(
    join(folder, 'news.txt'),
    `# Front line\n\n${WORDS} on the river road this morning, the army says.\n`,
  )
  await command(['migrate'])
  await command(['subscribers', 'import', join(folder, 'readers.jsonl')])
  await command(['ingest', join(folder, 'news.txt'), '--published', new Date().toISOString().slice(0, 10)])

  const bot = runSitrep(['start'], env)
  try {
    await bot.address()
    await writeFile(aheadFile, String(DAY_MS))
    await pause(MINUTE_MS + 5000)
    const early = heard().length
    await writeFile(aheadFile, '0')
    await pause(dueAt - Date.now() + 20_000)
    const arrivals = heard()
    const lateMs = arrivals.map(({ at }) => at.getTime() - dueAt)
    const twice = arrivals.length - new Set(arrivals.map(({ chatId }) => chatId)).size
    const isTold = bot.errors().includes('The clock of this machine is wrong')
    print(
      `${name}: ${READERS} readers, lost ${READERS - (arrivals.length - twice)}, more than one ${twice}, during the jump ${early}, ` +
        `${(Math.min(...lateMs) / 1000).toFixed(1)} to ${(Math.max(...lateMs) / 1000).toFixed(1)} s after their minute, the clock ${isTold ? 'told' : 'NOT told'}`,
    )
    if (arrivals.length !== READERS || twice > 0 || early > 0 || !isTold) process.exitCode = 1
  } finally {
    await bot.end('SIGTERM')
    await telegram.close()
    await rm(folder, { recursive: true, force: true })
  }

  async function command(words: readonly string[]): Promise<void> {
    const running = runSitrep(words, env)
    const code = await running.ended
    if (code !== 0) throw new Error(`${words.join(' ')} ended with ${String(code)}: ${running.errors()}`)
  }

  function heard() {
    return telegram.calls.flatMap(({ method, parameters, answer, at }) =>
      method === 'sendMessage' && answer === 'ok' && String(parameters['text']).includes(WORDS)
        ? [{ chatId: Number(parameters['chat_id']), at }]
        : [],
    )
  }
}

function nextMinute(ms: number): number {
  return Math.ceil(ms / MINUTE_MS) * MINUTE_MS
}

function readerLine(chatId: number, dueAt: number): string {
  return JSON.stringify({
    chatId,
    ...{ kind: 'private', language: 'en', timezone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7] },
    deliveryTime: new Date(dueAt).toISOString().slice(11, 16),
    ...{ topics: ['frontline'], follows: [], status: 'active' },
  })
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
