import { and, asc, count, eq, gt, inArray, ne, or, sql } from 'drizzle-orm'
import type { Alert } from '../domain/alert/alert.ts'
import type { ShownAlert } from '../domain/alert/decide-alert.ts'
import { storableText } from '../domain/storable-text.ts'
import type { AlertReader, AlertStore, ToldAlert } from '../ports.ts'
import { queryRows, type Db } from './database.ts'
import { listStoredSince } from './list-stored.ts'
import { SHARD_SIZE } from './plan-due.ts'
import { isOneOf } from './read-subscribers.ts'
import { alerts, deliveries, subscribers } from './schema.ts'

const ALERT = { kind: alerts.kind, value: alerts.value, least: alerts.least }

/** What readers want to be told of at once; what they were told stands in `deliveries`, a row a telling. */
export function createAlertStore(db: Db): AlertStore {
  return {
    list: async (chatId) => (await listAlerts(db, [chatId])).get(chatId) ?? [],
    listOf: (chatIds) => listAlerts(db, chatIds),
    add: async (chatId, alert) => {
      await db
        .insert(alerts)
        .values({ ...alert, value: storableText(alert.value), chatId })
        .onConflictDoNothing()
    },
    remove: async (chatId, alert) => {
      await db.delete(alerts).where(and(eq(alerts.chatId, chatId), isAlert(alert)))
    },
    listStoredSince: (since) => listStoredSince(db, since),
    listReaders: (...wanted) => listReaders(db, ...wanted),
    listWords: async (after, limit) => {
      const rows = await db
        .selectDistinct({ value: alerts.value })
        .from(alerts)
        .where(and(eq(alerts.kind, 'word'), gt(alerts.value, after)))
        .orderBy(asc(alerts.value))
        .limit(limit)
      return rows.map(({ value }) => value)
    },
    listTold: (chatIds, slot) => listTold(db, chatIds, slot),
    queue: (tellings, notBefore) => queue(db, tellings, notBefore),
    takePlace: (...place) => takePlace(db, ...place),
  }
}

/** Of each chat in the order of kinds and values. */
export async function listAlerts(
  db: Db,
  chatIds: readonly number[],
): Promise<ReadonlyMap<number, readonly Alert[]>> {
  const rows = await db
    .select({ chatId: alerts.chatId, ...ALERT })
    .from(alerts)
    .where(isOneOf(alerts.chatId, chatIds))
    .orderBy(asc(alerts.kind), asc(alerts.value), asc(alerts.least))
  return alertsByChat(rows)
}

function alertsByChat(
  rows: readonly (Alert & { readonly chatId: number })[],
): ReadonlyMap<number, readonly Alert[]> {
  const grouped = Map.groupBy(rows, ({ chatId }) => chatId)
  return new Map(
    [...grouped].map(([chatId, own]) => [
      chatId,
      own.map(({ kind, value, least }) => ({ kind, value, least })),
    ]),
  )
}

const isAlert = ({ kind, value, least }: Alert) =>
  and(eq(alerts.kind, kind), eq(alerts.value, value), eq(alerts.least, least))

async function listReaders(
  db: Db,
  ...[kinds, words, after, limit]: Parameters<AlertStore['listReaders']>
): Promise<readonly AlertReader[]> {
  const isWanted = or(
    inArray(
      alerts.kind,
      kinds.filter((kind) => kind !== 'word'),
    ),
    kinds.includes('word') ? and(eq(alerts.kind, 'word'), inArray(alerts.value, [...words])) : undefined,
  )
  const isActive = eq(subscribers.status, 'active')
  const readers = await db
    .selectDistinct({
      chatId: subscribers.chatId,
      mutedSources: subscribers.mutedSources,
      toldUntil: subscribers.toldUntil,
    })
    .from(alerts)
    .innerJoin(subscribers, eq(subscribers.chatId, alerts.chatId))
    .where(and(isWanted, isActive, after === null ? undefined : gt(alerts.chatId, after)))
    .orderBy(asc(subscribers.chatId))
    .limit(limit)
  if (readers.length === 0) return []
  const chatIds = readers.map(({ chatId }) => chatId)
  const rows = await db
    .select({ chatId: alerts.chatId, ...ALERT })
    .from(alerts)
    .where(and(isWanted, isOneOf(alerts.chatId, chatIds)))
  const alertsOf = alertsByChat(rows)
  return readers.map((reader) => ({ ...reader, alerts: alertsOf.get(reader.chatId) ?? [] }))
}

async function listTold(
  db: Db,
  chatIds: readonly number[],
  slot: string,
): Promise<ReadonlyMap<number, readonly ToldAlert[]>> {
  if (chatIds.length === 0) return new Map()
  const rows = await db
    .select({
      chatId: deliveries.chatId,
      slot: deliveries.slot,
      state: deliveries.state,
      shown: deliveries.shown,
      messageIds: deliveries.messageIds,
    })
    .from(deliveries)
    .where(
      and(
        isOneOf(deliveries.chatId, chatIds),
        eq(deliveries.kind, 'alert'),
        sql`(${deliveries.slot} = ${slot} or starts_with(${deliveries.slot}, ${`${slot}:`}))`,
      ),
    )
    .orderBy(asc(deliveries.id))
  const told = rows.map(({ chatId, state, shown, ...row }) => ({
    chatId,
    ...row,
    isOpen: state === 'queued' || state === 'sending',
    shown: state === 'sent' ? (shown as ShownAlert | null) : null,
  }))
  return Map.groupBy(told, ({ chatId }) => chatId)
}

async function queue(
  db: Db,
  tellings: readonly { readonly chatId: number; readonly slot: string }[],
  notBefore: Date,
): Promise<number> {
  if (tellings.length === 0) return 0
  const at = notBefore.toISOString()
  const numbered = tellings.map(({ chatId, slot }, no) => ({ chatId, slot, no }))
  const [queued] = await queryRows<{ count: number | string }>(
    db,
    sql`
      with tellings as materialized (
        select * from jsonb_to_recordset(${JSON.stringify(numbered)}::text::jsonb) as t(
          "chatId" bigint, "slot" text, "no" int)
        -- Whoever was deleted meanwhile.
        where exists (select from subscribers s where s.chat_id = t."chatId")
      ), base as materialized (
        select nextval('delivery_shards') as first
      ), queued as (
        insert into deliveries (chat_id, kind, slot, state, shard_id, due_at, not_before, message_ids)
        select "chatId", 'alert', "slot", 'queued', base.first + "no" / ${SHARD_SIZE}::int,
          ${at}::timestamptz, ${at}::timestamptz, '{}'
        from tellings, base
        on conflict do nothing
        returning 1
      )
      select count(*) as count from queued`,
  )
  return Number(queued?.count ?? 0)
}

/** The reader's row is locked: two processes that tell one reader of two things at one moment take two places. */
function takePlace(
  db: Db,
  ...[chatId, deliveryId, day, most]: Parameters<AlertStore['takePlace']>
): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx
      .select({ chatId: subscribers.chatId })
      .from(subscribers)
      .where(eq(subscribers.chatId, chatId))
      .for('update')
    const [taken] = await tx
      .select({ places: count() })
      .from(deliveries)
      .where(
        and(
          eq(deliveries.chatId, chatId),
          eq(deliveries.kind, 'alert'),
          eq(deliveries.toldOn, day),
          ne(deliveries.id, deliveryId),
        ),
      )
    if ((taken?.places ?? 0) >= most) return false
    await tx.update(deliveries).set({ toldOn: day }).where(eq(deliveries.id, deliveryId))
    return true
  })
}
