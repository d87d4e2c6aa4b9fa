import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAnnouncementStore } from '../../../src/db/announcement-store.ts'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import type { Database } from '../../../src/db/database.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { addDays } from '../../../src/domain/calendar.ts'
import { visibleText } from '../../support/bot-api/waits.ts'
import { aBridgeBriefing } from '../../support/bridge-days.ts'
import { aSource, at, NOW } from '../../support/builders.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { deliverTo } from '../deliver-to-talk.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

const FIRST = '2023-08-02'
const DAYS = 12
/** 08:00 in Kyiv. */
const morning = (day: number) => at(`${addDays(FIRST, day)}T05:00:00Z`)

let database: Database
let talk: Talk

beforeAll(async () => {
  database = await createTestPglite()
  talk = await talkToBot(database.db)
  await createSourceStore(database.db).sync([aSource({ authority: 'official' })], NOW)
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

/** A day's briefing in the early morning: a raid, an event of the day. */
async function publish(day: number): Promise<void> {
  const night = addDays(FIRST, day)
  const receivedAt = at(`${night}T04:20:00Z`)
  await createBriefingStore(database.db).save(aBridgeBriefing(day, { night, receivedAt }))
}

const deliver = (now: Date) => deliverTo(talk, database.db, now)

const said = (id: number, after: number) => talk.botMessages(id).slice(after).map(visibleText)

test('days in the life of readers with rhythms of their own', async () => {
  await publish(0)
  const readers = [
    { language: 'en', pause: '/pause until 12 August', paused: 'Paused until 12 August' },
    { language: 'uk', pause: '/pause до 12 серпня', paused: 'Перерва до 12 серпня' },
  ]
  const ids = readers.map(({ language }) => ({
    daily: talk.addUser({ firstName: 'Daily', languageCode: language }).id,
    away: talk.addUser({ firstName: 'Away', languageCode: language }).id,
    twice: talk.addUser({ firstName: 'Twice', languageCode: language }).id,
  }))
  for (const [at, { daily, away, twice }] of ids.entries()) {
    for (const id of [daily, away, twice]) await talk.ask(id, '/start', /Does that suit|Вам так зручно/)
    await talk.ask(away, readers[at]?.pause ?? '', readers[at]?.paused)
    await talk.ask(twice, '/time 8:00, 20:00', '20:00')
    await talk.ask(twice, '/quiet 21:00-9:00', '21:00')
    await talk.ask(twice, '/settings')
    await talk.tap(twice, at === 0 ? '▫️ Without sound' : '▫️ Без звуку')
  }
  const before = new Map(ids.flatMap(Object.values).map((id) => [id, talk.botMessages(id).length]))

  for (let day = 1; day < DAYS; day++) {
    await publish(day)
    await deliver(morning(day))
    await deliver(at(`${addDays(FIRST, day)}T17:00:00Z`))
  }

  for (const { daily, away, twice } of ids) {
    expect(said(daily, before.get(daily) ?? 0)).toHaveLength(DAYS - 1)
    // Nothing happens between morning and evening: the second hour is silent.
    expect(said(twice, before.get(twice) ?? 0)).toHaveLength(DAYS - 1)
    const [catchUp = '', next = '', ...more] = said(away, before.get(away) ?? 0)
    expect(more).toEqual([])
    expect(catchUp).toMatch(/While you were away: all since 2 August|Поки вас не було: усе від 2 серпня/)
    for (let day = 1; day <= 10; day++) {
      expect(catchUp.split(`Bridge ${day + 1} opens`)).toHaveLength(2)
      expect(catchUp).toContain(String(20 + day))
    }
    expect(next).not.toMatch(/While you were away|Поки вас не було/)
    expect(next).toContain('Bridge 12 opens')
  }
  const calls = talk.callsTo('sendMessage')
  const isSilent = (id: number) =>
    calls.filter(({ parameters }) => parameters.chat_id === id).at(-1)?.parameters.disable_notification ===
    true
  expect(ids.map(({ twice }) => isSilent(twice))).toEqual([true, true])
  expect(ids.map(({ daily }) => isSilent(daily))).toEqual([false, false])

  const announcements = createAnnouncementStore(database.db)
  const early = at(`${addDays(FIRST, DAYS)}T04:00:00Z`)
  const id = await announcements.create({ texts: { en: 'A word to all' }, createdBy: 1 }, early)
  await announcements.confirm(id)
  await announcements.planSome(id, early)
  await deliver(early)
  const heard = (reader: number) =>
    talk
      .botMessages(reader)
      .map(visibleText)
      .filter((text) => text === 'A word to all')
  for (const { daily, twice } of ids) {
    expect(heard(daily)).toHaveLength(1)
    expect(heard(twice)).toEqual([])
  }
  // The end of quiet hours.
  await deliver(at(`${addDays(FIRST, DAYS)}T06:00:00Z`))
  for (const { twice } of ids) expect(heard(twice)).toHaveLength(1)
})
