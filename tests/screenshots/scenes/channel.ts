import type { Locator, Page } from 'playwright-core'
import { loadTexts } from '../../../src/telegram/texts.ts'
import {
  columnOf,
  lastWith,
  openStudio,
  PHONE,
  say,
  shoot,
  takeFrom,
  takeMessages,
  tapLast,
} from '../studio.ts'

const CHANNEL = 'Morning Post'
const OWNERS = [
  {
    person: 'Alex',
    language: 'en',
    theme: 'light',
    suffix: '',
    day: '3 August 2023',
    line: 'Good morning! Two sources disagree today.',
    raid: 'Day of 5 August 2023',
  },
  {
    person: 'Олена',
    language: 'uk',
    theme: 'dark',
    suffix: '-uk-dark',
    day: '3 серпня 2023',
    line: 'Доброго ранку! Сьогодні джерела розійшлися.',
    raid: '5 серпня 2023, удень',
  },
] as const
type Owner = (typeof OWNERS)[number]

/** A machine that does other things, too. */
const PATIENCE = { timeout: 120_000 }
/** Who asks faster than this is told to wait. */
const ANSWER_EVERY_MS = 3_000

/** A channel's post before it goes out and after it, and an alert: on a phone in both languages, on a desk in English. */
export async function channel(): Promise<void> {
  for (const owner of OWNERS) {
    await using studio = await openStudio()
    const page = await studio.openPage(PHONE, owner.theme, 1.5)
    await setUp(page, owner)
    await preview(page, owner)
    await publish(page, owner)
    if (owner.language === 'en') {
      const desk = await studio.desk('light')
      await columnOf(desk, CHANNEL).locator('.message').last().waitFor(PATIENCE)
      await shoot(desk, 'desk-channel')
      await desk.close()
    }
    await skipUntil(page, /due 6 August/)
    const chat = await open(page, owner.person)
    await skipUntil(page, /due 7 August/)
    const alert = chat.locator('.message').filter({ hasText: `⚡ ${owner.raid}` })
    await alert.first().waitFor(PATIENCE)
    await takeFrom(alert.first(), alert.first(), `phone-alert${owner.suffix}`)
  }
}

async function setUp(page: Page, { person, language }: Owner): Promise<void> {
  const texts = loadTexts()(language)
  const chat = await open(page, person)
  await say(chat, '/start')
  await lastWith(chat, texts('button-fine')).waitFor(PATIENCE)
  await page.waitForTimeout(ANSWER_EVERY_MS)
  await say(chat, language === 'en' ? '/alert ballistic' : '/alert балістика')
  await lastWith(chat, texts('button-back')).waitFor(PATIENCE)
  await page.waitForTimeout(ANSWER_EVERY_MS)
  await say(chat, '/channel')
  await tapLast(chat, texts('button-channel-pick'))
  await lastWith(chat, texts('button-channels')).waitFor(PATIENCE)
}

async function preview(page: Page, { person, language, day, line, suffix }: Owner): Promise<void> {
  const texts = loadTexts()(language)
  await open(page, CHANNEL)
  await skipUntil(page, /preview \d\d:\d\d, due 3 August/)
  await page.locator('#skip').click(PATIENCE)
  const chat = await open(page, person)
  const newest = chat.locator('.message').last()
  await newest.filter({ hasText: day }).getByText(texts('button-edition-line')).waitFor(PATIENCE)
  await tapLast(chat, texts('button-edition-line'))
  await newest.filter({ hasText: texts('line-ask') }).waitFor(PATIENCE)
  await page.waitForTimeout(ANSWER_EVERY_MS)
  await say(chat, line)
  await lastWith(chat, texts('button-edition-unline')).waitFor(PATIENCE)
  await takeMessages(chat, 1, `phone-channel-preview${suffix}`)
}

async function publish(page: Page, { person, language, line, suffix }: Owner): Promise<void> {
  const texts = loadTexts()(language)
  await tapLast(columnOf(page, person), texts('button-edition-publish'))
  const chat = await open(page, CHANNEL)
  await chat.locator('.message').last().filter({ hasText: line }).waitFor(PATIENCE)
  await takeMessages(chat, 1, `phone-channel-post${suffix}`)
}

/** Opens a chat; on a phone only one is shown. */
async function open(page: Page, title: string): Promise<Locator> {
  await page.getByRole('tab', { name: title }).click(PATIENCE)
  return columnOf(page, title)
}

/** Skips from stop to stop until the page says so of what comes next in the open chat. */
async function skipUntil(page: Page, next: RegExp): Promise<void> {
  const note = page.locator('#skip-note')
  await note.filter({ hasText: 'due' }).waitFor(PATIENCE)
  while (!next.test((await note.textContent()) ?? '')) {
    const before = await note.textContent()
    await page.locator('#skip').click(PATIENCE)
    await page.locator('#skip:enabled').waitFor(PATIENCE)
    // What is due has come by then.
    while ((await note.textContent()) === before) await page.waitForTimeout(500)
  }
}
