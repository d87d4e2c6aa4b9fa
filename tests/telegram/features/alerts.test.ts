import { Api } from 'grammy'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAlertStore } from '../../../src/db/alert-store.ts'
import { createBriefingStore } from '../../../src/db/briefing-store.ts'
import type { Database } from '../../../src/db/database.ts'
import { createDeliveryStore } from '../../../src/db/delivery-store.ts'
import { createSourceStore } from '../../../src/db/source-store.ts'
import { deliveries as deliveryRows } from '../../../src/db/schema.ts'
import type { StrikeRow } from '../../../src/domain/strikes/strike-row.ts'
import { createMessenger } from '../../../src/telegram/sending/messenger.ts'
import { renderersFor } from '../../../src/telegram/sending/render-for-reader.ts'
import { withAlerts } from '../../../src/use-cases/alert-content.ts'
import { createContentFor } from '../../../src/use-cases/content-for.ts'
import { planAlerts } from '../../../src/use-cases/plan-alerts.ts'
import { planAndRelease } from '../../../src/use-cases/release-waiting.ts'
import { visibleText } from '../../support/bot-api/waits.ts'
import { aBriefing, aSource, aStory, aStrikeRow, at, NOW } from '../../support/builders.ts'
import { deliverOpen } from '../../support/deliver-open.ts'
import { createTestPglite } from '../../support/pglite.ts'
import { talkToBot, type Talk } from '../talk-to-bot.ts'

let database: Database
let talk: Talk

beforeAll(async () => {
  database = await createTestPglite()
  talk = await talkToBot(database.db)
  await createSourceStore(database.db).sync(
    [aSource({ authority: 'official' }), aSource({ slug: 'other', name: 'Other' })],
    NOW,
  )
})
afterAll(async () => {
  await talk.end()
  await database.close()
})

async function aReader(languageCode = 'en'): Promise<number> {
  const { id } = talk.addUser({ firstName: 'Anna', languageCode })
  await talk.ask(id, '/start', /Does that suit|Вам так зручно/)
  return id
}

