import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '../../../src/domain/calendar.ts'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import type { Database } from '../../../src/db/database.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { createStrikeStore } from '../../../src/db/strike-store.ts'
import type { InlineAnswer, InlineCard } from '../../../src/playground/bot-api/inline-desk.ts'
import type { TgUser } from '../../../src/playground/bot-api/telegram-objects.ts'
import { aBriefing, aSource, aStory, aStrikeRow, at, NOW } from '../../support/builders.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

let database: Database
let talk: Talk

const FIRST = '2023-06-01'
const NIGHTS = 63

beforeAll(async () => {
  database = await createTestPglite()
  const sources = createSourceStore(database.db)
  await sources.sync([aSource()], NOW)
  await sources.ensure(aSource({ slug: 'table', name: 'A table', kind: 'table', url: null }), NOW)
  const nights = Array.from({ length: NIGHTS }, (_, index) => ({ index, night: addDays(FIRST, index) }))
  await createStrikeStore(database.db).importRows(
    'table',
    nights.flatMap(({ index, night }) =>
      (['shahed', 'kalibr'] as const).map((model) => ({
        line: index,
        key: `${night} ${model}`,
        row: aStrikeRow({
          night,
          model,
          launched: { value: model === 'shahed' ? 10 + index : 4 },
          intercepted: { value: model === 'shahed' ? 5 + index : 3 },
          evidence: [{ start: 0, end: 6, quote: 'a line' }],
        }),
        reportedAt: at(`${night}T05:00:00Z`),
      })),
    ),
    NOW,
  )
  await createBriefingStore(database.db).save(
    aBriefing({
      origin: { externalKey: 'https://news.example/1', receivedAt: at('2023-08-02T04:10:00Z') },
      stories: [
        aStory({ headline: 'Fighting <goes on> near Kupyansk', topics: ['frontline'] }),
        aStory({ headline: 'У Харкові відкрили школу', topics: ['humanitarian'], signature: [5, 6, 7, 8] }),
      ],
      strikes: [],
    }),
  )
  talk = await talkToBot(database.db)
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

const aGuest = (languageCode = 'en') => talk.addUser({ firstName: 'Guest', languageCode })
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

async function type(from: TgUser, query: string): Promise<InlineAnswer> {
  const answer = await talk.userTypes(from, query)
  if (answer === null) throw new Error(`Nothing is offered for "${query}"`)
  return answer
}

const titles = ({ cards }: InlineAnswer) => cards.map(({ title }) => plain(title))
const textOf = ({ content }: InlineCard) => plain(content.text ?? '')

describe.each([
  {
    language: 'en',
    nothing: [
      'Night of 2 August 2023',
      '27 July – 2 August 2023',
      '4 July – 2 August 2023',
      'Fighting <goes on> near Kupyansk',
    ],
    figures: {
      query: 'shahed july',
      titles: ['Shahed drones, July 2023', 'Shahed drones: July 2023 and June 2023'],
      words: [
        '1,705 Shahed drones, 1,550 shot down',
        'Reported for all 31 nights.',
        'How drones are counted: shot down alone.',
        'Source: A table',
      ],
      description: '1,705 Shahed drones',
    },
    questions: [
      ['record drones', 'Most launched in one night: drones', '2 August 2023: 72'],
      ['how many missiles last night', 'Missiles', '4 Kalibr missiles, 3 shot down'],
      ['drones july vs june', 'Drones: July 2023 and June 2023', 'more in July 2023 than in June 2023'],
      ['1 august', 'Night of 1 August 2023', '71 Shahed drones'],
    ],
    stories: [
      ['frontline', 'Fighting <goes on> near Kupyansk'],
      ['Kupyansk', 'Fighting <goes on> near Kupyansk'],
    ],
    unclear: ['qwertyasdf', 'is the kitchen of my neighbour closed for the rest of it', '?!'],
    more: 'What can be asked here',
    lost: 'Not understood. What can be asked?',
    help: 'What I can do',
    inHelp: '@sitrep_bot shahed july',
  },
  {
    language: 'uk',
    nothing: ['Ніч на 2 серпня 2023', '27 липня – 2 серпня 2023', '4 липня – 2 серпня 2023'],
    figures: {
      query: 'шахеди липень',
      titles: ['«Шахеди», липень 2023', '«Шахеди»: липень 2023 та червень 2023'],
      words: [
        'Збито 1550 із 1705 «шахедів»',
        'Звіти є за 31 ніч.',
        'Як рахують БпЛА: лише збиті.',
        'Джерело: A table',
      ],
      description: 'Збито 1550 із 1705 «шахедів»',
    },
    questions: [
      ['рекорд дронів', 'Найбільше запусків за ніч: БпЛА', '2 серпня 2023: 72'],
      ['скільки ракет минулої ночі', 'Ракети', 'Збито 3 із 4 ракет «Калібр»'],
      ['дрони в липні проти червня', 'БпЛА: липень 2023 та червень 2023', '% більше, ніж червень 2023'],
      ['1 серпня', 'Ніч на 1 серпня 2023', 'Збито 66 із 71 «шахеда»'],
    ],
    stories: [
      ['фронт', 'Fighting <goes on> near Kupyansk'],
      ['Харків', 'У Харкові відкрили школу'],
    ],
    unclear: ['йцукенфів', 'чи зачинена ще кухня мого сусіда до кінця цього', '?!'],
    more: 'Про що тут можна питати',
    lost: 'Не зрозумів. Про що можна питати?',
    help: 'Що я вмію',
    inHelp: '@sitrep_bot шахеди липень',
  },
])('what is typed behind the bot’s name ($language)', (told) => {
  test('nothing: last night, 7 and 30 days, the front line', async () => {
    const answer = await type(aGuest(told.language), '')
    expect(titles(answer)).toEqual(expect.arrayContaining(told.nothing))
    expect(answer.button).toEqual({ text: told.more, startParameter: 'help' })
  })

  test('figures: a card of them with coverage, definition and source, and the period before', async () => {
    const { query, words, description, titles: expected } = told.figures
    const answer = await type(aGuest(told.language), query)
    expect(titles(answer)).toEqual(expected)
    const [card] = answer.cards
    for (const each of words)
      expect(plain(card === undefined ? '' : textOf(card)).replaceAll(/(?<=\d) (?=\d{3})/g, '')).toContain(
        each.replaceAll(/(?<=\d) (?=\d{3})/g, ''),
      )
    expect(plain(card?.description ?? '').replaceAll(/(?<=\d) (?=\d{3})/g, '')).toContain(description)
  })

  test.for(told.questions)('“%s”', async ([query = '', title = '', words = '']) => {
    const [card] = (await type(aGuest(told.language), query)).cards
    expect(plain(card?.title ?? '')).toContain(title)
    expect(card === undefined ? '' : textOf(card)).toContain(words)
  })

  test.for(told.stories)('a story: “%s”', async ([query = '', headline = '']) => {
    const [card] = (await type(aGuest(told.language), query)).cards
    expect(card?.title).toContain(headline)
    expect(card === undefined ? '' : textOf(card)).toContain(headline)
    expect(card?.content.entities).toContainEqual(expect.objectContaining({ type: 'text_link' }))
  })

  test.for(told.unclear)('“%s” is offered what can be asked', async (query) => {
    const answer = await type(aGuest(told.language), query)
    expect(answer.button).toEqual({ text: told.lost, startParameter: 'help' })
    expect(titles(answer)).toEqual(expect.arrayContaining(told.nothing))
  })

  test('the button above the cards leads to what can be asked', async () => {
    const { id } = aGuest(told.language)
    const help = await talk.ask(id, '/start help', told.help)
    expect(help).toContain(told.inHelp)
  })
})

test('a card is sent into a chat, and there the bot keeps silent', async () => {
  const [alex, anna] = [aGuest(), aGuest()]
  const group = talk.addGroup({ title: 'Friends', members: [alex, anna] })
  const [card] = (await type(alex, 'shahed july')).cards
  if (card === undefined) throw new Error('No card')
  for (const chatId of [group.id, alex.id]) {
    const sent = talk.userSendsCard(chatId, card, { from: alex })
    expect(sent).toMatchObject({ via_bot: { username: 'sitrep_bot' }, from: { id: alex.id } })
    expect(sent.entities).toContainEqual(expect.objectContaining({ type: 'bold' }))
  }
  // Answered behind it: the card has been seen by then.
  await talk.ask(alex.id, '/help', 'What I can do')
  expect(talk.botMessages(group.id)).toEqual([])
  expect(talk.botMessages(alex.id)).toHaveLength(1)
})

test('is answered in the language and with the sources that a reader chose', async () => {
  const reader = aGuest()
  await talk.ask(reader.id, '/start', /Does that suit/)
  await talk.ask(reader.id, '/language uk', 'українською')
  expect(titles(await type(reader, 'шахеди липень'))).toContain('«Шахеди», липень 2023')
})

test.for([
  ['record drones', 'How drones are counted: shot down alone.'],
  ['drones july vs june', 'How drones are counted: shot down alone.'],
])(
  'what is worked out says how drones are counted and who says so: “%s”',
  async ([query = '', definition = '']) => {
    const [card] = (await type(aGuest(), query)).cards
    const text = card === undefined ? '' : textOf(card)
    expect(text).toContain(definition)
    expect(text).toContain('Source: A table')
  },
)

test('of missiles nothing is said of how drones are counted', async () => {
  const [card] = (await type(aGuest(), 'record missiles')).cards
  expect(card === undefined ? '' : textOf(card)).not.toContain('How drones are counted')
})

test('is kept a minute at most, for its asker alone', async () => {
  const answer = await type(aGuest(), 'shahed july')
  expect(answer).toMatchObject({ isPersonal: true, cacheSeconds: 60 })
  expect(answer.cards.length).toBeLessThanOrEqual(10)
})

test('has no second page', async () => {
  const answer = await talk.userTypes(aGuest(), 'shahed july', { offset: '10' })
  expect(answer?.cards).toEqual([])
})

test('a card has another id when its figures are others', async () => {
  const [july, june] = await Promise.all(['shahed july', 'shahed june'].map((query) => type(aGuest(), query)))
  const [one, other] = [july?.cards[0]?.id, june?.cards[0]?.id]
  expect(one).not.toBe(other)
  expect((await type(aGuest(), 'shahed july')).cards[0]?.id).toBe(one)
})

test('who types without end is heard up to a limit, and holds up nobody', async () => {
  const [flooder, other] = [aGuest(), aGuest()]
  const before = talk.callsTo('answerInlineQuery').length
  const flood = Array.from({ length: 120 }, (_, at) => talk.userTypes(flooder, `shahed ${at}`, { waitMs: 1 }))
  expect(titles(await type(other, 'shahed july'))).toContain('Shahed drones, July 2023')
  await Promise.all(flood)
  await talk.ask(other.id, '/help', 'What I can do')
  expect(talk.callsTo('answerInlineQuery').length - before).toBeLessThan(60)
  expect(talk.botMessages(flooder.id)).toEqual([])
})
