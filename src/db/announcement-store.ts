import { and, count, eq, isNull, lt, or, sql } from 'drizzle-orm'
import { storableText } from '../domain/storable-text.ts'
import type { AnnouncementStore } from '../ports.ts'
import { queryRows, type Db } from './database.ts'
import { READERS_PER_STATEMENT, SHARD_SIZE } from './plan-due.ts'
import { announcements, deliveries } from './schema.ts'

/** As `planned_up_to`: beyond every chat id. */
const ALL_PLANNED = Number.MAX_SAFE_INTEGER

/** Announcements; their deliveries have the announcement's id as their slot. */
export function createAnnouncementStore(db: Db): AnnouncementStore {
  return {
    create: async ({ texts, createdBy }, now) => {
      const [row] = await db
        .insert(announcements)
        .values({ texts: storable(texts), createdBy, createdAt: now, state: 'draft' })
        .returning({ id: announcements.id })
      if (row === undefined) throw new Error('The announcement was not stored')
      return row.id
    },
    find: async (id) => {
      const [row] = await db.select().from(announcements).where(eq(announcements.id, id))
      return row ?? null
    },
    confirm: async (id) => {
      const rows = await db
        .update(announcements)
        .set({ state: 'confirmed' })
        .where(and(eq(announcements.id, id), eq(announcements.state, 'draft')))
        .returning({ id: announcements.id })
      return rows.length > 0
    },
    stop: (id, now) => stopAnnouncement(db, id, now),
    listUnplanned: async () => {
      const rows = await db
        .select({ id: announcements.id })
        .from(announcements)
        .where(
          and(
            eq(announcements.state, 'confirmed'),
            or(isNull(announcements.plannedUpTo), lt(announcements.plannedUpTo, ALL_PLANNED)),
          ),
        )
      return rows.map(({ id }) => id)
    },
    planSome: (id, now) => planSome(db, id, now),
    count: async (id) => {
      const rows = await db
        .select({ state: deliveries.state, rows: count() })
        .from(deliveries)
        .where(and(eq(deliveries.kind, 'announcement'), eq(deliveries.slot, String(id))))
        .groupBy(deliveries.state)
      const rowsIn = (...states: readonly string[]) =>
        rows.reduce((total, row) => total + (states.includes(row.state) ? row.rows : 0), 0)
      return {
        sent: rowsIn('sent'),
        waiting: rowsIn('queued', 'sending'),
        skipped: rowsIn('skipped'),
        gone: rowsIn('gone'),
      }
    },
  }
}

function stopAnnouncement(db: Db, id: number, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const stopped = await tx
      .update(announcements)
      .set({ state: 'stopped' })
      .where(and(eq(announcements.id, id), sql`${announcements.state} <> 'stopped'`))
      .returning({ id: announcements.id })
    await tx
      .update(deliveries)
      .set({ state: 'skipped', reason: 'stopped', settledAt: now })
      .where(
        and(
          eq(deliveries.kind, 'announcement'),
          eq(deliveries.slot, String(id)),
          eq(deliveries.state, 'queued'),
        ),
      )
    return stopped.length > 0
  })
}

/** The announcement's row is the cursor, and its lock keeps two processes from planning the same readers. */
async function planSome(db: Db, id: number, now: Date): Promise<number> {
  const at = now.toISOString()
  const [planned] = await queryRows<{ count: number | string }>(
    db,
    sql`
      with announcement as materialized (
        select id, planned_up_to from announcements where id = ${id} and state = 'confirmed' for update
      ), readers as materialized (
        select s.chat_id, row_number() over (order by s.chat_id) - 1 as no
        from subscribers s, announcement a
        where s.status = 'active' and (a.planned_up_to is null or s.chat_id > a.planned_up_to)
        order by s.chat_id limit ${READERS_PER_STATEMENT}
      ), base as materialized (
        select nextval('delivery_shards') as first
      ), queued as (
        insert into deliveries (chat_id, kind, slot, state, shard_id, due_at, not_before, message_ids)
        select chat_id, 'announcement', ${String(id)}, 'queued', base.first + no / ${SHARD_SIZE}::int,
          ${at}::timestamptz, ${at}::timestamptz, '{}'
        from readers, base
        on conflict do nothing
      ), moved as (
        update announcements set planned_up_to = coalesce((select max(chat_id) from readers), ${ALL_PLANNED}::bigint)
        where id in (select id from announcement)
      )
      select count(*) as count from readers`,
  )
  return Number(planned?.count ?? 0)
}

function storable<Texts extends Readonly<Record<string, string>>>(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [language, storableText(text)]),
  ) as Texts
}
