import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import type { Database } from '../../../src/db/database.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { parseCsv } from '../../../src/sources/parse-csv.ts'
import { aBriefing, aSource, aStrikeRow, at, NOW } from '../../support/builders.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

let database: Database
let talk: Talk

/** The last is far before the others: the archive is older than what is compared. */
const NIGHTS = ['2023-07-10', '2023-07-28', '2023-08-01', '2023-08-02', '2023-05-01'] as const

beforeAll(async () => {
  database = await createTestPglite()
  await createSourceStore(database.db).sync([aSource({ name: 'Air Force' })], NOW)
  const briefings = createBriefingStore(database.db)
  for (const [index, night] of NIGHTS.entries()) {
    const text = `On the night of ${night} 2${index} of 3${index} Shahed drones were shot down. More follows.`
    const quote = `2${index} of 3${index} Shahed drones were shot down`
    const evidence = [{ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote }]
    const row = { night, launched: { value: 30 + index }, intercepted: { value: 20 + index }, evidence }
    await briefings.save(
      aBriefing({
        text,
        origin: {
          externalKey: `https://news.example/${night}`,
          publishedAt: at(`${night}T05:00:00Z`),
          receivedAt: at(`${night}T05:10:00Z`),
        },
        stories: [],
        strikes: [
          aStrikeRow(row),
          ...(night === '2023-08-02'
            ? [
                aStrikeRow({
                  ...row,
                  raid: 'day',
                  model: 'kalibr',
                  launched: { value: 6 },
                  intercepted: { value: 5 },
                }),
              ]
            : []),
        ],
      }),
    )
  }
  talk = await talkToBot(database.db)
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

const aGuest = (languageCode = 'en') => talk.addUser({ firstName: 'Guest', languageCode }).id
const said = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe.each([
  {
    language: 'en',
    title: 'Night of 2 August 2023, and the last 7 and 30 days',
    head: 'night 7 days 30 days',
    rows: ['Shahed drones', ' launched     33     96     126', ' shot down    23     66      86'],
    day: 'By day on 2 August, not in the column “night”: 6 Kalibr missiles, 5 shot down.',
    coverage: '7 days: reported for 3 of 7 nights.',
    labels: [
      ['Last night', '7 days', '30 days'],
      ['Chart', 'Sources', 'CSV'],
      ['Compare', 'By weapon', 'News'],
      ['Copy to quote'],
    ],
    sources: {
      title: 'Sources · 2 August 2023',
      quote: '“On the night of 2023-08-02 23 of 33 Shahed drones were shot down.”',
      next: 'Sources · 1 August 2023',
    },
    week: '27 July – 2 August 2023',
    compared: '4 July – 2 August 2023 and 4 June – 3 July 2023',
    weapon: { menu: 'Which weapon?', name: 'Shahed drones', title: 'Shahed drones, 4 July – 2 August 2023' },
    csv: {
      head: ['Night', 'Raid', 'Weapon', 'Launched'],
      line: ['2023-08-02', 'night', 'Shahed drones', '33'],
      source: 'Air Force',
    },
    overview: 'Overview',
    back: '‹ Strikes',
  },
  {
    language: 'uk',
    title: 'Ніч на 2 серпня 2023, останні 7 та 30 днів',
    head: 'ніч 7 днів 30 днів',
    rows: ['«Шахеди»', ' запущено  33     96     126', ' збито     23     66      86'],
    day: 'Удень 2 серпня, не в стовпчику «ніч»: Збито 5 із 6 ракет «Калібр».',
    coverage: '7 днів: звіти є за 3 із 7 ночей.',
    labels: [
      ['Остання ніч', '7 днів', '30 днів'],
      ['Графік', 'Джерела', 'CSV'],
      ['Порівняти', 'За видом зброї', 'Новини'],
      ['Скопіювати цитату'],
    ],
    sources: {
      title: 'Джерела · 2 серпня 2023',
      quote: '«On the night of 2023-08-02 23 of 33 Shahed drones were shot down.»',
      next: 'Джерела · 1 серпня 2023',
    },
    week: '27 липня – 2 серпня 2023',
    compared: '4 липня – 2 серпня 2023 та 4 червня – 3 липня 2023',
    weapon: { menu: 'Яка зброя?', name: '«Шахеди»', title: '«Шахеди», 4 липня – 2 серпня 2023' },
    csv: {
      head: ['Ніч', 'Атака', 'Зброя', 'Запущено'],
      line: ['2023-08-02', 'вночі', '«Шахеди»', '33'],
      source: 'Air Force',
    },
    overview: 'Огляд',
    back: '‹ Удари',
  },
])('/strikes ($language)', (told) => {
  test('is one table with the day apart, what it leaves out, and its buttons', async () => {
    const id = aGuest(told.language)
    const text = said(await talk.ask(id, '/strikes', told.title))
    for (const line of [told.head, ...told.rows, told.day, told.coverage]) expect(text).toContain(line)
    const [message] = talk.botMessages(id)
    const labels = message?.reply_markup?.inline_keyboard?.map((row) => row.map(({ text }) => text))
    expect(labels).toEqual(told.labels)
    expect(talk.botMessages(id)).toHaveLength(1)
  })

  test('its sources take its place, a night a page, and lead back', async () => {
    const id = aGuest(told.language)
    await talk.ask(id, '/strikes', told.title)
    await talk.tap(id, told.labels[1]?.[1] ?? '')
    expect(said(await talk.hear(id, told.sources.title))).toContain(told.sources.quote)
    await talk.tap(id, '›')
    await talk.hear(id, told.sources.next)
    await talk.tap(id, '‹')
    await talk.hear(id, told.sources.title)
    await talk.tap(id, told.back)
    await talk.hear(id, told.title)
    expect(talk.botMessages(id)).toHaveLength(1)
  })

  test('a period, a comparison and a weapon take its place', async () => {
    const id = aGuest(told.language)
    await talk.ask(id, '/strikes', told.title)
    await talk.tap(id, told.labels[2]?.[0] ?? '')
    expect(said(await talk.hear(id))).toContain(told.compared)
    await talk.tap(id, told.back)
    await talk.tap(id, told.labels[2]?.[1] ?? '')
    expect(await talk.hear(id)).toContain(told.weapon.menu)
    await talk.tap(id, told.weapon.name)
    expect(said(await talk.hear(id))).toContain(told.weapon.title)
    await talk.tap(id, told.overview)
    await talk.hear(id, told.title)
    await talk.tap(id, told.labels[0]?.[1] ?? '')
    expect(said(await talk.hear(id))).toContain(told.week)
    expect(talk.botMessages(id)).toHaveLength(1)
  })

  test('its file has the figures with source and sentence, for spreadsheets', async () => {
    const id = aGuest(told.language)
    await talk.ask(id, '/strikes', told.title)
    await talk.tap(id, 'CSV')
    const { document } = await talk.hearMessage(id, /2023/)
    const sent = talk.botMessages(id).find((each) => each.document !== undefined)?.document ?? document
    expect(sent).toMatchObject({ file_name: 'strikes-2023-07-04-2023-08-02.csv' })
    const file = talk.world.files.get(sent?.file_id ?? '')
    const bytes = Buffer.from(file?.bytes ?? [])
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [head, ...lines] = [...parseCsv(bytes.toString('utf8'))].map(({ fields }) => fields)
    expect(head?.slice(0, 4)).toEqual(told.csv.head)
    const last = lines.find(([night, , , launched]) => night === '2023-08-02' && launched === '33')
    expect(last?.slice(0, 4)).toEqual(told.csv.line)
    expect(last?.[9]).toBe(told.csv.source)
    expect(last?.[10]).toBe('On the night of 2023-08-02 23 of 33 Shahed drones were shot down.')
  })

  test('weeks later its buttons say what stood in it, and then what is now', async () => {
    const id = aGuest(told.language)
    await talk.ask(id, '/strikes', told.title)
    const [message] = talk.botMessages(id)
    talk.setNow(at('2023-08-28T09:00:00Z'))
    await talk.tap(id, told.labels[0]?.[1] ?? '')
    expect(said(await talk.hear(id))).toContain(told.week)
    await talk.tap(id, told.labels[1]?.[1] ?? '')
    await talk.hear(id, told.sources.title)
    await talk.tap(id, told.back)
    await talk.tap(id, told.labels[0]?.[1] ?? '')
    expect(said(await talk.hear(id))).toContain('22')
    talk.setNow(NOW)
    expect(message).toBeDefined()
  })
})

test('before the night’s report has come, the latest one stands in the table, and that is said', async () => {
  talk.setNow(at('2023-08-03T04:00:00Z'))
  const text = await talk.ask(aGuest(), '/strikes')
  expect(text).toContain('No report for the night of 3 August so far')
  expect(text).toContain('Night of 2 August 2023, and the last 7 and 30 days')
  expect(text).toContain('The first column is the night of 2 August.')
  talk.setNow(NOW)
})

test('where nothing is told of a month, it says so of the last night', async () => {
  talk.setNow(at('2023-12-03T09:00:00Z'))
  expect(await talk.ask(aGuest(), '/strikes')).toContain('No report for the night of 3 December 2023')
  talk.setNow(NOW)
})

test('a button of another version is answered kindly', async () => {
  const id = aGuest()
  await talk.ask(id, '/strikes')
  for (const data of [
    'strikes:table:x',
    'strikes:show:banana',
    'strikes:show:table 2031-01-01',
    'strikes:paint:last',
  ]) {
    await talk.plantButton(id, 'Old', data)
    const { answer } = await talk.tap(id, 'Old')
    expect(answer).toMatchObject({ showAlert: true, text: expect.stringContaining('no longer works') })
  }
  for (const data of [
    'strikes:show:last',
    'strikes:weapons',
    'strikes:compare:2023-07-01..2023-07-31 shahed',
  ]) {
    await talk.plantButton(id, 'Kept', data)
    const { answer } = await talk.tap(id, 'Kept')
    expect(answer?.text).toBe('')
  }
})
