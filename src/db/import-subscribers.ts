import { sql } from 'drizzle-orm'
import type { Alert } from '../domain/alert/alert.ts'
import type { Subscriber } from '../domain/subscriber.ts'
import type { ImportCounts, SubscriberRecord, SubscriberToImport } from '../ports.ts'
import type { Db } from './database.ts'
import { listAlerts } from './alert-store.ts'
import { findSubscribers, isOneOf } from './read-subscribers.ts'
import { alerts, follows, subscribers, topicChoices } from './schema.ts'

/** One statement each for the subscribers, the topics and the follows of a batch. */
const BATCH_SIZE = 1000

/**
 * Adds and changes many subscribers. A batch is one transaction; a record that says what is there
 * already touches nothing. Of the known ones only what the record holds is changed.
 */
export async function importSubscribers(
  db: Db,
  records: readonly SubscriberToImport[],
  now: Date,
): Promise<ImportCounts> {
  const total = { added: 0, changed: 0, unchanged: 0 }
  // The last line of a chat wins, as if the lines were imported one after another.
  const unique = [...new Map(records.map((record) => [record.chatId, record])).values()]
  for (let start = 0; start < unique.length; start += BATCH_SIZE) {
    const counts = await db.transaction((tx) => importBatch(tx, unique.slice(start, start + BATCH_SIZE), now))
    total.added += counts.added
    total.changed += counts.changed
    total.unchanged += counts.unchanged
  }
  return { ...total, unchanged: total.unchanged + records.length - unique.length }
}

async function importBatch(tx: Db, records: readonly SubscriberToImport[], now: Date): Promise<ImportCounts> {
  const chatIds = records.map((record) => record.chatId)
  const found = await findSubscribers(tx, chatIds)
  const present = await listAlerts(
    tx,
    found.map(({ chatId }) => chatId),
  )
  const known = new Map(
    found.map((subscriber) => [
      subscriber.chatId,
      { ...subscriber, alerts: present.get(subscriber.chatId) ?? [] },
    ]),
  )
  const different = records.filter((record) => differs(record, known.get(record.chatId)))
  const changed = different.filter((record) => known.has(record.chatId))
  await deleteLists(tx, changed)
  await write(
    tx,
    different.map((record) => ({
      ...DEFAULTS,
      ...optionsOf(known.get(record.chatId)),
      ...record,
      createdAt: now,
    })),
  )
  return {
    added: different.length - changed.length,
    changed: changed.length,
    unchanged: records.length - different.length,
  }
}

/** What a line may leave out, for a subscriber who is new. */
const DEFAULTS = {
  threadId: null,
  format: 'classic',
  corrections: true,
  mutedSources: [],
  waitUntil: null,
  figuresNote: false,
  weekly: false,
  quiet: null,
  silent: false,
  style: 'full',
  light: false,
  inactiveReason: null,
  pausedUntil: null,
  catchUpFrom: null,
  alerts: [],
} as const satisfies Partial<SubscriberRecord>

const OPTIONS = Object.keys(DEFAULTS) as readonly (keyof typeof DEFAULTS)[]

type Known = Subscriber & { readonly alerts: readonly Alert[] }

const optionsOf = (known: Known | undefined) =>
  known && Object.fromEntries(OPTIONS.map((option) => [option, known[option]]))

const FIELDS = [
  ...(['kind', 'language', 'timezone', 'deliveryTime', 'moreTimes', 'days', 'weekendTime'] as const),
  ...(['topics', 'follows', 'status'] as const),
  ...OPTIONS.filter((option) => option !== 'alerts'),
] satisfies readonly (keyof SubscriberRecord)[]

function differs(record: SubscriberRecord, known: Known | undefined): boolean {
  if (known === undefined) return true
  if (record.alerts !== undefined && keysOf(record.alerts) !== keysOf(known.alerts)) return true
  return FIELDS.some(
    (field) => record[field] !== undefined && JSON.stringify(record[field]) !== JSON.stringify(known[field]),
  )
}

/** They have no order of their own. */
const keysOf = (wanted: readonly Alert[]): string =>
  wanted
    .map(({ kind, value, least }) => JSON.stringify([kind, value, least]))
    .toSorted()
    .join()

async function deleteLists(tx: Db, records: readonly SubscriberRecord[]): Promise<void> {
  if (records.length === 0) return
  const chatIds = records.map((record) => record.chatId)
  await tx.delete(topicChoices).where(isOneOf(topicChoices.chatId, chatIds))
  await tx.delete(follows).where(isOneOf(follows.chatId, chatIds))
  await tx.delete(alerts).where(isOneOf(alerts.chatId, chatIds))
}

