import { beforeEach, describe, expect, it } from 'vitest'
import type { ShownTally } from '../../src/domain/digest/corrections.ts'
import type { CorrectionQueue, DeliveryStore, OpenShard, SubscriberStore } from '../../src/ports.ts'
import { planDeliveries, realignDueTimes } from '../../src/use-cases/plan-deliveries.ts'
import { aReader } from '../support/readers.ts'

export type Stores = {
  readonly deliveries: DeliveryStore & CorrectionQueue
  readonly subscribers: SubscriberStore
}

const at = (iso: string) => new Date(iso)
/** 08:00 in Kyiv. */
const DUE = at('2023-07-18T05:00:00Z')

/** What every delivery store does, whatever database is under it. */
export function describeDeliveryStore(open: () => Promise<Stores>): void {
  let deliveries: Stores['deliveries']
  let subscribers: SubscriberStore
  const plan = (now = DUE) => planDeliveries({ deliveries }, now)
  const claimAll = async (now = DUE, sender = '1') => {
    const shards = await deliveries.listOpenShards(now)
    const claimed = await Promise.all(shards.map((shard) => deliveries.claim(shard, sender, 1000, now)))
    return claimed.flat()
  }
  const onlyShard = async (now = DUE): Promise<OpenShard> => {
    const [shard] = await deliveries.listOpenShards(now)
    if (shard === undefined) throw new Error('No shard is open')
    return shard
  }

  beforeEach(async () => {
    ;({ deliveries, subscribers } = await open())
  })

  describe('planning', () => {
    it('queues one digest for everyone due, and moves them to the next day', async () => {
      await subscribers.save(aReader({ chatId: 1 }))
      await subscribers.save(aReader({ chatId: 2, nextDueAt: at('2023-07-18T05:01:00Z') }))
      expect(await plan()).toBe(1)
      const [row, ...others] = await claimAll()
      expect(others).toEqual([])
      expect(row).toMatchObject({
        address: { chatId: 1, threadId: null },
        kind: 'digest',
        slot: '2023-07-18T08:00',
        dueAt: DUE,
        attempts: 1,
        messageIds: [],
      })
      expect((await subscribers.find(1))?.nextDueAt).toEqual(at('2023-07-19T05:00:00Z'))
    })

    it('adds nothing when it is run again', async () => {
      await subscribers.save(aReader({ chatId: 1 }))
      await plan()
      await subscribers.update(1, { nextDueAt: DUE })
      await plan()
      expect(await claimAll()).toHaveLength(1)
      expect((await subscribers.find(1))?.nextDueAt).toEqual(at('2023-07-19T05:00:00Z'))
    })

    it('leaves out who paused, stopped or is inactive', async () => {
      await subscribers.save(aReader({ chatId: 1, status: 'paused' }))
      await subscribers.save(aReader({ chatId: 2, status: 'stopped' }))
      await subscribers.save(aReader({ chatId: 3, status: 'inactive' }))
      expect(await plan()).toBe(0)
    })

    it('queues a slot for each hour of a day, told from the one before on', async () => {
      const evening = at('2023-07-18T17:00:00Z')
      await subscribers.save({ ...aReader({ chatId: 1 }), moreTimes: ['20:00'] })
      await subscribers.save(aReader({ chatId: 2 }))
      await plan()
      const [row] = await claimAll()
      await deliveries.settle(
        '1',
        [{ id: row?.id ?? 0, settlement: { kind: 'sent', messageIds: [7] }, shown: null }],
        DUE,
      )
      expect((await subscribers.find(1))?.nextDueAt).toEqual(evening)
      expect(await plan(evening)).toBe(1)
      expect(await claimAll(evening)).toMatchObject([
        { slot: '2023-07-18T20:00', windowFrom: DUE, dueAt: evening },
      ])
      expect((await subscribers.find(1))?.nextDueAt).toEqual(at('2023-07-19T05:00:00Z'))
    })

    it('keeps to the hour of weekends, with the week in review as well', async () => {
      const sunday = {
        nextDueAt: at('2023-07-23T08:00:00Z'),
        weekly: true,
        nextWeekAt: at('2023-07-23T08:00:00Z'),
      }
      await subscribers.save({
        ...aReader({ chatId: 1 }),
        ...sunday,
        moreTimes: ['20:00'],
        weekendTime: '11:00',
      })
      await subscribers.save({ ...aReader({ chatId: 2 }), ...sunday, deliveryTime: '11:00' })
      await plan(at('2023-07-23T08:00:00Z'))
      const slots = (await claimAll(at('2023-07-23T08:00:00Z'))).map(({ slot }) => slot).toSorted()
      expect(slots).toEqual(['2023-07-23', '2023-07-23', '2023-07-23T11:00', '2023-07-23T11:00'])
      expect(await subscribers.find(1)).toMatchObject({
        nextDueAt: at('2023-07-24T05:00:00Z'),
        nextWeekAt: at('2023-07-30T08:00:00Z'),
      })
    })

    it('looks back 24 hours the first time, then to what was told, and never over 48 hours', async () => {
      await subscribers.save(aReader({ chatId: 1 }))
      await subscribers.save(aReader({ chatId: 2, toldUntil: at('2023-07-17T07:30:00Z') }))
      await subscribers.save(aReader({ chatId: 3, toldUntil: at('2023-07-01T05:00:00Z') }))
      await plan()
      const rows = (await claimAll()).toSorted((a, b) => a.address.chatId - b.address.chatId)
      const windows = rows.map(({ windowFrom }) => windowFrom)
      expect(windows).toEqual([
        at('2023-07-17T05:00:00Z'),
        at('2023-07-17T07:30:00Z'),
        at('2023-07-16T05:00:00Z'),
      ])
    })

    it('looks back to the beginning of a pause, a month at most, and owes it no more once it was sent', async () => {
      const toldUntil = at('2023-07-05T05:00:00Z')
      await subscribers.save(aReader({ chatId: 1, toldUntil, catchUpFrom: toldUntil }))
      await subscribers.save(aReader({ chatId: 2, catchUpFrom: at('2023-05-01T05:00:00Z') }))
      await plan()
      const rows = (await claimAll()).toSorted((a, b) => a.address.chatId - b.address.chatId)
      expect(rows.map(({ windowFrom }) => windowFrom)).toEqual([toldUntil, at('2023-06-17T05:00:00Z')])
      await subscribers.update(2, { status: 'paused' })
      const settlement = { kind: 'sent', messageIds: [7] } as const
      await deliveries.settle(
        '1',
        rows.map(({ id }) => ({ id, settlement, shown: null })),
        DUE,
      )
      expect(await subscribers.find(1)).toMatchObject({ toldUntil: DUE, catchUpFrom: null })
      // Who paused while it was under way is owed what the new pause leaves out.
      expect((await subscribers.find(2))?.catchUpFrom).not.toBeNull()
    })

    it('tells one digest after a stop of two days over the due minute', async () => {
      await subscribers.save(aReader({ chatId: 1, toldUntil: at('2023-07-17T05:00:00Z') }))
      await plan(at('2023-07-20T06:00:00Z'))
      const rows = await claimAll(at('2023-07-20T06:00:00Z'))
      expect(rows).toMatchObject([
        {
          slot: '2023-07-20T08:00',
          windowFrom: at('2023-07-18T05:00:00Z'),
          dueAt: at('2023-07-20T05:00:00Z'),
        },
      ])
      expect((await deliveries.count(at('2023-07-01T00:00:00Z'))).skipped).toBe(2)
      expect((await subscribers.find(1))?.nextDueAt).toEqual(at('2023-07-21T05:00:00Z'))
    })

    it('skips a digest that is over 12 hours late', async () => {
      await subscribers.save(aReader({ chatId: 1 }))
      await plan(at('2023-07-18T17:00:01Z'))
      expect(await claimAll(at('2023-07-18T17:00:01Z'))).toEqual([])
      expect(await deliveries.findLast(1)).toMatchObject({ state: 'skipped', reason: 'stale' })
    })

    it('puts about 500 readers into a shard', async () => {
      const readers = Array.from({ length: 1200 }, (_, index) => aReader({ chatId: index + 1 }))
      await subscribers.importMany(readers, at('2023-07-01T00:00:00Z'))
      await plan()
      const shards = await deliveries.listOpenShards(DUE)
      const sizes = await Promise.all(
        shards.map(async (shard) => (await deliveries.claim(shard, '1', 1200, DUE)).length),
      )
      expect(Math.max(...sizes)).toBeLessThanOrEqual(500)
      expect(sizes.reduce((total, size) => total + size, 0)).toBe(1200)
      // Two statements may share the readers, and then each has a shard that is not full.
      expect(shards.length).toBeLessThanOrEqual(4)
    })

    it('corrects due instants that no longer follow from the schedule', async () => {
      await subscribers.save(aReader({ chatId: 1, nextDueAt: at('2024-07-18T05:00:00Z') }))
      await subscribers.save(aReader({ chatId: 2, nextDueAt: at('2023-07-19T05:00:00Z') }))
      expect(await realignDueTimes({ deliveries }, at('2023-07-18T06:00:00Z'))).toBe(1)
      expect((await subscribers.find(1))?.nextDueAt).toEqual(at('2023-07-19T05:00:00Z'))
    })

    it('corrects them by all hours and the one of weekends', async () => {
      const nextDueAt = at('2023-07-25T05:00:00Z')
      await subscribers.save({ ...aReader({ chatId: 1 }), nextDueAt, moreTimes: ['20:00'] })
      await subscribers.save({ ...aReader({ chatId: 2 }), nextDueAt, weekendTime: '11:00', days: [6, 7] })
      expect(await realignDueTimes({ deliveries }, at('2023-07-18T06:00:00Z'))).toBe(2)
      expect((await subscribers.find(1))?.nextDueAt).toEqual(at('2023-07-18T17:00:00Z'))
      expect((await subscribers.find(2))?.nextDueAt).toEqual(at('2023-07-22T08:00:00Z'))
    })
  })

  describe('a slot that waits for the report of the night', () => {
    const NIGHT = '2023-07-18'
    const TEN = at('2023-07-18T07:00:00Z')
    const after = (minutes: number) => new Date(DUE.getTime() + minutes * 60_000)
    const aWaiting = (chatId: number) => aReader({ chatId, waitUntil: '10:00' })
    const release = (reported: readonly string[], now: Date) => deliveries.release(reported, now)

    beforeEach(async () => {
      await subscribers.save(aWaiting(1))
      await subscribers.save(aReader({ chatId: 2 }))
      await plan()
    })

    it('is not sent at its hour, and holds up nobody else', async () => {
      expect(await deliveries.listAwaited()).toEqual([NIGHT])
      expect(await claimAll()).toMatchObject([{ address: { chatId: 2 } }])
      const { open, oldestDueAt } = await deliveries.count(at('2023-07-01T00:00:00Z'))
      expect(open.digest).toBe(1)
      expect(oldestDueAt).toEqual(DUE)
      expect(await deliveries.findLast(1)).toMatchObject({ state: 'queued', waitsFor: NIGHT, dueAt: TEN })
    })

    it('is sent once the report is in, and tells what happened by then', async () => {
      expect(await release([NIGHT], after(40))).toBe(1)
      expect(await release([NIGHT], after(41))).toBe(0)
      const rows = (await claimAll(after(41))).filter(({ address }) => address.chatId === 1)
      expect(rows).toMatchObject([{ slot: '2023-07-18T08:00', dueAt: after(40) }])
      expect(await deliveries.listAwaited()).toEqual([])
    })

    it('is sent when the wait is over, though no process was there to release it', async () => {
      await claimAll()
      expect(await release([], after(60))).toBe(0)
      expect(await claimAll(after(119))).toEqual([])
      expect(await claimAll(TEN)).toMatchObject([{ address: { chatId: 1 }, dueAt: TEN }])
    })

    it('is released once, by whichever process, and planned once', async () => {
      const counts = await Promise.all([
        release([NIGHT], after(5)),
        release([NIGHT], after(5)),
        plan(after(5)),
      ])
      expect(counts.toSorted()).toEqual([0, 0, 1])
      await subscribers.update(1, { nextDueAt: DUE })
      await plan(after(6))
      expect(await claimAll(after(6))).toHaveLength(2)
    })

    it('does not wait for a reader who waits no more, or wants no figures', async () => {
      await subscribers.save({ ...aWaiting(3), topics: ['sea'] })
      await plan()
      await subscribers.update(1, { waitUntil: null })
      expect(await release([], after(1))).toBe(2)
    })

    it('waits for its own night alone', async () => {
      expect(await release(['2023-07-17'], after(1))).toBe(0)
    })

    it('is queued for everybody who shares all but the wait at their own time', async () => {
      await subscribers.save({ ...aReader({ chatId: 4 }), waitUntil: '09:00' })
      await plan()
      expect(await deliveries.findLast(4)).toMatchObject({ dueAt: at('2023-07-18T06:00:00Z') })
      expect(await deliveries.findLast(1)).toMatchObject({ dueAt: TEN })
    })
  })

  describe('the week in review', () => {
    const SUNDAY = at('2023-07-23T05:00:00Z')
    const weekly = { weekly: true, nextWeekAt: SUNDAY, nextDueAt: at('2023-07-24T05:00:00Z') }

    it('is queued once for whom it is due, beside the briefing and whatever its days', async () => {
      await subscribers.save({ ...aReader({ chatId: 1 }), ...weekly, days: [1] })
      await subscribers.save({ ...aReader({ chatId: 2 }), ...weekly, weekly: false })
      await subscribers.save({ ...aReader({ chatId: 3 }), ...weekly, status: 'paused' })
      expect(await plan(SUNDAY)).toBe(1)
      await subscribers.update(1, { nextWeekAt: SUNDAY })
      await plan(SUNDAY)
      expect(await claimAll(SUNDAY)).toMatchObject([{ kind: 'week', slot: '2023-07-23', dueAt: SUNDAY }])
      expect((await subscribers.find(1))?.nextWeekAt).toEqual(at('2023-07-30T05:00:00Z'))
    })

    it('is the same week for who changes the hour of the briefing', async () => {
      await subscribers.save({ ...aReader({ chatId: 1 }), ...weekly })
      await plan(SUNDAY)
      await subscribers.update(1, { deliveryTime: '12:00', nextWeekAt: at('2023-07-23T09:00:00Z') })
      await plan(at('2023-07-23T09:00:00Z'))
      expect(await claimAll(at('2023-07-23T09:00:00Z'))).toHaveLength(1)
    })

    it('moves nothing that the reader was told', async () => {
      await subscribers.save({ ...aReader({ chatId: 1 }), ...weekly })
      await plan(SUNDAY)
      const [row] = await claimAll(SUNDAY)
      await deliveries.settle(
        '1',
        [{ id: row?.id ?? 0, settlement: { kind: 'sent', messageIds: [7] }, shown: null }],
        SUNDAY,
      )
      expect((await subscribers.find(1))?.toldUntil).toBeNull()
    })
  })

  describe('claiming', () => {
    it('gives a row to one sender only', async () => {
      await subscribers.save(aReader({ chatId: 1 }))
      await plan()
      const shard = await onlyShard()
      const both = await Promise.all(['1', '2'].map((sender) => deliveries.claim(shard, sender, 10, DUE)))
      expect(both.flat()).toHaveLength(1)
      expect(await deliveries.listSenders()).toHaveLength(1)
    })

    it('tells the preferences in the order of the reader', async () => {
      await subscribers.save(
        aReader({
          chatId: 1,
          topics: ['sea', 'aid'],
          follows: ['Kupyansk', 'Odesa'],
          mutedSources: ['sample'],
          language: 'uk',
        }),
      )
      await plan()
      expect((await claimAll())[0]?.preferences).toEqual({
        language: 'uk',
        format: 'classic',
        timezone: 'Europe/Kyiv',
        deliveryTime: '08:00',
        moreTimes: [],
        days: [1, 2, 3, 4, 5, 6, 7],
        weekendTime: null,
        waitUntil: null,
        quiet: null,
        silent: false,
        style: 'full',
        light: false,
        topics: ['sea', 'aid'],
        follows: ['Kupyansk', 'Odesa'],
        mutedSources: ['sample'],
        corrections: true,
      })
    })

    it('does not tell twice what a digest in between has told', async () => {
      await subscribers.save(aReader({ chatId: 1 }))
      await plan()
      await subscribers.update(1, { toldUntil: at('2023-07-18T04:00:00Z') })
      expect((await claimAll())[0]?.windowFrom).toEqual(at('2023-07-18T04:00:00Z'))
    })
  })

  describe('settling', () => {
    const settleOne = async (settlement: Parameters<DeliveryStore['settle']>[1][number]['settlement']) => {
      const [row] = await claimAll()
      await deliveries.settle('1', [{ id: row?.id ?? 0, settlement, shown: { nights: 1 } }], DUE)
    }

    beforeEach(async () => {
      await subscribers.save(aReader({ chatId: 1 }))
      await plan()
    })

    it('moves what the reader was told with the digest that was sent', async () => {
      await settleOne({ kind: 'sent', messageIds: [7] })
      expect((await subscribers.find(1))?.toldUntil).toEqual(DUE)
      expect(await deliveries.findLast(1)).toEqual({
        slot: '2023-07-18T08:00',
        state: 'sent',
        reason: null,
        settledAt: DUE,
        waitsFor: null,
        dueAt: DUE,
      })
      expect(await deliveries.listOpenShards(DUE)).toEqual([])
    })

    it('leaves a skipped digest untold', async () => {
      await settleOne({ kind: 'skipped', reason: 'nothing-new' })
      expect((await subscribers.find(1))?.toldUntil).toBeNull()
      expect(await deliveries.findLast(1)).toMatchObject({ state: 'skipped', reason: 'nothing-new' })
    })

    it('keeps a failed one for later, with the parts that arrived', async () => {
      const later = at('2023-07-18T05:00:05Z')
      await settleOne({
        kind: 'queued',
        reason: 'network',
        notBefore: later,
        ambiguous: true,
        messageIds: [7],
        tried: true,
      })
      expect(await claimAll()).toEqual([])
      expect(await claimAll(later)).toMatchObject([{ attempts: 2, messageIds: [7] }])
      expect((await deliveries.count(at('2023-07-01T00:00:00Z'))).open.digest).toBe(1)
    })

    it('does not count an attempt that was none', async () => {
      await settleOne({
        kind: 'queued',
        reason: 'stopped',
        notBefore: DUE,
        ambiguous: false,
        messageIds: [],
        tried: false,
      })
      expect(await claimAll()).toMatchObject([{ attempts: 1 }])
    })

    it('makes a reader who is gone inactive, and pours nothing over them later', async () => {
      const [row] = await claimAll()
      await subscribers.update(1, { nextDueAt: at('2023-07-18T06:00:00Z'), deliveryTime: '09:00' })
      await plan(at('2023-07-18T06:00:00Z'))
      await deliveries.settle(
        '1',
        [{ id: row?.id ?? 0, settlement: { kind: 'gone', reason: 'blocked' }, shown: null }],
        DUE,
      )
      expect(await subscribers.find(1)).toMatchObject({
        status: 'inactive',
        inactiveReason: 'blocked',
        nextDueAt: null,
      })
      expect(await claimAll(at('2023-07-18T06:00:00Z'))).toEqual([])
      expect((await deliveries.count(at('2023-07-01T00:00:00Z'))).gone).toBe(2)
    })

    it('leaves alone what another sender holds by now', async () => {
      const [row] = await claimAll()
      await deliveries.recover('1', DUE)
      await claimAll(DUE, '2')
      const sent = { id: row?.id ?? 0, settlement: { kind: 'sent', messageIds: [7] } as const, shown: null }
      await deliveries.settle('1', [sent], DUE)
      expect(await deliveries.findLast(1)).toMatchObject({ state: 'sending' })
    })
  })

  describe('recovery', () => {
    it('queues again what a dead sender held, and counts it as repeated', async () => {
      await subscribers.save(aReader({ chatId: 1 }))
      await plan()
      const shard = await onlyShard()
      await claimAll()
      expect(await deliveries.recover('1', DUE)).toEqual([{ shardId: shard.shardId, kind: shard.kind }])
      const [row] = await claimAll(DUE, '2')
      const sent = { id: row?.id ?? 0, settlement: { kind: 'sent', messageIds: [7] } as const, shown: null }
      await deliveries.settle('2', [sent], DUE)
      expect(await deliveries.count(at('2023-07-01T00:00:00Z'))).toMatchObject({ sent: 1, repeated: 1 })
    })

    it('gives back a claim whose answer was lost', async () => {
      await subscribers.save(aReader({ chatId: 1 }))
      await plan()
      const [row] = await claimAll()
      await deliveries.releaseForgotten('1', [row?.id ?? 0], at('2023-07-18T06:00:00Z'))
      expect(await claimAll()).toEqual([])
      await deliveries.releaseForgotten('1', [], at('2023-07-18T06:00:00Z'))
      expect(await claimAll()).toHaveLength(1)
    })
  })

  describe('what is open', () => {
    it('tells when a shard has a row to send again', async () => {
      await subscribers.save(aReader({ chatId: 1 }))
      await plan()
      const shard = await onlyShard()
      expect(await deliveries.findNextOpen(shard)).toEqual({ at: DUE, isFresh: true })
      const [row] = await claimAll()
      await deliveries.settle(
        '1',
        [{ id: row?.id ?? 0, settlement: { kind: 'skipped', reason: 'stale' }, shown: null }],
        DUE,
      )
      expect(await deliveries.findNextOpen(shard)).toBeNull()
    })

    it('tells apart what failed again and again', async () => {
      await subscribers.save(aReader({ chatId: 1 }))
      await plan()
      for (const isFresh of [true, true, false]) {
        const shard = await onlyShard()
        expect(shard).toMatchObject({ isFresh })
        expect(await deliveries.findNextOpen(shard)).toEqual({ at: DUE, isFresh })
        await claimAll()
        await deliveries.recover('1', DUE)
      }
    })

    it('puts a due digest before announcements and edits', async () => {
      await subscribers.save(aReader({ chatId: 1 }))
      await plan()
      expect(await deliveries.hasMoreUrgent('announcement', DUE)).toBe(true)
      expect(await deliveries.hasMoreUrgent('edit', DUE)).toBe(true)
      expect(await deliveries.hasMoreUrgent('digest', DUE)).toBe(false)
      await claimAll()
      expect(await deliveries.hasMoreUrgent('edit', DUE)).toBe(false)
    })
  })
  describe('corrections', () => {
    const SINCE = at('2023-07-17T00:00:00Z')
    const LATER = at('2023-07-18T07:00:00Z')
    const shown = (launched: number | null): ShownTally => ({
      night: '2023-07-18',
      rows: [
        { model: 'shahed', launched: launched === null ? null : { value: launched }, intercepted: null },
      ],
    })
    const settleAll = async (figures: ShownTally, now: Date) => {
      const rows = await claimAll(now)
      await deliveries.settle(
        '1',
        rows.map(({ id }) => ({ id, settlement: { kind: 'sent', messageIds: [id + 100] }, shown: figures })),
        now,
      )
      return rows
    }

    beforeEach(async () => {
      await subscribers.save(aReader({ chatId: 1 }))
      await subscribers.save(aReader({ chatId: 2 }))
      await plan()
      await settleAll(shown(null), DUE)
    })

    it('lists what sent digests show of a night, each variant once', async () => {
      expect(await deliveries.listShown('2023-07-18', SINCE)).toEqual([shown(null)])
      expect(await deliveries.listShown('2023-07-17', SINCE)).toEqual([])
      expect(await deliveries.listShown('2023-07-18', LATER)).toEqual([])
    })

    it('queues one edit for each digest that shows it, after the digests in urgency', async () => {
      expect(await deliveries.queueEdits(shown(null), SINCE, LATER)).toBe(2)
      expect(await deliveries.queueEdits(shown(null), SINCE, LATER)).toBe(0)
      expect(await claimAll(DUE)).toEqual([])
      expect(await claimAll(LATER)).toMatchObject([
        { kind: 'edit', slot: '2023-07-18T08:00' },
        { kind: 'edit', slot: '2023-07-18T08:00' },
      ])
    })

    it('finds what an edit replaces, and what the digest first showed', async () => {
      const edited = await deliveries.findEdited(1, '2023-07-18T08:00')
      expect(edited?.messageIds).toHaveLength(1)
      expect(edited?.window).toEqual({ from: at('2023-07-17T05:00:00Z'), until: DUE })
      expect(await deliveries.findEdited(1, '2023-07-17T08:00')).toBeNull()
      expect(await deliveries.listTold(1, LATER)).toEqual([{ dueAt: DUE, shown: shown(null) }])
      expect(await deliveries.listTold(1, DUE)).toEqual([])
      expect(await deliveries.listTold(3, LATER)).toEqual([])
    })

    it('reaches a digest that was shown in answer, once, and leaves a slot that is taken alone', async () => {
      const window = { from: at('2023-07-17T05:30:00Z'), until: at('2023-07-18T05:30:00Z') }
      const answer = { chatId: 2, slot: '2023-07-18T08:30:00', window, messageIds: [7], shown: shown(null) }
      await deliveries.recordShown(answer, window.until)
      await deliveries.recordShown({ ...answer, messageIds: [8] }, window.until)
      await deliveries.recordShown({ ...answer, slot: '2023-07-18T08:00', messageIds: [9] }, window.until)
      expect(await deliveries.findEdited(2, '2023-07-18T08:30:00')).toEqual({ messageIds: [7], window })
      expect((await deliveries.findEdited(2, '2023-07-18T08:00'))?.messageIds).not.toContain(9)
      expect(await deliveries.queueEdits(shown(null), SINCE, LATER)).toBe(3)
      expect(await deliveries.findLast(2)).toMatchObject({ state: 'sent', settledAt: window.until })
    })

    it('edits a digest again when the figures change again, and leaves what was told alone', async () => {
      await deliveries.queueEdits(shown(null), SINCE, LATER)
      await settleAll(shown(36), LATER)
      expect(await deliveries.listShown('2023-07-18', SINCE)).toEqual([shown(36)])
      expect(await deliveries.queueEdits(shown(36), SINCE, LATER)).toBe(2)
      expect(await claimAll(LATER)).toMatchObject([{ attempts: 1 }, { attempts: 1 }])
      expect((await subscribers.find(1))?.toldUntil).toEqual(DUE)
      expect(await deliveries.listTold(1, LATER)).toEqual([{ dueAt: DUE, shown: shown(null) }])
    })

    it('queues one silent note of a night for whom the digest came without its figures and who wants one', async () => {
      const night = '2023-07-18'
      const without: ShownTally = { night, rows: [], earlier: [] }
      await subscribers.save({ ...aReader({ chatId: 3 }), figuresNote: true })
      await subscribers.save(aReader({ chatId: 4 }))
      await plan()
      await settleAll(without, DUE)
      // The others were told: the first two before there was a record of it.
      await subscribers.update(1, { figuresNote: true })
      expect(await deliveries.queueNotes('2023-07-17', SINCE, LATER)).toBe(0)
      expect(await deliveries.queueNotes(night, SINCE, LATER)).toBe(1)
      expect(await deliveries.queueNotes(night, SINCE, LATER)).toBe(0)
      expect(await claimAll(LATER)).toMatchObject([{ kind: 'note', slot: night, address: { chatId: 3 } }])
      expect(await deliveries.queueNotes(night, SINCE, LATER)).toBe(0)
      expect(await deliveries.queueNotes(night, LATER, LATER)).toBe(0)
    })

    it('finds a digest also by an earlier raid that was new in it', async () => {
      const late = { ...shown(null), earlier: [{ night: '2023-07-17', rows: shown(36).rows }] }
      await deliveries.queueEdits(shown(null), SINCE, LATER)
      await settleAll(late, LATER)
      for (const night of ['2023-07-17', '2023-07-18'])
        expect(await deliveries.listShown(night, SINCE)).toEqual([late])
      expect(await deliveries.queueEdits(late, SINCE, LATER)).toBe(2)
    })
  })
}
