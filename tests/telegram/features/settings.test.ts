import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/db/database.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { DAY_MS } from '../../../src/domain/calendar.ts'
import type { SourceInfo } from '../../../src/domain/source.ts'
import { TOPICS } from '../../../src/domain/topic.ts'
import { aSource, at, NOW } from '../../support/builders.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

let database: Database
let talk: Talk

beforeAll(async () => {
  database = await createTestPglite()
  talk = await talkToBot(database.db)
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

async function aReader(languageCode = 'en'): Promise<number> {
  const { id } = talk.addUser({ firstName: 'Anna', languageCode })
  await talk.ask(id, '/start', /Does that suit|Вам так зручно/)
  return id
}

const messageCount = (id: number) => talk.botMessages(id).length

describe('/topics', () => {
  test('bare shows every topic, ticked as chosen, and a tap changes the same message', async () => {
    const id = await aReader()
    await talk.ask(id, '/topics', 'What would you like to read about?')
    const before = messageCount(id)
    await talk.tap(id, '6. Energy')
    expect(talk.labels(id)).toContain('▫️ Energy')
    expect((await talk.reader(id)).topics).toEqual(TOPICS.filter((topic) => topic !== 'energy'))
    expect(messageCount(id)).toBe(before)
  })

  test('a topic chosen anew goes last, because readers order by choosing', async () => {
    const id = await aReader()
    await talk.ask(id, '/topics', 'What would you like')
    await talk.tap(id, 'None')
    expect(await talk.hear(id, 'What would you like')).toContain('No topic is chosen')
    await talk.tap(id, '▫️ Energy')
    await talk.tap(id, '▫️ Strikes on Ukraine')
    expect((await talk.reader(id)).topics).toEqual(['energy', 'strikes'])
  })

  test('a button tapped twice in a hurry does what one tap does', async () => {
    const id = await aReader()
    await talk.ask(id, '/topics', 'What would you like')
    await Promise.all([
      talk.tap(id, '6. Energy'),
      talk.tap(id, '6. Energy'),
      talk.tap(id, '1. Strikes on Ukraine'),
    ])
    const left = TOPICS.filter((topic) => topic !== 'energy' && topic !== 'strikes')
    expect((await talk.reader(id)).topics).toEqual(left)
  })

  test.each([
    ['/topics energy, front line', ['energy', 'frontline']],
    ['/topics sea nuclear', ['sea', 'nuclear']],
    ['/topics фронт, енергетика', ['frontline', 'energy']],
    ['/topics all', TOPICS],
  ])('%s chooses by name', async (command, topics) => {
    const id = await aReader()
    await talk.ask(id, command, 'Your topics')
    expect((await talk.reader(id)).topics).toEqual(topics)
  })

  test('an unknown name is answered with an example, and changes nothing', async () => {
    const id = await aReader()
    expect(await talk.ask(id, '/topics <b>football</b>')).toContain(
      'I do not know the topic “<b>football</b>”',
    )
    expect((await talk.reader(id)).topics).toEqual(TOPICS)
  })
})

describe('/time', () => {
  test('bare offers hours, and a tap takes one', async () => {
    const id = await aReader()
    expect(await talk.ask(id, '/time')).toContain('The briefing comes at 08:00 (Kyiv time)')
    await talk.tap(id, '07:30')
    expect(await talk.hear(id)).toContain('Done: the briefing comes at 07:30')
    expect(await talk.reader(id)).toMatchObject({
      deliveryTime: '07:30',
      nextDueAt: at('2023-08-03T04:30:00Z'),
    })
  })

  test('takes any minute typed with the command, and says when the next one comes', async () => {
    const id = await aReader()
    expect(await talk.ask(id, '/time 7.45 pm')).toContain('The next one: today at 19:45')
    expect((await talk.reader(id)).deliveryTime).toBe('19:45')
  })

  test('offers to wait for the report of the night, and a fixed hour again', async () => {
    const id = await aReader()
    await talk.ask(id, '/time')
    await talk.tap(id, 'When the night’s report is in, by 10:00')
    const saved = await talk.hear(id, 'Done')
    expect(saved).toContain('when the night’s report is in, from 07:00, by 10:00 at the latest (Kyiv time)')
    // At half past seven today's briefing was still to come.
    expect(saved).toContain('The next one: today at 07:00, or when the night’s report is in, by 10:00')
    expect(await talk.reader(id)).toMatchObject({
      ...{ deliveryTime: '07:00', waitUntil: '10:00', nextDueAt: at('2023-08-02T04:00:00Z') },
    })
    expect(await talk.ask(id, '/settings', 'Settings')).toContain(
      'Every day when the night’s report is in: from 07:00, by 10:00 at the latest',
    )
    await talk.ask(id, '/time 9:15', 'Done')
    expect(await talk.reader(id)).toMatchObject({ deliveryTime: '09:15', waitUntil: null })
  })

  test('waits in another zone at the hours at which the report comes there', async () => {
    const id = await aReader('uk')
    await talk.ask(id, '/time', 'Оберіть')
    await talk.tap(id, 'Щойно вийде звіт за ніч, до 10:00')
    await talk.hear(id, 'щойно вийде звіт за ніч: від 07:00 і не пізніше 10:00')
    await talk.ask(id, '/timezone Варшава', 'Готово')
    expect(await talk.reader(id)).toMatchObject({ deliveryTime: '06:00', waitUntil: '09:00' })
  })

  test('takes the answer to its question', async () => {
    const id = await aReader('uk')
    await talk.ask(id, '/time', 'Оберіть інший')
    await talk.tap(id, 'Інший час')
    const question = await talk.hearMessage(id, 'О котрій вам зручно?')
    expect(question.reply_markup).toMatchObject({ force_reply: true })
    talk.userSends(id, 'о 6', { replyTo: question.message_id })
    await talk.hear(id, '06:00')
    expect((await talk.reader(id)).deliveryTime).toBe('06:00')
  })

  test.each(['/time 25:00', '/time soon', '/time 7:45:30'])(
    '%s is answered with an example',
    async (command) => {
      const id = await aReader()
      expect(await talk.ask(id, command)).toContain('/time 7:45')
      expect((await talk.reader(id)).deliveryTime).toBe('08:00')
    },
  )
})

describe('/timezone', () => {
  test('bare offers zones, and a tap takes one', async () => {
    const id = await aReader()
    expect(await talk.ask(id, '/timezone')).toContain('Your time zone is Kyiv, where it is 07:30 now')
    await talk.tap(id, 'New York')
    expect(await talk.hear(id)).toContain('New York, where it is 00:30 now')
    expect(await talk.reader(id)).toMatchObject({
      timezone: 'America/New_York',
      nextDueAt: at('2023-08-02T12:00:00Z'),
    })
  })

  test.each([
    ['/timezone Варшава', 'Europe/Warsaw'],
    ['/timezone Europe/Kiev', 'Europe/Kyiv'],
    ['/timezone utc+3', 'Etc/GMT-3'],
  ])('%s', async (command, zone) => {
    const id = await aReader()
    await talk.ask(id, command, 'Done')
    expect((await talk.reader(id)).timezone).toBe(zone)
  })

  test('a country with several zones is asked about', async () => {
    const id = await aReader()
    expect(await talk.ask(id, '/timezone Australia')).toContain('several time zones')
    await talk.tap(id, 'Sydney')
    await expect.poll(async () => (await talk.reader(id)).timezone).toBe('Australia/Sydney')
  })

  test('an unknown place is answered with an example', async () => {
    const id = await aReader('uk')
    expect(await talk.ask(id, '/timezone Нарнія')).toContain('/timezone Варшава')
  })

  test('a shared location becomes a zone, and the keyboard that asked goes away', async () => {
    const id = await aReader()
    await talk.ask(id, '/timezone', 'Your time zone')
    await talk.tap(id, 'Send my location')
    const question = await talk.hearMessage(id, 'Tap the button below')
    expect(question.reply_markup).toMatchObject({
      keyboard: [[{ request_location: true }], [{ text: 'Cancel' }]],
    })
    talk.userSharesLocation(id, { latitude: 52.52, longitude: 13.4 })
    const answer = await talk.hearMessage(id, 'Berlin')
    expect(answer.text).toContain('Done')
    expect(talk.callsTo('sendMessage').at(-2)?.parameters.reply_markup).toEqual({ remove_keyboard: true })
    expect((await talk.reader(id)).timezone).toBe('Europe/Berlin')
  })

  test('the keyboard that asks for a location can be sent away', async () => {
    const id = await aReader()
    await talk.ask(id, '/timezone', 'Your time zone')
    await talk.tap(id, 'Send my location')
    await talk.hear(id, 'Tap the button below')
    await talk.ask(id, 'Cancel', 'nothing has been changed')
    expect(talk.callsTo('sendMessage').at(-1)?.parameters.reply_markup).toEqual({ remove_keyboard: true })
  })

  test('takes the answer to its question', async () => {
    const id = await aReader()
    await talk.ask(id, '/timezone', 'Your time zone')
    await talk.tap(id, 'Another city')
    const question = await talk.hearMessage(id, 'Which city are you in?')
    talk.userSends(id, 'Tbilisi', { replyTo: question.message_id })
    await talk.hear(id, 'your time zone is Tbilisi')
  })
})

describe('/language', () => {
  test('changes every word from the next sentence on', async () => {
    const id = await aReader()
    await talk.ask(id, '/language', 'Which language')
    await talk.tap(id, 'Українська')
    expect(await talk.hear(id)).toContain('тепер пишу українською')
    expect(await talk.ask(id, '/help')).toContain('Що я вмію')
    expect(await talk.ask(id, '/language english')).toContain('I write in English now')
  })

  test('an unknown one is answered with what there is', async () => {
    expect(await talk.ask(await aReader(), '/language klingon')).toContain('English and Ukrainian')
  })
})

describe('/settings', () => {
  test('shows every choice', async () => {
    const id = await aReader()
    await talk.ask(id, '/follow Kupyansk', 'now follow')
    const text = await talk.ask(id, '/settings', 'Settings')
    for (const part of [
      'Topics: all',
      'Kupyansk',
      'Every day at 08:00',
      'Kyiv (now 07:30)',
      'today at 08:00',
    ])
      expect(text).toContain(part)
  })

  test('days and corrections change by a tap', async () => {
    const id = await aReader()
    await talk.ask(id, '/settings', 'Settings')
    await talk.tap(id, 'Monday to Friday')
    await talk.tap(id, '✓ Corrections')
    expect(await talk.reader(id)).toMatchObject({
      days: [1, 2, 3, 4, 5],
      corrections: false,
    })
    expect(await talk.hear(id, 'Settings')).toContain('Monday to Friday at 08:00')
    await talk.tap(id, 'Every day')
    await talk.tap(id, '▫️ Corrections')
    expect(await talk.reader(id)).toMatchObject({
      days: [1, 2, 3, 4, 5, 6, 7],
      corrections: true,
    })
  })

  test('late figures and the week in review are wanted by a tap, and not by another', async () => {
    const id = await aReader()
    await talk.ask(id, '/settings', 'Settings')
    await talk.tap(id, '▫️ Late figures')
    await talk.tap(id, '▫️ Week in review')
    expect(await talk.hear(id, 'The week in review comes on Sundays')).toContain('A short silent message')
    expect(await talk.reader(id)).toMatchObject({
      ...{ figuresNote: true, weekly: true, nextWeekAt: at('2023-08-06T05:00:00Z') },
    })
    await talk.ask(id, '/time 9:00', 'Done')
    expect((await talk.reader(id)).nextWeekAt).toEqual(at('2023-08-06T06:00:00Z'))
    await talk.ask(id, '/settings', 'Settings')
    await talk.tap(id, '✓ Late figures')
    await talk.tap(id, '✓ Week in review')
    expect(await talk.reader(id)).toMatchObject({ figuresNote: false, weekly: false, nextWeekAt: null })
  })

  test('leads to every menu and back in one message', async () => {
    const id = await aReader()
    await talk.ask(id, '/settings', 'Settings')
    const before = messageCount(id)
    for (const menu of ['Topics', 'Time', 'Time zone', 'My words']) {
      await talk.tap(id, menu)
      await talk.tap(id, '‹ Settings')
    }
    expect(messageCount(id)).toBe(before)
    expect(await talk.hear(id)).toContain('Settings')
  })

  test('weekdays move the next briefing past the weekend', async () => {
    const id = await aReader()
    talk.setNow(at('2023-08-04T06:00:00Z'))
    await talk.ask(id, '/time 8:00', 'Done')
    await talk.ask(id, '/settings', 'Settings')
    await talk.tap(id, 'Monday to Friday')
    expect((await talk.reader(id)).nextDueAt).not.toEqual(at('2023-08-05T05:00:00Z'))
    talk.setNow(at('2023-08-02T04:30:00Z'))
  })
})

describe('/sources', () => {
  const SOURCES = [
    aSource({ slug: 'up', name: 'Ukrainska Pravda' }),
    aSource({ slug: 'rbc', name: 'RBC' }),
    aSource({ slug: 'figures', name: 'Table of figures', kind: 'table' }),
  ]
  const listed = (sources: readonly SourceInfo[]) => createSourceStore(database.db).sync(sources, NOW)

  test('turns a source off and on, in the same message, and says that figures come from all', async () => {
    await listed(SOURCES)
    const id = await aReader()
    expect(await talk.ask(id, '/sources', 'Where the news comes from')).toContain('over all sources')
    expect(talk.labels(id)).toEqual(expect.arrayContaining(['✓ RBC', '✓ Ukrainska Pravda']))
    expect(talk.labels(id).join()).not.toContain('Table of figures')
    const before = messageCount(id)
    await talk.tap(id, '✓ RBC')
    expect((await talk.reader(id)).mutedSources).toEqual(['rbc'])
    expect(talk.labels(id)).toContain('▫️ RBC')
    await talk.tap(id, '▫️ RBC')
    expect((await talk.reader(id)).mutedSources).toEqual([])
    expect(messageCount(id)).toBe(before)
  })

  test('says so when all are off, and turns all on again', async () => {
    await listed(SOURCES)
    const id = await aReader('uk')
    await talk.ask(id, '/sources', 'Звідки новини')
    await talk.tap(id, '✓ RBC')
    await talk.tap(id, '✓ Ukrainska Pravda')
    expect(await talk.hear(id, 'Звідки новини')).toContain('Усі джерела вимкнено')
    expect(await talk.ask(id, '/settings', 'Вимкнених джерел: 2')).toContain('Вимкнених джерел')
    await talk.ask(id, '/sources', 'Звідки новини')
    await talk.tap(id, 'Усі')
    expect((await talk.reader(id)).mutedSources).toEqual([])
  })

  test('has nothing to choose from before there are sources', async () => {
    await listed([])
    expect(await talk.ask(await aReader(), '/sources')).toContain('no sources to choose from')
  })
})

describe('/follow', () => {
  test('keeps words, shows them, and drops them by a tap or by name', async () => {
    const id = await aReader('uk')
    expect(await talk.ask(id, '/follow')).toContain('Ви ще не стежите')
    await talk.ask(id, '/follow Куп’янськ', 'Стежу за словом «Куп’янськ»')
    await talk.ask(id, '/follow «Чорне   море»', 'Чорне море')
    expect((await talk.reader(id)).follows).toEqual(['Куп’янськ', '«Чорне море»'])
    expect(await talk.ask(id, '/follow куп’янськ')).toContain('уже стежу')
    await talk.tap(id, '✕ Куп’янськ')
    await talk.ask(id, '/unfollow чорне море', 'Більше не стежу')
    expect((await talk.reader(id)).follows).toEqual([])
    expect(await talk.ask(id, '/unfollow море')).toContain('Серед ваших слів немає «море»')
  })

  test('several words at once, a phrase and what is not wanted', async () => {
    const id = await aReader()
    const said = await talk.ask(id, '/follow Kharkiv, Odesa', 'You now follow “Kharkiv”')
    expect(said).toContain('You now follow “Odesa”')
    await talk.ask(id, '/follow "air defence" -football', 'You now follow “"air defence" -football”')
    expect((await talk.reader(id)).follows).toEqual(['Kharkiv', 'Odesa', '"air defence" -football'])
    await talk.ask(id, '/unfollow Kharkiv, Odesa', 'no longer follow “Odesa”')
    expect((await talk.reader(id)).follows).toEqual(['"air defence" -football'])
  })

  test.each(['/follow x', `/follow ${'long '.repeat(20)}`, '/follow !!!'])(
    '%s is refused kindly',
    async (command) => {
      const id = await aReader()
      expect(await talk.ask(id, command)).toContain('/follow Kupyansk')
      expect((await talk.reader(id)).follows).toEqual([])
    },
  )

  test('has room for twenty', async () => {
    const id = await aReader()
    await talk.subscribers.update(id, { follows: Array.from({ length: 20 }, (_, index) => `word ${index}`) })
    expect(await talk.ask(id, '/follow one more')).toContain('You follow 20 words')
  })
})

describe('/pause, /stop, /deleteme', () => {
  test('a pause ends by a tap, and the next briefing is named', async () => {
    const id = await aReader()
    await talk.ask(id, '/pause', 'paused')
    expect(await talk.reader(id)).toMatchObject({ status: 'paused', nextDueAt: null })
    expect(await talk.ask(id, '/settings')).toContain('The briefing is paused')
    await talk.tap(id, 'Resume the briefing')
    expect(await talk.hear(id)).toContain('The next one: today at 08:00')
    expect((await talk.reader(id)).status).toBe('active')
  })

  test('a pause of some days skips as many briefings, and ends by itself', async () => {
    const id = await aReader()
    expect(await talk.ask(id, '/pause 3')).toContain(
      'Paused until 5 August. The next briefing: Saturday at 08:00',
    )
    expect(await talk.reader(id)).toMatchObject({
      status: 'paused',
      pausedUntil: at('2023-08-05T04:30:00Z'),
      nextDueAt: at('2023-08-05T05:00:00Z'),
    })
    expect(await talk.ask(id, '/settings')).toContain('The next briefing: Saturday at 08:00')
    await talk.ask(id, '/time 7:00', 'Done')
    expect((await talk.reader(id)).nextDueAt).toEqual(at('2023-08-06T04:00:00Z'))
    expect(await talk.ask(id, '/pause')).toContain('until you want it again')
    expect(await talk.reader(id)).toMatchObject({ pausedUntil: null, nextDueAt: null })
  })

  test('/resume ends a pause before its time', async () => {
    const id = await aReader('uk')
    expect(await talk.ask(id, '/pause 2 тижні')).toContain(
      'Перерва до 16 серпня. Наступний дайджест: середа, 08:00.',
    )
    expect(await talk.ask(id, '/resume')).toContain('Наступний: сьогодні, 08:00')
    expect(await talk.reader(id)).toMatchObject({
      ...{ status: 'active', pausedUntil: null, catchUpFrom: new Date(NOW.getTime() - DAY_MS) },
    })
  })

  test('a pause until a day ends with the briefing of that day', async () => {
    const id = await aReader()
    expect(await talk.ask(id, '/pause until Friday')).toContain('Paused until 4 August')
    expect(await talk.reader(id)).toMatchObject({ nextDueAt: at('2023-08-04T05:00:00Z') })
    expect(await talk.ask(await aReader('uk'), '/pause до 10 серпня')).toContain('Перерва до 10 серпня')
  })

  test.each(['/pause 0', '/pause until yesterday', '/pause -1'])(
    '%s is told how to write it',
    async (words) => {
      const id = await aReader()
      expect(await talk.ask(id, words)).toContain('Write /pause 3 for three days')
      expect((await talk.reader(id)).status).toBe('active')
    },
  )

  test('/deleteme asks first, and keeping keeps', async () => {
    const id = await aReader()
    await talk.ask(id, '/deleteme', 'This cannot be undone')
    await talk.tap(id, 'Keep it')
    expect(await talk.hear(id)).toContain('Nothing has been deleted')
    expect(await talk.subscribers.find(id)).not.toBeNull()
  })

  test('/deleteme deletes everything; menus from before lead nowhere', async () => {
    const id = await aReader('uk')
    const { messageId } = await (async () => {
      await talk.ask(id, '/topics', 'Про що ви хотіли б читати?')
      return await talk.tap(id, '6. Енергетика')
    })()
    await talk.ask(id, '/deleteme', 'Відновити їх буде неможливо')
    await talk.tap(id, 'Видалити все')
    expect(await talk.hear(id, 'видалено')).toContain('/start')
    expect(await talk.subscribers.find(id)).toBeNull()
    await talk.userTaps(id, messageId, 'topics:all')
    await talk.hear(id, 'Ви ще не підписані')
    expect(await talk.subscribers.find(id)).toBeNull()
    expect(await talk.ask(id, '/deleteme')).toContain('нічого не зберігається')
  })
})

describe('who never subscribed', () => {
  test.each([
    '/topics',
    '/time 7:45',
    '/timezone Kyiv',
    '/language uk',
    '/settings',
    '/follow x',
    '/pause',
    '/stop',
    '7:45',
  ])('%s leads to /start', async (command) => {
    const { id } = talk.addUser({ firstName: 'Guest', languageCode: 'en' })
    expect(await talk.ask(id, command)).toContain('You are not subscribed yet')
    expect(await talk.subscribers.find(id)).toBeNull()
  })

  test('can subscribe by the button below', async () => {
    const { id } = talk.addUser({ firstName: 'Guest', languageCode: 'en' })
    await talk.ask(id, '/settings', 'not subscribed')
    await talk.tap(id, 'Subscribe')
    await talk.hear(id, 'Hello!')
    expect((await talk.reader(id)).status).toBe('active')
  })
})
