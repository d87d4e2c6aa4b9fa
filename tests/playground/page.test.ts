import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Browser, Locator, Page } from 'playwright-core'
import { MINUTE_MS } from '../../src/domain/calendar.ts'
import { createPlaygroundClock } from '../../src/playground/playground-clock.ts'
import { createPlayground, PLAYGROUND_START } from '../../src/playground/playground.ts'
import { startEchoBot } from './echo-bot.ts'
import { findChromium, openBrowser } from './open-browser.ts'

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 })

const chromiumPath = findChromium()

describe.runIf(chromiumPath !== null)('the page', () => {
  let browser: Browser
  let page: Page
  let playground: ReturnType<typeof createPlayground>
  let echo: Awaited<ReturnType<typeof startEchoBot>>
  let root: string
  let dueAt: Date | null
  let olenaDueAt: Date | null
  let shownBeforeMs: number | null
  let clockMoves: string[]
  let complaints: string[]
  let alex: Locator
  let olena: Locator
  let group: Locator

  beforeAll(async () => {
    browser = await openBrowser(chromiumPath ?? '')
    page = await browser.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  })
  afterAll(() => browser.close())

  beforeEach(async () => {
    const clock = createPlaygroundClock(PLAYGROUND_START)
    dueAt = null
    olenaDueAt = null
    shownBeforeMs = null
    clockMoves = []
    complaints = []
    playground = createPlayground({
      clock,
      nextDueAt: (chatId) => Promise.resolve(chatId === playground.people.olena.id ? olenaDueAt : dueAt),
      shownBeforeMs: (chatId) =>
        Promise.resolve(
          playground.botApi.world.chatOf(chatId).chat.type === 'channel' ? shownBeforeMs : null,
        ),
      onClockMoved: () => {
        clockMoves.push(clock.now().toISOString().slice(0, 19))
        return Promise.resolve()
      },
    })
    root = await playground.listen()
    echo = await startEchoBot(playground.token, root)
    await page.setViewportSize({ width: 1300, height: 800 })
    await page.goto(root)
    alex = page.locator(`[id="chat-${playground.people.alex.id}"]`)
    olena = page.locator(`[id="chat-${playground.people.olena.id}"]`)
    group = page.locator(`[id="chat-${playground.group.id}"]`)
    await alex.waitFor()
  })
  afterEach(async () => {
    await page.goto('about:blank')
    await echo.stop()
    await playground.close()
    expect(complaints).toEqual([])
  })

  async function write(chat: Locator, text: string) {
    await chat.locator('textarea').fill(text)
    await chat.locator('textarea').press('Enter')
  }

  it('shows a bold link as both, and of a long quotation the first lines until it is tapped', async () => {
    await alex.getByRole('textbox').fill('/classic')
    await alex.getByRole('textbox').press('Enter')
    await alex.locator('strong a, a strong').getByText('Headline').waitFor()
    const quote = alex.locator('blockquote').last()
    const height = async () => (await quote.boundingBox())?.height ?? 0
    const folded = await height()
    await quote.click()
    await expect.poll(height).toBeGreaterThan(folded)
  })

  it('says what time it is in Kyiv, and that nothing leaves the machine', async () => {
    await page.getByText('It is 2 August 2023, 07:55 in Kyiv').waitFor()
    await page.getByText('Nothing leaves this machine').waitFor()
    expect(await page.locator('section.column').count()).toBe(4)
  })

  it('carries text to the bot and shows its HTML, without running any of it', async () => {
    await alex.getByRole('button', { name: 'Start' }).click()
    const answer = alex.locator('[data-by=bot]')
    await answer.waitFor()
    expect(await answer.locator('strong').textContent()).toBe('Welcome')
    expect(await answer.locator('.text').textContent()).toContain('<img src=x onerror=')
    expect(await answer.locator('a').getAttribute('href')).toBe('https://example.org/a')
    expect(await page.title()).toBe('Sitrep playground')
    expect(await olena.locator('[data-by=bot]').count()).toBe(0)
  })

  it('never reads as HTML what people type', async () => {
    await write(alex, '<b>bold</b><img src=x onerror=alert(1)>')
    await alex.getByText('Echo: <b>bold</b><img src=x onerror=alert(1)>').waitFor()
    expect(await alex.locator('.messages img').count()).toBe(0)
  })

  it('taps inline buttons, shows the answer, and marks what was edited', async () => {
    await write(alex, '/start')
    await alex.getByRole('button', { name: 'Strikes' }).click()
    await page.locator('.toast', { hasText: 'Saved' }).waitFor()
    await alex.getByText('Picked pick:strikes').waitFor()
    await alex.locator('.edited').waitFor()
    expect(await alex.locator('.keyboard').count()).toBe(0)
  })

  it('shows an alert as a dialog', async () => {
    await write(alex, '/start')
    await alex.getByRole('button', { name: 'Alert' }).click()
    await page.getByRole('dialog').getByText('Read this').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  it('shows rich messages with tables and details', async () => {
    await write(alex, '/rich')
    await alex.locator('table').waitFor()
    expect(await alex.locator('td').allTextContents()).toEqual(['Shahed', '23'])
    expect(await alex.getByText('Hidden story').isVisible()).toBe(false)
    await alex.locator('summary').click()
    expect(await alex.getByText('Hidden story').isVisible()).toBe(true)
  })

  it('opens a person’s own chat with the bot by its link, and presses Start there', async () => {
    await write(group, '/start')
    await group.getByRole('button', { name: 'Open' }).click()
    await alex.locator('.own').getByText('/start from-a-group').waitFor()
  })

  it('shows photos', async () => {
    await write(alex, '/photo')
    const picture = alex.locator('img.photo')
    await picture.waitFor()
    await alex.getByText('A chart').waitFor()
    await expect
      .poll(() => picture.evaluate((image) => 'naturalWidth' in image && image.naturalWidth))
      .toBe(1)
  })

  it('offers the commands of the person’s language, by button and by typing, with the keyboard alone', async () => {
    await olena.getByRole('button', { name: 'Menu' }).click()
    await olena.getByRole('option', { name: 'Почати' }).waitFor()
    await alex.locator('textarea').focus()
    await page.keyboard.type('/st')
    await alex.getByRole('option', { name: 'Missiles and drones' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await alex.getByText('Echo: /strikes').waitFor()
    await page.keyboard.type('/s')
    await page.keyboard.press('Escape')
    expect(await alex.locator('[role=listbox]').isVisible()).toBe(false)
  })

  it('shares a place through the bot’s keyboard, which then goes', async () => {
    await write(alex, '/where')
    await alex.getByRole('button', { name: 'Share my place' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Tokyo' }).click()
    await alex.getByText('At 35.6762').waitFor()
    expect(await alex.getByRole('button', { name: 'Share my place' }).isVisible()).toBe(false)
  })

  it('shows the topics of the group, each with its own talk, and lets its people close and delete them', async () => {
    await group.getByRole('tab', { name: 'Briefings' }).click()
    await write(group, '/hello')
    await group.locator('.own').getByText('/hello').waitFor()
    const { message } = playground.botApi.world.messagesOf(playground.group.id).at(-1) ?? {}
    expect(message).toMatchObject({ message_thread_id: 1, is_topic_message: true })
    await playground.botApi.carryOut(
      'sendMessage',
      { chat_id: playground.group.id, message_thread_id: 1, text: 'In the topic' },
      AbortSignal.timeout(1000),
    )
    await group.getByText('In the topic').waitFor()
    await group.getByRole('button', { name: 'Close' }).click()
    await group.getByRole('tab', { name: 'Briefings, closed' }).waitFor()
    await group.getByText('The topic was closed.').waitFor()
    await group.getByRole('button', { name: 'Open' }).click()
    await group.getByRole('tab', { name: 'Briefings', exact: true }).waitFor()
    await group.getByRole('button', { name: 'Delete' }).click()
    await expect.poll(() => group.getByRole('tab').allTextContents()).toEqual(['General', 'Off topic'])
    expect(await group.getByText('In the topic').count()).toBe(0)
    expect(await group.getByRole('button', { name: 'Delete' }).isVisible()).toBe(false)
  })

  it('replies to a message of the bot in the group, also as an administrator whom nobody sees', async () => {
    await write(group, '/hello')
    const answer = group.locator('.theirs').filter({ hasText: 'Echo: /hello' })
    await answer.getByRole('button', { name: 'Reply' }).click()
    await group.getByRole('combobox').selectOption({ label: 'Group · anonymously, as an admin' })
    await write(group, 'and then?')
    await group.getByText('and then?', { exact: true }).waitFor()
    const { message } =
      playground.botApi.world
        .messagesOf(playground.group.id)
        .find(({ message: { text } }) => text === 'and then?') ?? {}
    expect(message).toMatchObject({
      ...{ sender_chat: { id: playground.group.id }, from: { username: 'GroupAnonymousBot' } },
      reply_to_message: { text: 'Echo: /hello' },
    })
  })

  it('lets either person write in the group', async () => {
    await group.getByRole('combobox').selectOption({ label: 'Group · as Олена' })
    await write(group, '/hello')
    await group.getByText('Echo: /hello').waitFor()
    const record = playground.botApi.world
      .messagesOf(playground.group.id)
      .find(({ message }) => message.text === '/hello')
    expect(record?.message.from?.first_name).toBe('Олена')
  })

  describe('what is sent besides text', () => {
    async function attach(kind: string, text = '') {
      await alex.locator('textarea').fill(text)
      await alex.getByRole('button', { name: 'Send a photo, a voice note or a forward' }).click()
      await alex.getByRole('option', { name: kind, exact: true }).click()
      await alex.locator('.message.own').last().waitFor()
      return alex.locator('.message.own').last()
    }
    const received = () => echo.seen.at(-1)

    it('is a photo with what stands in the field below it, shown as the bot gets it', async () => {
      const message = await attach('A photo', 'the harbour')
      const picture = message.locator('img.photo')
      await picture.waitFor()
      await message.getByText('the harbour').waitFor()
      await expect
        .poll(() => picture.evaluate((image) => 'naturalWidth' in image && Number(image.naturalWidth) > 0))
        .toBe(true)
      await expect.poll(() => received()?.caption).toBe('the harbour')
      expect(received()?.photo).toHaveLength(1)
      expect(await alex.locator('textarea').inputValue()).toBe('')
    })

    it('is a voice note', async () => {
      const message = await attach('A voice note')
      await message.getByText('Voice note, 4 s').waitFor()
      await expect.poll(() => received()?.voice?.duration).toBe(4)
    })

    it('is a forward, of the words in the field or of somebody’s', async () => {
      const message = await attach('A forwarded message', '/stop')
      await message.getByText('Forwarded').waitFor()
      await expect.poll(() => received()?.text).toBe('/stop')
      expect(received()?.forward_origin).toMatchObject({ type: 'hidden_user' })
      await attach('A forwarded message')
      await alex.getByText('Somebody else wrote this.', { exact: true }).waitFor()
    })

    it('is chosen with the keyboard too, and not at all with Escape', async () => {
      await alex.getByRole('button', { name: 'Send a photo, a voice note or a forward' }).focus()
      await page.keyboard.press('Enter')
      await alex.getByRole('option', { name: 'A voice note' }).waitFor()
      await page.keyboard.press('Escape')
      await alex.getByRole('option', { name: 'A voice note' }).waitFor({ state: 'hidden' })
      await alex.getByRole('button', { name: 'Send a photo, a voice note or a forward' }).click()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await alex.getByText('Voice note, 4 s').waitFor()
    })
  })

  it('says what there is to try, in both languages', async () => {
    await page.setViewportSize({ width: 390, height: 700 })
    await page.getByRole('button', { name: 'What to try' }).click()
    const ideas = page.getByRole('dialog', { name: 'What to try' })
    await expect.poll(() => ideas.evaluate((dialog) => dialog.scrollTop)).toBe(0)
    await ideas.getByText('two sources disagree').waitFor()
    await ideas.getByText('джерела розійшлися').waitFor()
    await page.keyboard.press('Escape')
    await ideas.waitFor({ state: 'hidden' })
  })

  it('says that nobody is subscribed, and offers no skipping then', async () => {
    await page.getByText('Nobody is subscribed in the chat “Alex”').waitFor()
    expect(await page.getByRole('button', { name: 'Skip to the next briefing' }).isDisabled()).toBe(true)
  })

  it('skips to seconds before the next due minute, and lets the program catch up', async () => {
    dueAt = new Date('2023-08-03T05:00:00Z')
    await write(alex, 'subscribed')
    await page.getByText('Alex: due 3 August, 08:00 Kyiv time').waitFor()
    await page.getByRole('button', { name: 'Skip to the next briefing' }).click()
    await page.getByText('It is 3 August 2023, 07:59 in Kyiv').waitFor()
    expect(clockMoves).toEqual(['2023-08-03T04:59:55'])
  })

  it('stops on the way where somebody else is due', async () => {
    dueAt = new Date('2023-08-03T05:00:00Z')
    olenaDueAt = new Date('2023-08-03T03:30:00Z')
    await write(alex, 'subscribed')
    await page.getByText('Alex: due 3 August, 08:00 Kyiv time').waitFor()
    await page.getByRole('button', { name: 'Skip to the next briefing' }).click()
    await page.getByText('It is 3 August 2023, 07:59 in Kyiv').waitFor()
    expect(clockMoves).toEqual(['2023-08-03T03:30:00', '2023-08-03T04:59:55'])
  })

  it('skips to the preview of a channel’s post before the post', async () => {
    dueAt = new Date('2023-08-03T05:00:00Z')
    shownBeforeMs = 30 * MINUTE_MS
    await page.locator('section[aria-label="Morning Post"] h2').click()
    await page.getByText('Morning Post: preview 07:46, due 3 August, 08:00 Kyiv time').waitFor()
    await page.getByRole('button', { name: 'Skip to the next briefing' }).click()
    await page.getByText('It is 3 August 2023, 07:45 in Kyiv').waitFor()
    await page.getByText('The preview comes in a few seconds').waitFor()
    expect(clockMoves).toEqual(['2023-08-03T04:45:55'])
  })

  it('stops where the owner of a channel is shown its post on the way', async () => {
    dueAt = new Date('2023-08-03T05:00:00Z')
    shownBeforeMs = 30 * MINUTE_MS
    await write(alex, 'subscribed')
    await page.getByText('Alex: due 3 August, 08:00 Kyiv time').waitFor()
    await page.getByRole('button', { name: 'Skip to the next briefing' }).click()
    await page.getByText('It is 3 August 2023, 07:59 in Kyiv').waitFor()
    expect(clockMoves).toEqual(['2023-08-03T04:46:00', '2023-08-03T04:59:55'])
  })

  it('stops where a source corrects itself, and where older messages are mended after it', async () => {
    playground.botApi.userSends(playground.people.alex.id, 'subscribed')
    dueAt = new Date('2023-08-04T05:00:00Z')
    await page.getByText('Alex: due 4 August, 08:00 Kyiv time').waitFor()
    await page.getByRole('button', { name: 'Skip to the next briefing' }).click()
    await page.getByText('It is 4 August 2023, 07:59 in Kyiv').waitFor()
    expect(clockMoves.slice(-3)).toEqual([
      '2023-08-03T08:21:00',
      '2023-08-03T08:24:00',
      '2023-08-04T04:59:55',
    ])
  })

  it('shows a long message from its beginning, and says when another came below', async () => {
    const { id } = playground.people.alex
    await write(alex, 'hello')
    await alex.getByText('Echo: hello').waitFor()
    await echo.bot.api.sendMessage(id, `Top of it\n${'line\n'.repeat(80)}end`)
    await alex.getByText('Top of it').waitFor()
    const top = await alex.getByText('Top of it').evaluate((node) => node.getBoundingClientRect().top)
    expect(top).toBeGreaterThan(60)
    expect(top).toBeLessThan(400)
    await echo.bot.api.sendMessage(id, 'One more')
    await alex.locator('.end-button.unread').waitFor()
    await alex.getByRole('button', { name: 'To the newest message' }).click()
    await alex.locator('.end-button').waitFor({ state: 'hidden' })
  })

  it('blocks the bot and takes it back', async () => {
    await write(alex, 'hello')
    await alex.getByText('Echo: hello').waitFor()
    await alex.getByRole('button', { name: 'Block the bot' }).click()
    await alex.getByRole('button', { name: 'Unblock the bot' }).waitFor()
    await expect(echo.bot.api.sendMessage(playground.people.alex.id, 'x')).rejects.toThrow(
      'bot was blocked by the user',
    )
    await alex.getByRole('button', { name: 'Unblock the bot' }).click()
    await alex.getByRole('button', { name: 'Block the bot' }).waitFor()
    await echo.bot.api.sendMessage(playground.people.alex.id, 'back')
    await alex.getByText('back', { exact: true }).waitFor()
  })

  it('shows no cards for what was sent before they came', async () => {
    await write(group, '@sitrep_bot figures')
    await group.getByText('Echo: @sitrep_bot figures').waitFor()
    // Longer than the field waits before it asks.
    await page.waitForTimeout(600)
    expect(await group.locator('[role=listbox]').isVisible()).toBe(false)
  })

  it('offers cards for what is typed behind the name of the bot, and sends the one that is chosen', async () => {
    await group.locator('textarea').fill('@sitrep_bot shahed july')
    await group.getByText('With <b>figures</b>').waitFor()
    await group.getByText('Card of shahed july').click()
    await group.getByText('via @sitrep_bot').waitFor()
    await group.getByText('Figures of shahed july', { exact: true }).waitFor()
    expect(await group.locator('textarea').inputValue()).toBe('')
    await group.locator('textarea').fill('@sitrep_bot what')
    await group.getByText('What can be asked').click()
    await alex.getByText('/start help').waitFor()
  })

  it('shows one chat at a time on a telephone, and marks the others when something arrives', async () => {
    await page.setViewportSize({ width: 390, height: 780 })
    await page.getByRole('tab', { name: 'Олена' }).click()
    expect([await alex.isVisible(), await olena.isVisible()]).toEqual([false, true])
    playground.botApi.userSends(playground.people.alex.id, 'ping')
    await page.locator('.tabs .unread', { hasText: 'Alex' }).waitFor()
    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(390)
  })

  it('shows what happened before it was opened', async () => {
    await write(alex, 'first')
    await alex.getByText('Echo: first').waitFor()
    await page.reload()
    await alex.getByText('Echo: first').waitFor()
  })
})

describe('the server of the page', () => {
  it('forbids other sites to act in the chats, and scripts from anywhere else', async () => {
    const playground = createPlayground({
      clock: createPlaygroundClock(PLAYGROUND_START),
      nextDueAt: () => Promise.resolve(null),
      onClockMoved: () => Promise.resolve(),
      otherwise: (_request, response) => response.writeHead(418).end(),
    })
    const root = await playground.listen()
    const { id } = playground.people.alex
    const post = (origin: string) =>
      fetch(`${root}/playground/chats/${id}/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ text: 'hi' }),
      })
    expect((await post('https://evil.example')).status).toBe(403)
    expect((await post(root)).status).toBe(200)
    expect(playground.botApi.world.messagesOf(id)).toHaveLength(1)
    const page = await fetch(root)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
    expect((await fetch(`${root}/playground/page/..%2Fplayground.ts`)).status).toBe(404)
    expect((await fetch(`${root}/healthz`)).status).toBe(418)
    await playground.close()
  })
})
