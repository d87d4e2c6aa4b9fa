import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { createAnnouncementStore } from '../../src/db/announcement-store.ts'
import type { Database } from '../../src/db/database.ts'
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { createOnceStore, createPaidStore } from '../../src/db/once-store.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import {
  confirmAnnouncement,
  draftAnnouncement,
  planAnnouncements,
  readProgress,
  stopAnnouncement,
  withAnnouncements,
} from '../../src/use-cases/announce.ts'
import { forecastDeliveries, warnOfOverload, type Overload } from '../../src/use-cases/forecast.ts'
import { planDeliveries } from '../../src/use-cases/plan-deliveries.ts'
import { createTestPglite, emptyTables } from '../support/pglite.ts'
import { aReader } from '../support/readers.ts'

const NOW = new Date('2023-07-18T05:00:00Z')
const texts = { en: 'Maintenance <tonight>', uk: 'Сьогодні ввечері перерва' }

describe('in the embedded database', () => {
  let database: Database
  let wakes = 0
  const stores = () => ({
    announcements: createAnnouncementStore(database.db),
    deliveries: createDeliveryStore(database.db),
    subscribers: createSubscriberStore(database.db),
    wake: () => {
      wakes += 1
      return Promise.resolve()
    },
  })
  beforeAll(async () => {
    database = await createTestPglite()
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    wakes = 0
    await emptyTables(database.db)
    await database.db.execute(sql`truncate announcements, once_marks, paid_days`)
    await stores().subscribers.save(aReader({ chatId: 1 }))
    await stores().subscribers.save(aReader({ chatId: -2, kind: 'group', language: 'uk' }))
    await stores().subscribers.save(aReader({ chatId: 3, status: 'stopped' }))
  })

  const draft = () => draftAnnouncement(stores(), { texts, createdBy: 9 }, NOW)
  const claimAll = async (now = NOW) => {
    const { deliveries } = stores()
    const claimed = (await deliveries.listOpenShards(now)).map((shard) =>
      deliveries.claim(shard, '1', 100, now),
    )
    return (await Promise.all(claimed)).flat()
  }

  describe('an announcement', () => {
    it('goes to nobody before it is confirmed', async () => {
      const id = await draft()
      expect(await planAnnouncements(stores(), NOW)).toBe(0)
      expect(await readProgress(stores(), id)).toEqual({ sent: 0, waiting: 0, skipped: 0, gone: 0 })
    })

    it('is queued once for every active reader when it is confirmed, however often', async () => {
      const id = await draft()
      expect(await confirmAnnouncement(stores(), id, NOW)).toBe(true)
      expect(await confirmAnnouncement(stores(), id, NOW)).toBe(false)
      expect(await planAnnouncements(stores(), NOW)).toBe(0)
      expect(await readProgress(stores(), id)).toEqual({ sent: 0, waiting: 2, skipped: 0, gone: 0 })
      expect(wakes).toBe(1)
    })

    it('is told in the language of the reader, as it was written', async () => {
      await confirmAnnouncement(stores(), await draft(), NOW)
      const contentFor = withAnnouncements(stores().announcements, () =>
        Promise.reject(new Error('This is no digest')),
      )
      const contents = await Promise.all((await claimAll()).map(contentFor))
      const said = contents.map((content) =>
        content.kind === 'send' ? content.composed.message.classic[0] : content.kind,
      )
      expect(said.toSorted()).toEqual(['Maintenance &lt;tonight&gt;', 'Сьогодні ввечері перерва'])
    })

    it('waits behind a due digest', async () => {
      await confirmAnnouncement(stores(), await draft(), NOW)
      await planDeliveries(stores(), NOW)
      expect(await stores().deliveries.hasMoreUrgent('announcement', NOW)).toBe(true)
      expect((await stores().deliveries.listOpenShards(NOW)).map(({ kind }) => kind)).toEqual([
        'digest',
        'announcement',
      ])
    })

    it('is sent to nobody any more once it is stopped', async () => {
      const id = await draft()
      await confirmAnnouncement(stores(), id, NOW)
      expect(await stopAnnouncement(stores(), id, NOW)).toEqual({ sent: 0, waiting: 0, skipped: 2, gone: 0 })
      expect(await claimAll()).toEqual([])
    })

    it('is not found when there is none', async () => {
      expect(await confirmAnnouncement(stores(), 77, NOW)).toBe(false)
      expect(await stopAnnouncement(stores(), 77, NOW)).toBeNull()
    })
  })

  describe('an overload', () => {
    const told: Overload[] = []
    const tell = (overload: Overload): Promise<void> => {
      told.push(overload)
      return Promise.resolve()
    }
    const warn = (perSecond: number, now = NOW, notifyAdmins = tell) =>
      warnOfOverload(
        {
          ...stores(),
          once: createOnceStore(database.db),
          sending: { perSecond, paid: null },
          notifyAdmins,
        },
        now,
      )
    const settleOne = async (now: Date) => {
      const [one] = await claimAll(now)
      if (one === undefined) throw new Error('Nothing waits')
      const settlement = { kind: 'sent', messageIds: [1] } as const
      await stores().deliveries.settle('1', [{ id: one.id, settlement, shown: null }], now)
    }
    beforeEach(async () => {
      told.length = 0
      await planDeliveries(stores(), NOW)
    })

    it('is told to admins once when the last digest will be over 5 minutes late', async () => {
      expect(await warn(0.005)).toEqual({
        waiting: 2,
        lastArrivalAt: new Date('2023-07-18T05:06:40Z'),
        capReachedAt: null,
        stars: 0,
      })
      expect(await warn(0.005)).toBeNull()
      expect(told).toHaveLength(1)
    })

    it('is told again when it lasts', async () => {
      await warn(0.005)
      const later = new Date('2023-07-18T12:00:00Z')
      await settleOne(later)
      await warn(0.001, later)
      expect(told).toHaveLength(2)
    })

    it('is told by the next tick when nobody could be told', async () => {
      await expect(warn(0.005, NOW, () => Promise.reject(new Error('no net')))).rejects.toThrow('no net')
      await warn(0.005)
      expect(told).toHaveLength(1)
    })

    it('promises no hour while nothing goes', async () => {
      const minuteLater = new Date('2023-07-18T05:01:00.001Z')
      expect(await warn(0.001, minuteLater)).toBeNull()
      await settleOne(minuteLater)
      expect(await warn(0.001, minuteLater)).toMatchObject({ waiting: 1 })
    })

    it('is forecast with the end of the Stars of the day, as far as all processes spent them', async () => {
      const store = createPaidStore(database.db)
      await store.add('2023-07-18', 500)
      const counts = await stores().deliveries.count(NOW)
      const sending = { perSecond: 1000, paid: { store, starsPerDay: 100 } }
      const open = { ...counts.open, announcement: 11_000 }
      expect(await forecastDeliveries(sending, { ...counts, open }, NOW)).toEqual({
        waiting: 11_002,
        lastArrivalAt: new Date('2023-07-18T05:05:52Z'),
        capReachedAt: new Date('2023-07-18T05:00:01Z'),
        stars: 49,
      })
    })

    it('is none while all arrive in time', async () => {
      expect(await warn(25)).toBeNull()
      expect(told).toEqual([])
    })
  })

  it('adds up what a day paid for', async () => {
    const paid = createPaidStore(database.db)
    await paid.add('2023-07-18', 100)
    expect(await paid.add('2023-07-18', 20)).toBe(120)
    expect(await paid.add('2023-07-19', 1)).toBe(1)
  })
})
