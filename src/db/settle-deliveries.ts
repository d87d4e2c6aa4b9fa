import { sql } from 'drizzle-orm'
import { FIRST_WINDOW_MS, LONGEST_WINDOW_MS } from '../domain/delivery/delivery.ts'
import type { SettledDelivery } from '../ports.ts'
import type { Db } from './database.ts'

/**
 * One statement for what was sent a moment ago, and so one transaction: a digest is `sent` exactly
 * when its reader's `told_until` has moved. Rows that the sender no longer holds are left alone:
 * it was taken for dead, and somebody else has them.
 */
export async function settleDeliveries(
  db: Db,
  sender: string,
  rows: readonly SettledDelivery[],
  now: Date,
): Promise<void> {
  const settledAt = now.toISOString()
  const values = rows.map(({ id, settlement, shown }) => ({
    id,
    state: settlement.kind,
    reason: settlement.kind === 'sent' ? null : settlement.reason,
    messageIds: 'messageIds' in settlement ? settlement.messageIds : null,
    shown: shown ?? null,
    barred: 'isBarred' in settlement && settlement.isBarred === true,
    ...(settlement.kind === 'queued'
      ? {
          notBefore: settlement.notBefore,
          ambiguous: settlement.ambiguous ? 1 : 0,
          untried: settlement.tried ? 0 : 1,
          settledAt: null,
        }
      : { notBefore: null, ambiguous: 0, untried: 0, settledAt }),
  }))
  await db.execute(sql`
    with outcome as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(values)}::text::jsonb) as o(
        "id" bigint, "state" text, "reason" text, "messageIds" bigint[], "shown" jsonb, "notBefore" timestamptz,
        "ambiguous" int, "untried" int, "settledAt" timestamptz, "barred" boolean)
    ), settled as (
      update deliveries d set
        state = o."state", reason = o."reason", claimed_by = null, claimed_at = null,
        message_ids = coalesce(o."messageIds", d.message_ids), shown = coalesce(o."shown", d.shown),
        not_before = coalesce(o."notBefore", d.not_before), settled_at = o."settledAt",
        ambiguous = d.ambiguous + o."ambiguous", attempts = d.attempts - o."untried"
      from outcome o
      where d.id = o."id" and d.state = 'sending' and d.claimed_by = ${sender}
      returning d.id, d.chat_id, d.kind, d.state, d.reason, d.due_at, o."barred"
    ), told as (
      update subscribers s set
        told_until = greatest(s.told_until, t.due_at),
        -- One that was under way when its reader began to pause pays nothing of what the pause leaves out.
        catch_up_from = case when s.status = 'active' then null else s.catch_up_from end
      from (select chat_id, max(due_at) as due_at from settled where kind = 'digest' and state = 'sent' group by chat_id) t
      where s.chat_id = t.chat_id
    ), refused as (
      insert into barred_chats (chat_id, reason, since)
      select chat_id, min(reason), ${settledAt}::timestamptz from settled where "barred" group by chat_id
      on conflict (chat_id) do update set reason = excluded.reason
    ), owed as (
      -- Whenever it takes messages again, by itself or not: what it was not told since then is told at once.
      update subscribers s set catch_up_from = greatest(
        coalesce(s.told_until, ${settledAt}::timestamptz - ${`${FIRST_WINDOW_MS} ms`}::interval),
        ${settledAt}::timestamptz - ${`${LONGEST_WINDOW_MS} ms`}::interval)
      where s.status = 'active' and s.catch_up_from is null
        and s.chat_id in (select chat_id from settled where "barred")
        -- One statement changes a row once.
        and s.chat_id not in (select chat_id from settled where state in ('sent', 'gone'))
    ), let_in as (
      delete from barred_chats b using settled t
      where b.chat_id = t.chat_id and t.kind <> 'edit' and (t.state = 'sent' or t.state = 'gone' and not exists (
        select from chat_hosts h where h.chat_id = t.chat_id))
    ), lost as materialized (
      select chat_id, min(reason) as reason from settled where state = 'gone' group by chat_id
    ), lost_hosted as (
      -- Whoever set a channel up is told that it is lost.
      insert into barred_chats (chat_id, reason, since)
      select lost.chat_id, lost.reason, ${settledAt}::timestamptz from lost join chat_hosts h on h.chat_id = lost.chat_id
      on conflict (chat_id) do update set reason = excluded.reason
    ), left_out as (
      update subscribers s set status = 'inactive', inactive_reason = lost.reason, next_due_at = null, catch_up_from = null
      from lost where s.chat_id = lost.chat_id and s.status = 'active'
    )
    update deliveries d set state = 'gone', reason = lost.reason, settled_at = ${settledAt}::timestamptz
    from lost where d.chat_id = lost.chat_id and d.state = 'queued'`)
}
