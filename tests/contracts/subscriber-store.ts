import { describe, expect, test } from 'vitest'
import type { Subscriber } from '../../src/domain/subscriber.ts'
import type { SubscriberStore, SubscriberToImport } from '../../src/ports.ts'
import { aSubscriber, at, NOW } from '../support/builders.ts'

const SUPERGROUP = -1_001_234_567_890

const all = async (store: SubscriberStore): Promise<readonly Subscriber[]> =>
  (await Array.fromAsync(store.stream())).flat()

const aRecord = (changes: Partial<SubscriberToImport> = {}): SubscriberToImport => ({
  chatId: 7,
  kind: 'private',
  language: 'uk',
  timezone: 'Europe/Kyiv',
  deliveryTime: '07:15',
  moreTimes: [],
  days: [1, 3, 5],
  weekendTime: null,
  topics: ['energy', 'strikes'],
  follows: ["Куп'янськ"],
  status: 'active',
  nextDueAt: at('2023-08-03T04:15:00Z'),
  nextWeekAt: at('2023-08-06T04:15:00Z'),
  ...changes,
})

/** What every `SubscriberStore` keeps to. `createStore` gives an empty one. */
export function describeSubscriberStore(name: string, createStore: () => Promise<SubscriberStore>): void {
  describe(`subscriber store: ${name}`, () => {
    test('finds nobody at first', async () => {
      const store = await createStore()
      expect(await store.find(1001)).toBeNull()
      expect(await all(store)).toEqual([])
      expect(await store.countByStatus()).toEqual({ active: 0, paused: 0, stopped: 0, inactive: 0 })
    })

    test('gives back what was saved, ids beyond 32 bits and the order of topics included', async () => {
      const store = await createStore()
      const subscriber = aSubscriber({
        chatId: SUPERGROUP,
        threadId: 42,
        kind: 'supergroup',
        days: [6, 7],
        topics: ['energy', 'strikes', 'aid'],
        follows: ['Kupiansk', 'air defence', "Куп'янськ 100%"],
        mutedSources: ['ukrinform', 'up'],
        toldUntil: at('2023-08-01T05:00:00Z'),
      })
      expect(await store.save(subscriber)).toEqual(subscriber)
      expect(await store.find(SUPERGROUP)).toEqual(subscriber)
    })

    test('brings back a known subscriber, who keeps the day they came', async () => {
      const store = await createStore()
      await store.save(aSubscriber({ status: 'stopped', nextDueAt: null }))
      const back = aSubscriber({ topics: ['aid'], createdAt: at('2024-01-01T00:00:00Z') })
      expect(await store.save(back)).toEqual({ ...back, createdAt: NOW })
      expect(await store.find(1001)).toEqual({ ...back, createdAt: NOW })
    })

    test('changes only what it is told to', async () => {
      const store = await createStore()
      await store.save(aSubscriber({ follows: ['Kherson'] }))
      const updated = await store.update(1001, { topics: ['aid', 'sea'], deliveryTime: '21:30' })
      expect(updated).toEqual(
        aSubscriber({ follows: ['Kherson'], topics: ['aid', 'sea'], deliveryTime: '21:30' }),
      )
      expect(await store.update(1001, { follows: [], days: [7] })).toMatchObject({
        follows: [],
        days: [7],
        topics: ['aid', 'sea'],
      })
      expect(await store.update(1001, {})).toMatchObject({ days: [7] })
    })

    test('says so when there is nobody to change or delete', async () => {
      const store = await createStore()
      expect(await store.update(5, { language: 'uk' })).toBeNull()
      expect(await store.update(5, {})).toBeNull()
      expect(await store.delete(5)).toBe(false)
    })

    test('deletes for real: a newcomer of the same id begins anew', async () => {
      const store = await createStore()
      await store.save(aSubscriber({ follows: ['Kherson'] }))
      expect(await store.delete(1001)).toBe(true)
      expect(await store.find(1001)).toBeNull()
      await store.save(aSubscriber({ topics: [] }))
      expect(await store.find(1001)).toEqual(aSubscriber({ topics: [] }))
    })

    test('moves a group that became a supergroup, once, with all it has', async () => {
      const store = await createStore()
      await store.save(aSubscriber({ chatId: -5, kind: 'group', follows: ['Kherson'] }))
      await store.rekey(-5, SUPERGROUP, 'supergroup')
      await store.rekey(-5, SUPERGROUP, 'supergroup')
      expect(await all(store)).toEqual([
        aSubscriber({ chatId: SUPERGROUP, kind: 'supergroup', follows: ['Kherson'] }),
      ])
    })

    test('a move onto a chat that subscribed meanwhile keeps the older choices', async () => {
      const store = await createStore()
      await store.save(aSubscriber({ chatId: -5, kind: 'group', topics: ['aid'] }))
      await store.save(aSubscriber({ chatId: SUPERGROUP, kind: 'supergroup', threadId: 7 }))
      await store.rekey(-5, SUPERGROUP, 'supergroup')
      expect(await all(store)).toEqual([
        aSubscriber({ chatId: SUPERGROUP, kind: 'supergroup', topics: ['aid'], threadId: 7 }),
      ])
    })

    test('moving nobody changes nothing', async () => {
      const store = await createStore()
      await store.save(aSubscriber({ chatId: SUPERGROUP }))
      await store.rekey(-5, SUPERGROUP, 'supergroup')
      await store.rekey(SUPERGROUP, SUPERGROUP, 'group')
      expect(await all(store)).toEqual([aSubscriber({ chatId: SUPERGROUP })])
    })

    test('streams everyone once, in the order of ids', async () => {
      const store = await createStore()
      const records = Array.from({ length: 2345 }, (_, index) => aRecord({ chatId: index * 3 - 2000 }))
      await store.importMany(records, NOW)
      const streamed = await all(store)
      expect(streamed.map((subscriber) => subscriber.chatId)).toEqual(records.map((record) => record.chatId))
      expect(streamed.at(-1)).toMatchObject({ topics: ['energy', 'strikes'], follows: ["Куп'янськ"] })
    })

    test('brings back those whose pause is over, with what it left out still to be told', async () => {
      const store = await createStore()
      const paused = (chatId: number, pausedUntil: Date | null, toldUntil: Date | null = null) =>
        store.save(
          aSubscriber({
            ...{ chatId, status: 'paused', pausedUntil, toldUntil, catchUpFrom: toldUntil },
            nextDueAt: pausedUntil && at('2023-08-03T05:00:00Z'),
          }),
        )
      await paused(1, NOW, at('2023-07-20T05:00:00Z'))
      await paused(2, at('2023-08-02T06:00:00Z'))
      await paused(3, null)
      await store.save(aSubscriber({ chatId: 5, status: 'paused', pausedUntil: NOW, nextDueAt: null }))
      await store.save(aSubscriber({ chatId: 4, status: 'stopped', nextDueAt: null }))
      expect(await store.resume(NOW)).toBe(1)
      expect(await store.resume(NOW)).toBe(0)
      expect(await store.find(1)).toMatchObject({
        ...{ status: 'active', pausedUntil: null, toldUntil: at('2023-07-20T05:00:00Z') },
        ...{ catchUpFrom: at('2023-07-20T05:00:00Z') },
        nextDueAt: at('2023-08-03T05:00:00Z'),
      })
      expect(await store.resume(at('2023-08-02T06:00:00Z'))).toBe(1)
      expect(await store.find(2)).toMatchObject({ status: 'active', toldUntil: null })
      expect((await store.find(3))?.status).toBe('paused')
      expect((await store.find(5))?.status).toBe('paused')
      expect((await store.find(4))?.status).toBe('stopped')
    })

    test('counts by status', async () => {
      const store = await createStore()
      await store.save(aSubscriber({ chatId: 1 }))
      await store.save(aSubscriber({ chatId: 2 }))
      await store.save(
        aSubscriber({ chatId: 3, status: 'inactive', inactiveReason: 'blocked', nextDueAt: null }),
      )
      expect(await store.countByStatus()).toEqual({ active: 2, paused: 0, stopped: 0, inactive: 1 })
    })

    test('imports a newcomer with the defaults for what the record leaves out', async () => {
      const store = await createStore()
      expect(await store.importMany([aRecord()], NOW)).toEqual({ added: 1, changed: 0, unchanged: 0 })
      expect(await store.find(7)).toEqual({
        ...aRecord(),
        threadId: null,
        pausedUntil: null,
        catchUpFrom: null,
        waitUntil: null,
        figuresNote: false,
        weekly: false,
        quiet: null,
        silent: false,
        style: 'full',
        light: false,
        nextWeekAt: null,
        format: 'classic',
        corrections: true,
        mutedSources: [],
        inactiveReason: null,
        toldUntil: null,
        createdAt: NOW,
      })
    })

    test('importing the same again changes nothing, not even the instant that is due', async () => {
      const store = await createStore()
      await store.importMany([aRecord()], NOW)
      const later = { ...aRecord(), nextDueAt: at('2023-09-01T04:15:00Z') }
      expect(await store.importMany([later], NOW)).toEqual({ added: 0, changed: 0, unchanged: 1 })
      expect(await store.find(7)).toMatchObject({ nextDueAt: aRecord().nextDueAt })
    })

    test('an import changes what differs and leaves alone what the record does not hold', async () => {
      const store = await createStore()
      await store.save(aSubscriber({ chatId: 7, threadId: 9, format: 'plain', toldUntil: NOW }))
      const counts = await store.importMany([aRecord(), aRecord({ chatId: 8 })], NOW)
      expect(counts).toEqual({ added: 1, changed: 1, unchanged: 0 })
      expect(await store.find(7)).toEqual(
        aSubscriber({ ...aRecord(), nextWeekAt: null, threadId: 9, format: 'plain', toldUntil: NOW }),
      )
    })

    test('the week in review is due for whom it is wanted, and stays due while nothing moves it', async () => {
      const store = await createStore()
      const wanted = aRecord({ weekly: true, waitUntil: '10:00', figuresNote: true })
      await store.importMany([wanted], NOW)
      expect(await store.find(7)).toMatchObject(wanted)
      const later = at('2023-08-13T04:15:00Z')
      await store.importMany([{ ...wanted, topics: ['sea'], nextWeekAt: later }], NOW)
      expect(await store.find(7)).toMatchObject({ topics: ['sea'], nextWeekAt: wanted.nextWeekAt })
      await store.importMany([{ ...wanted, deliveryTime: '09:00', nextWeekAt: later }], NOW)
      expect(await store.find(7)).toMatchObject({ nextWeekAt: later })
      await store.importMany([{ ...wanted, weekly: false }], NOW)
      expect(await store.find(7)).toMatchObject({ weekly: false, nextWeekAt: null })
    })

    test('a changed topic does not move the instant that is due; a changed hour does', async () => {
      const store = await createStore()
      await store.importMany([aRecord()], NOW)
      const next = at('2023-09-01T04:15:00Z')
      await store.importMany([aRecord({ topics: ['sea'], nextDueAt: next })], NOW)
      expect(await store.find(7)).toMatchObject({ topics: ['sea'], nextDueAt: aRecord().nextDueAt })
      await store.importMany([aRecord({ topics: ['sea'], deliveryTime: '09:00', nextDueAt: next })], NOW)
      expect(await store.find(7)).toMatchObject({ deliveryTime: '09:00', nextDueAt: next })
    })

    test('of two records of one chat the last counts', async () => {
      const store = await createStore()
      const counts = await store.importMany([aRecord(), aRecord({ deliveryTime: '10:00' })], NOW)
      expect(counts).toEqual({ added: 1, changed: 0, unchanged: 1 })
      expect(await store.find(7)).toMatchObject({ deliveryTime: '10:00' })
    })

    test('changes made at once to different fields are all kept', async () => {
      const store = await createStore()
      await store.save(aSubscriber())
      await Promise.all([
        store.update(1001, { language: 'uk' }),
        store.update(1001, { topics: ['aid', 'sea'] }),
        store.update(1001, { topics: ['energy'] }),
        store.update(1001, { follows: ['Odesa'] }),
      ])
      const found = await store.find(1001)
      expect(found).toMatchObject({ language: 'uk', follows: ['Odesa'] })
      expect([['aid', 'sea'], ['energy']]).toContainEqual(found?.topics)
    })

    test('the same chat saved at once is there once', async () => {
      const store = await createStore()
      await Promise.all(Array.from({ length: 5 }, () => store.save(aSubscriber())))
      expect(await all(store)).toEqual([aSubscriber()])
    })
  })
}
