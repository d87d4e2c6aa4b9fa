import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/db/database.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { fillSummer } from './summer-archive.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

let database: Database
let talk: Talk

beforeAll(async () => {
  database = await createTestPglite()
  await fillSummer(database.db)
  talk = await talkToBot(database.db)
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

type Step = readonly [text: string, ...words: readonly string[]]

/** The answer is waited for by its first words; spaces of numbers are no plain ones. */
const titleOf = ([word = '']: readonly string[]): RegExp =>
  new RegExp(RegExp.escape(word).replaceAll('\\x20', '\\s'))

async function converse(languageCode: string, steps: readonly Step[]): Promise<void> {
  const { id } = talk.addUser({ firstName: 'Guest', languageCode })
  for (const [text, ...words] of steps) {
    const answer = (await talk.ask(id, text, titleOf(words))).replaceAll(/[\u00a0\u202f]/g, ' ')
    for (const word of words) expect(answer, text).toContain(word)
    expect(answer).not.toMatch(/statistics-|regional-|\{|undefined|NaN/)
  }
}

describe('a conversation about figures', () => {
  test('in English', async () => {
    await converse('en', [
      ['biggest attack ever', 'Most launched in one night'],
      ['record of drones in july', 'Most launched in one night: drones, July 2023', '31 July 2023: 70'],
      ['and missiles?', 'Most launched in one night: missiles, July 2023', ': 4'],
      [
        'on average',
        'On average a night: missiles, July 2023',
        'Missiles: 1.4 a night (mean of 28 reported nights)',
      ],
      ['а дронів?', 'On average a night: drones, July 2023'],
      ['compared with june', 'Drones: July 2023 and June 2023', 'more a night'],
      ['what percentage of drones was shot down in july', '% shot down', 'Reported for 28 of 31 nights'],
      ['nights with more than 65 drones', 'Nights with 65 or more launched'],
      ['nights without missiles in july', 'nights on which the reports do not mention them'],
      ['drones month by month this year', 'June 2023', 'My archive starts on 1 June 2023'],
      ['where were drones launched from in july', 'Kursk: 28 nights'],
      ['sources for july', 'A table: 28 nights'],
      ['drones on sundays', 'Nights that ended on a Sunday'],
      ['massive attacks this year', 'times the usual night'],
      ['strikes on odesa in july', 'Odesa, July 2023', '7 Shahed drones', 'Counted in the region alone'],
      ['/strikes record drones july', 'Most launched in one night: drones, July 2023'],
      ['and in june', 'Most launched in one night: drones, June 2023'],
      ['/strikes drones and missiles in july', 'July 2023'],
      ['qwertyasdf', 'I found nothing'],
      ['thanks', 'Glad to be of use'],
    ])
  })

  test('in Ukrainian', async () => {
    await converse('uk', [
      ['рекорд дронів у липні', 'Найбільше запусків за ніч: БпЛА, липень 2023', '31 липня 2023: 70'],
      ['а ракет?', 'Найбільше запусків за ніч: ракети, липень 2023'],
      ['а в червні?', 'ракети, червень 2023'],
      [
        'скільки в середньому дронів за ніч у липні',
        'У середньому за ніч: БпЛА, липень 2023',
        '28 ночей зі звітом',
      ],
      ['у липні більше дронів ніж у червні?', 'липень 2023 та червень 2023', '% більше, ніж червень 2023'],
      ['який відсоток дронів збили у липні', 'збито', 'Звіти є за 28 із 31 ночі'],
      ['ночі без ракет у липні', 'звіти їх не згадують'],
      ['скільки ночей понад 65 дронів', 'Ночі, коли запустили 65 і більше'],
      ['дрони по місяцях цього року', 'Мій архів починається 1 червня 2023'],
      ['звідки запускали дрони у липні', 'Курськ: 28 ночей'],
      ['дрони по неділях', 'Ночі на неділю'],
      ['масовані атаки цього року', 'Масованою тут названо'],
      ['удари по Одесі в липні', 'Одещина, липень 2023', 'Пораховано лише в області'],
      ['джерела за липень', 'A table: 28 ночей'],
      ['дякую', 'Радий бути'],
    ])
  })
})

describe('what is stored of a reader', () => {
  test.for([
    ['en', 'what do you store about me?', '/deleteme', 'delete everything'],
    ['uk', 'що ти про мене зберігаєш?', '/deleteme', 'видали все'],
  ] as const)('is told and deleted in plain words: %s', async ([language, asks, told, deletes]) => {
    const { id } = talk.addUser({ firstName: 'Guest', languageCode: language })
    await talk.ask(id, '/start', /./)
    expect(await talk.ask(id, asks, /deleteme/)).toContain(told)
    const command = await talk.ask(id, '/deleteme', /./)
    expect(await talk.ask(id, deletes, /./)).toBe(command)
  })
})

test.for([
  ['en', '/strikes may', 'My archive starts on 1 June 2023.'],
  ['uk', '/strikes травень', 'Мій архів починається 1 червня 2023.'],
] as const)('what lies before the archive: %s', async ([language, asks, told]) => {
  const { id } = talk.addUser({ firstName: 'Guest', languageCode: language })
  expect((await talk.ask(id, asks, /2023/)).replaceAll('\u00a0', ' ')).toContain(told)
})

describe('a reader', () => {
  const aReader = async (languageCode = 'en') => {
    const { id } = talk.addUser({ firstName: 'Reader', languageCode })
    await talk.ask(id, '/start', /./)
    return id
  }

  test('who wants no more is offered a button that stops', async () => {
    const id = await aReader()
    await talk.ask(id, 'stop sending me this', 'Should I stop')
    await talk.tap(id, 'Unsubscribe')
    expect((await talk.reader(id)).status).toBe('stopped')
  })

  test('sets days by words, with a time or without', async () => {
    const id = await aReader()
    await talk.ask(id, 'send it only on weekdays', 'Done')
    expect(await talk.reader(id)).toMatchObject({ days: [1, 2, 3, 4, 5], deliveryTime: '08:00' })
    await talk.ask(id, 'nine in the morning on saturday', 'Done')
    expect(await talk.reader(id)).toMatchObject({ days: [6], deliveryTime: '09:00' })
  })

  test('has nothing to follow where letters name nothing', async () => {
    const id = await aReader()
    await talk.ask(id, 'asdfghjk', 'I found nothing')
    expect(talk.labels(id).filter((label) => label.includes('asdfghjk'))).toEqual([])
    await talk.ask(id, 'Atlantis', 'I found nothing')
    expect(talk.labels(id)).toContain('Follow “Atlantis”')
  })

  test('who is not understood is given a choice', async () => {
    const id = await aReader()
    await talk.ask(id, 'is the kitchen of my neighbour closed for the rest of it', 'not sure')
    expect(talk.labels(id)).toEqual(expect.arrayContaining(['Last night', '7 days']))
  })
})

test.for([
  ['en', 'record drones', 'Most launched in one night: drones, 4 July – 2 August 2023'],
  ['uk', 'а рекорд дронів?', 'Найбільше запусків за ніч: БпЛА, 4 липня – 2 серпня 2023'],
] as const)('below the table one asks about its month: %s', async ([language, asks, told]) => {
  const { id } = talk.addUser({ firstName: 'Guest', languageCode: language })
  await talk.ask(id, '/strikes', /30/)
  expect((await talk.ask(id, asks, /drones|БпЛА/)).replaceAll('\u00a0', ' ')).toContain(told)
})

describe('/strikes of a period', () => {
  test('has a button for the period before, and one that copies the figures with their source', async () => {
    const { id } = talk.addUser({ firstName: 'Guest', languageCode: 'en' })
    await talk.ask(id, '/strikes shahed 2023-07', 'Shahed drones, July 2023')
    const copied = talk
      .botMessages(id)
      .flatMap((each) => each.reply_markup?.inline_keyboard?.flat() ?? [])
      .find((button) => button.text === 'Copy to quote')
    expect(copied).toMatchObject({
      copy_text: {
        text: 'July 2023: 1,528 Shahed drones, 1,388 shot down. Reported for 28 of 31 nights. — A table',
      },
    })
    await talk.tap(id, 'Compare')
    const compared = await talk.hear(id, 'July 2023 and June 2023')
    expect(compared).toContain('more a night in July 2023 than in June 2023')
    expect(compared).toContain('July 2023: reported for 28 of 31 nights.')
    expect(compared).toContain('June 2023: reported for 27 of 30 nights.')
  })
})
