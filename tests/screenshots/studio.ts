import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { Locator, Page } from 'playwright-core'
import { findChromium, openBrowser } from '../playground/open-browser.ts'
import { quantisePng } from './quantise-png.ts'

export const FOLDER = 'docs/images'
export const PHONE = { width: 390, height: 844 }
/** The narrowest phone that is sold. */
export const NARROW_PHONE = { width: 360, height: 740 }
export const DESK = { width: 1440, height: 1000 }

export type Studio = Awaited<ReturnType<typeof openStudio>>
export type Scheme = 'light' | 'dark'

/** A playground of its own, on its first morning, and a browser to look at it with. */
export async function openStudio() {
  const chromium = findChromium()
  if (chromium === null) throw new Error('Unable to take screenshots: install Chromium')
  if (!hasEmoji())
    throw new Error('Unable to take screenshots: install a font with emoji, such as Noto Color Emoji')
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

  async function openPage(
    viewport: { readonly width: number; readonly height: number },
    colorScheme: Scheme,
    deviceScaleFactor: number,
  ): Promise<Page> {
    const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor, bypassCSP: true })
    await page.goto(root)
    await page.locator('.column').first().waitFor()
    return page
  }

  return {
    openPage,
    desk: (scheme: Scheme) => openPage(DESK, scheme, 1),
    /** A chat of the playground as it is on a phone; the page is closed when `act` is done. */
    async phone(
      tab: string,
      scheme: Scheme,
      act: (page: Page, chat: Locator) => Promise<void>,
      size = PHONE,
    ): Promise<void> {
      const page = await openPage(size, scheme, 1.5)
      await page.getByRole('tab', { name: tab }).click()
      await act(page, columnOf(page, tab))
      await page.close()
    },
    async [Symbol.asyncDispose]() {
      await browser.close()
      playground.kill('SIGTERM')
      await once(playground, 'exit')
    },
  }
}

/** Without one, signs in messages are boxes. */
function hasEmoji(): boolean {
  return spawnSync('fc-list', [':charset=1f4e2'], { encoding: 'utf8' }).stdout.trim() !== ''
}

export function columnOf(page: Page, person: string): Locator {
  return page.locator(`section[aria-label="${person}"]`)
}

export async function say(chat: Locator, text: string): Promise<void> {
  await chat.locator('textarea').fill(text)
  await chat.locator('textarea').press('Enter')
}

export function lastWith(chat: Locator, button: string): Locator {
  return chat.locator('.message').last().getByRole('button', { name: button, exact: true })
}

export async function tapLast(chat: Locator, button: string): Promise<void> {
  await chat.getByRole('button', { name: button, exact: true }).last().click({ timeout: 60_000 })
}

/** The last messages of a chat, whole, however long they are. */
export async function takeMessages(chat: Locator, count: number, name: string): Promise<void> {
  const messages = chat.locator('.message')
  await takeFrom(messages.nth((await messages.count()) - count), messages.last(), name)
}

/** Everything from one message to another. */
export async function takeFrom(first: Locator, last: Locator, name: string): Promise<void> {
  const page = first.page()
  // The list is as high as what is in it, for the picture.
  const style = await page.addStyleTag({
    content:
      'body, main, .columns, .column, .history, .messages { height: auto !important; max-height: none !important; overflow: visible !important } .end-button { display: none }',
  })
  const list = await first.locator('xpath=ancestor::*[@role="log"]').boundingBox()
  const [start, end] = [await first.boundingBox(), await last.boundingBox()]
  if (list === null || start === null || end === null)
    throw new Error(`Unable to find the messages of ${name}`)
  const y = start.y + Number(await page.evaluate('window.scrollY')) - 8
  const clip = { x: list.x, y, width: list.width, height: end.y + end.height - start.y + 16 }
  await save(name, await page.screenshot({ fullPage: true, animations: 'disabled', clip }))
  await style.evaluate((element) => (element as unknown as { remove(): void }).remove())
}

export async function shoot(page: Page, name: string): Promise<void> {
  await save(name, await page.screenshot({ animations: 'disabled' }))
}

/** As small as it goes: pictures are kept with the code. */
export async function save(name: string, png: Buffer): Promise<void> {
  await writeFile(`${FOLDER}/${name}.png`, quantisePng(png))
}
