import { beforeEach, describe, expect, test } from 'vitest'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/domain/calendar.ts'
import { settle, type AttemptOutcome } from '../../src/domain/delivery/settle.ts'
import type { BarredStore, DeliveryStore, SubscriberStore } from '../../src/ports.ts'
import { planDeliveries } from '../../src/use-cases/plan-deliveries.ts'
import { aReader } from '../support/readers.ts'

export type BarredStores = {
  readonly barred: BarredStore
  readonly deliveries: DeliveryStore
  readonly subscribers: SubscriberStore
}

/** 08:00 in Kyiv, when readers are due. */
const DUE = new Date('2023-07-18T05:00:00Z')
const after = (ms: number) => new Date(DUE.getTime() + ms)
const [FORUM, OTHER, HOST] = [-1001, -1002, 77]
const CLOSED: AttemptOutcome = { kind: 'barred', reason: 'topic closed' }

/** What holds for chats that refuse what is sent, whichever database keeps them. */
export function describeBarredStore(open: () => Promise<BarredStores>): void {
  describe('a forum whose topic takes nothing more', () => {
    let stores: BarredStores

    beforeEach(async () => {
      stores = await open()
      for (const chatId of [FORUM, OTHER]) {
        await stores.subscribers.save(
          aReader({ chatId, kind: 'supergroup', threadId: 7, toldUntil: after(-DAY_MS) }),
        )
      }
    })

    /** Plans and sends at `now`, and gives the chats in the order in which they were tried, with their topics. */
    async function deliver(now: Date, answer: (chatId: number) => AttemptOutcome) {
      await planDeliveries({ deliveries: stores.deliveries }, now)
      const tried: { chatId: number; threadId: number | null; windowFrom: Date | null }[] = []
      for (const shard of await stores.deliveries.listOpenShards(now)) {
        for (const row of await stores.deliveries.claim(shard, '1', 100, now)) {
          tried.push({ ...row.address, windowFrom: row.windowFrom })
          const settlement = settle(row, answer(row.address.chatId), now)
          await stores.deliveries.settle('1', [{ id: row.id, settlement, shown: null }], now)
        }
      }
      return tried
    }

    const refuse = (chatId: number): AttemptOutcome =>
      chatId === FORUM ? CLOSED : { kind: 'sent', messageIds: [1] }
    const untold = (now: Date) =>
      stores.barred.takeUntold(
        { any: new Date(now.getTime() - 2 * HOUR_MS), topic: new Date(now.getTime() - MINUTE_MS) },
        now,
      )

    test('is told of within minutes, to its host if it has one, and once', async () => {
      await stores.barred.noteHost(FORUM, HOST)
      await deliver(DUE, () => CLOSED)
      expect(await untold(after(MINUTE_MS))).toEqual([])
      const told = await Promise.all([1, 2].map(() => untold(after(2 * MINUTE_MS))))
      const common = { language: 'en', status: 'active', threadId: 7, reason: 'topic closed' }
      expect(told.flat().toSorted((one, other) => other.chatId - one.chatId)).toEqual([
        { ...common, chatId: FORUM, hostId: HOST },
        { ...common, chatId: OTHER, hostId: null },
      ])
      expect(await untold(after(DAY_MS))).toEqual([])
    })

    test('is noted before anything is refused, and the note keeps since when', async () => {
      await stores.barred.noteBarred(FORUM, 'topic closed', after(-HOUR_MS))
      await stores.barred.noteBarred(FORUM, 'topic closed', DUE)
      await stores.barred.noteBarred(-1, 'topic closed', after(-HOUR_MS))
      expect(await untold(DUE)).toMatchObject([{ chatId: FORUM }])
    })

    test('is told nothing of while it is paused', async () => {
      await stores.barred.noteBarred(FORUM, 'topic closed', after(-HOUR_MS))
      await stores.subscribers.update(FORUM, { status: 'paused' })
      expect(await untold(DUE)).toEqual([])
    })

    test('that lets in again gets at once what it refused', async () => {
      expect(await deliver(DUE, refuse)).toHaveLength(2)
      expect(await deliver(after(1), refuse)).toEqual([])
      await stores.subscribers.update(FORUM, { threadId: null })
      await stores.barred.letIn(FORUM, after(2))
      await stores.barred.letIn(OTHER, after(2))
      expect(await deliver(after(2), () => ({ kind: 'sent', messageIds: [2] }))).toMatchObject([
        { chatId: FORUM, threadId: null },
      ])
      expect(await untold(after(DAY_MS))).toEqual([])
    })

    test('that lets in after days is told all since its last briefing, and then only what is new', async () => {
      for (let day = 0; day <= 6; day++) await deliver(after(day * DAY_MS), refuse)
      await stores.barred.letIn(FORUM, after(6 * DAY_MS + HOUR_MS))
      const arrive = async (now: Date) =>
        (await deliver(now, () => ({ kind: 'sent', messageIds: [3] }))).filter(
          ({ chatId }) => chatId === FORUM,
        )
      // The briefing of that morning, refused an hour before.
      const owed = await arrive(after(6 * DAY_MS + HOUR_MS))
      expect(owed.map(({ windowFrom }) => windowFrom)).toEqual([after(-DAY_MS)])
      const next = await arrive(after(7 * DAY_MS))
      expect(next.map(({ windowFrom }) => windowFrom)).toEqual([after(6 * DAY_MS)])
    })

    test('that lets in at night is not sent the morning’s briefing, and the next tells it', async () => {
      for (let day = 0; day <= 6; day++) await deliver(after(day * DAY_MS), refuse)
      await stores.barred.letIn(FORUM, after(6 * DAY_MS + 13 * HOUR_MS))
      expect(await deliver(after(6 * DAY_MS + 13 * HOUR_MS), refuse)).toEqual([])
      const next = await deliver(after(7 * DAY_MS), () => ({ kind: 'sent', messageIds: [3] }))
      expect(next).toContainEqual({ chatId: FORUM, threadId: 7, windowFrom: after(-DAY_MS) })
    })

    test('that takes messages again by itself is told all since its last briefing as well', async () => {
      for (let day = 0; day <= 6; day++) await deliver(after(day * DAY_MS), refuse)
      const send = async (day: number) =>
        (await deliver(after(day * DAY_MS), () => ({ kind: 'sent', messageIds: [3] }))).find(
          ({ chatId }) => chatId === FORUM,
        )?.windowFrom
      expect(await send(7)).toEqual(after(-DAY_MS))
      expect(await stores.subscribers.find(FORUM)).toMatchObject({ catchUpFrom: null })
      expect(await send(8)).toEqual(after(7 * DAY_MS))
    })

    test('is paused with all of that still owed', async () => {
      for (let day = 0; day <= 6; day++) await deliver(after(day * DAY_MS), refuse)
      await stores.barred.letIn(FORUM, after(6 * DAY_MS + HOUR_MS))
      expect(await stores.subscribers.find(FORUM)).toMatchObject({ catchUpFrom: after(-DAY_MS) })
    })

    test('that subscribed anew before its move was known keeps the host that only the new one has', async () => {
      await stores.subscribers.save(aReader({ chatId: -100_500, kind: 'supergroup' }))
      await stores.barred.noteHost(-100_500, HOST)
      await stores.subscribers.rekey(FORUM, -100_500, 'supergroup')
      await stores.barred.noteBarred(-100_500, 'topic closed', DUE)
      expect(await untold(after(HOUR_MS))).toMatchObject([{ chatId: -100_500, hostId: HOST, threadId: 7 }])
    })

    test('that becomes another supergroup takes its trouble and its host along', async () => {
      await stores.barred.noteHost(FORUM, HOST)
      await deliver(DUE, refuse)
      await stores.subscribers.rekey(FORUM, -100_500, 'supergroup')
      expect(await untold(after(HOUR_MS))).toMatchObject([{ chatId: -100_500, hostId: HOST, threadId: 7 }])
      await stores.barred.letIn(-100_500, after(HOUR_MS))
      expect(await deliver(after(HOUR_MS), refuse)).toMatchObject([{ chatId: -100_500 }])
    })
  })
}
