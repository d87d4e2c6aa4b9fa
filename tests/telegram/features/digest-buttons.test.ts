import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import { createCorrectionQueue } from '../../../src/db/correction-queue.ts'
import type { Database } from '../../../src/db/database.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { createStrikeStore } from '../../../src/db/strike-store.ts'
import { createMessenger } from '../../../src/telegram/sending/messenger.ts'
import { renderersFor } from '../../../src/telegram/sending/render-for-reader.ts'
import { createContentFor } from '../../../src/use-cases/content-for.ts'
import { Api } from 'grammy'
import { aPicture } from '../../charts/chart-pictures.ts'
import { aBriefing, aSource, aStory, aStrikeRow, at, NOW } from '../../support/builders.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

let database: Database
let talk: Talk

const TEXT = [
  'The night was long.',
  'Of 20 Shahed drones that came from the south, 18 were shot down over Odesa and Mykolaiv by mobile groups.',
  'Nothing is known of three Kalibr missiles.',
].join(' ')
const row = (quote: string, changes: Parameters<typeof aStrikeRow>[0] = {}) => {
  const start = TEXT.indexOf(quote)
  return aStrikeRow({ evidence: [{ start, end: start + quote.length, quote }], ...changes })
}
/** Told by everybody, so that five stand open and the rest is folded. */
const STORIES = [...Array(9).keys()].map((at) =>
  aStory({
    headline: `Front-line news number ${at}`,
    text: `It says what happened in place ${at}.`,
    topics: ['frontline'],
    signature: [at * 4, at * 4 + 1, at * 4 + 2, at * 4 + 3],
  }),
)

const LIGHTS = [...Array(4).keys()].map((at) =>
  aStory({
    headline: `Lights in street ${at}`,
    topics: ['energy'],
    signature: [200 + at, 210 + at, 220 + at, 230 + at],
  }),
)
const july = { publishedAt: at('2023-07-20T04:00:00Z'), receivedAt: at('2023-07-20T04:10:00Z') }
/** Regional commands with names so long that a digest with all of them is several messages. */
const REGIONS = [...Array(30).keys()].map((at) =>
  aSource({
    slug: `region-${at}`,
    name: `${'A long name of a command '.repeat(6)}${at}`,
    authority: 'regional',
  }),
)

