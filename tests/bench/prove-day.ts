/**
 * `npm run prove:day`: 24 hours of operation at 1,000 readers in fake time, on the embedded database.
 * Readers live in many zones and choose many minutes; one send in a hundred fails. Prints how late
 * the digests were, and the memory hour by hour.
 */
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import { createGate } from '../../src/delivery/create-gate.ts'
import { createLocalPace } from '../../src/delivery/pace.ts'
import { nextDueAt } from '../../src/domain/schedule.ts'
import type { DeliveryStore, SendOutcome, SettledDelivery, Shard } from '../../src/ports.ts'
import { deliverShard, type DeliverDeps } from '../../src/use-cases/deliver.ts'
import { planDeliveries } from '../../src/use-cases/plan-deliveries.ts'
import { createFakeMessenger } from '../support/fake-messenger.ts'
import { createTestPglite } from '../support/pglite.ts'
import { aReader } from '../support/readers.ts'
import { silentLogger } from '../support/silent-logger.ts'
import { createVirtualTime } from '../support/virtual-time.ts'

const READERS = 1000
const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
const START = new Date('2026-10-25T00:00:00Z')
const ZONES = ['Europe/Kyiv', 'Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe']
const FAILURE: SendOutcome = {
  kind: 'retry',
  reason: 'server 502',
  retryAfterMs: null,
  ambiguous: false,
  messageIds: [],
}

const time = createVirtualTime()
const { timer } = time
const clock = { now: () => new Date(START.getTime() + timer.now()) }
const database = await createTestPglite()
const subscribers = createSubscriberStore(database.db)
const store = inRealTime(createDeliveryStore(database.db))
const dueAt = new Map<number, number>()
const lateness: number[] = []
await subscribers.importMany(Array.from({ length: READERS }, reader), START)

const messenger = createFakeMessenger(
  ({ chatId }, nth) => (nth === 1 && chatId % 100 === 0 ? FAILURE : null),
  {
    latencyMs: () => 40,
    sleep: (ms) => timer.sleep(ms),
  },
)
const deps: DeliverDeps = {
  deliveries: store,
  subscribers,
  messenger,
  paidMessenger: messenger,
  gate: createGate({ timer, pace: createLocalPace(timer), perSecond: 25, mostInFlight: () => 50 }),
  contentFor: () =>
    Promise.resolve({ kind: 'send', composed: { message: { rich: 'x', classic: [] }, shown: null } }),
  settle,
  clock,
  logger: silentLogger,
  sender: '1',
}
const memory: number[] = []
await time.runUntil(liveThroughTheDay())
report()
await database.close()

function reader(_: unknown, index: number) {
  const minute = (index * 7) % 1440
  const pad = (part: number) => String(part).padStart(2, '0')
  const schedule = {
    timezone: ZONES[index % ZONES.length] ?? 'Europe/Kyiv',
    deliveryTime: `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`,
    days: [1, 2, 3, 4, 5, 6, 7] as const,
  }
  return aReader({ chatId: index + 1, ...schedule, nextDueAt: nextDueAt(schedule, START) })
}

async function liveThroughTheDay(): Promise<void> {
  for (let minute = 0; minute <= 24 * 60; minute++) {
    await planDeliveries({ deliveries: store }, clock.now())
    for (const shard of await store.listOpenShards(clock.now())) void carry(shard)
    if (minute % 60 === 0) memory.push(heapMegabytes())
    await timer.sleep(MINUTE_MS - (timer.now() % MINUTE_MS))
  }
}

/** As the engine does: sends, and comes back when a row may be sent again. */
async function carry(shard: Shard): Promise<void> {
  const { settled } = await deliverShard(deps, shard, new AbortController().signal)
  await settled
  const next = await store.findNextOpen(shard)
  if (next === null) return
  await timer.sleep(next.at.getTime() - clock.now().getTime())
  await carry(shard)
}

async function settle(row: SettledDelivery): Promise<void> {
  if (row.settlement.kind === 'sent') lateness.push(clock.now().getTime() - (dueAt.get(row.id) ?? 0))
  await store.settle('1', [row], clock.now())
}

/** No fake time passes while the database works. */
function inRealTime(inner: DeliveryStore): DeliveryStore {
  return {
    ...inner,
    listDueGroups: (kind, now) => time.real(inner.listDueGroups(kind, now)),
    planDue: (kind, groups) => time.real(inner.planDue(kind, groups)),
    listOpenShards: (now) => time.real(inner.listOpenShards(now)),
    findNextOpen: (shard) => time.real(inner.findNextOpen(shard)),
    hasMoreUrgent: (kind, now) => time.real(inner.hasMoreUrgent(kind, now)),
    settle: (sender, rows, now) => time.real(inner.settle(sender, rows, now)),
    claim: async (...args) => {
      const rows = await time.real(inner.claim(...args))
      for (const row of rows) dueAt.set(row.id, row.dueAt.getTime())
      return rows
    },
  }
}

function heapMegabytes(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

function report(): void {
  const sorted = lateness.toSorted((a, b) => a - b)
  const at = (share: number) => ((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) / 1000).toFixed(2)
  const hours = memory.map((megabytes) => megabytes.toFixed(1))
  process.stdout.write(
    `${sorted.length} digests to ${READERS} readers in ${Math.round(timer.now() / HOUR_MS)} h: late by p50 ${at(0.5)} s, p99 ${at(0.99)} s, at most ${at(1)} s\n` +
      `heap in MB, hour by hour: ${hours.join(' ')}\n`,
  )
}
