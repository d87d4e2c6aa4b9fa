import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createBarredStore } from '../../src/db/barred-store.ts'
import type { Database } from '../../src/db/database.ts'
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import { DAY_MS, HOUR_MS } from '../../src/domain/calendar.ts'
import { settle, type AttemptOutcome } from '../../src/domain/delivery/settle.ts'
import type { BarredChat } from '../../src/ports.ts'
import { planDeliveries } from '../../src/use-cases/plan-deliveries.ts'
import { tellHosts } from '../../src/use-cases/tell-hosts.ts'
import { createHostNotifier } from '../../src/telegram/sending/notify-host.ts'
import { loadTexts } from '../../src/telegram/texts.ts'
import { createFakeMessenger } from '../support/fake-messenger.ts'
import { createTestPglite, emptyTables } from '../support/pglite.ts'
import { aReader } from '../support/readers.ts'
import { silentLogger } from '../support/silent-logger.ts'

/** 08:00 in Kyiv. */
const DUE = new Date('2023-07-18T05:00:00Z')
const after = (ms: number) => new Date(DUE.getTime() + ms)
const since = (ms: number) => ({ any: after(ms), topic: after(ms) })
const CHANNELS = [-1001, -1002]
const HOST = 77

/** Weeks of planning and sending, on a machine that may be busy. */
describe('chats that refuse for a reason that may pass', { timeout: 120_000 }, () => {
  let database: Database
  beforeAll(async () => {
    database = await createTestPglite()
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    await emptyTables(database.db)
    for (const chatId of CHANNELS) {
      await createSubscriberStore(database.db).save(aReader({ chatId, kind: 'channel', nextDueAt: DUE }))
      await createBarredStore(database.db).noteHost(chatId, HOST)
    }
  })

  /** Plans and sends from one moment at which something is due to the next, and tells hosts. */
  async function live(until: Date, answer: (chatId: number, now: Date) => AttemptOutcome) {
    const deliveries = createDeliveryStore(database.db)
    const subscribers = createSubscriberStore(database.db)
    const barred = createBarredStore(database.db)
    const arrived = new Map<number, Date[]>()
    const messenger = createFakeMessenger(() => null)
    const tellHost = createHostNotifier({
      messenger,
      subscribers,
      texts: loadTexts(),
      clock: { now: () => DUE },
      titleOf: (chatId) => Promise.resolve(chatId === CHANNELS[0] ? 'News & more' : null),
    })
    let tries = 0
    for (let now: Date | null = DUE; now !== null && now <= until; now = await nextMoment(now)) {
      await planDeliveries({ deliveries }, now)
      for (const shard of await deliveries.listOpenShards(now)) {
        for (const row of await deliveries.claim(shard, '1', 1000, now)) {
          tries += 1
          const { chatId } = row.address
          const outcome = answer(chatId, now)
          if (outcome.kind === 'sent') arrived.set(chatId, [...(arrived.get(chatId) ?? []), now])
          await deliveries.settle(
            '1',
            [{ id: row.id, settlement: settle(row, outcome, now), shown: null }],
            now,
          )
        }
      }
      await tellHosts({ barred, tellHost, logger: silentLogger }, now)
    }
    return { arrived, tries, told: messenger.arrived }

    async function nextMoment(now: Date): Promise<Date | null> {
      const moments: number[] = []
      for (const shard of await deliveries.listOpenShards(after(100 * DAY_MS))) {
        const next = await deliveries.findNextOpen(shard)
        if (next !== null) moments.push(next.at.getTime())
      }
      for (const chatId of CHANNELS) {
        const due = (await subscribers.find(chatId))?.nextDueAt ?? null
        if (due !== null) moments.push(due.getTime())
      }
      return moments.length === 0 ? null : new Date(Math.max(Math.min(...moments), now.getTime() + 1))
    }
  }

  const statusOf = async (chatId: number) =>
    (await createSubscriberStore(database.db).find(chatId)) ?? { status: 'none', inactiveReason: null }
  const refused = (reason: string): AttemptOutcome => ({ kind: 'barred', reason })
  const sent: AttemptOutcome = { kind: 'sent', messageIds: [1] }

  test('a fault of Telegram that answers so to all for an hour costs nobody a digest, and nobody hears of it', async () => {
    const { arrived, told } = await live(after(HOUR_MS * 3), (_, now) =>
      now < after(HOUR_MS) ? refused('chat not found') : sent,
    )
    for (const chatId of CHANNELS) {
      expect(arrived.get(chatId)).toHaveLength(1)
      expect(await statusOf(chatId)).toMatchObject({ status: 'active' })
    }
    expect(told).toEqual([])
  })

  test('a channel that takes the right to write for five days is told once, and goes on by itself', async () => {
    const { arrived, told, tries } = await live(after(7 * DAY_MS), (chatId, now) =>
      chatId === CHANNELS[0] && now < after(5 * DAY_MS - HOUR_MS) ? refused('no right to write') : sent,
    )
    expect(arrived.get(CHANNELS[0] ?? 0)?.[0]).toEqual(after(5 * DAY_MS))
    expect(arrived.get(CHANNELS[1] ?? 0)).toHaveLength(8)
    expect(await statusOf(CHANNELS[0] ?? 0)).toMatchObject({ status: 'active' })
    expect(told.map(({ chatId }) => chatId)).toEqual([HOST])
    expect(tries).toBeLessThan(50)
  })

  test('one that never lets in again is given up after two weeks, and nothing waits for it', async () => {
    await live(after(16 * DAY_MS), (chatId) => (chatId === CHANNELS[0] ? refused('topic closed') : sent))
    expect(await statusOf(CHANNELS[0] ?? 0)).toMatchObject({
      status: 'inactive',
      inactiveReason: 'topic closed',
    })
    expect((await createDeliveryStore(database.db).count(after(0))).open.digest).toBe(0)
  })

  test('two refusals weeks apart are two beginnings', async () => {
    await live(after(18 * DAY_MS), (_, now) => {
      const day = Math.round((now.getTime() - DUE.getTime()) / DAY_MS)
      return day === 1 || day === 17 ? refused('no right to write') : sent
    })
    expect(await statusOf(CHANNELS[0] ?? 0)).toMatchObject({ status: 'active' })
  })

  test('who has blocked the bot is believed at once', async () => {
    const { tries } = await live(after(DAY_MS * 2), () => ({ kind: 'gone', reason: 'blocked' }))
    expect(tries).toBe(CHANNELS.length)
    expect(await statusOf(CHANNELS[0] ?? 0)).toMatchObject({ status: 'inactive', inactiveReason: 'blocked' })
  })

  test('a host who cannot be reached is told later, by one of all who try', async () => {
    const barred = createBarredStore(database.db)
    await live(after(0), (chatId) => (chatId === CHANNELS[0] ? refused('chat not found') : sent))
    expect(await barred.takeUntold(since(0), after(HOUR_MS))).toEqual([])
    const takers = await Promise.all([1, 2].map(() => barred.takeUntold(since(1), after(2 * HOUR_MS))))
    expect(takers.flat()).toEqual([
      {
        status: 'active',
        chatId: CHANNELS[0],
        hostId: HOST,
        threadId: null,
        language: expect.any(String),
        reason: 'chat not found',
      },
    ])
    await barred.putBack(CHANNELS[0] ?? 0)
    expect(await barred.takeUntold(since(1), after(3 * HOUR_MS))).toHaveLength(1)
  })

  test('a host who has everything about them deleted is forgotten here too', async () => {
    await live(after(0), () => refused('no right to write'))
    await createSubscriberStore(database.db).delete(HOST)
    expect(await createBarredStore(database.db).takeUntold(since(1), after(DAY_MS))).toEqual([])
  })
})