beforeAll(async () => {
  database = await createTestPglite()
  await createSourceStore(database.db).sync([aSource(), ...REGIONS], NOW)
  const briefings = createBriefingStore(database.db)
  await briefings.save(
    aBriefing({
      text: TEXT,
      origin: { receivedAt: at('2023-08-02T04:10:00Z') },
      stories: [
        ...STORIES,
        aStory({ headline: 'Power is back', topics: ['energy'], signature: [91, 92, 93, 94] }),
        ...LIGHTS,
      ],
      strikes: [
        row('18 were shot down'),
        row('three Kalibr missiles', { model: 'kalibr', launched: { value: 3 }, intercepted: null }),
      ],
    }),
  )
  for (const [at, { slug }] of [aSource(), ...REGIONS].entries()) {
    await briefings.save(
      aBriefing({
        origin: { sourceSlug: slug, externalKey: `night ${at}`, ...july },
        stories: at === 0 ? STORIES.map((story) => ({ ...story, headline: `Older ${story.headline}` })) : [],
        strikes: [aStrikeRow({ night: '2023-07-20', launched: { value: 5 + at }, intercepted: null })],
      }),
    )
  }
  talk = await talkToBot(database.db)
  await talk.deps.charts.paint(aPicture())
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

afterEach(() => talk.setNow(NOW))

const aGuest = (languageCode = 'en') => talk.addUser({ firstName: 'Guest', languageCode }).id
async function aReader(
  languageCode = 'en',
  format: 'classic' | 'plain' | 'rich' = 'classic',
): Promise<number> {
  const id = aGuest(languageCode)
  await talk.ask(id, '/start', 'Front-line news')
  await talk.subscribers.update(id, { format })
  return id
}
const textOf = (chatId: number, messageId: number) => {
  const message = talk.botMessages(chatId).find(({ message_id: id }) => id === messageId)
  return JSON.stringify([message?.text ?? message?.rich_message ?? message?.caption, message?.entities])
}
const last = (chatId: number) => talk.botMessages(chatId).at(-1)?.message_id ?? 0

const WORDS = {
  en: {
    sources: 'Sources',
    more: 'More',
    chart: 'Chart',
    back: '‹ Briefing',
    topics: 'Topics',
    time: 'Time',
  },
  uk: { sources: 'Джерела', more: 'Ще', chart: 'Графік', back: '‹ Дайджест', topics: 'Теми', time: 'Час' },
} as const

describe.each(['classic', 'plain', 'rich'] as const)('under a %s digest', (format) => {
  test.each(['en', 'uk'] as const)('in %s: sources in whole sentences, and back', async (language) => {
    const id = await aReader(language, format)
    await talk.ask(id, '/today', 'Front-line news')
    const digest = last(id)
    const before = textOf(id, digest)
    await talk.tap(id, WORDS[language].sources)
    const shown = textOf(id, digest)
    expect(shown).toContain(
      'Of 20 Shahed drones that came from the south, 18 were shot down over Odesa and Mykolaiv by mobile groups.',
    )
    expect(shown).toContain('Nothing is known of three Kalibr missiles.')
    expect(shown).toContain('news.example/1')
    await talk.tap(id, WORDS[language].back)
    expect(textOf(id, digest)).toBe(before)
    expect(last(id)).toBe(digest)
  })

  test('the folded stories stand by topic, a page at a time', async () => {
    const id = await aReader('en', format)
    await talk.ask(id, '/today', 'Front-line news')
    const digest = last(id)
    await talk.tap(id, 'More')
    const first = textOf(id, digest)
    expect(first).toContain('Front-line news number')
    expect(first).not.toContain('Lights')
    expect(talk.labels(id)).toContain('✓ Front line')
    await talk.tap(id, 'Energy')
    expect(textOf(id, digest)).toMatch(/Lights in street/)
    await talk.tap(id, '‹')
    expect(textOf(id, digest)).toBe(first)
    await talk.tap(id, '‹ Briefing')
    expect(textOf(id, digest)).toContain('2 August 2023')
  })

  test('a chart comes below, and the digest stays', async () => {
    const id = await aReader('en', format)
    await talk.ask(id, '/today', 'Front-line news')
    const digest = last(id)
    const before = textOf(id, digest)
    await talk.tap(id, 'Chart')
    expect(await talk.hear(id, 'Drones: 25 launched')).toContain('20 July – 2 August 2023')
    expect(textOf(id, digest)).toBe(before)
  })

  test.each([
    ['Topics', 'Front line'],
    ['Time', '08:30'],
  ])('%s are set below it', async (button, choice) => {
    const id = await aReader('en', format)
    await talk.ask(id, '/today', 'Front-line news')
    const digest = last(id)
    const before = textOf(id, digest)
    await talk.tap(id, button)
    expect(last(id)).toBeGreaterThan(digest)
    expect(talk.labels(id).some((label) => label.includes(choice))).toBe(true)
    expect(textOf(id, digest)).toBe(before)
  })
})

describe('a delivered digest', () => {
  async function deliver(chatId: number, format: 'classic' | 'rich' = 'classic') {
    const contentFor = createContentFor({
      briefings: createBriefingStore(database.db),
      strikes: createStrikeStore(database.db),
      corrections: createCorrectionQueue(database.db),
      ...renderersFor(talk.deps.texts),
      clock: talk.deps.clock,
    })
    const reader = await talk.reader(chatId > 0 ? chatId : 0).catch(() => null)
    const content = await contentFor({
      id: 1,
      kind: 'digest',
      address: { chatId, threadId: null },
      slot: '2023-08-02T07:30',
      dueAt: NOW,
      windowFrom: at('2023-08-01T04:30:00Z'),
      attempts: 0,
      messageIds: [],
      status: 'active',
      preferences: {
        ...(reader ?? {
          language: 'en',
          topics: ['strikes', 'frontline', 'energy'],
          follows: [],
          mutedSources: [],
          timezone: 'Europe/Kyiv',
          deliveryTime: '07:30',
          moreTimes: [],
          weekendTime: null,
          waitUntil: null,
          days: [1, 2, 3, 4, 5, 6, 7],
          corrections: true,
        }),
        format,
      },
    } as unknown as Parameters<typeof contentFor>[0])
    if (content.kind !== 'send') throw new Error('Nothing to send')
    const api = new Api(talk.deps.token, { apiRoot: talk.deps.apiRoot })
    await createMessenger(api).send({ chatId, threadId: null }, content.composed.message)
    return last(chatId)
  }

  test('has its buttons, which are right weeks later, and after later news', async () => {
    const id = await aReader()
    const digest = await deliver(id)
    const before = textOf(id, digest)
    talk.setNow(at('2023-09-20T04:30:00Z'))
    await talk.tap(id, 'Sources')
    expect(textOf(id, digest)).toContain('mobile groups')
    await talk.tap(id, '‹ Briefing')
    expect(textOf(id, digest)).toBe(before)
    await talk.tap(id, 'Chart')
    expect(await talk.hear(id, 'Drones: 25 launched')).toContain('20 July – 2 August 2023')
  })

  test('keeps the button for whom a rich message looks empty', async () => {
    const id = await aReader('en', 'rich')
    const digest = await deliver(id, 'rich')
    await talk.tap(id, 'Sources')
    await talk.tap(id, '‹ Briefing')
    const labels = talk
      .botMessages(id)
      .find(({ message_id: each }) => each === digest)
      ?.reply_markup?.inline_keyboard?.flat()
      .map(({ text }) => text)
    expect(labels).toEqual(['Chart', 'Sources', 'More', 'Topics', 'Time', 'Looks empty?'])
  })

  test('in a channel leads to the private chat, and to no settings', async () => {
    const owner = talk.addUser({ firstName: 'Owner', languageCode: 'en' })
    const channel = talk.addChannel({ title: 'News', members: [owner], botStatus: 'administrator' })
    const post = await deliver(channel.id)
    expect(talk.labels(channel.id)).toEqual(['Chart', 'Sources', 'More'])
    const before = textOf(channel.id, post)
    const reader = talk.addUser({ firstName: 'Reader', languageCode: 'en' })
    const answer = await talk.userTaps(channel.id, post, 'Sources', { from: reader })
    expect(answer?.url).toMatch(/^https:\/\/t\.me\/sitrep_bot\?start=digest-sources-d-[a-z0-9-]+$/)
    expect(textOf(channel.id, post)).toBe(before)
    const payload = new URL(answer?.url ?? '').searchParams.get('start') ?? ''
    expect(payload.length).toBeLessThanOrEqual(64)
    const text = await talk.ask(reader.id, `/start ${payload}`, 'Sources')
    expect(text).toContain('mobile groups')
    // Looking something up subscribes nobody.
    expect(await talk.subscribers.find(reader.id)).toBeNull()
    expect(talk.labels(reader.id)).not.toContain('‹ Briefing')
  })
})

describe('a button', () => {
  test('of another version, or of a digest of which nothing is left, is answered kindly', async () => {
    const id = await aReader()
    for (const data of ['digest:sources', 'digest:map:o-20230802', 'digest:more:2023-08-02']) {
      await talk.plantButton(id, 'Old', data)
      const { answer } = await talk.tap(id, 'Old')
      expect(answer).toMatchObject({ showAlert: true, text: expect.stringContaining('no longer works') })
    }
    await talk.plantButton(id, 'Gone', 'digest:sources:o-20230301')
    expect((await talk.tap(id, 'Gone')).answer).toMatchObject({
      showAlert: true,
      text: expect.stringContaining('Nothing of this briefing'),
    })
  })

  test('of a digest in several messages says its view below', async () => {
    const id = await aReader()
    await talk.ask(id, '/today 2023-07-20', 'Older Front-line news number 1')
    const parts = talk
      .botMessages(id)
      .slice(-2)
      .map(({ message_id: part }) => part)
    const before = parts.map((part) => textOf(id, part))
    await talk.tap(id, 'More')
    expect(last(id)).toBeGreaterThan(parts[1] ?? 0)
    expect(talk.labels(id)).not.toContain('‹ Briefing')
    await talk.tap(id, 'Sources')
    const sources = last(id)
    const first = textOf(id, sources)
    // Its pages turn in place.
    await talk.tap(id, '›')
    expect(last(id)).toBe(sources)
    expect(textOf(id, sources)).not.toBe(first)
    expect(parts.map((part) => textOf(id, part))).toEqual(before)
  })

  test('under /today of a named day leads back to that day', async () => {
    const id = await aReader()
    await talk.ask(id, '/today 2023-08-02', 'Front-line news')
    const digest = last(id)
    const before = textOf(id, digest)
    await talk.tap(id, 'More')
    expect(textOf(id, digest)).not.toBe(before)
    await talk.tap(id, '‹ Briefing')
    expect(textOf(id, digest)).toBe(before)
  })

  test('for a guest has no settings', async () => {
    const id = aGuest()
    await talk.ask(id, '/today', 'Front-line news')
    expect(talk.labels(id)).toEqual(['Chart', 'Sources', 'More'])
  })
})
