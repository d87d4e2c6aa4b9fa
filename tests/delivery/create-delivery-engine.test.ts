import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Database } from '../../src/db/database.ts'
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import { createDeliveryEngine, type DeliveryEngine } from '../../src/delivery/create-delivery-engine.ts'
import { createGate } from '../../src/delivery/create-gate.ts'
import { createLocalPace } from '../../src/delivery/pace.ts'
import { createLonePresence } from '../../src/delivery/presence.ts'
import { realTimer } from '../../src/delivery/timer.ts'
import { createTaskQueue } from '../../src/queue/create-task-queue.ts'
import type { DeliveryNote, Messenger, SendOutcome, TaskQueue, Watching } from '../../src/ports.ts'
import { createFakeMessenger } from '../support/fake-messenger.ts'
import { createTestPglite, emptyTables } from '../support/pglite.ts'
import { aReader } from '../support/readers.ts'
import { silentLogger } from '../support/silent-logger.ts'

/** 08:00 in Kyiv. */
const DUE = new Date('2023-07-18T05:00:00Z')

describe('the delivery engine in one process', () => {
  let database: Database
  let engine: DeliveryEngine | null = null
  let queue: TaskQueue | null = null
  beforeAll(async () => {
    database = await createTestPglite()
  })
  afterAll(() => database.close())
  beforeEach(() => emptyTables(database.db))
  afterEach(async () => {
    await engine?.stop()
    await queue?.stop()
    engine = queue = null
  })

  async function startEngine(messenger: Messenger, watching?: Watching): Promise<DeliveryEngine> {
    if (database.kind !== 'pglite') throw new Error('Expected the embedded database')
    const timer = realTimer
    queue = createTaskQueue({ place: { kind: 'pglite', raw: database.raw }, logger: silentLogger })
    await queue.start()
    engine = createDeliveryEngine({
      deliveries: createDeliveryStore(database.db),
      subscribers: createSubscriberStore(database.db),
      messenger,
      paidMessenger: messenger,
      gate: createGate({
        timer,
        pace: createLocalPace(timer),
        perSecond: 1000,
        mostInFlight: () => 100,
        budget: { allows: () => true, spend: () => undefined },
      }),
      contentFor: () =>
        Promise.resolve({
          kind: 'send',
          composed: { message: { rich: '<p>News</p>', classic: ['News'] }, shown: { nights: 1 } },
        }),
      queue,
      presence: createLonePresence(),
      clock: { now: () => DUE },
      logger: silentLogger,
      ...(watching && { watching }),
    })
    await engine.start()
    return engine
  }

  const saveReaders = (count: number) =>
    createSubscriberStore(database.db).importMany(
      Array.from({ length: count }, (_, index) => aReader({ chatId: index + 1 })),
      DUE,
    )

  it('sends each due reader one digest, however often it is told to', async () => {
    await saveReaders(50)
    const messenger = createFakeMessenger()
    const { tick } = await startEngine(messenger)
    await Promise.all([tick(DUE), tick(DUE)])
    await vi.waitFor(() => expect(messenger.arrived).toHaveLength(50), 5000)
    await tick(DUE)
    expect(new Set(messenger.calls.map(({ chatId }) => chatId)).size).toBe(50)
    expect(messenger.calls).toHaveLength(50)
  })

  it('tells of each delivery what became of it and how late it was, but not where the reader waits for a report', async () => {
    await saveReaders(2)
    await createSubscriberStore(database.db).update(2, { waitUntil: '10:00' })
    const notes: DeliveryNote[] = []
    const messenger = createFakeMessenger(({ chatId }, nth) =>
      chatId === 1 && nth === 1
        ? { kind: 'retry', reason: 'network', retryAfterMs: null, ambiguous: false, messageIds: [] }
        : null,
    )
    const nothing = () => undefined
    const { tick } = await startEngine(messenger, {
      ...{ update: nothing, flood: nothing, hold: nothing },
      delivery: (note) => void notes.push(note),
    })
    await tick(DUE)
    await vi.waitFor(() => expect(notes.length).toBeGreaterThan(0), 5000)
    expect(notes.find(({ chatId }) => chatId === 1)).toMatchObject({
      ...{ kind: 'digest', slot: '2023-07-18T08:00', outcome: 'queued', reason: 'network', attempt: 1 },
      lateMs: null,
    })
    expect(notes.filter(({ chatId }) => chatId === 2).every(({ lateMs }) => lateMs === null)).toBe(true)
  })

  it('begins with what a process left that died', async () => {
    await saveReaders(2)
    const deliveries = createDeliveryStore(database.db)
    await deliveries.planDue('digest', [
      {
        ...aReader({ chatId: 1 }),
        dueAt: DUE,
        slots: [{ slot: '2023-07-18T08:00', at: DUE, until: DUE, waitsFor: null, stale: false }],
        nextDueAt: new Date('2023-07-19T05:00:00Z'),
      },
    ])
    const [shard] = await deliveries.listOpenShards(DUE)
    if (shard === undefined) throw new Error('No shard is open')
    await deliveries.claim(shard, 'dead', 1, DUE)
    const messenger = createFakeMessenger()
    await startEngine(messenger)
    await vi.waitFor(() => expect(messenger.arrived).toHaveLength(2), 5000)
    expect(await deliveries.count(new Date(0))).toMatchObject({ sent: 2, repeated: 1 })
  })

  it('finishes what is under way when it stops, and leaves the rest queued', async () => {
    await saveReaders(400)
    const messenger = createFakeMessenger(() => null, { latencyMs: () => 100 })
    const { tick, stop } = await startEngine(messenger)
    await tick(DUE)
    await vi.waitFor(() => expect(messenger.calls.length).toBeGreaterThan(20), 5000)
    await stop()
    engine = null
    expect(messenger.arrived).toHaveLength(messenger.calls.length)
    const counts = await createDeliveryStore(database.db).count(new Date(0))
    expect(counts.sent).toBe(messenger.arrived.length)
    expect(counts.open.digest).toBe(400 - messenger.arrived.length)
    expect(await createDeliveryStore(database.db).listSenders()).toEqual([])
  })

  it('follows a group that moved, and sends again there', async () => {
    await createSubscriberStore(database.db).save(aReader({ chatId: -5, kind: 'group' }))
    const moved: SendOutcome = { kind: 'moved', chatId: -1005 }
    const messenger = createFakeMessenger(({ chatId }) => (chatId === -5 ? moved : null))
    const { tick } = await startEngine(messenger)
    await tick(DUE)
    await vi.waitFor(() => expect(messenger.arrived.map(({ chatId }) => chatId)).toEqual([-1005]), 5000)
    expect(await createSubscriberStore(database.db).find(-1005)).toMatchObject({
      kind: 'supergroup',
      toldUntil: DUE,
    })
  })
})
