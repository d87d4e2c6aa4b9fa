import { describe, expect, it } from 'vitest'
import { createGate } from '../../src/delivery/create-gate.ts'
import { createLocalPace } from '../../src/delivery/pace.ts'
import type { SendOutcome, Shard } from '../../src/ports.ts'
import { deliverShard, type DeliverDeps } from '../../src/use-cases/deliver.ts'
import { createFakeMessenger } from '../support/fake-messenger.ts'
import { createMemoryQueue } from '../support/memory-queue.ts'
import { silentLogger } from '../support/silent-logger.ts'
import { createVirtualTime } from '../support/virtual-time.ts'

const READERS = 10_000
const BAD = 4711
const SHARD_SIZE = 500
const PER_SECOND = 25
const LATENCY_MS = 40
/** What one message takes: its turn, two hundredths below the rate, and its answer. */
const MESSAGE_MS = 1000 / (PER_SECOND * 0.98) + LATENCY_MS
const DUE = new Date('2023-07-18T05:00:00Z')

/** Sends to everyone, with one reader whose every send ends like this; when each of the others got it. */
async function deliverAll(badOutcome: SendOutcome | null, badLatencyMs = LATENCY_MS) {
  const time = createVirtualTime()
  const { timer } = time
  const chatIds = Array.from({ length: READERS }, (_, index) => index + 1)
  const queue = createMemoryQueue(chatIds, SHARD_SIZE, DUE)
  const messenger = createFakeMessenger(({ chatId }) => (chatId === BAD ? badOutcome : null), {
    now: () => timer.now(),
    latencyMs: ({ chatId }) => (chatId === BAD ? badLatencyMs : LATENCY_MS),
    sleep: (ms) => timer.sleep(ms),
  })
  const deps: DeliverDeps = {
    ...queue,
    subscribers: { rekey: () => Promise.resolve() },
    messenger,
    paidMessenger: messenger,
    gate: createGate({
      timer,
      pace: createLocalPace(timer),
      perSecond: PER_SECOND,
      mostInFlight: () => 2 * PER_SECOND,
    }),
    contentFor: () =>
      Promise.resolve({ kind: 'send', composed: { message: { rich: 'x', classic: [] }, shown: null } }),
    clock: { now: () => new Date(DUE.getTime() + timer.now()) },
    logger: silentLogger,
    sender: '1',
  }
  const shards = Array.from({ length: READERS / SHARD_SIZE }, (_, shardId): Shard => ({
    shardId,
    kind: 'digest',
  }))
  /** What failed again and again comes behind all others, as the queue's priorities have it. */
  const failing: Shard[] = []
  const sends: Promise<unknown>[] = []
  // One after another: side by side, readers of two shards also change places, which is nobody's delay.
  await time.runUntil(carryShards())
  await time.runUntil(Promise.all(sends))
  return {
    arrivals: new Map(messenger.arrived.map(({ chatId, at }) => [chatId, at])),
    calls: messenger.calls.length,
    bad: queue.rows[BAD - 1],
  }

  async function carryShards(): Promise<void> {
    for (let shard = nextShard(); shard !== undefined; shard = nextShard()) {
      const { settled } = await deliverShard(deps, shard, new AbortController().signal)
      sends.push(settled)
      void settled.then(() => later(shard))
    }
  }

  function nextShard(): Shard | undefined {
    return shards.shift() ?? failing.shift()
  }

  /** As the engine does: the shard comes back when its row may be sent again. */
  async function later(shard: Shard): Promise<void> {
    const next = queue.next(shard)
    if (next === null) return
    await timer.sleep(next.at.getTime() - deps.clock.now().getTime())
    if (next.isFresh) shards.unshift(shard)
    else failing.push(shard)
  }
}

const retry = { kind: 'retry', retryAfterMs: null, ambiguous: false, messageIds: [] } as const

describe('one reader of 10,000 whose every send fails', () => {
  const usual = deliverAll(null)

  it.each<[string, SendOutcome, number?]>([
    ['is flooded', { ...retry, reason: 'too many requests', retryAfterMs: 30_000 }],
    ['meets a server error', { ...retry, reason: 'server 500' }],
    ['runs into a time-out of half a minute', { ...retry, reason: 'network', ambiguous: true }, 30_000],
    ['has blocked the bot', { kind: 'gone', reason: 'blocked' }],
    ['may not be written to for now', { kind: 'barred', reason: 'no right to write' }],
    ['moves again and again', { kind: 'moved', chatId: BAD }],
    ['gets a text that Telegram refuses', { kind: 'refused', reason: "can't parse entities" }],
  ])('delays nobody by more than one message when it %s', async (_name, outcome, latencyMs) => {
    const { arrivals } = await usual
    const withBad = await deliverAll(outcome, latencyMs)
    expect(withBad.bad?.state).not.toBe('sent')
    expect(withBad.arrivals.size).toBe(READERS - 1)
    const delays = [...withBad.arrivals].map(([chatId, at]) => at - (arrivals.get(chatId) ?? 0))
    expect(Math.max(...delays)).toBeLessThanOrEqual(MESSAGE_MS)
  })
})
