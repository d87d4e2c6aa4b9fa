import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../../src/db/database.ts'
import { createDeliveryStore } from '../../../src/db/delivery-store.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { createStrikeStore } from '../../../src/db/strike-store.ts'
import { createSubscriberStore } from '../../../src/db/subscriber-store.ts'
import { createTaskStore } from '../../../src/db/task-store.ts'
import { readStatus } from '../../../src/use-cases/read-status.ts'
import { aSource, NOW } from '../../support/builders.ts'
import { createTestPglite, emptyTables } from '../../support/pglite.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

const [ADMIN, UKRAINIAN, READER] = [700, 701, 702]
const LATER = new Date(NOW.getTime() + 3_600_000)

let database: Database
let talk: Talk
/** What was due whenever it was asked to read. */
let read: string[][]
beforeAll(async () => {
  database = await createTestPglite()
})
afterAll(() => database.close())
beforeEach(async () => {
  await emptyTables(database.db)
  await sources().sync(
    [
      ...[aSource({ slug: 'far', name: 'Far <b>' }), aSource({ slug: 'near', name: 'Near' })],
      aSource({ slug: 'weekly', name: 'Weekly' }),
    ],
    NOW,
  )
  for (const slug of ['far', 'near', 'weekly'])
    await sources().update(slug, { nextFetchAt: LATER, lastFetchedAt: NOW, lastBriefingAt: NOW, etag: '"1"' })
  await sources().update('near', { failures: 7, lastError: 'It answered 503' })
  read = []
  talk = await openBot()
  talk.addUser({ firstName: 'Admin', id: ADMIN, languageCode: 'en' })
  talk.addUser({ firstName: 'Адмін', id: UKRAINIAN, languageCode: 'uk' })
})
afterEach(() => talk.end())

const sources = () => createSourceStore(database.db)

/** A process of its own, as far as its memory goes. */
function openBot(): Promise<Talk> {
  const { db } = database
  const stores = { subscribers: createSubscriberStore(db), deliveries: createDeliveryStore(db) }
  const status = { ...stores, sources: sources(), strikes: createStrikeStore(db), tasks: createTaskStore(db) }
  return talkToBot(db, {
    adminIds: [ADMIN, UKRAINIAN],
    readStatus: () => readStatus(status, { perSecond: 25, paid: null }, NOW),
    steering: {
      sources: sources(),
      readDue: async (now) => void read.push((await sources().listDue(now)).map(({ slug }) => slug)),
    },
  })
}

/** The visible text of the message that was tapped, as it is now. */
function shown(chatId: number): string {
  return talk.botMessages(chatId).at(-1)?.text ?? ''
}

test('/feeds names each source, those in trouble first, with a button for each', async () => {
  const said = await talk.ask(ADMIN, '/feeds')
  expect(said).toMatch(
    /^⚠️ Near: cannot be read: It answered 503\. Last news .*07:30 \(Kyiv\)\n✅ Far <b>: last/,
  )
  expect(talk.labels(ADMIN)).toEqual(['Near', 'Far <b>', 'Weekly'])
})

test('a source is paused and resumed; another process and a later one know of it', async () => {
  await talk.ask(ADMIN, '/feeds')
  await talk.tap(ADMIN, 'Near')
  expect(shown(ADMIN)).toMatch(/^⚠️ Near: .*\nRead .*07:30, next time .*08:30 \(Kyiv\)\.$/)
  const { answer } = await talk.tap(ADMIN, 'Pause')
  expect(answer?.text).toBe('Paused: it is left alone until you resume it.')
  expect(shown(ADMIN)).toMatch(/^⏸ Near: paused since .*07:30\. Last news/)
  expect(await sources().listDue(LATER)).toHaveLength(2)

  const other = await openBot()
  other.addUser({ firstName: 'Адмін', id: UKRAINIAN, languageCode: 'uk' })
  expect(await other.ask(UKRAINIAN, '/feeds')).toMatch(/⏸ Near: на паузі з .*07:30\. Останні новини/)
  await other.tap(UKRAINIAN, 'Near')
  const { answer: told } = await other.tap(UKRAINIAN, 'Зняти паузу')
  expect(told?.text).toContain('Паузу знято')
  await other.end()
  expect(read).toEqual([['near']])
  expect(await sources().list()).toMatchObject([{}, { slug: 'near', pausedAt: null, etag: null }, {}])
})

test('a source is read now, in Ukrainian too, and a paused one is not', async () => {
  await talk.ask(UKRAINIAN, '/feeds')
  await talk.tap(UKRAINIAN, 'Far <b>')
  const { answer } = await talk.tap(UKRAINIAN, 'Прочитати зараз')
  expect(answer?.text).toBe('Читаю. За мить натисніть «Оновити».')
  expect(read).toEqual([['far']])

  await sources().update('far', { pausedAt: LATER })
  await talk.tap(UKRAINIAN, 'Прочитати зараз')
  expect(read).toHaveLength(1)
  expect(shown(UKRAINIAN)).toContain('⏸ Far <b>: на паузі')
  await talk.tap(UKRAINIAN, 'Оновити')
  await talk.tap(UKRAINIAN, '‹ Усі джерела')
  expect(shown(UKRAINIAN)).toContain('Оберіть джерело')
})

test('many sources come in pages, and one that is listed no more says so', async () => {
  const many = Array.from({ length: 23 }, (_, nth) => aSource({ slug: `s${nth + 10}`, name: `S${nth + 10}` }))
  await sources().sync(many, NOW)
  await talk.ask(ADMIN, '/feeds')
  await talk.tap(ADMIN, '›')
  await talk.tap(ADMIN, '›')
  expect(talk.labels(ADMIN)).toEqual(['S30', 'S31', 'S32', '‹'])
  await sources().sync([], NOW)
  const { answer } = await talk.tap(ADMIN, 'S30')
  expect(answer?.text).toBe('This source is no longer listed.')
})

test('nobody else has them: neither the words nor the buttons', async () => {
  talk.addUser({ firstName: 'Anna', id: READER, languageCode: 'en' })
  expect(await talk.ask(READER, '/feeds')).not.toMatch(/Near/)
  await talk.plantButton(READER, 'Stop it', 'feeds:pause:near')
  await talk.tap(READER, 'Stop it')
  expect(await sources().listDue(LATER)).toHaveLength(3)
})

test('readers are told that a source is not read for now', async () => {
  await sources().update('near', { pausedAt: NOW })
  talk.addUser({ firstName: 'Anna', id: READER, languageCode: 'en' })
  expect(await talk.ask(READER, '/status')).toMatch(/Near: not read for now, last new/)
  await sources().update('near', { lastBriefingAt: null })
  expect(await talk.ask(READER, '/status')).toMatch(/Near: not read for now\n/)
})