describe('what a host is told', () => {
  test.each([
    ['en', 'no right to write', /News &amp; more[^]*administrator who may post[^]*14 days/],
    ['uk', 'topic closed', /Гілку в <b>News &amp; more<\/b>[^]*закрито[^]*14 днів/],
    ['en', 'topic deleted', /<b>News &amp; more<\/b>[^]*no longer there[^]*14 days/],
    ['en', 'chat not found', /lets me in no more/],
  ] as const)('in %s of "%s"', async (language, reason, words) => {
    const messenger = createFakeMessenger(() => null)
    const texts: string[] = []
    const tell = createHostNotifier({
      messenger: {
        send: (address, message) => {
          texts.push(...message.classic)
          return messenger.send(address, message)
        },
      },
      subscribers: { find: () => Promise.resolve(null) },
      texts: loadTexts(),
      clock: { now: () => DUE },
      titleOf: () => Promise.resolve('News & more'),
    })
    expect(await tell({ status: 'active', chatId: -1, threadId: 7, hostId: HOST, language, reason })).toBe(
      true,
    )
    expect(texts.join()).toMatch(words)
  })
})

test('a host in quiet hours is told when they are over', async () => {
  const messenger = createFakeMessenger(() => null)
  let now = new Date('2023-07-18T23:30:00Z')
  const tell = createHostNotifier({
    messenger,
    subscribers: {
      find: () => Promise.resolve(aReader({ chatId: HOST, quiet: { from: '22:00', until: '07:00' } })),
    },
    texts: loadTexts(),
    clock: { now: () => now },
    titleOf: () => Promise.resolve(null),
  })
  const barred: BarredChat = {
    chatId: -1,
    threadId: 7,
    hostId: HOST,
    language: 'en',
    status: 'active',
    reason: 'topic closed',
  }
  expect(await tell(barred)).toBe(false)
  expect(messenger.calls).toEqual([])
  now = new Date('2023-07-19T04:00:00Z')
  expect(await tell(barred)).toBe(true)
})
