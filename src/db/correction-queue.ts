import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { DAY_MS, type IsoDate } from '../domain/calendar.ts'
import type { ShownTally } from '../domain/digest/corrections.ts'
import type { ToldDigest } from '../domain/digest/told-raids.ts'
import type { CorrectionQueue, EditedDigest } from '../ports.ts'
import { queryRows, type Db } from './database.ts'
import { SHARD_SIZE } from './plan-due.ts'
import { deliveries } from './schema.ts'

/** Of the days before the last digest in which a raid may still have been new. */
const TOLD_DAYS = 5
/** Four a day, and a few that were asked for. */
const MOST_TOLD = 24

/** Edits stand beside the digests they change: the same chat and slot, of kind `edit`. */
export function createCorrectionQueue(db: Db): CorrectionQueue {
  return {
    listShown: (night, since) => listShown(db, night, since),
    queueEdits: (shown, since, notBefore) => queueEdits(db, shown, since, notBefore),
    queueNotes: (night, since, notBefore) => queueNotes(db, night, since, notBefore),
    findEdited: (chatId, slot) => findEdited(db, chatId, slot),
    listTold: (chatId, before) => listTold(db, chatId, before),
  }
}

const isSentDigest = and(eq(deliveries.kind, 'digest'), eq(deliveries.state, 'sent'))

async function listTold(db: Db, chatId: number, before: Date): Promise<readonly ToldDigest[]> {
  const rows = await db
    .select({ dueAt: deliveries.dueAt, shown: sql<ShownTally | null>`${deliveries.shown}` })
    .from(deliveries)
    .where(and(isSentDigest, eq(deliveries.chatId, chatId), lt(deliveries.dueAt, before)))
    .orderBy(desc(deliveries.dueAt))
    .limit(MOST_TOLD)
  const [newest] = rows
  return rows.filter(
    ({ dueAt }) => newest !== undefined && newest.dueAt.getTime() - dueAt.getTime() < TOLD_DAYS * DAY_MS,
  )
}

/** An edit may have made more messages of a digest, or fewer: its ids are the later ones. */
async function findEdited(db: Db, chatId: number, slot: string): Promise<EditedDigest | null> {
  const rows = await db
    .select()
    .from(deliveries)
    .where(and(eq(deliveries.chatId, chatId), eq(deliveries.slot, slot)))
  const digest = rows.find(({ kind, state }) => kind === 'digest' && state === 'sent')
  const edit = rows.find(({ kind }) => kind === 'edit')
  if (!digest?.windowFrom) return null
  const messageIds = edit?.messageIds.length ? edit.messageIds : digest.messageIds
  return { messageIds, window: { from: digest.windowFrom, until: digest.dueAt } }
}

/** What a digest shows by now: an edit that was sent keeps what it showed. */
const shownByNow = sql`
  deliveries d left join deliveries e on e.chat_id = d.chat_id and e.kind = 'edit' and e.slot = d.slot
  where d.kind = 'digest' and d.state = 'sent'`

async function listShown(db: Db, night: IsoDate, since: Date): Promise<readonly ShownTally[]> {
  const rows = await queryRows<{ shown: ShownTally }>(
    db,
    sql`
      select distinct coalesce(e.shown, d.shown) as shown from ${shownByNow}
        and d.settled_at >= ${since.toISOString()}::timestamptz
        and (coalesce(e.shown, d.shown) ->> 'night' = ${night}
          or coalesce(e.shown, d.shown) -> 'earlier' @> ${JSON.stringify([{ night }])}::text::jsonb)`,
  )
  return rows.map(({ shown }) => shown)
}

async function queueEdits(db: Db, shown: ShownTally, since: Date, notBefore: Date): Promise<number> {
  const at = notBefore.toISOString()
  const [queued] = await queryRows<{ count: number | string }>(
    db,
    sql`
      with stale as materialized (
        select d.chat_id, d.slot, row_number() over (order by d.chat_id) - 1 as no from ${shownByNow}
          and d.settled_at >= ${since.toISOString()}::timestamptz
          and coalesce(e.shown, d.shown) = ${JSON.stringify(shown)}::text::jsonb
          and (e.state is null or e.state not in ('queued', 'sending'))
          and exists (select from subscribers s where s.chat_id = d.chat_id and s.status = 'active')
      ), base as materialized (
        select nextval('delivery_shards') as first
      ), queued as (
        insert into deliveries (chat_id, kind, slot, state, shard_id, due_at, not_before, message_ids)
        select chat_id, 'edit', slot, 'queued', base.first + no / ${SHARD_SIZE}::int, ${at}::timestamptz, ${at}::timestamptz, '{}'
        from stale, base
        on conflict (chat_id, kind, slot) do update set
          state = 'queued', reason = null, shard_id = excluded.shard_id, attempts = 0, settled_at = null,
          due_at = excluded.due_at, not_before = excluded.not_before
        where deliveries.state not in ('queued', 'sending')
        returning 1
      )
      select count(*) as count from queued`,
  )
  return Number(queued?.count ?? 0)
}

/** Begins with the few who want a note: what was sent to all the others is not looked at. */
async function queueNotes(db: Db, night: IsoDate, since: Date, notBefore: Date): Promise<number> {
  const at = notBefore.toISOString()
  const [queued] = await queryRows<{ count: number | string }>(
    db,
    sql`
      with readers as materialized (
        select s.chat_id, row_number() over (order by s.chat_id) - 1 as no from subscribers s
        where s.figures_note and s.status = 'active'
          and exists (select from topic_choices t where t.chat_id = s.chat_id and t.topic = 'strikes')
          and exists (
            select from deliveries d where d.chat_id = s.chat_id and d.kind = 'digest' and d.state = 'sent'
              and d.settled_at >= ${since.toISOString()}::timestamptz
              and d.shown ->> 'night' = ${night} and d.shown -> 'rows' = '[]'::jsonb)
      ), base as materialized (
        select nextval('delivery_shards') as first
      ), queued as (
        insert into deliveries (chat_id, kind, slot, state, shard_id, due_at, not_before, message_ids)
        select chat_id, 'note', ${night}, 'queued', base.first + no / ${SHARD_SIZE}::int, ${at}::timestamptz, ${at}::timestamptz, '{}'
        from readers, base
        on conflict do nothing
        returning 1
      )
      select count(*) as count from queued`,
  )
  return Number(queued?.count ?? 0)
}
