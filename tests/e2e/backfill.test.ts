import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { briefings } from '../../src/db/schema.ts'
import { addDays, dateAt, DAY_MS, KYIV } from '../../src/domain/calendar.ts'
import { createBotApiServer } from '../support/bot-api/bot-api-server.ts'
import type { LocalServer } from '../sources/hostile-server.ts'
import { fillDataFolder, openTestDatabase } from '../support/pglite.ts'
import { postsUntil, startArchive } from './archive-server.ts'
import { runSitrep, type Running } from './run-sitrep.ts'

const NOW = new Date()
const SINCE = addDays(NOW.toISOString().slice(0, 10), -22)
const LONG_AGO = addDays(SINCE, -70)
const POSTS = postsUntil(NOW)
const WANTED = POSTS.filter(({ at }) => dateAt(at, KYIV) >= SINCE).map(({ id }) => id)
const GOES_ON = 'stopped. The same command goes on from here.'

/** Whole processes, started as a person starts them, against archives on this machine. */
describe('backfill as a process', { timeout: 120_000 }, () => {
  let server: LocalServer
  let folder: string
  const running = new Set<Running>()

  beforeAll(async () => {
    server = await startArchive(POSTS)
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    server.requests.splice(0)
    folder = await mkdtemp(join(tmpdir(), 'sitrep-backfill-'))
    await fillDataFolder(folder)
    const common = { name: 'Harbour', language: 'en' }
    await writeFile(
      join(folder, 'sources.json'),
      JSON.stringify([
        { ...common, slug: 'site', kind: 'wordpress', url: `${server.origin}/site` },
        { ...common, slug: 'channel', kind: 'telegram', url: `${server.origin}/s/harbour` },
      ]),
    )
  })
  afterEach(async () => {
    for (const process of running) await process.end('SIGKILL')
    running.clear()
    await rm(folder, { recursive: true, force: true })
  })

  function start(command: readonly string[], env: Record<string, string> = {}): Running {
    const process = runSitrep(command, {
      DATA_DIR: folder,
      SOURCES_FILE: join(folder, 'sources.json'),
      ALLOW_PRIVATE_SOURCES: 'true',
      ...env,
    })
    running.add(process)
    return process
  }
  const walk = (slug: string, since = SINCE) => start(['backfill', slug, '--since', since])

  /** Once the server has been asked for so many pages. */
  async function asked(pages: number): Promise<void> {
    await expect.poll(() => server.requests.length, { timeout: 60_000, interval: 10 }).toBe(pages)
  }

  async function readDatabase() {
    const database = await openTestDatabase({ dataDir: folder })
    try {
      const rows = await database.db
        .select({ key: briefings.externalKey, receivedAt: briefings.receivedAt })
        .from(briefings)
      const news = rows.filter(({ receivedAt }) => receivedAt.getTime() > NOW.getTime() - DAY_MS).length
      const ids = rows.map(({ key }) => Number(/\d+$/.exec(key)?.[0]))
      return { ids: ids.toSorted((one, other) => other - one), news }
    } finally {
      await database.close()
    }
  }

  test('is killed half way, interrupted, and comes to its end with nothing missing', async () => {
    const killed = walk('site')
    await asked(2)
    expect(await killed.end('SIGKILL')).toBe('SIGKILL')

    const interrupted = walk('site')
    await asked(3)
    expect(await interrupted.end('SIGINT')).toBe(1)
    expect(interrupted.errors()).toMatch(/^Going on from where the last walk stopped\.\n/)
    expect(interrupted.errors()).toContain('Stopping after this page.')
    expect(interrupted.output()).toContain(GOES_ON)

    const last = walk('site')
    expect(await last.ended).toBe(0)
    expect(last.output()).toMatch(/^site: pages \d, new \d+, .*; done\n$/)
    expect(last.errors()).toMatch(/\d+ % · 20\d\d-\d\d-\d\d · pages 1 · new \d+\n/)
    expect(last.errors()).not.toContain('\u001b')

    // The page that the killed one was at is the only one asked for twice.
    const paths = server.requests.map(({ path }) => path)
    expect(paths.length - new Set(paths).size).toBeLessThanOrEqual(1)
    // Two of the posts are of the last day; all the others are history.
    expect(await readDatabase()).toEqual({ ids: WANTED, news: 2 })
  })

  test('is carried out by a running bot, interrupted there, and may be abandoned', async () => {
    const telegram = createBotApiServer({ clock: { now: () => new Date() } })
    const bot = start(['start'], {
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: await telegram.listen(),
      PORT: '0',
    })
    await expect.poll(bot.output, { timeout: 60_000 }).toContain('is running')
    server.requests.splice(0)
    const interrupted = walk('channel', LONG_AGO)
    await expect.poll(interrupted.errors, { timeout: 60_000 }).toContain('pages 1')
    expect(await interrupted.end('SIGINT')).toBe(1)
    expect(interrupted.output()).toContain(GOES_ON)

    const abandoned = walk('channel', LONG_AGO)
    await expect.poll(abandoned.errors, { timeout: 60_000 }).toContain('Going on')
    await abandoned.end('SIGKILL')
    expect(await bot.end('SIGTERM')).toBe(0)
    await telegram.close()
  })
})
