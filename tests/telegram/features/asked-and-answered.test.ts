import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/db/database.ts'
import { at, NOW } from '../../support/builders.ts'
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
  const { id } = talk.addUser({ firstName: 'Ihor', languageCode })
  await talk.ask(id, '/start', /Does that suit|Вам так зручно/)
  return id
}

async function askedForCity(languageCode = 'en'): Promise<number> {
  const id = await aReader(languageCode)
  await talk.tap(id, languageCode === 'en' ? 'Another city' : 'Інше місто')
  await talk.hear(id, languageCode === 'en' ? 'Which city' : 'У якому ви місті')
  return id
}

async function askedForTime(languageCode = 'en'): Promise<number> {
  const id = await aReader(languageCode)
  await talk.ask(id, '/time')
  await talk.tap(id, languageCode === 'en' ? 'Another time' : 'Інший час')
  await talk.hear(id, languageCode === 'en' ? 'What time would suit' : 'О котрій вам зручно')
  return id
}

describe('a question of the bot', () => {
  test.each([
    ['en', 'Bucharest', 'Europe/Bucharest'],
    ['en', 'I am in Prague now', 'Europe/Prague'],
    ['uk', 'Бухарест', 'Europe/Bucharest'],
    ['uk', 'живу у Варшаві', 'Europe/Warsaw'],
    ['uk', 'Харків', 'Europe/Kyiv'],
  ])('which city (%s) takes a plain “%s”', async (language, words, zone) => {
    const id = await askedForCity(language)
    await talk.ask(id, words, language === 'en' ? 'Done: your time zone' : 'Ваш часовий пояс')
    expect((await talk.reader(id)).timezone).toBe(zone)
  })

  test.each([
    ['en', '7', '07:00'],
    ['en', 'quarter past six', '06:15'],
    ['uk', 'о пів на восьму', '07:30'],
    ['uk', '9', '09:00'],
  ])('what time (%s) takes a plain “%s”', async (language, words, time) => {
    const id = await askedForTime(language)
    await talk.ask(id, words, time)
    expect((await talk.reader(id)).deliveryTime).toBe(time)
  })

  test.each([
    ['en', 'Buharest', 'Bucharest'],
    ['uk', 'Бухарескт', 'Бухарест'],
  ])('a misspelt city is offered as it should be (%s %s)', async (language, typed, city) => {
    const id = await askedForCity(language)
    await talk.ask(id, typed, typed)
    await talk.tap(id, city)
    expect(await talk.hear(id)).toContain(city)
  })

  test('what is plainly something else is answered as that, and the question stays', async () => {
    const id = await askedForCity()
    expect(await talk.ask(id, 'drones last week')).not.toContain('I do not know where')
    await talk.ask(id, 'Bucharest', 'your time zone is Bucharest')
  })

  test('is forgotten after five minutes, and when cancelled', async () => {
    const id = await askedForTime()
    expect(await talk.ask(id, '/cancel')).toContain('nothing has been changed')
    await talk.ask(id, '6')
    expect((await talk.reader(id)).deliveryTime).toBe('08:00')
    expect(await talk.ask(id, '/cancel')).toContain('nothing to cancel')
    const other = await askedForTime()
    talk.setNow(at('2023-08-02T04:36:00Z'))
    await talk.ask(other, '6')
    expect((await talk.reader(other)).deliveryTime).toBe('08:00')
    talk.setNow(NOW)
  })
})

