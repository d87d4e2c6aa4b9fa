import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../../src/domain/language.ts'
import type { TgMessage, TgUser } from '../../../src/playground/bot-api/telegram-objects.ts'
import { visibleText } from '../../support/bot-api/waits.ts'
import { openChannelDesk, type ChannelDesk } from '../channel-desk.ts'

/** What people type wrong, and what the answer shows of how to do it right. */
const WRONG: Readonly<Record<Language, readonly (readonly [string, RegExp])[]>> = {
  en: [
    ['/here', /for groups with topics: an administrator writes it/],
    ['/alert 0', /I could not read “0”[^]*\/alert 300/],
    ['/alert 5 drones and 3 missiles', /could not read[^]*\/alert 50 missiles/],
    ['/alert minus 5 drones and rain', /\/alert 300/],
    [`/alert ${'very '.repeat(20)}long`, /of up to 50 letters[^]*\/alert Kupyansk/],
    ['/alert siren in Kyiv', /trust the air alert app[^]*\/alert 300/],
    ['/channel my own channel', /Tap the button below and choose the channel/],
    ['/channel https://example.org/x', /Tap the button below/],
    ['/channel @nobody_here', /Add me there as an administrator who may post, then try again: \/channel/],
    ['/feedback', /Please tell whoever told you of me/],
    ['/pause until yesterday', /could not read “until yesterday”\. Write \/pause 3/],
    ['/pause until 31 February', /Write \/pause 3/],
    ['/pause -3 days', /Write \/pause 3/],
    ['/pause 400 days', /a year at most/],
    ['/pause until 2030-01-01', /a year at most/],
    ['/quiet 25-30', /Write them like this: \/quiet 22:00-7:00/],
    ['/time yesterday', /Write it like this: \/time 7:45/],
  ],
  uk: [
    ['/here', /для груп із гілками: адміністратор пише її/],
    ['/alert 0', /Не вдалося зрозуміти «0»[^]*\/alert 300/],
    ['/alert 5 дронів і 3 ракети', /Не вдалося зрозуміти[^]*\/alert 50 ракет/],
    [`/alert ${'дуже '.repeat(20)}довго`, /слово до 50 літер[^]*\/alert Куп’янськ/],
    ['/alert тривога в Києві', /«Повітряна тривога» й сирен[^]*\/alert 300/],
    ['/channel мій канал', /Натисніть кнопку нижче й виберіть канал/],
    ['/channel https://example.org/x', /Натисніть кнопку нижче/],
    ['/channel @nobody_here', /Додайте мене туди адміністратором/],
    ['/feedback', /Напишіть, будь ласка, тому, хто порадив/],
    ['/pause до вчора', /Не вдалося розпізнати «до вчора»\. Напишіть \/pause 3/],
    ['/pause до 31 лютого', /Напишіть \/pause 3/],
    ['/pause -3 дні', /Напишіть \/pause 3/],
    ['/pause 400 днів', /щонайбільше рік/],
    ['/quiet вночі', /Напишіть так: \/quiet 22:00-7:00/],
    ['/time вчора', /Напишіть так: \/time 7:45/],
  ],
}

