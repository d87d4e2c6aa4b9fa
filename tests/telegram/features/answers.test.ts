import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import type { Database } from '../../../src/db/database.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { aBriefing, aSource, aStory, aStrikeRow, at, NOW } from '../../support/builders.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

let database: Database
let talk: Talk

beforeAll(async () => {
  database = await createTestPglite()
  await createSourceStore(database.db).sync([aSource()], NOW)
  const briefings = createBriefingStore(database.db)
  await briefings.save(
    aBriefing({
      origin: { externalKey: 'https://news.example/2', receivedAt: at('2023-08-02T04:10:00Z') },
      stories: [
        aStory({ headline: 'Power returns to Kherson', topics: ['energy'] }),
        aStory({
          headline: 'Fighting goes on near Kupyansk',
          topics: ['frontline'],
          signature: [5, 6, 7, 8],
        }),
      ],
      strikes: [
        aStrikeRow(),
        aStrikeRow({ model: 'recon-drone', launched: null, intercepted: { value: 1 } }),
      ],
    }),
  )
  await briefings.save(
    aBriefing({
      origin: {
        externalKey: 'https://news.example/1',
        publishedAt: at('2023-07-28T04:00:00Z'),
        receivedAt: at('2023-07-28T04:10:00Z'),
      },
      stories: [
        aStory({
          headline: 'Older <news> of Kupyansk',
          topics: ['humanitarian'],
          signature: [9, 10, 11, 12],
        }),
        aStory({ headline: 'В Одесі відкрили порт', topics: ['sea'], signature: [13, 14, 15, 16] }),
      ],
      strikes: [aStrikeRow({ night: '2023-07-28', launched: { value: 10 }, intercepted: { value: 4 } })],
    }),
  )
  talk = await talkToBot(database.db, {
    forecast: () => Promise.resolve({ waiting: 90_000, lastArrivalAt: at('2023-08-02T05:30:00Z') }),
  })
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

const aGuest = (languageCode = 'en') => talk.addUser({ firstName: 'Guest', languageCode }).id
async function aReader(languageCode = 'en'): Promise<number> {
  const id = aGuest(languageCode)
  await talk.ask(id, '/start', /Does that suit|Вам так зручно/)
  return id
}

describe('/today', () => {
  test('shows the last 24 hours, to guests too', async () => {
    const text = await talk.ask(aGuest(), '/today')
    expect(text).toContain('Power returns to Kherson')
    expect(text).not.toContain('Older')
  })

  test('of a named day shows that day', async () => {
    const id = aGuest('uk')
    expect(await talk.ask(id, '/today 2023-07-28')).toContain('Older <news> of Kupyansk')
    expect(await talk.ask(id, '/today 2023-07-20')).toContain(
      'За 20 липня 2023 за вашими темами нічого немає',
    )
    expect(await talk.ask(id, '/today колись')).toContain('/today 2023-07-18')
    expect(await talk.ask(id, '/today 2024-01-01')).toContain('попереду')
  })

  test('promises no later figures: an answer is not edited', async () => {
    talk.setNow(at('2023-08-03T03:00:00Z'))
    const id = aGuest()
    expect(await talk.ask(id, '/today 3 August')).toContain('today so far. The last 24 hours: /today')
    expect(await talk.ask(id, '/today', '3 August 2023')).toContain(
      'No report for the night of 3 August so far',
    )
    talk.setNow(NOW)
  })

  test('keeps to the reader’s topics, and says when nothing fits them', async () => {
    const id = await aReader()
    await talk.ask(id, '/topics nuclear', 'Your topics')
    expect(await talk.ask(id, '/today')).toContain('fits your topics')
  })

  test('on a quiet day shows the latest day there is, and says so', async () => {
    talk.setNow(at('2023-08-05T04:00:00Z'))
    const id = aGuest()
    expect(await talk.ask(id, '/today', 'Nothing new in the last 24 hours')).toContain('2 August 2023')
    await talk.hear(id, 'Power returns to Kherson')
    talk.setNow(NOW)
  })
})

describe('/strikes', () => {
  test('what was not stated is never shown as zero', async () => {
    for (const words of ['/strikes', '/strikes last']) {
      const text = await talk.ask(aGuest(), words)
      expect(text).toMatch(/1 reconnaissance drone shot down|launched +— +— +—/)
      expect(text).not.toMatch(/(?<!\d)0(?!\d)/)
    }
  })

  test.each([
    ['/strikes week', '27 July – 2 August 2023'],
    ['/strikes 2023-07-28', 'Night of 28 July 2023'],
    ['/strikes shahed', 'Shahed drones, 4 July – 2 August 2023'],
    ['/strikes week shahed', 'Shahed drones, 27 July – 2 August 2023'],
    ['/strikes шахеди тиждень', 'Shahed drones, 27 July – 2 August 2023'],
    ['/strikes Shahed 2023-07-28', 'Shahed drones on the night of 28 July 2023'],
  ])('%s', async (command, title) => {
    expect((await talk.ask(aGuest(), command)).replaceAll('–', '–')).toContain(title)
  })

  test('a night without a report is no night without strikes', async () => {
    expect(await talk.ask(aGuest(), '/strikes 2023-07-30')).toContain(
      'No source reported figures for the night of 30 July 2023',
    )
  })

  test('a weapon nobody mentioned is no zero', async () => {
    expect(await talk.ask(aGuest(), '/strikes kinzhal 2023-07-28')).toContain('do not mention')
  })

  test.each([
    ['/strikes banana', '/strikes week'],
    ['/strikes 2031', 'still to come'],
    ['/strikes 2023-08-01..2023-07-01', 'ends before it begins'],
    ['/strikes 2000..2023', 'too long'],
  ])('%s is answered with what to do', async (command, words) => {
    expect(await talk.ask(aGuest(), command)).toContain(words)
  })

  test('speaks Ukrainian', async () => {
    expect(await talk.ask(aGuest('uk'), '/strikes тиждень')).toContain('27 липня')
  })

  test('buttons change the same message: period, then weapon, then period of that weapon', async () => {
    const id = aGuest()
    await talk.ask(id, '/strikes', 'Night of 2 August')
    await talk.tap(id, '7 days')
    expect(await talk.hear(id)).toContain('27 July')
    await talk.tap(id, 'By weapon')
    expect(await talk.hear(id)).toContain('Which weapon?')
    await talk.tap(id, 'Shahed drones')
    await talk.tap(id, '7 days')
    expect(await talk.hear(id)).toContain('Shahed drones, 27 July')
    expect(talk.botMessages(id)).toHaveLength(1)
  })

  test('before the night’s report has come, the one before it is shown below', async () => {
    talk.setNow(at('2023-08-03T04:00:00Z'))
    const text = await talk.ask(aGuest(), '/strikes last night')
    expect(text).toContain('No report for the night of 3 August 2023 so far')
    expect(text).toContain('Night of 2 August 2023')
    talk.setNow(NOW)
  })
})

describe('/news', () => {
  test('bare offers the topics that have news, with how much', async () => {
    const id = aGuest()
    await talk.ask(id, '/news', 'Choose a topic')
    expect(talk.labels(id)).toEqual(['Front line · 1', 'People · 1', 'Energy · 1', 'Sea and ports · 1'])
    await talk.tap(id, 'Energy · 1')
    expect(await talk.hear(id)).toContain('Power returns to Kherson')
    await talk.tap(id, '‹ Topics')
    expect(await talk.hear(id)).toContain('Choose a topic')
    expect(talk.botMessages(id)).toHaveLength(1)
  })

  test.each(['/news frontline', '/news Front line', '/news Фронт', '/news front'])(
    '%s is the topic',
    async (command) => {
      expect(await talk.ask(aGuest(), command)).toContain('Fighting goes on near Kupyansk')
    },
  )

  test('other words are searched for, the newest first', async () => {
    const text = await talk.ask(aGuest(), '/news Kupyansk')
    expect(text.indexOf('Fighting goes on')).toBeLessThan(text.indexOf('Older <news>'))
    expect(text.indexOf('Fighting goes on')).toBeGreaterThan(-1)
  })

  test('a Ukrainian word is found in its other cases', async () => {
    expect(await talk.ask(aGuest('uk'), '/news Одеса')).toContain('В Одесі відкрили порт')
  })

  test('nothing found is said, and the words can be followed', async () => {
    const id = await aReader()
    expect(await talk.ask(id, '/news <Atlantis>')).toContain('I found nothing about “<Atlantis>”')
    await talk.tap(id, 'Follow “<Atlantis>”')
    await talk.hear(id, 'You now follow “<Atlantis>”')
    expect((await talk.reader(id)).follows).toEqual(['<Atlantis>'])
  })

  test('a topic without news says so', async () => {
    expect(await talk.ask(aGuest(), '/news nuclear')).toContain(
      'Nothing about Nuclear safety in the last 7 days',
    )
  })

  test.each(['/news x', `/news ${'word '.repeat(60)}`, '/news %', "/news '; drop table subscribers"])(
    '%s does no harm',
    async (command) => {
      expect(await talk.ask(aGuest(), command)).not.toBe('')
    },
  )
})

describe('free text in private', () => {
  test('a time sets the hour', async () => {
    const id = await aReader()
    expect(await talk.ask(id, '6:20')).toContain('06:20')
    expect((await talk.reader(id)).deliveryTime).toBe('06:20')
  })

  test('a topic’s name gives its news, other words a search', async () => {
    const id = await aReader()
    expect(await talk.ask(id, 'energy')).toContain('Power returns')
    expect(await talk.ask(id, 'Kupyansk')).toContain('Fighting goes on')
  })

  test('a city is searched for, and offered as time zone', async () => {
    const id = await aReader()
    await talk.ask(id, 'Warsaw', 'I found nothing')
    await talk.tap(id, 'Set my time zone: Warsaw')
    expect((await talk.reader(id)).timezone).toBe('Europe/Warsaw')
  })

  test.each([
    ['en', 'Stop', 'You are not subscribed yet'],
    ['uk', 'стоп', 'Ви ще не підписані'],
    ['uk', ' допомога ', 'Що я вмію'],
    ['en', 'constructor', 'I found nothing about “constructor”'],
  ])('a command without its slash is known (%s %s)', async (language, words, answer) => {
    expect(await talk.ask(aGuest(language), words)).toContain(answer)
  })

  test('what is no text is answered too', async () => {
    const id = await aReader('uk')
    talk.userSharesLocation(id, { latitude: 50.45, longitude: 30.52 })
    await talk.hear(id, 'Ваш часовий пояс: Київ')
  })
})

describe('what nobody knows', () => {
  test('an unknown command is answered, a misspelt one with the right one', async () => {
    const id = aGuest()
    expect(await talk.ask(id, '/weather')).toContain('I do not know /weather')
    expect(await talk.ask(id, '/striks')).toContain('Did you mean /strikes?')
    expect(await talk.ask(aGuest('uk'), '/погода')).not.toBe('')
  })

  test('a button of another age is answered', async () => {
    const id = aGuest()
    await talk.ask(id, '/news', 'Choose a topic')
    const message = talk.botMessages(id).at(-1)
    const button = message?.reply_markup?.inline_keyboard?.[0]?.[0]
    if (message === undefined || button === undefined) throw new Error('No button to age')
    Object.assign(button, { callback_data: 'horoscope:today' })
    const answer = await talk.userTaps(id, message.message_id, 'horoscope:today')
    expect(answer).toMatchObject({ text: expect.stringContaining('no longer works') })
  })
})

describe('/status', () => {
  test('tells the last briefing, the next one, and how fresh each source is', async () => {
    const id = await aReader()
    const text = await talk.ask(id, '/status', 'Status')
    expect(text).toContain('Last briefing: sent today at 07:30')
    expect(text).toContain('Next briefing: tomorrow at 08:00')
    expect(text).toContain('Sample: nothing yet')
  })

  test('says that the first briefing is still to come', async () => {
    const id = aGuest()
    await talk.ask(id, '/start topics-nuclear', 'fits your topics')
    expect(await talk.ask(id, '/status', 'Status')).toContain('The first daily briefing is still to come')
  })

  test.each([
    ['sent', null, '2023-08-01T05:00:04Z', 'Last briefing: sent yesterday at 08:00'],
    [
      'skipped',
      'nothing-new',
      '2023-08-01T05:00:04Z',
      'Last time (yesterday at 08:00) there was nothing new',
    ],
    [
      'skipped',
      'stale',
      '2023-08-01T18:00:00Z',
      'Last time (yesterday at 21:00) the briefing would have come far too late',
    ],
    [
      'skipped',
      'refused',
      '2023-08-01T05:00:04Z',
      'Last time (yesterday at 08:00) the briefing was not sent',
    ],
    ['queued', null, null, 'The briefing due today at 07:15 is on its way'],
  ] as const)('a last briefing that is %s (%s) is told in words', async (state, reason, settled, words) => {
    const id = await aReader()
    const last = {
      ...{ slot: '2023-08-02T07:15', state, reason, waitsFor: null, dueAt: at('2023-08-02T04:15:00Z') },
      settledAt: settled === null ? null : at(settled),
    }
    vi.spyOn(talk.deps.deliveries, 'findLast').mockResolvedValueOnce(last)
    expect(await talk.ask(id, '/status', 'Status')).toContain(words)
  })

  test('tells of a briefing that waits for the night’s report until when it does', async () => {
    const id = await aReader()
    vi.spyOn(talk.deps.deliveries, 'findLast').mockResolvedValueOnce({
      ...{ slot: '2023-08-02T07:00', state: 'queued', reason: null, settledAt: null },
      ...{ waitsFor: '2023-08-02', dueAt: at('2023-08-02T07:00:00Z') },
    })
    const words = 'The briefing waits for the night’s report, and comes today at 10:00 at the latest'
    expect(await talk.ask(id, '/status', 'Status')).toContain(words)
  })

  test('tells whom waits when the last of many briefings will have arrived', async () => {
    const id = await aReader()
    const last = {
      ...{ slot: '2023-08-02T07:15', reason: null, settledAt: null },
      ...{ waitsFor: null, dueAt: at('2023-08-02T04:15:00Z') },
    } as const
    const findLast = vi.spyOn(talk.deps.deliveries, 'findLast')
    findLast.mockResolvedValueOnce({ ...last, state: 'queued' })
    const late = 'Many briefings are on their way (90,000). The last will have arrived today at 08:30.'
    expect(await talk.ask(id, '/status', 'Status')).toContain(late)
    findLast.mockResolvedValueOnce({ ...last, state: 'sent', settledAt: NOW })
    expect(await talk.ask(id, '/status', 'Status')).not.toContain('90,000')
  })

  test('names a source that is quiet, and one that cannot be reached', async () => {
    const sources = createSourceStore(database.db)
    await sources.update('sample', { lastBriefingAt: at('2023-08-02T01:30:00Z'), failures: 0 })
    expect(await talk.ask(aGuest('uk'), '/status', 'Стан')).toContain('Sample: оновлено 3 години тому')
    await sources.update('sample', { lastBriefingAt: at('2023-07-30T04:30:00Z') })
    expect(await talk.ask(aGuest(), '/status', 'Status')).toContain('Sample: quiet, last new 3 days ago')
    await sources.update('sample', { failures: 4 })
    expect(await talk.ask(aGuest(), '/status', 'Status')).toContain('Sample: cannot be reached now')
  })
})

describe('/help and /privacy', () => {
  test('name every command of the menu', async () => {
    const text = await talk.ask(aGuest(), '/help')
    for (const command of [
      'today',
      'strikes',
      'news',
      'topics',
      'follow',
      'sources',
      'time',
      'timezone',
      'language',
      'settings',
    ])
      expect(text).toContain(`/${command}`)
    expect(await talk.ask(aGuest('uk'), '/privacy')).toContain('/deleteme')
  })
})
