import {
  and,
  count,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lte,
  min,
  or,
  sql,
  sum,
} from 'drizzle-orm'
import { MINUTE_MS } from '../domain/calendar.ts'
import { DELIVERY_KINDS, type DeliveryKind } from '../domain/delivery/delivery.ts'
import { QUIET_HOURS } from '../domain/delivery/quiet.ts'
import type { DeliveryCounts, LastDelivery, OpenShard } from '../ports.ts'
import { FRESH_ATTEMPTS } from './claim-deliveries.ts'
import { queryRows, type Db } from './database.ts'
import { deliveries } from './schema.ts'

export async function countDeliveries(db: Db, since: Date): Promise<DeliveryCounts> {
  const open = await db
    .select({ kind: deliveries.kind, open: count(), oldest: min(deliveries.dueAt) })
    .from(deliveries)
    .where(and(inArray(deliveries.state, ['queued', 'sending']), isNotWaiting))
    .groupBy(deliveries.kind)
  const settled = await db
    .select({
      state: deliveries.state,
      rows: count(),
      repeated: sum(deliveries.repeated).mapWith(Number),
      ambiguous: sum(deliveries.ambiguous).mapWith(Number),
    })
    .from(deliveries)
    .where(gte(deliveries.settledAt, since))
    .groupBy(deliveries.state)
  const [last] = await db
    .select({ settledAt: deliveries.settledAt })
    .from(deliveries)
    .where(isNotNull(deliveries.settledAt))
    .orderBy(desc(deliveries.settledAt))
    .limit(1)
  const lastMinute = last?.settledAt
    ? await db.$count(deliveries, gt(deliveries.settledAt, new Date(last.settledAt.getTime() - MINUTE_MS)))
    : 0
  const rowsIn = (state: string) => settled.find((row) => row.state === state)?.rows ?? 0
  const openOf = (kind: DeliveryKind) => open.find((row) => row.kind === kind)
  return {
    open: {
      digest: openOf('digest')?.open ?? 0,
      alert: openOf('alert')?.open ?? 0,
      note: openOf('note')?.open ?? 0,
      week: openOf('week')?.open ?? 0,
      announcement: openOf('announcement')?.open ?? 0,
      edit: openOf('edit')?.open ?? 0,
    },
    oldestDueAt: openOf('digest')?.oldest ?? null,
    lastSettledAt: last?.settledAt ?? null,
    settledInLastMinute: lastMinute,
    sent: rowsIn('sent'),
    skipped: rowsIn('skipped'),
    gone: rowsIn('gone'),
    repeated: settled.reduce((total, row) => total + row.repeated, 0),
    ambiguous: settled.reduce((total, row) => total + row.ambiguous, 0),
  }
}

/** What waits for a report, or for the end of quiet hours, is late for nothing. */
const isNotWaiting = or(
  eq(deliveries.state, 'sending'),
  and(isNull(deliveries.waitsFor), sql`${deliveries.reason} is distinct from ${QUIET_HOURS}`),
)

export async function findLastDelivery(db: Db, chatId: number): Promise<LastDelivery | null> {
  const { slot, state, reason, settledAt, waitsFor, dueAt } = deliveries
  const [row] = await db
    .select({ slot, state, reason, settledAt, waitsFor, dueAt })
    .from(deliveries)
    .where(and(eq(deliveries.chatId, chatId), eq(deliveries.kind, 'digest')))
    .orderBy(desc(deliveries.dueAt))
    .limit(1)
  return row ?? null
}

export async function hasMoreUrgent(db: Db, kind: DeliveryKind, now: Date): Promise<boolean> {
  const urgent = DELIVERY_KINDS.slice(0, DELIVERY_KINDS.indexOf(kind))
  if (urgent.length === 0) return false
  const [row] = await db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(
      and(eq(deliveries.state, 'queued'), inArray(deliveries.kind, urgent), lte(deliveries.notBefore, now)),
    )
    .limit(1)
  return row !== undefined
}

/** Hops from shard to shard along the index: a million open rows are not walked to find two thousand shards. */
export async function listOpenShards(db: Db, now: Date): Promise<readonly OpenShard[]> {
  const lists = await Promise.all(
    DELIVERY_KINDS.map(async (kind) => {
      const rows = await queryRows<{ shard_id: number | string; is_fresh: boolean }>(
        db,
        sql`
          with recursive hop as (
            (select shard_id from deliveries
             where kind = ${kind} and state in ('queued', 'sending') order by shard_id limit 1)
            union all
            select (
              select d.shard_id from deliveries d
              where d.kind = ${kind} and d.state in ('queued', 'sending') and d.shard_id > hop.shard_id
              order by d.shard_id limit 1)
            from hop where hop.shard_id is not null
          )
          select hop.shard_id, ready.is_fresh from hop cross join lateral (
            select bool_or(d.attempts <= ${FRESH_ATTEMPTS}::int) as is_fresh from deliveries d
            where d.kind = ${kind} and d.shard_id = hop.shard_id and d.state = 'queued'
              and d.not_before <= ${now.toISOString()}::timestamptz) ready
          where ready.is_fresh is not null
          order by hop.shard_id`,
      )
      return rows.map((row): OpenShard => ({ shardId: Number(row.shard_id), kind, isFresh: row.is_fresh }))
    }),
  )
  return lists.flat()
}
