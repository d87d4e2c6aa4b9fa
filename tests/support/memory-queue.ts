import type { DeliverDeps } from '../../src/use-cases/deliver.ts'
import type { ClaimedDelivery, SettledDelivery, Shard } from '../../src/ports.ts'

type Row = { delivery: ClaimedDelivery; state: string; notBefore: Date; settlement: SettledDelivery | null }

export type MemoryQueue = Pick<DeliverDeps, 'deliveries' | 'settle'> & {
  readonly rows: readonly Row[]
  /** The next row that waits to be sent again. */
  next(shard: Shard): { readonly at: Date; readonly isFresh: boolean } | null
}

/** Digests of one shard after another in memory: just enough to send them, for runs without a database. */
export function createMemoryQueue(chatIds: readonly number[], shardSize: number, dueAt: Date): MemoryQueue {
  const rows = chatIds.map((chatId, index): Row => ({
    delivery: {
      id: index,
      address: { chatId, threadId: null },
      kind: 'digest',
      slot: 'slot',
      dueAt,
      windowFrom: dueAt,
      attempts: 0,
      messageIds: [],
      barredSince: null,
      status: 'active',
      preferences: {
        language: 'en',
        topics: [],
        follows: [],
        mutedSources: [],
        format: 'classic',
        deliveryTime: '08:00',
        moreTimes: [],
        weekendTime: null,
        quiet: null,
        silent: false,
        style: 'full',
        light: false,
        days: [1, 2, 3, 4, 5, 6, 7],
        timezone: 'Etc/UTC',
        waitUntil: null,
        corrections: true,
      },
    },
    state: 'queued',
    notBefore: dueAt,
    settlement: null,
  }))
  const open = (shard: Shard) =>
    rows
      .slice(shard.shardId * shardSize, (shard.shardId + 1) * shardSize)
      .filter(({ state }) => state === 'queued')
  return {
    rows,
    next: (shard) => {
      const [first] = open(shard).toSorted((a, b) => a.notBefore.getTime() - b.notBefore.getTime())
      return first === undefined ? null : { at: first.notBefore, isFresh: first.delivery.attempts <= 1 }
    },
    deliveries: {
      claim: (shard, _sender, limit, now) => {
        const picked = open(shard)
          .filter(({ notBefore }) => notBefore <= now)
          .slice(0, limit)
        for (const row of picked) {
          row.state = 'sending'
          row.delivery = { ...row.delivery, attempts: row.delivery.attempts + 1 }
        }
        return Promise.resolve(picked.map(({ delivery }) => delivery))
      },
      hasMoreUrgent: () => Promise.resolve(false),
    },
    settle: (settled) => {
      const row = rows[settled.id]
      if (row === undefined) throw new Error(`There is no row ${settled.id}`)
      row.state = settled.settlement.kind
      row.settlement = settled
      if (settled.settlement.kind === 'queued') row.notBefore = settled.settlement.notBefore
      return Promise.resolve()
    },
  }
}
