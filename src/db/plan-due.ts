import { and, eq, isNotNull, lte, sql } from 'drizzle-orm'
import type { IsoDate } from '../domain/calendar.ts'
import { FIRST_WINDOW_MS, LONGEST_CATCH_UP_MS, LONGEST_WINDOW_MS } from '../domain/delivery/delivery.ts'
import type { DueGroup, PlannedGroup, PlannedKind } from '../domain/delivery/plan-slots.ts'
import { weeksOf } from '../domain/schedule.ts'
import type { Schedule } from '../domain/subscriber.ts'
import { queryRows, type Db } from './database.ts'
import { deliveries, subscribers } from './schema.ts'

/** Each statement walks past what the ones before it advanced: few for a million, yet the first go out meanwhile. */
export const READERS_PER_STATEMENT = 125_000
/** Readers whom one job carries. */
export const SHARD_SIZE = 500

/** What decides when a reader is due. */
export const SCHEDULE = {
  timezone: subscribers.timezone,
  deliveryTime: subscribers.deliveryTime,
  moreTimes: subscribers.moreTimes,
  days: subscribers.days,
  weekendTime: subscribers.weekendTime,
}

export async function listDueGroups(db: Db, kind: PlannedKind, now: Date): Promise<readonly DueGroup[]> {
  const { waitUntil, nextDueAt, nextWeekAt } = subscribers
  if (kind === 'week') {
    const { timezone, deliveryTime, weekendTime } = SCHEDULE
    const rows = await db
      .selectDistinct({ timezone, deliveryTime, weekendTime, dueAt: nextWeekAt })
      .from(subscribers)
      .where(and(eq(subscribers.status, 'active'), lte(nextWeekAt, now)))
    return rows.flatMap(({ dueAt, ...row }) =>
      dueAt === null ? [] : [{ ...weeksOf({ ...row, days: [], moreTimes: [] }), dueAt, waitUntil: null }],
    )
  }
  const rows = await db
    .selectDistinct({ ...SCHEDULE, waitUntil, dueAt: nextDueAt })
    .from(subscribers)
    .where(and(eq(subscribers.status, 'active'), lte(nextDueAt, now)))
  return rows.flatMap((row) => (row.dueAt === null ? [] : [{ ...row, dueAt: row.dueAt }]))
}

/**
 * One statement: whoever locks a reader's row first plans it, and others pass over it. The lock also
 * keeps the row in its place (`ctid`), where it is found again without an index. Slots come as rows,
 * so that the database neither knows zones nor reads a clock.
 */
export async function planDue(db: Db, kind: PlannedKind, groups: readonly PlannedGroup[]): Promise<number> {
  const dueColumn = sql.raw(kind === 'week' ? 'next_week_at' : 'next_due_at')
  const isOfGroup =
    kind === 'week'
      ? sql`s.weekly`
      : sql`s.days = g."days" and s.more_times = g."moreTimes" and s.wait_until is not distinct from g."waitUntil"`
  const numbered = groups.map((group, no) => ({ ...group, no }))
  const slots = numbered.flatMap(({ no, slots }) => slots.map((slot) => ({ no, ...slot })))
  const [planned] = await queryRows<{ count: number | string }>(
    db,
    sql`
      with groups as materialized (
        select * from jsonb_to_recordset(${JSON.stringify(numbered)}::text::jsonb) as g(
          "no" int, "timezone" text, "deliveryTime" text, "moreTimes" text[], "days" smallint[], "weekendTime" text,
          "waitUntil" text, "dueAt" timestamptz, "nextDueAt" timestamptz)
      ), slots as materialized (
        select * from jsonb_to_recordset(${JSON.stringify(slots)}::text::jsonb) as s(
          "no" int, "slot" text, "at" timestamptz, "until" timestamptz, "waitsFor" date, "stale" boolean)
      ), picked as materialized (
        select s.ctid as place, g."no", g."nextDueAt"
        from subscribers s join groups g
          on s.${dueColumn} = g."dueAt" and s.timezone = g."timezone"
          and s.delivery_time = g."deliveryTime" and s.weekend_time is not distinct from g."weekendTime" and ${isOfGroup}
        where s.status = 'active'
        limit ${READERS_PER_STATEMENT}
        for no key update of s skip locked
      ), advanced as (
        update subscribers s set ${dueColumn} = p."nextDueAt" from picked p where s.ctid = p.place
        returning s.chat_id, s.told_until, s.catch_up_from, p."no"
      ), base as materialized (
        select nextval('delivery_shards') as first
      ), sharded as (
        select p.*, base.first + (row_number() over (order by p."no", p.chat_id) - 1) / ${SHARD_SIZE}::int as shard_id
        from advanced p, base
      ), queued as (
        insert into deliveries (chat_id, kind, slot, state, reason, shard_id, due_at, window_from, not_before, waits_for, message_ids,
          settled_at)
        select
          p.chat_id, ${kind}, s."slot",
          case when s."stale" then 'skipped' else 'queued' end,
          case when s."stale" then 'stale' end,
          p.shard_id, s."until",
          case when p.catch_up_from is null then greatest(
            coalesce(p.told_until, s."at" - ${`${FIRST_WINDOW_MS} ms`}::interval),
            s."at" - ${`${LONGEST_WINDOW_MS} ms`}::interval)
          else greatest(p.told_until, p.catch_up_from, s."at" - ${`${LONGEST_CATCH_UP_MS} ms`}::interval) end,
          s."until", s."waitsFor", '{}', case when s."stale" then s."until" end
        from sharded p join slots s on s."no" = p."no"
        order by p.shard_id, p.chat_id
        on conflict do nothing
      )
      select count(*) as count from advanced`,
  )
  return Number(planned?.count ?? 0)
}

