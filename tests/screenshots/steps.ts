import type { Locator, Page } from 'playwright-core'
import type { Language } from '../../src/domain/language.ts'
import type { Texts } from '../../src/ports.ts'

/** What a reader does in a chat; buttons are named by the keys of their texts. */
export type Step =
  | { readonly say: string | Readonly<Record<Language, string>> }
  | { readonly tap: string }
  /** The newest message has the button. */
  | { readonly see: string }

/** A busy machine takes its time. */
const WAIT = { timeout: 60_000 }

/** Who asks faster than this is told to wait. */
const ANSWER_EVERY_MS = 3_000

/** Flat grounds make small files; the list is as high as what is in it. */
const FOR_PICTURES = `
  body, main, .columns, .column, .history, .messages {
    height: auto !important; max-height: none !important; overflow: visible !important }
  .history, .messages { background-image: none !important }
  .end-button { display: none !important }
`

export async function act(
  chat: Locator,
  steps: readonly Step[],
  language: Language,
  texts: Texts,
): Promise<void> {
  for (const step of steps) {
    if (!('see' in step)) await chat.page().waitForTimeout(ANSWER_EVERY_MS)
    if ('say' in step) await say(chat, typeof step.say === 'string' ? step.say : step.say[language])
    else if ('tap' in step) await button(chat, texts(step.tap)).last().click(WAIT)
    else await button(newest(chat), texts(step.see)).waitFor(WAIT)
  }
  await picturesIn(newest(chat))
}

async function say(chat: Locator, text: string): Promise<void> {
  const before = await chat.locator('.message').count()
  await chat.locator('textarea').fill(text)
  await chat.locator('textarea').press('Enter')
  // The words, and an answer to them.
  await chat
    .locator('.message')
    .nth(before + 1)
    .waitFor(WAIT)
}

/** Whatever mark stands before its name. */
function button(within: Locator, name: string): Locator {
  return within.getByRole('button', { name: new RegExp(`^(\\P{L}+ )?${RegExp.escape(name)}$`, 'u') })
}

export function newest(chat: Locator): Locator {
  return chat.locator('.message').last()
}

/** Skips from briefing to briefing until a day and its hour have come. */
export async function skipTo(page: Page, moment: string): Promise<void> {
  const skip = page.locator('#skip')
  const now = page.getByText(/^It is /u).first()
  while (!(await now.innerText()).includes(moment)) {
    const before = await now.innerText()
    await skip.click(WAIT)
    while ((await now.innerText()) === before) await page.waitForTimeout(200)
    await page.locator('#skip:enabled').waitFor(WAIT)
  }
}

/** One message, whole, however long it is, with the ground around it. */
export async function photograph(message: Locator): Promise<Buffer> {
  const page = message.page()
  const style = await page.addStyleTag({ content: FOR_PICTURES })
  await picturesIn(message)
  const box = await message.boundingBox()
  if (box === null) throw new Error('Unable to find the message')
  const top = box.y + Number(await page.evaluate('window.scrollY'))
  const clip = { x: Math.max(0, box.x - 8), y: top - 8, width: box.width + 16, height: box.height + 16 }
  const png = await page.screenshot({ fullPage: true, animations: 'disabled', clip })
  await style.evaluate((element) => (element as unknown as { remove(): void }).remove())
  return png
}

async function picturesIn(message: Locator): Promise<void> {
  for (const image of await message.locator('img.photo').all())
    await image.evaluate((each) => (each as unknown as { decode(): Promise<void> }).decode())
}

/** The chat of a person; on a phone only one is shown. */
export async function openChat(page: Page, person: string): Promise<Locator> {
  const tab = page.getByRole('tab', { name: person })
  if (await tab.isVisible()) await tab.click()
  return page.locator(`section[aria-label="${person}"]`)
}
