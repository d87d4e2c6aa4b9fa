/**
 * `npm run prove:day`: a day of operation at 1,000 readers in fake time, and the waits that end after them, on the embedded database.
 * Readers live in many zones and choose many minutes, every fifth waits for the night's report up to three hours,
 * and the report is late; one send in a hundred fails. Prints how late the digests were, what became of those
 * that waited, how fast the figures were edited into those that went without them, and the memory hour by hour.
 * Fails when anybody got none, or two for one date.
 */
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import { createGate } from '../../src/delivery/create-gate.ts'
import { createLocalPace } from '../../src/delivery/pace.ts'
import { shownOf } from '../../src/domain/digest/corrections.ts'
import { reconcileNight } from '../../src/domain/tally/reconcile-night.ts'
import { correct } from '../../src/use-cases/correct.ts'
import { nextDueAt } from '../../src/domain/schedule.ts'
import type {
  ClaimedDelivery,
  CorrectionQueue,
  DeliveryStore,
  SendOutcome,
  SettledDelivery,
  Shard,
} from '../../src/ports.ts'
import { deliverShard, type DeliverDeps } from '../../src/use-cases/deliver.ts'
import { planAndRelease } from '../../src/use-cases/release-waiting.ts'
import { claim } from '../domain/tally/claims.ts'
import { createFakeMessenger } from '../support/fake-messenger.ts'
import { createTestPglite } from '../support/pglite.ts'
import { aReader } from '../support/readers.ts'
import { silentLogger } from '../support/silent-logger.ts'
import { createVirtualTime } from '../support/virtual-time.ts'

type Store = DeliveryStore & CorrectionQueue

const READERS = 1000
const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
const START = new Date('2026-10-25T00:00:00Z')
/** The clocks go back that night: 09:40 in Kyiv. */
const REPORT_AT = new Date('2026-10-25T07:40:00Z')
const NIGHT = '2026-10-25'
const WAIT_HOURS = 3
/** With the hour that the clocks give back. */
const DAY_HOURS = 25
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
const editedAfter: number[] = []
/** By chat: what it was sent for which slot, and when. */
const arrivals: {
  readonly chatId: number
  readonly slot: string
  readonly at: number
  readonly until: number
}[] = []
const claimed = new Map<number, ClaimedDelivery>()
const strikes = {
  listClaims: (night: string) =>
    Promise.resolve(night === NIGHT && clock.now() >= REPORT_AT ? [claim('shahed', 36, 31, { night })] : []),
}
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
  contentFor: async ({ kind, address, slot }) => {
    const shown = { ...shownOf(reconcileNight(NIGHT, await strikes.listClaims(NIGHT))), earlier: [] }
    const composed = { message: { rich: 'x', classic: [] }, shown }
    if (kind !== 'edit') return { kind: 'send', composed }
    const edited = await time.real(store.findEdited(address.chatId, slot))
    return { kind: 'edit', composed, messageIds: edited?.messageIds ?? [] }
  },
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
  const hour = Math.floor(minute / 60)
  const waits = index % 5 === 0 && hour + WAIT_HOURS < 24
  const schedule = {
    timezone: ZONES[index % ZONES.length] ?? 'Europe/Kyiv',
    deliveryTime: `${pad(hour)}:${pad(minute % 60)}`,
    waitUntil: waits ? `${pad(hour + WAIT_HOURS)}:${pad(minute % 60)}` : null,
    moreTimes: [],
    weekendTime: null,
    days: [1, 2, 3, 4, 5, 6, 7] as const,
  }
  return aReader({ chatId: index + 1, ...schedule, nextDueAt: nextDueAt(schedule, START) })
}

async function liveThroughTheDay(): Promise<void> {
  for (let minute = 0; minute <= (DAY_HOURS + WAIT_HOURS) * 60; minute++) {
    await planAndRelease({ deliveries: store, strikes }, clock.now())
    if (clock.now().getTime() - REPORT_AT.getTime() < MINUTE_MS && clock.now() >= REPORT_AT)
      await correct({ strikes, corrections: store }, [NIGHT], clock.now())
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
  const delivery = claimed.get(row.id)
  if (row.settlement.kind === 'sent' && delivery !== undefined) note(delivery)
  await store.settle('1', [row], clock.now())
}

function note({ id, kind, slot, address: { chatId } }: ClaimedDelivery): void {
  const at = clock.now().getTime()
  const due = dueAt.get(id) ?? 0
  if (kind === 'edit') return void editedAfter.push(at - REPORT_AT.getTime())
  lateness.push(at - due)
  arrivals.push({ chatId, slot, at, until: due })
}

/** No fake time passes while the database works. */
function inRealTime(inner: Store): Store {
  return {
    ...inner,
    listDueGroups: (kind, now) => time.real(inner.listDueGroups(kind, now)),
    planDue: (kind, groups) => time.real(inner.planDue(kind, groups)),
    listAwaited: () => time.real(inner.listAwaited()),
    release: (reported, now) => time.real(inner.release(reported, now)),
    listShown: (night, since) => time.real(inner.listShown(night, since)),
    queueEdits: (...edits) => time.real(inner.queueEdits(...edits)),
    queueNotes: (...notes) => time.real(inner.queueNotes(...notes)),
    listOpenShards: (now) => time.real(inner.listOpenShards(now)),
    findNextOpen: (shard) => time.real(inner.findNextOpen(shard)),
    hasMoreUrgent: (kind, now) => time.real(inner.hasMoreUrgent(kind, now)),
    settle: (sender, rows, now) => time.real(inner.settle(sender, rows, now)),
    claim: async (...args) => {
      const rows = await time.real(inner.claim(...args))
      for (const row of rows) {
        dueAt.set(row.id, row.dueAt.getTime())
        claimed.set(row.id, row)
      }
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
  const bySlot = Map.groupBy(arrivals, ({ chatId, slot }) => `${chatId} ${slot.slice(0, 10)}`)
  const twice = [...bySlot.values()].filter((each) => each.length > 1).length
  const without = READERS - new Set(arrivals.map(({ chatId }) => chatId)).size
  const waiting = arrivals.filter(({ chatId }) => (chatId - 1) % 5 === 0)
  const byReport = waiting.filter(({ until }) => Math.abs(until - REPORT_AT.getTime()) < MINUTE_MS).length
  const edits = editedAfter.toSorted((a, b) => a - b)
  if (twice > 0 || without > 0) process.exitCode = 1
  process.stdout.write(
    `${waiting.length} digests of readers who wait: ${byReport} came with the late report\n` +
      `${edits.length} digests got its figures afterwards, the last ${((edits.at(-1) ?? 0) / 1000).toFixed(0)} s after it\n` +
      `${twice} readers with two digests of one date, ${without} with none\n`,
  )
  process.stdout.write(
    `${sorted.length} digests to ${READERS} readers in ${Math.round(timer.now() / HOUR_MS)} h: late by p50 ${at(0.5)} s, p99 ${at(0.99)} s, at most ${at(1)} s\n` +
      `heap in MB, hour by hour: ${hours.join(' ')}\n`,
  )
}