describe('in a reader’s own words', () => {
  test.each([
    ['en', 'please unsubscribe me', 'Unsubscribe'],
    ['uk', 'відпишіть мене, будь ласка', 'Відписатися'],
  ])('%s “%s” is asked back, and a tap does it', async (language, words, button) => {
    const id = await aReader(language)
    await talk.ask(id, words)
    expect((await talk.reader(id)).status).toBe('active')
    await talk.tap(id, button)
    expect((await talk.reader(id)).status).toBe('stopped')
  })

  test.each([
    ['en', 'pause until 10 August', 'Pause until 10 August'],
    ['uk', 'перерва до 10 серпня', 'Перерва до 10 серпня'],
  ])('%s “%s” pauses by a tap', async (language, words, button) => {
    const id = await aReader(language)
    await talk.ask(id, words)
    await talk.tap(id, button)
    expect(await talk.reader(id)).toMatchObject({ status: 'paused', nextDueAt: at('2023-08-10T05:00:00Z') })
  })

  test.each([
    ['en', 'change the time to 9', '09:00'],
    ['en', 'every day at 7', '07:00'],
    ['uk', 'надсилай о 6:40', '06:40'],
    ['uk', 'надсилай за чверть сьома', '06:45'],
    ['uk', 'надсилай о чверть на восьму', '07:15'],
  ])('%s “%s” sets the hour', async (language, words, time) => {
    const id = await aReader(language)
    await talk.ask(id, words, time)
    expect((await talk.reader(id)).deliveryTime).toBe(time)
  })

  test('thanks and a thumb get a friendly line', async () => {
    const id = await aReader()
    for (const words of ['many thanks', '👍']) {
      expect(await talk.ask(id, words)).toContain('Glad to be of use')
    }
  })

  test.each([
    ['en', 'good evening', 'Hello!'],
    ['uk', 'Доброго вечора', 'Вітаю!'],
  ])('a greeting (%s “%s”) is returned, with what can be asked', async (language, words, hello) => {
    expect(await talk.ask(await aReader(language), words)).toContain(hello)
  })

  test.each([
    ['en', 'keep an eye on Reni, Izmail', ['Reni', 'Izmail']],
    ['en', 'could you follow news of F-16 please', ['F-16']],
    ['uk', 'слідкуй за Одесою', ['Одеса']],
    ['uk', 'будь ласка, стежте за новинами про Патріоти', ['Патріоти']],
  ])('%s “%s” follows, and the other way round', async (language, words, follows) => {
    const id = await aReader(language)
    await talk.ask(id, words, follows[0])
    expect((await talk.reader(id)).follows).toEqual(follows)
    const end = language === 'en' ? 'stop following' : 'більше не стеж за'
    await talk.ask(id, `${end} ${follows.join(', ')}`, follows[0])
    expect((await talk.reader(id)).follows).toEqual([])
  })

  test.each([
    ['en', 'is Lviv safe', 'air alert'],
    ['uk', 'що зараз летить', 'Повітряна тривога'],
    ['en', 'how many civilians were wounded', 'not people'],
    ['uk', 'скільки людей загинуло', 'не людей'],
    ['en', 'this number is wrong', 'the sentence it was read from'],
    ['uk', 'у вас помилка', 'речення, з якого'],
    ['en', 'Slava Ukraini!', 'Glory to the heroes!'],
    ['uk', 'Слава Україні', 'Героям слава!'],
    ['uk', 'ти робот?', 'Що я вмію'],
    ['en', 'which languages can you speak', 'Which language'],
    ['en', 'do not wake me at night', 'only at the hours you choose'],
    ['uk', 'не пиши мені вночі', 'лише в обраний вами час'],
  ])('%s “%s” is told what the bot can do about it', async (language, words, answer) => {
    const id = await aReader(language)
    expect(await talk.ask(id, words)).toContain(answer)
    expect((await talk.reader(id)).status).toBe('active')
  })

  test.each([
    ['en', 'nothing on weekends please'],
    ['uk', 'не надсилай у вихідні'],
  ])('%s “%s” leaves the working days', async (language, words) => {
    const id = await aReader(language)
    await talk.ask(id, words, '08:00')
    expect((await talk.reader(id)).days).toEqual([1, 2, 3, 4, 5])
  })

  test('asks for all that is stored', async () => {
    const id = await aReader()
    expect(await talk.ask(id, '/export')).toContain('Everything stored about this chat')
  })
})

describe('what may be about the settings and is not understood', () => {
  test.each([
    ['en', "don't write to me on Friday when I fast", 'Is this about what I send you'],
    ['uk', 'не пиши мені в середу, коли я на роботі', 'Це про те, що я вам надсилаю'],
  ])('(%s) “%s” changes nothing and asks what to change', async (language, words, question) => {
    const id = await aReader(language)
    const before = await talk.reader(id)
    await talk.ask(id, words, question)
    expect(await talk.reader(id)).toEqual(before)
  })
})