describe('/alert', () => {
  test.each([
    ['en', '/alert 100', 'you hear at once of: raids of 100 or more', 'launched', '', 100],
    ['en', '/alert over 250', 'raids of 250 or more', 'launched', '', 250],
    ['en', '/alert ballistic', 'raids with ballistic missiles', 'class', 'ballistic-missile', 1],
    ['en', '/alert 300 drones', '300 or more drones', 'class', 'drone', 300],
    ['en', '/alert missiles 40', '40 or more missiles', 'class', 'missile', 40],
    ['en', '/alert kinzhal', 'Kinzhal', 'class', 'kinzhal', 1],
    ['en', '/alert Kupyansk', 'news with “Kupyansk”', 'word', 'Kupyansk', 1],
    ['en', '/alerts word dam', 'news with “dam”', 'word', 'dam', 1],
    ['en', 'alert me when more than 300 drones', 'raids with 300 or more drones', 'class', 'drone', 300],
    ['en', 'notify me at once about ballistic missiles', 'ballistic', 'class', 'ballistic-missile', 1],
    ['en', 'let me know if they launch over 500', 'raids of 500 or more', 'launched', '', 500],
    ['en', 'Notify me about Kupyansk', 'news with “Kupyansk”', 'word', 'Kupyansk', 1],
    ['uk', 'повідом, якщо понад 300 дронів', 'щонайменше 300 БпЛА', 'class', 'drone', 300],
    ['uk', 'Сповіщай мене, коли запустять балістику', 'балістичні', 'class', 'ballistic-missile', 1],
    ['uk', 'Дай знати, якщо буде більше ніж 50 ракет', 'щонайменше 50 ракет', 'class', 'missile', 50],
    ['uk', 'повідомляй одразу про Куп’янськ', 'новини зі словом', 'word', "Куп'янськ", 1],
    ['uk', '/alert 100', 'увімкнено: атаки від 100 дронів і ракет', 'launched', '', 100],
    ['uk', '/сповіщення понад 300 дронів', 'щонайменше 300 БпЛА', 'class', 'drone', 300],
    ['uk', '/alert балістика', 'атаки, де є балістичні ракети', 'class', 'ballistic-missile', 1],
    ['uk', '/alert 50 ракет', 'щонайменше 50 ракет', 'class', 'missile', 50],
    ['uk', '/alert слово гребля', 'новини зі словом «гребля»', 'word', 'гребля', 1],
    ['uk', '/alert Куп’янськ', 'новини зі словом «Куп’янськ»', 'word', 'Куп’янськ', 1],
  ])('%s: %s', async (language, words, said, kind, value, least) => {
    const id = await aReader(language)
    const answer = await talk.ask(id, words, said)
    // The first answer says what it is not.
    expect(answer).toMatch(/never an air raid warning|це ніколи не повітряна тривога/)
    expect(await createAlertStore(database.db).list(id)).toEqual([{ kind, value, least }])
  })

  test.each([
    ['en', 'alert me about air raids in Kyiv', 'air alert app'],
    ['en', 'notify me when the siren sounds', /app|alert/],
    ['uk', 'повідом, коли буде тривога', /тривог/i],
    ['uk', 'попередь, якщо летить ракета', /тривог|застосунк/i],
  ])('%s: %s is no wish for an alert', async (language, words, said) => {
    const id = await aReader(language)
    expect(await talk.ask(id, words)).toMatch(said)
    expect(await createAlertStore(database.db).list(id)).toEqual([])
  })

  test('alone it lists what is on, with buttons to add and take away', async () => {
    const id = await aReader()
    await talk.ask(id, '/follow Kherson', 'You now follow')
    expect(await talk.ask(id, '/alert')).toContain('No alert is on yet')
    await talk.tap(id, '+ raids of 100 or more')
    await talk.tap(id, '+ news with “Kherson”')
    await talk.tap(id, '+ raids with ballistic missiles')
    await talk.tap(id, '✕ raids of 100 or more')
    expect(await createAlertStore(database.db).list(id)).toEqual([
      { kind: 'class', value: 'ballistic-missile', least: 1 },
      { kind: 'word', value: 'Kherson', least: 1 },
    ])
    expect(await talk.ask(id, '/alert ballistic')).toContain('on already')
    expect(await talk.ask(id, '/alert off')).toContain('All alerts are off')
    expect(await createAlertStore(database.db).list(id)).toEqual([])
  })

  test('сама показує, що ввімкнено, з кнопками', async () => {
    const id = await aReader('uk')
    expect(await talk.ask(id, '/alert')).toContain('Поки що нічого не ввімкнено')
    await talk.tap(id, '+ атаки від 500 дронів і ракет')
    await talk.tap(id, '✕ атаки від 500 дронів і ракет')
    expect(await createAlertStore(database.db).list(id)).toEqual([])
    expect(await talk.ask(id, '/alert !')).toContain('Не вдалося зрозуміти')
  })

  test('ten, and no more', async () => {
    const id = await aReader()
    for (let least = 10; least < 20; least++) await talk.ask(id, `/alert ${least}`, 'Done')
    expect(await talk.ask(id, '/alert 20')).toContain('10 alerts are on')
    expect(await createAlertStore(database.db).list(id)).toHaveLength(10)
  })
})