/**
 * The batch travels as one JSON parameter: ten times as fast as a parameter per value. The next due
 * instant of a reader whose schedule stays is left alone, or a digest that is due now would be lost.
 */
async function write(
  tx: Db,
  rows: readonly (SubscriberToImport & { readonly createdAt: Date })[],
): Promise<void> {
  if (rows.length === 0) return
  const batch = JSON.stringify(rows)
  await tx.execute(sql`
    insert into ${subscribers} as s (chat_id, thread_id, kind, language, timezone, delivery_time, more_times, days, weekend_time,
      format, corrections, muted_sources, wait_until, figures_note, weekly, quiet_from, quiet_until, silent, style, light,
      status, inactive_reason, paused_until, catch_up_from, next_due_at, next_week_at, created_at)
    select "chatId", "threadId", kind, language, timezone, "deliveryTime", "moreTimes", days, "weekendTime",
      format, corrections, "mutedSources", "waitUntil", "figuresNote", weekly, quiet ->> 'from', quiet ->> 'until', silent, style, light,
      status, "inactiveReason", "pausedUntil", "catchUpFrom", "nextDueAt", case when weekly then "nextWeekAt" end, "createdAt"
    from json_to_recordset(${batch}::text::json) as r ("chatId" bigint, "threadId" bigint, kind text, language text,
      timezone text, "deliveryTime" text, "moreTimes" text[], days smallint[], "weekendTime" text, format text, corrections boolean,
      "mutedSources" text[], "waitUntil" text, "figuresNote" boolean, weekly boolean, quiet json, silent boolean, style text,
      light boolean, status text, "inactiveReason" text, "pausedUntil" timestamptz, "catchUpFrom" timestamptz,
      "nextDueAt" timestamptz, "nextWeekAt" timestamptz, "createdAt" timestamptz)
    order by "chatId"
    on conflict (chat_id) do update set
      thread_id = excluded.thread_id, kind = excluded.kind, language = excluded.language,
      timezone = excluded.timezone, delivery_time = excluded.delivery_time, more_times = excluded.more_times,
      days = excluded.days, weekend_time = excluded.weekend_time,
      format = excluded.format, corrections = excluded.corrections, muted_sources = excluded.muted_sources,
      wait_until = excluded.wait_until, figures_note = excluded.figures_note, weekly = excluded.weekly,
      quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, silent = excluded.silent,
      style = excluded.style, light = excluded.light, status = excluded.status,
      inactive_reason = excluded.inactive_reason, paused_until = excluded.paused_until, catch_up_from = excluded.catch_up_from,
      next_due_at = case
        when (s.timezone, s.delivery_time, s.more_times, s.days, s.status)
          = (excluded.timezone, excluded.delivery_time, excluded.more_times, excluded.days, excluded.status)
          and s.weekend_time is not distinct from excluded.weekend_time
          and s.paused_until is not distinct from excluded.paused_until then s.next_due_at
        else excluded.next_due_at
      end,
      next_week_at = case
        when s.next_week_at is not null and (s.timezone, s.delivery_time, s.status, s.weekly)
          = (excluded.timezone, excluded.delivery_time, excluded.status, excluded.weekly)
          and s.weekend_time is not distinct from excluded.weekend_time then s.next_week_at
        else excluded.next_week_at
      end`)
  await tx.execute(sql`
    insert into ${topicChoices} (chat_id, topic, position)
    select r."chatId", list.topic, list.position - 1
    from json_to_recordset(${batch}::text::json) as r ("chatId" bigint, topics text[]),
      unnest(r.topics) with ordinality as list (topic, position)
    on conflict do nothing`)
  await tx.execute(sql`
    insert into ${follows} (chat_id, words, position)
    select r."chatId", list.words, list.position - 1
    from json_to_recordset(${batch}::text::json) as r ("chatId" bigint, follows text[]),
      unnest(r.follows) with ordinality as list (words, position)
    on conflict do nothing`)
  await tx.execute(sql`
    insert into ${alerts} (chat_id, kind, value, least)
    select r."chatId", wanted.kind, wanted.value, wanted.least
    from json_to_recordset(${batch}::text::json) as r ("chatId" bigint, alerts json),
      json_to_recordset(r.alerts) as wanted (kind text, value text, least integer)
    on conflict do nothing`)
}
