import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import type { Database } from '../../../src/db/database.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { aBriefing, aSource, aStrikeRow, NOW } from '../../support/builders.ts'
import { aPicture } from '../../charts/chart-pictures.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

let database: Database
let talk: Talk

beforeAll(async () => {
  database = await createTestPglite()
  await createSourceStore(database.db).sync([aSource()], NOW)
  await createBriefingStore(database.db).save(
    aBriefing({
      strikes: [
        aStrikeRow(),
        aStrikeRow({ night: '2023-07-30', launched: { value: 31 }, intercepted: { value: 20 } }),
        aStrikeRow({ night: '2023-05-20', launched: { value: 44 }, intercepted: { value: 40 } }),
        aStrikeRow({ model: 'kalibr', launched: { value: 3 }, intercepted: null }),
      ],
    }),
  )
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
const callsOf = (method: string) => talk.calls.filter((call) => call.method === method)

describe('/chart', () => {
  test('shows 30 nights, and says the same in words', async () => {
    const id = aGuest()
    const caption = await talk.ask(id, '/chart', 'Most drones')
    expect(caption).toContain('Most drones in these 30 nights: 31 on the night of 30 July')
    expect(caption).toContain('Drones: 51 launched, 38 stopped, 13 not stopped.')
    expect(caption).toContain('Missiles: 3 launched, outcome not stated.')
    expect(photosOf(id)).toHaveLength(1)
    expect(photosOf(id)[0]?.width).toBe(1080)
  })

  test('follows words for a period and a weapon, in Ukrainian', async () => {
    const caption = await talk.ask(aGuest('uk'), '/chart шахеди 90', 'Найбільше')
    expect(caption).toContain('Найбільше «шахедів» за ці 75 ночей: 44 у ніч на 20 травня')
    expect(caption).not.toContain('Ракети')
  })

  test.each([
    ['en', '/chart someday', '/chart 2023-07-01..2023-07-15'],
    ['uk', '/chart колись', '/chart тиждень'],
    ['en', '/chart 2024', 'still to come. Try /chart'],
  ])('in %s says what is wrong with "%s"', async (language, words, said) => {
    expect(await talk.ask(aGuest(language), words)).toContain(said)
  })

  test('is a sentence where there is nothing to draw', async () => {
    const id = aGuest('uk')
    expect(await talk.ask(id, '/chart 2023-01', 'даних немає')).toContain('Про БпЛА')
    expect(photosOf(id)).toEqual([])
  })

  test('shows another span in place of the picture, and the same in dark', async () => {
    const id = aGuest()
    await talk.ask(id, '/chart', 'Most drones')
    const before = photosOf(id)[0]?.file_id
    expect((await talk.tap(id, '90 nights')).answer?.text).toBe('')
    expect(talk.labels(id)).toContain('✓ 90 nights')
    const wide = photosOf(id)[0]?.file_id
    await talk.tap(id, 'Dark')
    const dark = photosOf(id)[0]?.file_id
    expect(new Set([before, wide, dark]).size).toBe(3)
    expect(photosOf(id)).toHaveLength(1)
    await talk.tap(id, 'Light')
    // Known to Telegram already: it is sent by its name there.
    expect(photosOf(id)[0]?.file_id).toBe(wide)
  })

  test('has its figures below, for a picture cannot become a text', async () => {
    const id = aGuest()
    await talk.ask(id, '/chart week', 'Most drones')
    await talk.tap(id, 'Figures')
    expect(await talk.hear(id, '27 July – 2 August 2023')).toContain('51 Shahed drones, 38 shot down')
    expect(photosOf(id)).toHaveLength(1)
  })

  test('uploads a picture once, whoever asks', async () => {
    const before = callsOf('sendPhoto').length
    await talk.ask(aGuest(), '/chart 2023-07-20..2023-08-02', 'Most drones')
    await talk.ask(aGuest(), '/chart 2023-07-20..2023-08-02', 'Most drones')
    const [first, second] = callsOf('sendPhoto').slice(before)
    expect(first?.parameters.photo).toMatch(/^attach:/)
    expect(second?.parameters.photo).toMatch(/^AgAC/)
  })

  test('is a text where a group takes no pictures', async () => {
    const id = aGuest()
    talk.injectFault({
      method: 'sendPhoto',
      chatId: id,
      mishap: {
        kind: 'error',
        code: 400,
        description: 'Bad Request: not enough rights to send photos to the chat',
      },
    })
    expect(await talk.ask(id, '/chart', 'Most drones')).toContain('Drones: 51 launched')
    talk.clearFaults()
  })

  test('of another version is answered kindly', async () => {
    const id = aGuest()
    await talk.ask(id, '/chart', 'Most drones')
    for (const data of ['chart:show:30', 'chart:say:2023-08-02:2023-07-01:light:', 'chart:paint:x']) {
      await talk.plantButton(id, 'Old', data)
      const { answer } = await talk.tap(id, 'Old')
      expect(answer).toMatchObject({ showAlert: true, text: expect.stringContaining('no longer works') })
    }
  })
})

describe('/strikes', () => {
  test.each([
    ['/strikes week', 'Most drones in these 7 nights: 31'],
    ['/strikes', 'Most drones in these 30 nights: 31'],
    ['/strikes kalibr 90', 'Kalibr missiles: 3 launched, outcome not stated.'],
  ])('%s has a chart of its period and weapon', async (words, caption) => {
    const id = aGuest()
    await talk.ask(id, words)
    await talk.tap(id, 'Chart')
    expect(await talk.hear(id, caption)).toContain('Reported for')
    expect(photosOf(id)).toHaveLength(1)
  })
})
