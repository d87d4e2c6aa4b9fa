import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/db/database.ts'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { aBriefing, aSource, aStory, at } from '../../support/builders.ts'
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

const WORKDAYS = [1, 2, 3, 4, 5]
const ALL_WEEK = [1, 2, 3, 4, 5, 6, 7]

describe('several hours a day', () => {
  test.each([
    ['en', '/time 8:00, 20:00', 'the briefing comes at 08:00 and 20:00'],
    ['en', 'send it at 8:00 and 20:00', 'the briefing comes at 08:00 and 20:00'],
    ['uk', '/time 8:00, 20:00', 'дайджест приходитиме о 08:00 і 20:00'],
    ['uk', 'надсилай о 8:00 і 20:00', 'дайджест приходитиме о 08:00 і 20:00'],
  ])('%s: %s', async (language, words, said) => {
    const id = await aReader(language)
    const answer = await talk.ask(id, words, said)
    expect(answer).toMatch(/The next one: today at 08:00|Наступний: сьогодні.*08:00/)
    expect(await talk.reader(id)).toMatchObject({
      ...{ deliveryTime: '08:00', moreTimes: ['20:00'], days: ALL_WEEK },
      nextDueAt: at('2023-08-02T05:00:00Z'),
    })
    expect(await talk.ask(id, '/settings')).toMatch(/Every day at 08:00 and 20:00|Щодня, 08:00 і 20:00/)
  })

  test('in the evening, too, by a button that turns it over', async () => {
    const id = await aReader()
    await talk.ask(id, '/time')
    await talk.tap(id, '▫️ Also at 20:00')
    expect(await talk.hear(id)).toContain('Done: the briefing comes at 08:00 and 20:00')
    await talk.tap(id, '07:30')
    expect(await talk.reader(id)).toMatchObject({ deliveryTime: '07:30', moreTimes: ['20:00'] })
    await talk.tap(id, '✓ Also at 20:00')
    expect((await talk.reader(id)).moreTimes).toEqual([])
  })

  test('ввечері — теж кнопкою', async () => {
    const id = await aReader('uk')
    await talk.ask(id, '/time')
    await talk.tap(id, '▫️ Ще й о 20:00')
    expect(await talk.hear(id)).toContain('о 08:00 і 20:00')
  })

  test('the first waits for the report alone, and a further one too near goes', async () => {
    const id = await aReader()
    await talk.ask(id, '/time 7:00, 10:30, 20:00', 'Done')
    await talk.ask(id, '/time')
    await talk.tap(id, 'When the night’s report is in, by 10:00')
    const said = await talk.hear(id, 'Done')
    expect(said).toContain('from 07:00, by 10:00 at the latest')
    expect(said).toContain('Then at 20:00.')
    expect(await talk.reader(id)).toMatchObject({ waitUntil: '10:00', moreTimes: ['20:00'] })
    expect(await talk.ask(id, '/status', 'Next briefing')).toContain(
      'or when the night’s report is in, by 10:00',
    )
  })

  test.each([
    ['en', '/time 8:00, 8:30, 9:00', 'Up to 4 briefings come a day', ['09:00']],
    ['uk', '/time 6, 8, 10, 12, 14, 16', 'щонайбільше 4 рази на день', ['08:00', '10:00', '12:00']],
  ])('%s: %s are too many', async (language, words, said, moreTimes) => {
    const id = await aReader(language)
    await talk.ask(id, words, said)
    expect((await talk.reader(id)).moreTimes).toEqual(moreTimes)
  })

  test('one hour again', async () => {
    const id = await aReader()
    await talk.ask(id, '/time 8:00, 20:00', 'Done')
    await talk.ask(id, '/time 9:15', 'Done')
    expect(await talk.reader(id)).toMatchObject({ deliveryTime: '09:15', moreTimes: [] })
  })
})