const RIGHT = {
  en: {
    ...{ far: '/pause until 1 August', year: 'Paused until 1 August 2024.', soon: 'Paused until 12 August.' },
    ...{ pauseSoon: '/pause until 12 August', word: '/alert word siren', worded: 'news with “siren”' },
    ...{ brief: 'please make it shorter', quiet: 'quiet from 22 to 7', loud: 'no more quiet hours' },
    ...{ sources: 'what sources do you use?', listed: /Sample/, topics: 'stop showing me the news' },
    ...{ byTopic: 'What would you like to read about?', full: 'make it longer' },
    ...{ admins: /Only administrators[^]*write to me: @sitrep_bot/, private: /in private: @sitrep_bot/ },
  },
  uk: {
    ...{ far: '/pause до 1 серпня', year: 'Перерва до 1 серпня 2024.', soon: 'Перерва до 12 серпня.' },
    ...{ pauseSoon: '/pause до 12 серпня', word: '/alert слово сирена', worded: 'новини зі словом «сирена»' },
    ...{ brief: 'зроби коротше, будь ласка', quiet: 'тиша з 22 до 7', loud: 'вимкни години тиші' },
    ...{ sources: 'якими джерелами ти користуєшся?', listed: /Sample/, topics: 'не показуй мені новини' },
    ...{ byTopic: 'Про що ви хотіли б читати?', full: 'зроби довше' },
    ...{
      admins: /змінюють лише його адміністратори[^]*напишіть мені: @sitrep_bot/,
      private: /особисті: @sitrep_bot/,
    },
  },
} as const

describe.each(['en', 'uk'] as const)('a reader (%s)', (language) => {
  const words = RIGHT[language]
  let desk: ChannelDesk
  let reader: TgUser
  beforeAll(async () => {
    desk = await openChannelDesk(language)
    reader = desk.talk.addUser({ firstName: 'Anna', languageCode: language })
    await desk.tell(reader, '/start')
  })
  afterAll(() => desk.close())

  test.each(WRONG[language])('%s: is refused with what to do instead', async (text, shown) => {
    const before = await desk.talk.reader(reader.id)
    expect(await desk.tell(reader, text)).toMatch(shown)
    expect(await desk.talk.reader(reader.id)).toEqual(before)
    expect(await desk.talk.deps.alerts.list(reader.id)).toEqual([])
  })

  test('pauses until a day, which has its year where it is not near', async () => {
    expect(await desk.tell(reader, words.far)).toContain(words.year)
    expect(await desk.tell(reader, words.pauseSoon)).toContain(words.soon)
    await desk.tell(reader, '/resume')
  })

  test('is told of a word that sounds like an alarm where it is said to be a word', async () => {
    expect(await desk.tell(reader, words.word)).toContain(words.worded)
    await desk.tell(reader, '/alert off')
  })

  test('wants less, or more, or silence, in a sentence of their own', async () => {
    const { talk, tell } = desk
    expect(await tell(reader, words.brief)).toContain(desk.say('style-brief').replaceAll(/<[^>]+>/g, ''))
    expect(await talk.reader(reader.id)).toMatchObject({ style: 'brief' })
    await tell(reader, words.full)
    expect(await talk.reader(reader.id)).toMatchObject({ style: 'full' })
    expect(await tell(reader, words.quiet)).toContain('22:00')
    expect(await talk.reader(reader.id)).toMatchObject({ quiet: { from: '22:00', until: '07:00' } })
    await tell(reader, words.loud)
    expect(await talk.reader(reader.id)).toMatchObject({ quiet: null })
  })

  test('asks whom the bot reads, and wants some news no more', async () => {
    expect(await desk.tell(reader, words.sources)).toMatch(words.listed)
    expect(await desk.tell(reader, words.topics)).toContain(words.byTopic)
  })

  test('in a group is sent to its administrators, or into private', async () => {
    const { talk } = desk
    const member = talk.addUser({ firstName: 'Petro', languageCode: language })
    const group = talk.addSupergroup({ title: 'Friends', members: [reader, member] })
    const say = async (text: string, from: TgUser) =>
      textOf(await talk.exchange(() => talk.userSends(group.id, text, { from })))
    await say('/start@sitrep_bot', reader)
    for (const command of ['here', 'alert', 'pause', 'export'])
      expect(await say(`/${command}@sitrep_bot`, member)).toMatch(words.admins)
    for (const command of ['channel', 'feedback'])
      expect(await say(`/${command}@sitrep_bot`, reader)).toMatch(words.private)
  })
})

const textOf = (messages: readonly TgMessage[]): string => messages.map(visibleText).join('\n')
