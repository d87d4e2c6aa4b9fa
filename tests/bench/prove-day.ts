/**
 * `npm run prove:day`: a day of operation at 1,000 readers in fake time, and the waits that end after them, on the embedded database.
 * Readers live in many zones and choose many minutes, several hours or another one at weekends, every fifth waits for the
 * night's report up to three hours, every tenth is back from a pause, some have quiet hours; the report is late, admins announce
 * something in the night, one send in a hundred fails. Prints how late the digests were, what became of those
 * that waited, how fast the figures were edited into those that went without them, and the memory hour by hour.
 * Fails when a slot was lost or came twice, a pause was not made up for once, or anybody was disturbed in quiet hours.
 */
import { createAnnouncementStore } from '../../src/db/announcement-store.ts'
import { createDeliveryStore } from '../../src/db/delivery-store.ts'
import { createSubscriberStore } from '../../src/db/subscriber-store.ts'
import { createGate } from '../../src/delivery/create-gate.ts'
import { createLocalPace } from '../../src/delivery/pace.ts'
import { shownOf } from '../../src/domain/digest/corrections.ts'
import { reconcileNight } from '../../src/domain/tally/reconcile-night.ts'
import { correct } from '../../src/use-cases/correct.ts'
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
import { silentLogger } from '../support/silent-logger.ts'
import { createVirtualTime } from '../support/virtual-time.ts'
import { DAY_HOURS, dayReader, PAUSED_SINCE, START, WAIT_HOURS } from './day/day-readers.ts'
import { findFaults, type DayArrival } from './day/find-faults.ts'

type Store = DeliveryStore & CorrectionQueue

const READERS = 1000
const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
/** 09:40 in Kyiv. */
const REPORT_AT = new Date('2026-10-25T07:40:00Z')
const NIGHT = '2026-10-25'
/** A shard that gave way to something more urgent asks again so much later. */
const SOONEST_AGAIN_MS = 1000
const ANNOUNCED_AT_MS = 2 * HOUR_MS
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
const readers = Array.from({ length: READERS }, (_, index) => dayReader(index))
const arrivals: DayArrival[] = []
const claimed = new Map<number, ClaimedDelivery>()
const strikes = {
  listClaims: (night: string) =>
    Promise.resolve(night === NIGHT && clock.now() >= REPORT_AT ? [claim('shahed', 36, 31, { night })] : []),
}
await subscribers.importMany(readers, START)

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

async function liveThroughTheDay(): Promise<void> {
  for (let minute = 0; minute <= (DAY_HOURS + WAIT_HOURS) * 60; minute++) {
    await time.real(subscribers.resume(clock.now()))
    if (minute * MINUTE_MS === ANNOUNCED_AT_MS) await time.real(announce())
    await planAndRelease({ deliveries: store, strikes }, clock.now())
    if (clock.now().getTime() - REPORT_AT.getTime() < MINUTE_MS && clock.now() >= REPORT_AT)
      await correct({ strikes, corrections: store }, [NIGHT], clock.now())
    for (const shard of await store.listOpenShards(clock.now())) void carry(shard)
    if (minute % 60 === 0) memory.push(heapMegabytes())
    await timer.sleep(MINUTE_MS - (timer.now() % MINUTE_MS))
  }
}

async function announce(): Promise<void> {
  const announcements = createAnnouncementStore(database.db)
  const id = await announcements.create({ texts: { en: 'News' }, createdBy: 1 }, clock.now())
  await announcements.confirm(id)
  while ((await announcements.planSome(id, clock.now())) > 0);
}

/** As the engine does: sends, and comes back when a row may be sent again. */
async function carry(shard: Shard): Promise<void> {
  const { settled } = await deliverShard(deps, shard, new AbortController().signal)
  await settled
  const next = await store.findNextOpen(shard)
  if (next === null) return
  await timer.sleep(Math.max(next.at.getTime() - clock.now().getTime(), SOONEST_AGAIN_MS))
  await carry(shard)
}

async function settle(row: SettledDelivery): Promise<void> {
  const delivery = claimed.get(row.id)
  if (row.settlement.kind === 'sent' && delivery !== undefined) note(delivery)
  await store.settle('1', [row], clock.now())
}

function note({ id, kind, slot, windowFrom, address: { chatId } }: ClaimedDelivery): void {
  const at = clock.now().getTime()
  const until = dueAt.get(id) ?? 0
  arrivals.push({ chatId, kind, slot, at, from: windowFrom?.getTime() ?? 0, until })
  if (kind === 'edit') editedAfter.push(at - REPORT_AT.getTime())
  if (kind === 'digest') lateness.push(at - until)
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
  const faults = findFaults(readers, arrivals)
  const digests = arrivals.filter(({ kind }) => kind === 'digest')
  const waiting = digests.filter(({ chatId }) => readers[chatId - 1]?.waitUntil != null)
  const byReport = waiting.filter(({ until }) => Math.abs(until - REPORT_AT.getTime()) < MINUTE_MS).length
  const edits = editedAfter.toSorted((a, b) => a - b)
  if (Object.values(faults).some((count) => count > 0)) process.exitCode = 1
  const count = (kind: string) => arrivals.filter((each) => each.kind === kind).length
  process.stdout.write(
    `${waiting.length} digests of readers who wait: ${byReport} came with the late report\n` +
      `${edits.length} digests got its figures afterwards, the last ${((edits.at(-1) ?? 0) / 1000).toFixed(0)} s after it\n` +
      `${count('announcement')} announcements and ${count('note')} notes, ${arrivals.filter(({ from }) => from === PAUSED_SINCE.getTime()).length} digests after a pause\n` +
      `faults: ${JSON.stringify(faults)}\n`,
  )
  process.stdout.write(
    `${sorted.length} digests to ${READERS} readers in ${Math.round(timer.now() / HOUR_MS)} h: late by p50 ${at(0.5)} s, p99 ${at(0.99)} s, at most ${at(1)} s\n` +
      `heap in MB, hour by hour: ${hours.join(' ')}\n`,
  )
}