describe('days of the week', () => {
  test.each([
    ['en', '/time 7:45 weekdays', 'Monday to Friday.', WORKDAYS],
    ['en', '/time Mon, Thu 9:00', 'Only on Monday and Thursday.', [1, 4]],
    ['uk', '/time 7:45 по буднях', 'З понеділка до п’ятниці.', WORKDAYS],
    ['uk', '/time 9:00 понеділок, четвер', 'Лише в ці дні: понеділок і четвер.', [1, 4]],
  ])('%s: %s', async (language, words, said, days) => {
    const id = await aReader(language)
    await talk.ask(id, words, said)
    expect((await talk.reader(id)).days).toEqual(days)
    await talk.ask(id, '/settings', /Monday|понеділк|понеділок/i)
  })

  test.each([
    ['en', '/time 8:00 weekdays, 10:00 weekends', 'On Saturday and Sunday at 10:00.'],
    ['en', '8:00 on weekdays, 10:00 at weekends', 'On Saturday and Sunday at 10:00.'],
    ['uk', '/time 8:00 у будні, 10:00 у вихідні', 'У суботу й неділю — о 10:00.'],
    ['uk', '8:00 по буднях, 10:00 по вихідних', 'У суботу й неділю — о 10:00.'],
  ])('%s: another hour at weekends: %s', async (language, words, said) => {
    const id = await aReader(language)
    await talk.ask(id, words, said)
    expect(await talk.reader(id)).toMatchObject({
      deliveryTime: '08:00',
      days: ALL_WEEK,
      weekendTime: '10:00',
    })
    expect(await talk.ask(id, '/settings', said)).toContain(said)
  })

  test('another hour at weekends by a button', async () => {
    const id = await aReader()
    await talk.ask(id, '/time 8:00 weekdays', 'Done')
    await talk.ask(id, '/time')
    await talk.tap(id, '▫️ Weekends at 10:00')
    expect(await talk.hear(id)).toContain('On Saturday and Sunday at 10:00.')
    expect(await talk.reader(id)).toMatchObject({ days: ALL_WEEK, weekendTime: '10:00' })
    await talk.tap(id, '✓ Weekends at 10:00')
    expect((await talk.reader(id)).weekendTime).toBeNull()
  })
})

describe('quiet hours', () => {
  test.each([
    [
      'en',
      '/quiet',
      'You have no quiet hours',
      '22:00–07:00',
      'from 22:00 to 07:00 (Kyiv time)',
      'No quiet hours',
    ],
    [
      'uk',
      '/quiet',
      'Годин тиші у вас немає',
      '22:00–07:00',
      'від 22:00 до 07:00 за Києвом',
      'Без годин тиші',
    ],
  ])('%s: by a button, and none again', async (language, command, none, button, said, off) => {
    const id = await aReader(language)
    await talk.ask(id, command, none)
    await talk.tap(id, button)
    expect(await talk.hear(id)).toContain(said)
    expect((await talk.reader(id)).quiet).toEqual({ from: '22:00', until: '07:00' })
    await talk.ask(id, '/settings', '22:00–07:00')
    await talk.ask(id, command, said)
    await talk.tap(id, off)
    expect((await talk.reader(id)).quiet).toBeNull()
  })

  test.each([
    ['en', '/quiet 23:30-6:45', { from: '23:30', until: '06:45' }],
    ['en', '/quiet from 10 pm to 7 am', { from: '22:00', until: '07:00' }],
    ['uk', '/quiet 23:00–8:00', { from: '23:00', until: '08:00' }],
    ['uk', '/quiet з 22 до 7', { from: '22:00', until: '07:00' }],
    ['uk', '/тиша з 21:30 до 7:30', { from: '21:30', until: '07:30' }],
  ])('%s: %s', async (language, words, quiet) => {
    const id = await aReader(language)
    await talk.ask(id, words, /quiet hours|години тиші/)
    expect((await talk.reader(id)).quiet).toEqual(quiet)
  })

  test.each([
    ['en', '/quiet off', 'You have no quiet hours'],
    ['en', '/quiet 08:00-08:00', 'You have no quiet hours'],
    ['en', '/quiet all night', 'I could not read “all night”'],
    ['uk', '/quiet вимкнути', 'Годин тиші у вас немає'],
    ['uk', '/quiet колись', 'Не вдалося розпізнати години тиші: «колись»'],
  ])('%s: %s', async (language, words, said) => {
    await talk.ask(await aReader(language), words, said)
  })
})

describe('choices by a switch in the settings', () => {
  test.each([
    ['en', '▫️ Without sound', 'The briefing comes without sound', { silent: true }],
    ['en', '▫️ Headlines only', 'Short: headlines only', { style: 'brief' }],
    ['en', '▫️ Light', 'Light: no casualties', { light: true }],
    ['uk', '▫️ Без звуку', 'Дайджест приходить без звуку', { silent: true }],
    ['uk', '▫️ Лише заголовки', 'Коротко: лише заголовки', { style: 'brief' }],
    ['uk', '▫️ Щадно', 'Щадно: без згадок про жертви', { light: true }],
  ])('%s: %s', async (language, button, said, changed) => {
    const id = await aReader(language)
    await talk.ask(id, '/settings')
    await talk.tap(id, button)
    expect(await talk.hear(id)).toContain(said)
    expect(await talk.reader(id)).toMatchObject(changed)
    await talk.tap(id, button.replace('▫️', '✓'))
    expect(await talk.hear(id)).not.toContain(said)
  })
})

