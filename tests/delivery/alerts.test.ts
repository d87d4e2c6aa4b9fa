import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/db/database.ts'
import { deliveries as rows } from '../../src/db/schema.ts'
import type { Alert } from '../../src/domain/alert/alert.ts'
import { dateAt, HOUR_MS, KYIV, MINUTE_MS } from '../../src/domain/calendar.ts'
import { quietUntil } from '../../src/domain/delivery/quiet.ts'
import type { StrikeRow } from '../../src/domain/strikes/strike-row.ts'
import { openAlertScene, type AlertScene } from '../support/alert-scene.ts'
import { aStrikeRow, at } from '../support/builders.ts'
import { createTestPglite, emptyTables, openTestDatabase } from '../support/pglite.ts'
import { createTestDatabase, hasPostgres } from '../support/postgres.ts'

/** 07:30 in Kyiv. */
const MORNING = at('2023-07-11T04:30:00Z')
const launched = (least: number): Alert => ({ kind: 'launched', value: '', least })
const BALLISTIC: Alert = { kind: 'class', value: 'ballistic-missile', least: 1 }
const word = (value: string): Alert => ({ kind: 'word', value, least: 1 })
const shahed = (count: number, changes: Partial<StrikeRow> = {}) =>
  aStrikeRow({ night: '2023-07-11', launched: { value: count }, intercepted: null, ...changes })

