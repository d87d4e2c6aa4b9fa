import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import { createDeliveryStore } from '../../../src/db/delivery-store.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import type { Database } from '../../../src/db/database.ts'
import { aBriefing, aSource, aStory, at, NOW } from '../../support/builders.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { visibleText } from '../../support/bot-api/waits.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

let database: Database
let talk: Talk

beforeAll(async () => {
  database = await createTestPglite()
  await createSourceStore(database.db).sync([aSource()], NOW)
  await createBriefingStore(database.db).save(
    aBriefing({
      origin: { receivedAt: at('2023-08-02T04:10:00Z') },
      strikes: [],
      stories: [
        aStory({ headline: 'Power returns to Kherson', topics: ['energy'] }),
        aStory({ headline: 'Talks begin in Jeddah', topics: ['diplomacy'], signature: [5, 6, 7, 8] }),
      ],
    }),
  )
  talk = await talkToBot(database.db)
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

const aReader = (languageCode = 'en') => talk.addUser({ firstName: 'Anna', languageCode }).id

describe('/start of a new reader', () => {
  test('shows the latest at once, and below it says when the next comes, and what can be chosen', async () => {
    const id = aReader()
    expect(await talk.ask(id, '/start', 'Hello')).toContain(
      'Your next briefing: tomorrow at 08:00 (Kyiv time)',
    )
    const [latest = '', hello = '', ...others] = talk.botMessages(id).map(visibleText)
    expect([hello.slice(0, 6), others]).toEqual(['Hello!', []])
    expect(talk.labels(id).slice(-11)).toEqual([
      ...['07:00', '✓ 08:00', '09:30', 'When the night’s report is in, by 10:00'],
      ...['✓ Kyiv', 'Warsaw', 'Berlin', 'Another city', 'Topics: all', 'Українською', 'Fine as it is'],
    ])
    expect(latest).toContain('Talks begin in Jeddah')
    expect(latest).toContain('2 August 2023')
    expect(latest).toContain('Next: tomorrow at 08:00')
    expect(await talk.reader(id)).toMatchObject({
      status: 'active',
      language: 'en',
      nextDueAt: at('2023-08-03T05:00:00Z'),
    })
  })

  test('speaks Ukrainian to whom Telegram speaks Ukrainian', async () => {
    const id = aReader('uk')
    expect(await talk.ask(id, '/start', 'Вітаю')).toContain('Наступний дайджест: завтра, 08:00 за Києвом')
    expect(await talk.hear(id, 'Power returns to Kherson')).toContain('2 серпня 2023')
    expect((await talk.reader(id)).language).toBe('uk')
  })

  test.each(['ru', 'be', 'de', 'pt-br'])('speaks the default language to %s', async (code) => {
    expect(await talk.ask(aReader(code), '/start', 'Hello')).toContain('Hello')
  })

  test('what was shown is not told again the next morning', async () => {
    const id = aReader()
    await talk.ask(id, '/start', 'Power returns')
    await expect.poll(async () => (await talk.reader(id)).toldUntil).toEqual(NOW)
  })

  test('later figures reach the message that showed the latest', async () => {
    const id = aReader()
    await talk.ask(id, '/start', 'The figures will be added here')
    const shown = { night: '2023-08-02', rows: [], earlier: [] }
    const deliveries = createDeliveryStore(database.db)
    await expect.poll(() => deliveries.findEdited(id, '2023-08-02T07:30:00')).not.toBeNull()
    expect(await deliveries.listShown('2023-08-02', NOW)).toContainEqual(shown)
    const message = talk.botMessages(id).at(-2)
    expect(await deliveries.findEdited(id, '2023-08-02T07:30:00')).toEqual({
      messageIds: [message?.message_id],
      window: { from: at('2023-08-01T04:30:00Z'), until: NOW },
    })
    // Of an answer, which is not kept, no such thing is said.
    expect(await talk.ask(id, '/start', 'No report for the night')).not.toContain('added here')
  })

  test('takes topics and language from a link, and nothing else', async () => {
    const id = aReader()
    await talk.ask(id, '/start lang-uk_topics-energy', 'Вітаю')
    expect(await talk.reader(id)).toMatchObject({ language: 'uk', topics: ['energy'] })
    const other = aReader()
    await talk.ask(other, '/start <script>alert(1)</script>', 'Hello')
    expect((await talk.reader(other)).topics).toHaveLength(15)
  })
})

describe('/start again', () => {
  test.each([
    ['/pause', 'today at 08:00', { catchUpFrom: NOW }],
    ['/stop', 'tomorrow at 08:00', { toldUntil: NOW, nextDueAt: at('2023-08-03T05:00:00Z') }],
  ])(
    'brings back after %s, with the old choices, and what a pause left out is still to come',
    async (command, due, changed) => {
      const id = aReader()
      await talk.ask(id, '/start', 'Hello')
      await talk.ask(id, '/topics energy', 'Your topics: Energy')
      await talk.ask(id, command)
      expect((await talk.reader(id)).nextDueAt).toBeNull()
      expect(await talk.ask(id, '/start', 'Welcome back')).toContain(due)
      expect(await talk.reader(id)).toMatchObject({ status: 'active', topics: ['energy'], ...changed })
    },
  )

  test('of an active reader says so and changes nothing', async () => {
    const id = aReader()
    await talk.ask(id, '/start', 'Hello')
    await talk.ask(id, '/time 9:15', '09:15')
    expect(await talk.ask(id, '/start', 'You are subscribed')).toContain('today at 09:15')
  })

  test('after the bot was blocked finds the reader inactive, and active again', async () => {
    const id = aReader()
    await talk.ask(id, '/start', 'Hello')
    talk.blockBot(id)
    await expect.poll(async () => (await talk.reader(id)).status).toBe('inactive')
    expect(await talk.reader(id)).toMatchObject({ inactiveReason: 'blocked', nextDueAt: null })
    talk.unblockBot(id)
    await expect.poll(async () => (await talk.reader(id)).status).toBe('active')
    expect(await talk.reader(id)).toMatchObject({ inactiveReason: null, toldUntil: NOW })
  })

  test('a block is no reason to bring back who had stopped', async () => {
    const id = aReader()
    await talk.ask(id, '/start', 'Hello')
    await talk.ask(id, '/stop', 'unsubscribed')
    talk.blockBot(id)
    talk.unblockBot(id)
    await talk.ask(id, '/help')
    expect((await talk.reader(id)).status).toBe('stopped')
  })
})

describe('a briefing that is due but not sent yet', () => {
  test('is not lost when its reader changes the hour meanwhile', async () => {
    const id = aReader()
    await talk.ask(id, '/start', 'Hello')
    // The first that is sent is tomorrow's: today's was shown at once.
    talk.setNow(at('2023-08-03T05:03:00Z'))
    await talk.ask(id, '/time 20:00', '20:00')
    talk.setNow(NOW)
    expect((await talk.reader(id)).nextDueAt).toEqual(at('2023-08-03T05:00:00Z'))
  })
})
