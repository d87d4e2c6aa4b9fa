import { spawn } from 'node:child_process'
import { chmodSync, readdirSync, statSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createBotApiServer, type BotApiServer } from '../support/bot-api/bot-api-server.ts'
import { fillDataFolder } from '../support/pglite.ts'
import { runSitrep, type Running } from './run-sitrep.ts'

const PATIENCE_MS = 60_000

/** Whole processes that begin and end as a supervisor has them begin and end. */
describe('a bot that starts and stops', { timeout: 3 * PATIENCE_MS }, () => {
  let folder: string
  let telegram: BotApiServer
  let running: Running | null = null

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sitrep-stop-'))
    chmodSync(folder, 0o777)
    await writeFile(join(folder, 'sources.json'), '[]')
    await fillDataFolder(folder)
    telegram = createBotApiServer({ clock: { now: () => new Date() } })
  })
  afterEach(async () => {
    await running?.end('SIGKILL')
    running = null
    await telegram.close()
    await rm(folder, { recursive: true, force: true })
  })

  const env = (apiRoot: string) => ({
    ...{ BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: apiRoot, PORT: '0', DATA_DIR: folder },
    ...{ SOURCES_FILE: join(folder, 'sources.json'), LOG_FORMAT: 'json' },
  })
  const start = (apiRoot: string) => (running = runSitrep(['start'], env(apiRoot)))

  test('waits for Telegram, tells of it once, and answers when it is there', async () => {
    const port = await freePort()
    const bot = start(`http://127.0.0.1:${port}`)
    await expect.poll(bot.errors, { timeout: PATIENCE_MS }).toContain('waiting until it answers')
    // It asks again every three seconds.
    await new Promise((resolve) => setTimeout(resolve, 4000))
    expect(bot.isRunning()).toBe(true)
    expect(bot.errors().match(/waiting until it answers/g)).toHaveLength(1)
    await telegram.listen(port)
    await expect.poll(bot.output, { timeout: PATIENCE_MS }).toContain('is running')
    const person = telegram.addUser({ firstName: 'Anna', languageCode: 'en', hasStarted: false })
    telegram.userSends(person.id, '/start')
    await telegram.waitForBotMessage(person.id, undefined, PATIENCE_MS)
  })

  test('ends at once while it waits for Telegram', async () => {
    const bot = start(`http://127.0.0.1:${await freePort()}`)
    await expect.poll(bot.errors, { timeout: PATIENCE_MS }).toContain('waiting until it answers')
    expect(await bot.end('SIGTERM')).toBe(0)
  })

  test.each(['SIGTERM', 'SIGHUP'] as const)(
    'leaves no timer behind at %s, and nothing for others to read',
    async (signal) => {
      const bot = start(await telegram.listen())
      await bot.address()
      const loose = readdirSync(join(folder, 'pglite'), { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, 'pglite', name))
        .filter((path) => (statSync(path).mode & 0o077) !== 0)
      expect(loose).toEqual([])
      expect(statSync(join(folder, 'pglite')).mode & 0o777).toBe(0o700)
      const stoppedAt = performance.now()
      expect(await bot.end(signal)).toBe(0)
      // The shortest timer that could be left keeps a process for ten seconds; an idle one takes a fraction of one.
      expect(performance.now() - stoppedAt).toBeLessThan(9000)
    },
  )

  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'ends with the npm that started it, at its %s',
    async (signal) => {
      const npm = spawn('npm', ['start'], {
        env: { PATH: process.env.PATH, HOME: folder, LOG_LEVEL: 'warn', ...env(await telegram.listen()) },
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      let output = ''
      npm.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
      // What is left of a family keeps its output open.
      const closed = new Promise((resolve) => npm.stdout.once('close', resolve))
      await expect.poll(() => output, { timeout: PATIENCE_MS }).toContain('is running')
      npm.kill(signal)
      await closed
      await expect(fetch(/metrics: (\S+)/.exec(output)?.[1] ?? '')).rejects.toThrow()
    },
  )
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