/** A reader who waits no more, or wants no figures, is owed the digest at once. */
export async function releaseWaiting(db: Db, reported: readonly IsoDate[], now: Date): Promise<number> {
  const at = now.toISOString()
  const [released] = await queryRows<{ count: number | string }>(
    db,
    sql`
      with released as (
        update deliveries d set
          not_before = least(d.not_before, ${at}::timestamptz), due_at = least(d.due_at, ${at}::timestamptz), waits_for = null
        from subscribers s
        where s.chat_id = d.chat_id and d.waits_for is not null and d.state = 'queued' and (
          d.waits_for = any(${`{${reported.join(',')}}`}::text::date[])
          or d.not_before <= ${at}::timestamptz
          or s.wait_until is null
          or not exists (select from topic_choices t where t.chat_id = d.chat_id and t.topic = 'strikes'))
        returning 1
      )
      select count(*) as count from released`,
  )
  return Number(released?.count ?? 0)
}

export async function listAwaited(db: Db): Promise<readonly IsoDate[]> {
  const rows = await db
    .selectDistinct({ night: deliveries.waitsFor })
    .from(deliveries)
    .where(and(isNotNull(deliveries.waitsFor), eq(deliveries.state, 'queued')))
  return rows.flatMap(({ night }) => night ?? [])
}

export async function listSchedules(db: Db): Promise<readonly Schedule[]> {
  return db
    .selectDistinct(SCHEDULE)
    .from(subscribers)
    .where(and(eq(subscribers.status, 'active'), isNotNull(subscribers.nextDueAt)))
}

/** Rows that are due already are left alone: planning advances them. */
export async function realign(
  db: Db,
  schedules: readonly (Schedule & { readonly nextDueAt: Date })[],
  now: Date,
): Promise<number> {
  const [corrected] = await queryRows<{ count: number | string }>(
    db,
    sql`
      with wanted as materialized (
        select * from jsonb_to_recordset(${JSON.stringify(schedules)}::text::jsonb) as w(
          "timezone" text, "deliveryTime" text, "moreTimes" text[], "days" smallint[], "weekendTime" text,
          "nextDueAt" timestamptz)
      ), corrected as (
        update subscribers s set next_due_at = w."nextDueAt" from wanted w
        where s.timezone = w."timezone" and s.delivery_time = w."deliveryTime" and s.more_times = w."moreTimes"
          and s.days = w."days" and s.weekend_time is not distinct from w."weekendTime"
          and s.status = 'active' and s.next_due_at > ${now.toISOString()}::timestamptz
          and s.next_due_at <> w."nextDueAt"
        returning 1
      )
      select count(*) as count from corrected`,
  )
  return Number(corrected?.count ?? 0)
}
