import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import type { Database } from '../../../src/db/database.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { aBriefing, aSource, aStory, aStrikeRow, at, NOW } from '../../support/builders.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

let database: Database
let talk: Talk

beforeAll(async () => {
  database = await createTestPglite()
  await createSourceStore(database.db).sync([aSource()], NOW)
  const briefings = createBriefingStore(database.db)
  await briefings.save(
    aBriefing({
      origin: { externalKey: 'https://news.example/2', receivedAt: at('2023-08-01T06:10:00Z') },
      stories: [],
      strikes: [aStrikeRow({ night: '2023-08-01', launched: { value: 12 }, intercepted: { value: 12 } })],
    }),
  )
  await briefings.save(
    aBriefing({
      origin: { receivedAt: at('2023-08-02T04:10:00Z') },
      strikes: [],
      stories: [aStory({ headline: 'Ferry line opens in Reni', topics: ['sea'] })],
    }),
  )
  talk = await talkToBot(database.db)
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

async function aReader(languageCode = 'en'): Promise<number> {
  const { id } = talk.addUser({ firstName: 'Olena', languageCode })
  await talk.ask(id, '/start', /Does that suit|Вам так зручно/)
  return id
}

describe('the first minute', () => {
  test('shows the latest night there is while this one’s report is awaited', async () => {
    const id = await aReader()
    const [first] = talk.botMessages(id)
    expect(first?.text).toMatch(/1 August[^]*12 Shahed drones[^]*2 August[^]*No report|1 August[^]*2 August/)
  })

  test('is three taps in one message, which shows what is chosen', async () => {
    const id = await aReader()
    const before = talk.botMessages(id).length
    await talk.tap(id, '09:30')
    expect(talk.labels(id)).toContain('✓ 09:30')
    await talk.tap(id, 'Warsaw')
    expect(talk.labels(id)).toContain('✓ Warsaw')
    expect(await talk.reader(id)).toMatchObject({ deliveryTime: '09:30', timezone: 'Europe/Warsaw' })
    await talk.tap(id, 'When the night’s report is in, by 09:00')
    expect(await talk.reader(id)).toMatchObject({ deliveryTime: '06:00', waitUntil: '09:00' })
    await talk.tap(id, 'Українською')
    expect(await talk.hear(id, 'Готово')).toContain('за Варшавою')
    await talk.tap(id, 'Усе підходить')
    expect(await talk.hear(id, 'Готово')).toContain('/settings')
    expect(talk.botMessages(id)).toHaveLength(before)
  })

  test('leads to topics below, so that nothing else is lost', async () => {
    const id = await aReader()
    await talk.tap(id, 'Topics: all')
    await talk.hear(id, 'What would you like to read about?')
    expect(talk.labels(id)).toContain('Fine as it is')
    await talk.tap(id, '1. Strikes on Ukraine')
    expect(talk.labels(id)).toEqual(expect.arrayContaining(['▫️ Strikes on Ukraine', '1. Front line']))
  })
})

describe('whoever stopped', () => {
  test.each([
    ['/status', /Next|still to come|on its way/],
    ['/settings', /Next briefing/],
    ['/today', /Next:/],
    ['/time 9', /Done|comes at/],
    ['/time', /comes at/],
    ['/timezone Warsaw', /next one/i],
    ['/follow Reni', /Next/],
    ['/pause 3', /Paused until|The next/],
    ['/topics sea', /Next/],
  ])('is promised nothing by %s', async (command, promise) => {
    const id = await aReader()
    await talk.ask(id, '/stop', 'unsubscribed')
    const said = await talk.ask(id, command)
    expect(said).not.toMatch(promise)
    expect((await talk.reader(id)).nextDueAt).toBeNull()
    if (command !== '/today' && !command.startsWith('/topics')) expect(said).toContain('no briefing comes')
  })

  test('and sets an hour is told that it is kept, and comes back by a tap', async () => {
    const id = await aReader('uk')
    await talk.ask(id, '/stop', 'Ви відписалися')
    expect(await talk.ask(id, '/time 11:20')).toContain('Збережено: 11:20 за Києвом')
    await talk.tap(id, 'Повернути дайджест')
    expect(await talk.hear(id)).toContain('Наступний: сьогодні, 11:20')
    expect(await talk.ask(id, '/time 11:30')).toContain('Готово: дайджест приходитиме об 11:30 за Києвом')
  })
})

describe('a command by another name', () => {
  test.each([
    ['/START', 'You are subscribed'],
    ['/Today', 'Ferry line opens'],
    ['/новини', 'News of the last'],
    ['/удари тиждень', 'Shahed'],
    ['/tz Warsaw', 'your time zone is Warsaw'],
    ['/ПОЯС Варшава', 'your time zone is Warsaw'],
    ['/lang', 'Which language'],
    ['/subscribe', 'You are subscribed'],
    ['/unsubscribe', 'You are unsubscribed'],
    ['/Налаштування', 'Settings'],
    ['/Time@sitrep_bot 7:15', '07:15'],
  ])('%s', async (command, answer) => {
    expect(await talk.ask(await aReader(), command, answer)).toContain(answer)
  })

  test.each([
    ['/top', '/topics'],
    ['/setings', '/settings'],
    ['/strkes', '/strikes'],
    ['/lnaguage', '/language'],
    ['/charrt', '/chart'],
  ])('%s may be %s', async (command, near) => {
    expect(await talk.ask(await aReader(), command)).toContain(`Did you mean ${near}?`)
  })

  test.each(['/stpo', '/sto', '/puase', '/deletme', '/xyz', '/plane', '/unfolow'])(
    '%s is put into nobody’s mouth',
    async (command) => {
      expect(await talk.ask(await aReader(), command)).not.toMatch(
        /\/(?:stop|pause|deleteme|plain|unfollow)\b/,
      )
    },
  )
})
