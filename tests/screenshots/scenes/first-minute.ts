import type { Locator } from 'playwright-core'
import { columnOf, openStudio, say, shoot, tapLast, type Studio } from '../studio.ts'

const GROUP = 'Friends of Ukraine'
/** The words that end what each person waits for. */
const WORDS = {
  Alex: {
    started: 'Fine as it is',
    settings: 'Next briefing',
    time: 'Choose another time',
    quiet: 'quiet hours',
    topics: '2. Front line',
  },
  Олена: {
    started: 'Усе підходить',
    settings: 'Наступний дайджест',
    time: 'Оберіть інший',
    quiet: 'години тиші',
    topics: '2. Фронт',
  },
} as const
type Person = keyof typeof WORDS
type Scheme = 'light' | 'dark'

/** The first minute, settings, topics and a group: on a desk and on a phone, in both languages, by day and by night. */
export async function firstMinute(): Promise<void> {
  {
    await using studio = await openStudio()
    await phoneOf(studio, 'Alex', 'light', '')
    await phoneOf(studio, 'Олена', 'dark', '-uk-dark')
    await phoneGroup(studio, 'Alex', 'light', '')
  }
  // Another morning, on which nobody has begun.
  await using studio = await openStudio()
  await deskOf(studio)
}

async function phoneOf(studio: Studio, person: Person, scheme: Scheme, suffix: string): Promise<void> {
  const words = WORDS[person]
  await studio.phone(person, scheme, async (page, chat) => {
    await ask(chat, '/start', words.started)
    await toEnd(chat)
    await shoot(page, `phone-first-minute${suffix}`)
    await ask(chat, '/settings', words.settings)
    await shoot(page, `phone-settings${suffix}`)
    await ask(chat, '/time 8:00, 20:00', '20:00')
    await ask(chat, '/quiet 22:00-7:00', words.quiet)
    await ask(chat, '/time', words.time)
    await shoot(page, `phone-time${suffix}`)
    await ask(chat, '/topics', words.topics)
    await shoot(page, `phone-topics${suffix}`)
  })
}

async function phoneGroup(studio: Studio, person: Person, scheme: Scheme, suffix: string): Promise<void> {
  await studio.phone(GROUP, scheme, async (page, chat) => {
    await chat.getByRole('combobox').selectOption({ label: `Group · as ${person}` })
    await ask(chat, '/start', WORDS[person].started)
    await toEnd(chat)
    await ask(chat, '@sitrep_bot shaheds this week', 'Shahed drones')
    await shoot(page, `phone-group${suffix}`)
  })
}

/** Three chats side by side: English, Ukrainian, and a group of Ukrainians. */
async function deskOf(studio: Studio): Promise<void> {
  const page = await studio.desk('light')
  const chats = (['Alex', 'Олена'] as const).map((person) => ({ person, chat: columnOf(page, person) }))
  const group = columnOf(page, GROUP)
  for (const { person, chat } of chats) await ask(chat, '/start', WORDS[person].started)
  await ask(group, '/start', WORDS.Alex.started)
  await tapLast(group, 'Українською')
  await group.getByText('Готово').last().waitFor()
  for (const chat of [...chats.map((each) => each.chat), group]) await toEnd(chat)
  await shoot(page, 'desk-first-minute')
  for (const { person, chat } of chats) await ask(chat, '/settings', WORDS[person].settings)
  await ask(group, '/topics', WORDS.Олена.topics)
  await page.emulateMedia({ colorScheme: 'dark' })
  await shoot(page, 'desk-settings-dark')
  await page.close()
}

/** Says a command, and waits until the bot's answer to it is there, with the words in it or below it. */
async function ask(chat: Locator, command: string, words: string): Promise<void> {
  await say(chat, command)
  await chat.locator('.message.own').filter({ hasText: command }).last().waitFor()
  await chat.locator('.message:last-child.theirs').filter({ hasText: words }).waitFor()
}

/** Long messages are shown from their beginning. */
async function toEnd(chat: Locator): Promise<void> {
  const button = chat.getByRole('button', { name: 'To the newest message' })
  if (await button.isVisible()) await button.click()
  await button.waitFor({ state: 'hidden' })
}