function describeAlerts(open: () => Promise<Database>): void {
  let database: Database
  let scene: AlertScene
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    await emptyTables(database.db)
    scene = await openAlertScene(database.db)
    scene.at(MORNING)
  })

  it('is one row and one message for a reader, however many processes plan and carry it', async () => {
    for (let chatId = 1; chatId <= 12; chatId++) await scene.reader({ chatId }, launched(100))
    const fresh = await scene.store({ strikes: [shahed(150)] })
    const planned = await Promise.all([scene.plan(fresh), scene.plan(fresh), scene.plan(fresh)])
    expect(planned.reduce((sum, each) => sum + each, 0)).toBe(12)
    await Promise.all([scene.deliver('one'), scene.deliver('two'), scene.deliver('three')])
    expect(scene.calls.map(({ chatId }) => chatId).toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 12 }, (_, at) => at + 1),
    )
    expect(await scene.plan(fresh)).toBe(0)
    const stored = await database.db.select().from(rows)
    expect(new Set(stored.map(({ slot }) => slot))).toEqual(new Set(['raid:2023-07-11:night']))
  })

  it('is three a day, though several processes carry five at one moment', async () => {
    await scene.reader({ chatId: 1 }, word('dam'))
    for (let nth = 0; nth < 5; nth++) await scene.plan(await scene.store({ headline: `A dam, the ${nth}th` }))
    await Promise.all(['one', 'two', 'three', 'four'].map((sender) => scene.deliver(sender)))
    expect(scene.calls).toHaveLength(3)
    const reasons = (await database.db.select().from(rows)).map(({ reason }) => reason)
    expect(reasons.filter((reason) => reason === 'told enough')).toHaveLength(2)
  })

  it('keeps its place of the day when its sender died', async () => {
    await scene.reader({ chatId: 1 }, launched(100))
    await scene.plan(await scene.store({ strikes: [shahed(150)] }))
    const [shard] = await scene.deliveries.listOpenShards(MORNING)
    if (shard === undefined) throw new Error('Nothing is open')
    const [row] = await scene.deliveries.claim(shard, 'dead', 10, MORNING)
    expect(await scene.alerts.takePlace(1, row?.id ?? 0, '2023-07-11', 1)).toBe(true)
    await scene.deliveries.recover('dead', MORNING)
    await scene.deliver()
    expect(scene.calls).toHaveLength(1)
    expect(await scene.alerts.takePlace(1, row?.id ?? 0, '2023-07-11', 1)).toBe(true)
    expect(await scene.alerts.takePlace(1, 0, '2023-07-11', 1)).toBe(false)
    expect(await scene.alerts.takePlace(1, 0, '2023-07-12', 1)).toBe(true)
  })

  it('goes behind the briefings that are due, and before all else', async () => {
    await scene.reader({ chatId: 1 }, launched(100))
    await scene.plan(await scene.store({ strikes: [shahed(150)] }))
    expect(await scene.deliveries.hasMoreUrgent('digest', MORNING)).toBe(false)
    expect(await scene.deliveries.hasMoreUrgent('note', MORNING)).toBe(true)
    expect((await scene.deliveries.count(MORNING)).open).toMatchObject({ alert: 1, digest: 0 })
  })

  it('tells what is there when it is sent, and nothing that is no more', async () => {
    await scene.reader({ chatId: 1, quiet: { from: '22:00', until: '09:00' } }, launched(100))
    await scene.reader({ chatId: 2, quiet: { from: '22:00', until: '09:00' } }, launched(140))
    await scene.plan(await scene.store({ key: 'it', strikes: [shahed(150)] }))
    await scene.deliver()
    await scene.plan(await scene.store({ key: 'it', strikes: [shahed(120)] }))
    scene.at(at('2023-07-11T06:00:00Z'))
    await scene.deliver()
    expect(scene.calls).toMatchObject([{ chatId: 1, how: 'sound', total: 120 }])
  })

  it('is not told after the briefing that had it, where it waited for the end of quiet hours', async () => {
    const quiet = { from: '22:00', until: '09:00' }
    await scene.reader({ chatId: 1, quiet, topics: ['strikes'] }, launched(100))
    await scene.reader({ chatId: 2, quiet, topics: ['sea'] }, launched(100))
    await scene.plan(await scene.store({ strikes: [shahed(150)] }))
    for (const chatId of [1, 2])
      await scene.subscribers.update(chatId, { toldUntil: at('2023-07-11T05:00:00Z') })
    scene.at(at('2023-07-11T06:00:00Z'))
    await scene.deliver()
    expect(scene.calls.map(({ chatId }) => chatId)).toEqual([2])
  })

  it('is planned by the next process where one died before it could be', async () => {
    await scene.reader({ chatId: 1 }, launched(100))
    await scene.store({ strikes: [shahed(150)] })
    scene.at(at('2023-07-11T05:00:00Z'))
    expect(await scene.planLeft()).toBe(1)
    expect(await scene.planLeft()).toBe(0)
    await scene.deliver()
    expect(scene.calls).toMatchObject([{ chatId: 1, how: 'sound', total: 150 }])
  })

  it('is not planned of what was stored long before a start, or was old when it was', async () => {
    await scene.reader({ chatId: 1 }, launched(100))
    await scene.store({ strikes: [shahed(150)] })
    scene.at(at('2023-07-11T06:00:00Z'))
    expect(await scene.planLeft()).toBe(0)
    await scene.store({ strikes: [shahed(150)], publishedAt: at('2023-07-10T05:59:00Z') })
    expect(await scene.planLeft()).toBe(0)
  })

  it('leaves out who paused or stopped, and who is gone', async () => {
    await scene.reader({ chatId: 1, status: 'paused' }, launched(100))
    await scene.reader({ chatId: 2, status: 'stopped' }, launched(100))
    await scene.reader({ chatId: 3 }, launched(100))
    await scene.reader({ chatId: 4 }, launched(100))
    const fresh = await scene.store({ strikes: [shahed(150)] })
    await scene.subscribers.delete(3)
    expect(await scene.plan(fresh)).toBe(1)
    await scene.subscribers.update(4, { status: 'paused' })
    await scene.deliver()
    expect(scene.calls).toEqual([])
  })

  it('weighs a night and its day apart', async () => {
    scene.at(at('2023-07-11T16:00:00Z'))
    await scene.reader({ chatId: 1 }, launched(100))
    await scene.plan(
      await scene.store({ strikes: [shahed(80), shahed(90, { raid: 'day', model: 'kh-101-555' })] }),
    )
    await scene.deliver()
    expect(scene.calls).toEqual([])
    await scene.plan(await scene.store({ strikes: [shahed(120, { raid: 'day', model: 'kalibr' })] }))
    await scene.deliver()
    expect(scene.calls).toMatchObject([{ subject: '2023-07-11 day', total: 210 }])
  })
}