describe('a pause', () => {
  test.each([
    ['en', '/pause until 15 August', 'Paused until 15 August', 'comes in one message when you are back'],
    ['en', '/pause 10', 'Paused until 12 August', 'comes in one message when you are back'],
    ['uk', '/pause до 15 серпня', 'Перерва до 15 серпня', 'прийде одним повідомленням, коли повернетеся'],
    ['uk', '/pause 10 днів', 'Перерва до 12 серпня', 'прийде одним повідомленням, коли повернетеся'],
  ])('%s: %s says what becomes of the news meanwhile', async (language, words, until, catchUp) => {
    const id = await aReader(language)
    const said = await talk.ask(id, words, until)
    expect(said).toContain(catchUp)
    expect((await talk.reader(id)).catchUpFrom).not.toBeNull()
  })

  test.each([
    ['en', 'It tells in one message what you missed.'],
    ['uk', 'У ньому одним повідомленням буде все, що ви пропустили.'],
  ])('%s: ended early, the next briefing makes up for it', async (language, said) => {
    const id = await aReader(language)
    await talk.ask(id, '/pause')
    const { catchUpFrom } = await talk.reader(id)
    expect(await talk.ask(id, '/resume')).toContain(said)
    await talk.ask(id, '/pause 5')
    expect(await talk.reader(id)).toMatchObject({ status: 'paused', catchUpFrom })
  })

  test('nothing is owed to whoever left for good', async () => {
    const id = await aReader()
    await talk.ask(id, '/pause 5')
    await talk.ask(id, '/stop')
    expect((await talk.reader(id)).catchUpFrom).toBeNull()
    expect(await talk.ask(id, '/resume')).not.toContain('what you missed')
    expect((await talk.reader(id)).catchUpFrom).toBeNull()
  })
})

describe('a light reader', () => {
  beforeAll(async () => {
    await createSourceStore(database.db).sync([aSource()], at('2023-08-02T03:00:00Z'))
    const stories = [
      ['Depot burns in Sumy', 'A depot was hit at dawn. Two guards were killed. Trains run late.'],
      ['Nine wounded in Kherson', 'Shells fell on a market.'],
    ] as const
    await createBriefingStore(database.db).save(
      aBriefing({
        origin: { receivedAt: at('2023-08-02T04:10:00Z') },
        strikes: [],
        stories: stories.map(([headline, text], n) =>
          aStory({ headline, text, topics: ['frontline'], signature: [n, n, n, n] }),
        ),
      }),
    )
  })

  const covered = (html: unknown) =>
    /<tg-spoiler>[^]*Nine wounded in Kherson[^]*<\/tg-spoiler>/u.test(String(html))

  test.each([
    ['en', '▫️ Light', 'Hard to read: tap to uncover'],
    ['uk', '▫️ Щадно', 'Важке: натисніть, щоб відкрити'],
  ])('%s: is told no casualties, and taps what is covered', async (language, button, over) => {
    const id = await aReader(language)
    await talk.ask(id, '/settings')
    await talk.tap(id, button)
    const told = await talk.ask(id, '/today', over)
    expect(told).not.toContain('guards')
    expect(covered(talk.callsTo('sendMessage').at(-1)?.parameters.text)).toBe(true)
    await talk.ask(id, '/news frontline', over)
    expect(covered(talk.callsTo('sendMessage').at(-1)?.parameters.text)).toBe(true)
  })

  test.each([
    ['en', '▫️ Light'],
    ['uk', '▫️ Щадно'],
  ])('%s: of plain text it is left out', async (language, button) => {
    const id = await aReader(language)
    await talk.ask(id, '/settings')
    await talk.tap(id, button)
    await talk.ask(id, '/plain')
    const told = await talk.ask(id, '/today', 'Depot burns')
    expect(told).not.toMatch(/Nine wounded|Hard to read|Важке/)
  })

  test.each([
    ['en', '▫️ Headlines only'],
    ['uk', '▫️ Лише заголовки'],
  ])('%s: headlines alone for whom that is enough', async (language, button) => {
    const id = await aReader(language)
    await talk.ask(id, '/settings')
    await talk.tap(id, button)
    const told = await talk.ask(id, '/today', 'Depot burns')
    expect(told).not.toContain('at dawn')
  })
})
