import type { PgBoss } from 'pg-boss'
import { DAY_MS, SECOND_MS } from '../domain/calendar.ts'
import { DELIVERY_KINDS, type DeliveryKind } from '../domain/delivery/delivery.ts'
import type {
  ClaimedDelivery,
  DeliveryNote,
  DeliveryStore,
  OpenShard,
  SettledDelivery,
  Shard,
  Timer,
  Watching,
} from '../ports.ts'
import { deliverShard, type DeliverDeps } from '../use-cases/deliver.ts'
import { planDeliveries } from '../use-cases/plan-deliveries.ts'
import type { Presence } from './presence.ts'
import { createSettlementWriter } from './settlement-writer.ts'
import { realTimer } from './timer.ts'

export type EngineDeps = Omit<DeliverDeps, 'deliveries' | 'settle' | 'sender'> & {
  readonly deliveries: DeliveryStore
  readonly boss: PgBoss
  readonly presence: Presence
  readonly timer?: Timer
  /** Queues what is due; when left out, by the clock alone. */
  readonly plan?: (now: Date) => Promise<unknown>
  /** Shards that this process carries at once: while one asks the database, the others send. */
  readonly shardsAtOnce?: number
  /** Told of every delivery that was tried. */
  readonly watching?: Watching
}

export type DeliveryEngine = {
  /** Begins to carry shards, what a process left that died first. */
  start(): Promise<void>
  /** Plans what is due and sees to it that every open shard is carried. Any process may, at any time. */
  tick(now: Date): Promise<void>
  /** Finishes the messages under way, for 10 s at most; the rest stays queued. */
  stop(): Promise<void>
}

const QUEUE = 'delivery-shards'
const STOP_WITHIN_MS = 10 * SECOND_MS
/** A claim whose answer was lost is given back after so long. */
const FORGOTTEN_AFTER_MS = 60 * SECOND_MS
const QUIET_MS = 60 * SECOND_MS
const SHARDS_AT_ONCE = 3
/** A shard that gave way to something more urgent asks again so much later. */
const SOONEST_AGAIN_MS = SECOND_MS

