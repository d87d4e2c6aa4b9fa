/**
 * Takes the pictures in docs/images: the bot in the playground, as a reader sees it. `npm run screenshots` when something
 * that they show has changed; look at each of them.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { Browser, Locator, Page } from 'playwright-core'
import { findChromium, openBrowser } from '../playground/open-browser.ts'

const FOLDER = 'docs/images'
const PHONE = { width: 390, height: 844 }
const DESK = { width: 1440, height: 1000 }

const chromium = findChromium()
if (chromium === null) throw new Error('Unable to take screenshots: install Chromium')
await mkdir(FOLDER, { recursive: true })

const playground = spawn(process.execPath, ['src/bin.js', 'playground'], {
  env: { ...process.env, PORT: '0', LOG_LEVEL: 'error', BOT_TOKEN: '' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
let root = ''
for await (const line of createInterface(playground.stdout)) {
  root = /http:\/\/\S+/.exec(line)?.[0].replace(/\.$/, '') ?? ''
  if (root !== '') break
}
const browser = await openBrowser(chromium)
try {
  await takeAll(browser)
} finally {
  await browser.close()
  playground.kill('SIGTERM')
  await once(playground, 'exit')
}

async function takeAll(browser: Browser): Promise<void> {
  const desk = await openPage(browser, DESK, 'light', 1)
  const [alex, olena] = [columnOf(desk, 'Alex'), columnOf(desk, 'Олена')]
  for (const [chat, day] of [
    [alex, /Night of 2 August/],
    [olena, /Ніч на 2 серпня/],
  ] as const) {
    await say(chat, '/start')
    await chat.getByText(day).first().waitFor()
  }

  // The night's report has come by then.
  await desk.getByRole('button', { name: 'Skip to the next briefing' }).click()
  await desk.getByText('08:00 in Kyiv').waitFor({ timeout: 60_000 })
  for (const [chat, chart, sources] of [
    [alex, 'Chart', 'Sources'],
    [olena, 'Графік', 'Джерела'],
  ] as const) {
    await say(chat, '/today')
    await lastWith(chat, sources).waitFor()
    await tapLast(chat, chart)
    await chartIn(chat)
  }
  await takeMessages(alex, 2, 'digest')
  await takeMessages(olena, 2, 'digest-uk')

  await say(alex, '/strikes week')
  await alex.getByText('27 July – 2 August 2023').last().waitFor()
  await takeMessages(alex, 2, 'strikes')
  await say(olena, '/strikes тиждень')
  await olena.getByText('27 липня – 2 серпня 2023').last().waitFor()
  await takeMessages(olena, 2, 'strikes-uk')

  await say(alex, '/today')
  await lastWith(alex, 'Sources').waitFor()
  await tapLast(alex, 'Sources')
  await lastWith(alex, '‹ Briefing').waitFor()
  await takeMessages(alex, 1, 'sources')
  await tapLast(alex, '‹ Briefing')
  await lastWith(alex, 'Chart').waitFor()

  await phone(browser, 'Олена', 'dark', async (page, chat) => {
    await say(chat, '/chart')
    await chartIn(chat)
    await tapLast(chat, 'Темний')
    await lastWith(chat, 'Світлий').waitFor()
    await shoot(page, 'phone-chart-uk-dark')
    await say(chat, '/today')
    await lastWith(chat, 'Джерела').waitFor()
    await shoot(page, 'phone-digest-uk-dark')
    await tapLast(chat, 'Джерела')
    await lastWith(chat, '‹ Дайджест').waitFor()
    await shoot(page, 'phone-sources-uk-dark')
  })

  await phone(browser, 'Alex', 'light', async (page, chat) => {
    await say(chat, '/settings')
    await tapLast(chat, 'Format')
    await tapLast(chat, 'With tables: see a sample')
    await tapLast(chat, 'I can read it')
    await say(chat, '/today')
    await chat.locator('.rich table').last().waitFor()
    await shoot(page, 'phone-digest-rich')
    await say(chat, '/strikes month')
    await lastWith(chat, 'By weapon').waitFor()
    await shoot(page, 'phone-strikes-rich')
  })
}

async function openPage(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
  colorScheme: 'light' | 'dark',
  deviceScaleFactor: number,
): Promise<Page> {
  const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor, bypassCSP: true })
  await page.goto(root)
  await page.locator('.column').first().waitFor()
  return page
}

async function phone(
  browser: Browser,
  person: string,
  colorScheme: 'light' | 'dark',
  act: (page: Page, chat: Locator) => Promise<void>,
): Promise<void> {
  const page = await openPage(browser, PHONE, colorScheme, 1.5)
  await page.getByRole('tab', { name: person }).click()
  await act(page, columnOf(page, person))
  await page.close()
}

function columnOf(page: Page, person: string): Locator {
  return page.locator(`section[aria-label="${person}"]`)
}

async function say(chat: Locator, text: string): Promise<void> {
  await chat.locator('textarea').fill(text)
  await chat.locator('textarea').press('Enter')
}

function lastWith(chat: Locator, button: string): Locator {
  return chat.locator('.message').last().getByRole('button', { name: button, exact: true })
}

async function tapLast(chat: Locator, button: string): Promise<void> {
  await chat.getByRole('button', { name: button, exact: true }).last().click({ timeout: 60_000 })
}

async function chartIn(chat: Locator): Promise<void> {
  const picture = chat.locator('.message').last().locator('img.photo')
  await picture.waitFor()
  await picture.evaluate((image) => (image as unknown as { decode(): Promise<void> }).decode())
}

/** The last messages of a chat, whole, however long they are. */
async function takeMessages(chat: Locator, count: number, name: string): Promise<void> {
  const page = chat.page()
  const messages = chat.locator('.message')
  const first = messages.nth((await messages.count()) - count)
  // The list is as high as what is in it, for the picture.
  const style = await page.addStyleTag({
    content:
      'body, main, .columns, .column, .history, .messages { height: auto !important; max-height: none !important; overflow: visible !important } .end-button { display: none }',
  })
  const list = await chat.locator('.messages').boundingBox()
  const [start, end] = [await first.boundingBox(), await messages.last().boundingBox()]
  if (list === null || start === null || end === null)
    throw new Error(`Unable to find the messages of ${name}`)
  const y = start.y + Number(await page.evaluate('window.scrollY')) - 8
  await page.screenshot({
    path: `${FOLDER}/${name}.png`,
    fullPage: true,
    animations: 'disabled',
    clip: { x: list.x, y, width: list.width, height: end.y + end.height - start.y + 16 },
  })
  await style.evaluate((element) => (element as unknown as { remove(): void }).remove())
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' })
}