describe('what an alert tells', () => {
  /** 11 July, 07:30 in Kyiv. */
  const MORNING = at('2023-07-11T04:30:00Z')
  const later = (minutes: number) => new Date(MORNING.getTime() + minutes * 60_000)
  let count = 0

  /** A source tells of the night now; alerts are planned as for what was read. */
  async function publish(
    now: Date,
    changes: {
      readonly source?: string
      readonly key?: string
      readonly strikes?: readonly StrikeRow[]
      readonly headline?: string
      readonly eventId?: number
    },
  ): Promise<void> {
    talk.setNow(now)
    const key = changes.key ?? `alert-${++count}`
    const { strikes = [] } = changes
    const stories =
      changes.headline === undefined
        ? []
        : [
            aStory({
              headline: changes.headline,
              text: `${changes.headline}, officials said.`,
              topics: ['energy'],
              eventId: changes.eventId ?? null,
              signature: [count, 2, 3, 4],
            }),
          ]
    const saved = await createBriefingStore(database.db).save(
      aBriefing({
        origin: {
          sourceSlug: changes.source ?? 'sample',
          externalKey: key,
          url: `https://news.example/${key}`,
          publishedAt: now,
          receivedAt: now,
        },
        text: `${key} ${now.toISOString()}`,
        strikes,
        stories,
      }),
    )
    const nights = strikes.flatMap(({ night }) => night ?? [])
    await planAlerts(planning(), { briefingId: saved.briefingId, nights }, now)
    await deliver(later((now.getTime() - MORNING.getTime()) / 60_000))
  }

  const planning = () => ({
    alerts: createAlertStore(database.db),
    briefings: createBriefingStore(database.db),
    nights: talk.nights,
  })

  async function deliver(now: Date): Promise<void> {
    talk.setNow(now)
    const deliveries = createDeliveryStore(database.db)
    await planAndRelease({ deliveries, strikes: talk.deps.strikes }, now)
    const messenger = createMessenger(new Api(talk.deps.token, { apiRoot: talk.deps.apiRoot }))
    const clock = { now: () => now }
    const deps = {
      ...talk.deps,
      ...planning(),
      corrections: deliveries,
      clock,
      ...renderersFor(talk.deps.texts),
    }
    const contentFor = withAlerts(deps, createContentFor(deps))
    await deliverOpen({ deliveries, subscribers: talk.subscribers, messenger, contentFor }, now)
  }

  const raid = (night: string, model: string, launched: number, changes: Partial<StrikeRow> = {}) =>
    aStrikeRow({
      night,
      model,
      launched: { value: launched },
      intercepted: { value: launched - 2 },
      ...changes,
    })

  const alertsOf = (id: number) =>
    talk
      .botMessages(id)
      .map((message) => visibleText(message))
      .filter((text) => text.startsWith('⚡'))

  async function alerted(language: string, ...alerts: readonly string[]): Promise<number> {
    talk.setNow(NOW)
    const id = await aReader(language)
    for (const each of alerts) await talk.ask(id, each, /Done|Готово/)
    await talk.subscribers.update(id, {
      deliveryTime: '12:00',
      nextDueAt: at('2030-01-01T10:00:00Z'),
      toldUntil: null,
    })
    return id
  }

  test('what is not stated, in words', async () => {
    const anna = await alerted('en', '/alert kinzhal')
    const olena = await alerted('uk', '/alert кинджал')
    await publish(MORNING, {
      key: 'kinzhal',
      strikes: [raid('2023-07-10', 'kinzhal', 3, { intercepted: null })],
    })
    expect(alertsOf(anna)[0]).toContain('3 Kinzhal missiles, shot down: not stated')
    expect(alertsOf(olena)[0]).toContain('3 ракети «Кинджал»; скільки збито, не повідомили')
  })

  test('a raid at once, its growth in place, its doubling with a sound, and the older message is gone', async () => {
    const anna = await alerted('en', '/alert 100')
    const olena = await alerted('uk', '/alert 100', '/alert балістика')
    const calm = await alerted('en', '/alert 900')
    await publish(MORNING, { key: 'grows', strikes: [raid('2023-07-11', 'shahed', 120)] })
    expect(alertsOf(anna)).toHaveLength(1)
    expect(alertsOf(anna)[0]).toMatch(
      /Night of 11 July 2023[^]*120[^]*Reported by Sample[^]*no air raid warning/,
    )
    expect(alertsOf(olena)[0]).toMatch(/Ніч на 11 липня 2023[^]*120[^]*За даними: Sample/)
    expect(alertsOf(calm)).toEqual([])

    // Said again by another source: nothing new.
    await publish(later(5), { source: 'other', key: 'says', strikes: [raid('2023-07-11', 'shahed', 120)] })
    expect(alertsOf(anna)).toHaveLength(1)

    await publish(later(10), { key: 'grows', strikes: [raid('2023-07-11', 'shahed', 130)] })
    await deliver(later(13))
    expect(alertsOf(anna)).toHaveLength(1)
    expect(alertsOf(anna)[0]).toContain('130')
    const sounds = (id: number) =>
      talk.callsTo('sendMessage').filter(({ parameters }) => parameters.chat_id === id).length
    const before = [sounds(anna), sounds(olena)] as const

    await publish(later(20), {
      key: 'grows',
      strikes: [raid('2023-07-11', 'shahed', 130), raid('2023-07-11', 'iskander-m', 9)],
    })
    await deliver(later(23))
    // A class that was asked for is there now: a sound for her alone.
    expect([sounds(anna), sounds(olena)]).toEqual([before[0], before[1] + 1])
    expect(alertsOf(olena)).toHaveLength(1)
    expect(alertsOf(olena)[0]).toContain('Іскандер')
    expect(alertsOf(anna)[0]).toMatch(/Iskander/)

    await publish(later(30), {
      key: 'grows',
      strikes: [raid('2023-07-11', 'shahed', 260), raid('2023-07-11', 'iskander-m', 9)],
    })
    await deliver(later(33))
    expect(alertsOf(anna)).toHaveLength(1)
    expect(alertsOf(anna)[0]).toContain('260')
    expect([sounds(anna), sounds(olena)]).toEqual([before[0] + 1, before[1] + 1])

    // A lower figure is told, and makes no sound.
    await publish(later(40), { key: 'grows', strikes: [raid('2023-07-11', 'shahed', 90)] })
    await deliver(later(43))
    expect(alertsOf(anna)[0]).toContain('90')
    expect([sounds(anna), sounds(olena)]).toEqual([before[0] + 1, before[1] + 1])
    // What is no longer certain is taken back.
    await publish(later(49), {
      ...{ source: 'other', key: 'says' },
      strikes: [raid('2023-07-11', 'shahed', 130, { doubts: ['larger-than-ever'] })],
    })
    await publish(later(50), {
      key: 'grows',
      strikes: [raid('2023-07-11', 'shahed', 90, { doubts: ['larger-than-ever'] })],
    })
    await deliver(later(53))
    expect(alertsOf(anna)[0]).toContain('no longer certain')
    expect(alertsOf(anna)[0]).not.toContain('90')
    expect(alertsOf(olena)[0]).toContain('більше не є певними')
    expect([sounds(anna), sounds(olena)]).toEqual([before[0] + 1, before[1] + 1])
    expect(talk.labels(anna)).toContain('My alerts')
  })

  test('what is doubted, regional, of last year or of the week tells nobody', async () => {
    const anna = await alerted('en', '/alert 100')
    const now = at('2023-07-13T05:00:00Z')
    await publish(now, { strikes: [raid('2023-07-13', 'shahed', 300, { doubts: ['larger-than-ever'] })] })
    await publish(now, { strikes: [raid('2023-07-13', 'shahed', 300, { scope: 'regional' })] })
    await publish(now, { strikes: [raid('2022-07-13', 'shahed', 300)] })
    await publish(now, { strikes: [raid('2023-07-11', 'shahed', 300)] })
    await publish(now, { strikes: [raid('2023-07-13', 'shahed', 300, { role: 'period' })] })
    expect(alertsOf(anna)).toEqual([])
  })

  test('a word at once, who else tells it in place, and nothing for whom the source is off', async () => {
    const anna = await alerted('en', '/alert Dnipro')
    const olena = await alerted('uk', '/alert Dnipro')
    const deaf = await alerted('en', '/alert Dnipro')
    await talk.subscribers.update(deaf, { mutedSources: ['sample'] })
    const now = at('2023-07-14T09:00:00Z')
    await publish(now, { headline: 'Bridge in Dnipro reopens' })
    expect(alertsOf(anna)[0]).toMatch(/News with “Dnipro”\s+Bridge in Dnipro reopens/)
    expect(alertsOf(olena)[0]).toContain('Новина зі словом «Dnipro»')
    expect(alertsOf(deaf)).toEqual([])
    const [event] = await createBriefingStore(database.db).listEvents(at('2023-07-14T08:00:00Z'), now)
    const again = at('2023-07-14T09:30:00Z')
    await publish(again, { source: 'other', headline: 'Dnipro: a bridge is open', eventId: event?.id ?? 0 })
    await deliver(at('2023-07-14T09:35:00Z'))
    expect(alertsOf(anna)).toHaveLength(1)
    expect(alertsOf(anna)[0]).toContain('Sample, Other')
    expect(alertsOf(deaf)).toHaveLength(1)
    await publish(at('2023-07-14T10:00:00Z'), { headline: 'Rain in Lviv' })
    expect(alertsOf(anna)).toHaveLength(1)
  })

  test('three a day by the local clock, none in quiet hours or a pause', async () => {
    const anna = await alerted('en', '/alert Odesa')
    const tokyo = await alerted('en', '/alert Odesa')
    const quiet = await alerted('en', '/alert Odesa')
    const paused = await alerted('en', '/alert Odesa')
    await talk.subscribers.update(tokyo, { timezone: 'Asia/Tokyo' })
    await talk.subscribers.update(quiet, { quiet: { from: '21:00', until: '07:00' } })
    await talk.subscribers.update(paused, { status: 'paused' })
    // 17:00 in Kyiv, 23:00 in Tokyo: there the day ends after two.
    const start = at('2023-07-15T14:10:00Z').getTime()
    for (let n = 0; n < 5; n++)
      await publish(new Date(start + n * 25 * 60_000), { headline: `Odesa port ship ${n}` })
    expect(alertsOf(anna)).toHaveLength(3)
    expect(alertsOf(tokyo)).toHaveLength(5)
    expect(alertsOf(paused)).toEqual([])
    const night = at('2023-07-16T19:00:00Z')
    await publish(night, { headline: 'Odesa by night' })
    expect(alertsOf(quiet)).toHaveLength(3)
    await deliver(at('2023-07-17T03:59:00Z'))
    expect(alertsOf(quiet)).toHaveLength(3)
    await deliver(at('2023-07-17T04:00:00Z'))
    expect(alertsOf(quiet)).toHaveLength(4)
    expect(alertsOf(anna)).toHaveLength(4)
    const rows = await database.db.select().from(deliveryRows)
    expect(rows.filter(({ reason }) => reason === 'told enough').length).toBeGreaterThan(0)
  })
})