describe('an alert in the embedded database', () => describeAlerts(createTestPglite))

describe.skipIf(!hasPostgres())('an alert on PostgreSQL', () =>
  describeAlerts(async () => {
    const { url, drop } = await createTestDatabase()
    const database = await openTestDatabase(url)
    return { ...database, close: () => database.close().then(drop) }
  }),
)

describe('whatever is told, and whenever', () => {
  let database: Database
  beforeAll(async () => {
    database = await createTestPglite()
  })
  afterAll(() => database.close())

  const READERS = [
    { chatId: 1, timezone: 'Europe/Kyiv', alerts: [launched(100), launched(300), BALLISTIC] },
    { chatId: 2, timezone: 'Asia/Tokyo', alerts: [launched(50), word('dam')] },
    {
      ...{ chatId: 3, timezone: 'America/Los_Angeles', alerts: [word('dam'), BALLISTIC] },
      quiet: { from: '22:00', until: '07:00' },
    },
  ] as const
  const steps = fc.array(
    fc.record({
      afterMs: fc.constantFrom(MINUTE_MS, 10 * MINUTE_MS, HOUR_MS, 5 * HOUR_MS, 20 * HOUR_MS),
      told: fc.oneof(
        fc.record({
          key: fc.constantFrom('report', 'agency'),
          drones: fc.constantFrom(30, 60, 90, 110, 130, 250, 320, 640),
          ballistic: fc.constantFrom(0, 0, 4, 9),
        }),
        fc.constant('news' as const),
        fc.constant('nothing' as const),
      ),
    }),
    { minLength: 6, maxLength: 12 },
  )

  it('no more than three sounds a local day, none in quiet hours, none for less, none twice for the same', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        await emptyTables(database.db)
        const scene = await openAlertScene(database.db)
        for (const { alerts, ...reader } of READERS) await scene.reader(reader, ...alerts)
        let now = MORNING
        for (const { afterMs, told } of script) {
          now = new Date(now.getTime() + afterMs)
          scene.at(now)
          if (told === 'news')
            await scene.plan(await scene.store({ headline: `The dam at ${now.getTime()}` }))
          else if (told !== 'nothing') {
            const night = dateAt(now, KYIV)
            const missiles = told.ballistic === 0 ? [] : [{ model: 'iskander-m', count: told.ballistic }]
            const strikes = [{ model: 'shahed', count: told.drones }, ...missiles].map(({ model, count }) =>
              shahed(count, { night, model }),
            )
            await scene.plan(await scene.store({ key: `${told.key} ${night}`, strikes }))
          }
          await scene.deliver('one')
          await scene.deliver('two')
        }
        const sounds = scene.calls.filter(({ how }) => how === 'sound')
        for (const { chatId, timezone, ...reader } of READERS) {
          const own = sounds.filter((each) => each.chatId === chatId)
          const days = Map.groupBy(own, ({ at }) => dateAt(at, timezone))
          for (const ofDay of days.values()) expect(ofDay.length).toBeLessThanOrEqual(3)
          const quiet = 'quiet' in reader ? reader.quiet : null
          for (const { at } of own) expect(quietUntil({ timezone, quiet }, at)).toBeNull()
          for (const told of Map.groupBy(own, ({ subject }) => subject).values()) {
            const totals = told.map(({ total }) => total)
            if (told[0]?.subject.startsWith('event')) expect(told).toHaveLength(1)
            else expect(totals).toEqual(totals.toSorted((one, other) => one - other))
          }
        }
      }),
      { numRuns: 6 },
    )
  }, 60_000)
})