/** Sending in one process. pg-boss says who carries which shard; what is sent stands in `deliveries` alone. */
export function createDeliveryEngine(options: EngineDeps): DeliveryEngine {
  const {
    boss,
    presence,
    deliveries,
    clock,
    logger,
    timer = realTimer,
    plan = (now) => planDeliveries({ deliveries }, now),
    shardsAtOnce = SHARDS_AT_ONCE,
  } = options
  const sender = presence.id
  const stopping = new AbortController()
  let quietUntil = Number.NEGATIVE_INFINITY
  const writer = createSettlementWriter({ deliveries, sender, clock, timer, logger })
  const held = new Map<number, Held>()
  const running = new Set<Promise<unknown>>()
  const deps: DeliverDeps = { ...options, deliveries: { ...deliveries, claim }, settle: write, sender }

  return { start, tick, stop }

  async function start(): Promise<void> {
    boss.on('error', tellOfTrouble)
    await boss.start()
    await boss.createQueue(QUEUE, {
      // At most one job for a key waits or runs; a shard's key is its id.
      policy: 'exclusive',
      heartbeatSeconds: 10,
      expireInSeconds: DAY_MS / SECOND_MS - 1,
      retryLimit: 1000,
      retryDelay: 1,
      deleteAfterSeconds: 60,
    })
    await takeOver()
    await enqueue(await deliveries.listOpenShards(clock.now()))
    await boss.work<Shard>(
      QUEUE,
      { localConcurrency: shardsAtOnce, pollingIntervalSeconds: 0.5 },
      async ([job]) => {
        if (job !== undefined) await track(carry(job.data))
      },
    )
  }

  /** Every worker asks twice a second: an outage of the database would fill the log. */
  function tellOfTrouble(error: Error): void {
    const now = timer.now()
    if (now < quietUntil) return
    quietUntil = now + QUIET_MS
    logger.warn({ error }, 'The delivery queue has trouble')
  }

  async function tick(now: Date): Promise<void> {
    await takeOver()
    await plan(now)
    await enqueue(await deliveries.listOpenShards(now))
  }

  /** What dead processes held is sent again at once: their jobs would be found dead only later. */
  async function takeOver(): Promise<void> {
    const now = clock.now()
    for (const other of await deliveries.listSenders()) {
      if (!(await presence.isGone(other))) continue
      const shards = await deliveries.recover(other, now)
      if (shards.length > 0) logger.warn({ other, shards: shards.length }, 'Took over from a dead process')
      await enqueue(
        shards.map((shard) => ({ ...shard, isFresh: true })),
        `after ${other}`,
      )
    }
    await deliveries.releaseForgotten(sender, [...held.keys()], new Date(now.getTime() - FORGOTTEN_AFTER_MS))
  }

  async function enqueue(shards: readonly OpenShard[], reason = ''): Promise<void> {
    if (shards.length === 0) return
    await boss.insert(
      QUEUE,
      shards.map(({ isFresh, ...shard }) => ({
        data: shard,
        singletonKey: `${shard.shardId} ${reason}`.trim(),
        priority: priorityOf(shard.kind, isFresh),
      })),
    )
  }

  /** The job ends when all sends have begun; what is still under way is this process's own affair. */
  async function carry(shard: Shard): Promise<void> {
    const { settled } = await deliverShard(deps, shard, stopping.signal)
    void track(settled.then(() => wakeLater(shard))).catch((error: unknown) =>
      logger.warn({ error }, 'Unable to queue a shard again before the next tick'),
    )
  }

  /** Not a deferred job: it would be lost with its key taken. The tick sees to what is lost with the process. */
  async function wakeLater(shard: Shard): Promise<void> {
    if (stopping.signal.aborted) return
    const next = await deliveries.findNextOpen(shard)
    if (next === null) return
    await timer.sleep(Math.max(next.at.getTime() - clock.now().getTime(), SOONEST_AGAIN_MS), stopping.signal)
    if (!stopping.signal.aborted) await enqueue([{ ...shard, isFresh: next.isFresh }])
  }

  async function claim(...args: Parameters<DeliveryStore['claim']>): ReturnType<DeliveryStore['claim']> {
    const rows = await deliveries.claim(...args)
    const at = timer.now()
    for (const delivery of rows) held.set(delivery.id, { delivery, at })
    return rows
  }

  async function write(row: Parameters<DeliverDeps['settle']>[0]): Promise<void> {
    const claimed = held.get(row.id)
    if (claimed)
      options.watching?.delivery(noteOf(claimed, row, { ms: timer.now() - claimed.at, now: clock.now() }))
    await writer.write(row)
    held.delete(row.id)
  }

  function track<T>(work: Promise<T>): Promise<T> {
    running.add(work)
    return work.finally(() => running.delete(work))
  }

  /** What runs may begin something that has to end as well. */
  async function allEnded(): Promise<void> {
    while (running.size > 0) await Promise.allSettled(running)
  }

  async function stop(): Promise<void> {
    stopping.abort()
    // A timer that outlives its race would keep the process for as long.
    const patience = new AbortController()
    await Promise.race([allEnded(), timer.sleep(STOP_WITHIN_MS, patience.signal)])
    patience.abort()
    await boss.stop({ graceful: false, close: true })
  }
}

type Held = { readonly delivery: ClaimedDelivery; readonly at: number }

function noteOf(
  { delivery }: Held,
  { settlement }: SettledDelivery,
  { ms, now }: { readonly ms: number; readonly now: Date },
): DeliveryNote {
  const { id, address, kind, slot, attempts, dueAt, preferences } = delivery
  const isTimed = kind === 'digest' && settlement.kind === 'sent' && preferences.waitUntil === null
  return {
    deliveryId: id,
    chatId: address.chatId,
    ...{ kind, slot, outcome: settlement.kind, attempt: attempts },
    reason: 'reason' in settlement ? settlement.reason : null,
    ms: Math.round(ms),
    lateMs: isTimed ? Math.max(0, now.getTime() - dueAt.getTime()) : null,
  }
}

/** By kind, and within a kind what failed again and again last. */
function priorityOf(kind: DeliveryKind, isFresh: boolean): number {
  return 2 * (DELIVERY_KINDS.length - DELIVERY_KINDS.indexOf(kind)) + (isFresh ? 1 : 0)
}
