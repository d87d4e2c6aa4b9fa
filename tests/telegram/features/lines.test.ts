import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../../src/db/database.ts'
import { parseAskedComparison } from '../../../src/telegram/screens/chart-data.ts'
import { aPicture } from '../../charts/chart-pictures.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'
import { fillSummer } from './summer-archive.ts'

let database: Database
let talk: Talk

beforeAll(async () => {
  database = await createTestPglite()
  await fillSummer(database.db)
  talk = await talkToBot(database.db)
  // Its thread takes a while to begin.
  await talk.deps.charts.paint(aPicture())
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

const aGuest = (languageCode = 'en') => talk.addUser({ firstName: 'Guest', languageCode }).id
const photosOf = (chatId: number) => talk.botMessages(chatId).flatMap(({ photo }) => photo ?? [])

describe('the chart of a comparison', () => {
  test.each([
    ['en', '/chart june vs july', 'June 2023 and July 2023', 'June 2023: 648'],
    ['uk', '/chart червень і липень', 'Червень 2023 та липень 2023', 'Червень 2023: 648'],
  ])('in %s, with its figures in words', async (language, words, title, figure) => {
    const id = aGuest(language)
    const caption = await talk.ask(id, words, title)
    expect(caption).toContain(figure)
    expect(photosOf(id)).toHaveLength(1)
  })

  test('stands a tap away from the figures, and leads back to them', async () => {
    const id = aGuest()
    await talk.ask(id, 'shaheds june vs july', 'June 2023 and July 2023')
    await talk.tap(id, 'Chart')
    const light = photosOf(id)[0]?.file_id
    await talk.tap(id, 'Dark')
    expect(photosOf(id)).toHaveLength(1)
    expect(photosOf(id)[0]?.file_id).not.toBe(light)
    await talk.tap(id, 'Figures')
    expect(talk.botMessages(id).at(-1)?.text).toContain('June 2023 and July 2023')
  })

  test('is drawn where a chart is asked for in words', async () => {
    const id = aGuest()
    await talk.ask(id, 'chart june vs july', 'June 2023 and July 2023')
    expect(photosOf(id)).toHaveLength(1)
    await talk.ask(id, 'a graph of shaheds in july', 'Shahed')
    expect(photosOf(id)).toHaveLength(2)
    const other = aGuest('uk')
    await talk.ask(other, 'графік: липень проти червня', 'Липень 2023 та')
    expect(photosOf(other)).toHaveLength(1)
  })
})

test('the last figures come as a spreadsheet, one’s own data only when they are named', async () => {
  const id = aGuest()
  await talk.ask(id, 'shaheds in june', 'Shahed')
  expect(await talk.ask(id, 'as excel please', 'June 2023')).toContain('Every figure with its source')
  expect(await talk.ask(aGuest('uk'), 'дай таблицю', '2023')).toContain('Кожне число')
})

test('of a night that has no report the latest one is told, of the weapon that was asked', async () => {
  expect(await talk.ask(aGuest(), 'missiles last night', 'latest night')).toContain('do not mention missiles')
  expect(await talk.ask(aGuest('uk'), 'ракети вночі', 'Остання ніч')).toContain('про ракети не йдеться')
})

test.each(['', '230601230630230701:l:', '230601230630230799230731:l:', '230601230630230701230731:x:'])(
  'takes no button of another version: "%s"',
  (value) => expect(parseAskedComparison(value)).toBeNull(),
)
