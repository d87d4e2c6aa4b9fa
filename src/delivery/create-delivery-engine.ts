import { SECOND_MS } from '../domain/calendar.ts'
import { DELIVERY_KINDS, type DeliveryKind } from '../domain/delivery/delivery.ts'
import type {
  ClaimedDelivery,
  DeliveryNote,
  DeliveryStore,
  OpenShard,
  SettledDelivery,
  Shard,
  TaskQueue,
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
  /** Carries shards between processes. It has been started. */
  readonly queue: Pick<TaskQueue, 'carry' | 'add' | 'giveBack'>
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

const KIND = 'delivery-shards'
const STOP_WITHIN_MS = 10 * SECOND_MS
/** A claim whose answer was lost is given back after so long. */
const FORGOTTEN_AFTER_MS = 60 * SECOND_MS
const SHARDS_AT_ONCE = 3
/** A shard holds up to 500 readers: the next one should be at hand when it is through. */
const LOOK_EVERY_SECONDS = 0.5
/** A shard that gave way to something more urgent asks again so much later. */
const SOONEST_AGAIN_MS = SECOND_MS

/** Sending in one process. The queue says who carries which shard; what is sent stands in `deliveries` alone. */
export function createDeliveryEngine(options: EngineDeps): DeliveryEngine {
  const {
    queue,
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
  const writer = createSettlementWriter({ deliveries, sender, clock, timer, logger })
  const held = new Map<number, Held>()
  const running = new Set<Promise<unknown>>()
  const deps: DeliverDeps = { ...options, deliveries: { ...deliveries, claim }, settle: write, sender }

  return { start, tick, stop }

  async function start(): Promise<void> {
    await takeOver()
    await enqueue(await deliveries.listOpenShards(clock.now()))
    const options = { atOnce: shardsAtOnce, lookEverySeconds: LOOK_EVERY_SECONDS }
    await queue.carry(KIND, options, async (shard, { isAgain }) => {
      // Whoever had it may be dead, with rows of it in hand.
      if (isAgain) await takeOver(shard)
      await track(carry(shard))
    })
  }

  async function tick(now: Date): Promise<void> {
    await takeOver()
    await plan(now)
    await enqueue(await deliveries.listOpenShards(now))
  }

  /**
   * What dead processes held is sent again at once: the queue by itself finds out only later that they are dead, and
   * takes some for dead that are not. `carried` is in the hands of this process already.
   */
  async function takeOver(carried?: Shard): Promise<void> {
    const now = clock.now()
    for (const other of await deliveries.listSenders()) {
      if (!(await presence.isGone(other))) continue
      const shards = await deliveries.recover(other, now)
      if (shards.length === 0) continue
      logger.warn({ other, shards: shards.length }, 'Took over from a dead process')
      const left = shards.filter(({ shardId }) => shardId !== carried?.shardId)
      await queue.giveBack(KIND, left.map(keyOf))
      await enqueue(left.map((shard) => ({ ...shard, isFresh: true })))
    }
    await deliveries.releaseForgotten(sender, [...held.keys()], new Date(now.getTime() - FORGOTTEN_AFTER_MS))
  }

  async function enqueue(shards: readonly OpenShard[]): Promise<void> {
    await queue.add(
      KIND,
      shards.map(({ isFresh, ...shard }) => ({
        key: keyOf(shard),
        data: shard,
        priority: priorityOf(shard.kind, isFresh),
      })),
    )
  }

  /** The task ends when all sends have begun; what is still under way is this process's own affair. */
  async function carry(shard: Shard): Promise<void> {
    const { settled } = await deliverShard(deps, shard, stopping.signal)
    void track(settled.then(() => wakeLater(shard))).catch((error: unknown) =>
      logger.warn({ error }, 'Unable to queue a shard again before the next tick'),
    )
  }

  /**
   * Not a deferred task: it is refused while this one runs, and once it waits it keeps the tick from adding the shard for
   * rows that are due sooner. The tick sees to what is lost with the process.
   */
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
  }
}

const keyOf = ({ shardId }: Shard): string => String(shardId)

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
