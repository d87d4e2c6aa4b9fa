import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, openBrowser } from '../playground/open-browser.ts'

const chromiumPath = findChromium()
/** What misses the tick of its minute comes with the next one. */
const PATIENCE_MS = 90_000

/** What a newcomer does after `npm start`, in a real browser: one story, told in order. */
describe.runIf(chromiumPath !== null)('from /start to tomorrow’s briefing', () => {
  let bot: ChildProcess
  let dataDir: string
  let browser: Browser
  let page: Page
  let alex: Locator
  let olena: Locator

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'sitrep-e2e-'))
    bot = spawn(process.execPath, ['src/bin.js', 'start'], {
      env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'warn', LOG_FORMAT: 'json' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    browser = await openBrowser(chromiumPath ?? '')
    page = await browser.newPage({ viewport: { width: 1300, height: 860 } })
    page.setDefaultTimeout(PATIENCE_MS)
    await page.goto(await addressOf(bot))
    alex = page.getByRole('region', { name: 'Alex' })
    olena = page.getByRole('region', { name: 'Олена' })
  }, 2 * PATIENCE_MS)

  afterAll(async () => {
    // First of all: a bot outlives the test where the browser never opened.
    const ended = new Promise((resolve) => bot.once('exit', resolve))
    bot.kill('SIGINT')
    await ended
    await browser.close()
    await rm(dataDir, { recursive: true, force: true })
  }, 2 * PATIENCE_MS)

  const write = async (text: string) => {
    await alex.getByRole('textbox').fill(text)
    await alex.getByRole('textbox').press('Enter')
  }
  const tap = (name: string | RegExp) => alex.getByRole('button', { name }).last().click()
  const digests = () => alex.locator('[data-by=bot]', { hasText: '· day ' })

  test(
    'subscribes, chooses, asks, and gets the next briefing once, at the chosen minute',
    async () => {
      await write('/start')
      await alex.getByText('08:00').first().waitFor()
      await digests().first().waitFor()
      const atOnce = await digests().count()
      expect(atOnce).toBe(1)

      await olena.getByRole('button', { name: 'Start' }).click()
      await olena.getByText('2 серпня 2023').first().waitFor()

      await write('/topics')
      await tap(/Russian losses/)
      await alex
        .getByRole('button', { name: /Russian losses/ })
        .last()
        .waitFor()

      await write('/time')
      await tap(/09:00/)
      await alex.getByText(/09:00/).last().waitFor()

      await write('/strikes week')
      await alex.getByText('27 July – 2 August 2023').last().waitFor()
      await alex
        .getByText(/Reported for \d of 7 nights/)
        .last()
        .waitFor()

      await page.getByText(/Alex: due 2 August, 09:00/).waitFor()
      await page.getByRole('button', { name: 'Skip to the next briefing' }).click()
      await page.getByText('It is 2 August 2023, 09:00 in Kyiv').waitFor()
      await olena.getByText('Ніч на 2 серпня').last().waitFor()

      // What was shown at once is not told again: of 2 August there is nothing new at nine.
      await page.getByRole('button', { name: 'Skip to the next briefing' }).click()
      await page.getByText('It is 3 August 2023, 09:00 in Kyiv').waitFor()
      await expect.poll(() => digests().count(), { timeout: PATIENCE_MS }).toBe(atOnce + 1)
      expect(await digests().last().textContent()).toContain('3 August 2023 · day 526')
      // Nothing more comes with the minutes after.
      await page.getByText('It is 3 August 2023, 09:00 in Kyiv').waitFor()
      await page.waitForTimeout(2000)
      expect(await digests().count()).toBe(atOnce + 1)
    },
    3 * PATIENCE_MS,
  )
})

function addressOf(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    process.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const address = /Open (\S+) in/.exec(output)?.[1]
      if (address !== undefined) resolve(address)
    })
    process.once('exit', (code) => reject(new Error(`The bot ended with ${code}: ${output}`)))
  })
}
