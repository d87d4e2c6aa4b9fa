import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgSequence,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { AlertKind } from '../domain/alert/alert.ts'
import type { DeliveryKind } from '../domain/delivery/delivery.ts'
import type { Language } from '../domain/language.ts'
import type { Authority, Quoting, SourceKind } from '../domain/source.ts'
import type { Doubt } from '../domain/strikes/doubts.ts'
import type { ImpactCounts } from '../domain/strikes/impacts/impact-row.ts'
import type { Bound, Evidence, Raid, Role, Scope } from '../domain/strikes/strike-row.ts'
import type { ChatKind, Format, Style, SubscriberStatus, Weekday } from '../domain/subscriber.ts'
import type { Topic } from '../domain/topic.ts'
import type { FetchedBriefing } from '../ports.ts'

// Every instant is written by the program's clock, never by the server's: no `defaultNow()`.
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
// Chat ids exceed 32 bits, and stay far below 2^53.
const chatId = (name: string) => bigint(name, { mode: 'number' })
const id = () => bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()

export const sources = pgTable('sources', {
  slug: text('slug').primaryKey(),
  name: text('name').notNull(),
  kind: text('kind').$type<SourceKind>().notNull(),
  url: text('url'),
  language: text('language').$type<Language>(),
  authority: text('authority').$type<Authority>().notNull(),
  quoting: text('quoting').$type<Quoting>().notNull(),
  intervalMinutes: integer('interval_minutes').notNull(),
  rhythmHours: integer('rhythm_hours'),
  /** False once it is no longer listed: it is asked no more, its briefings stay. */
  listed: boolean('listed').notNull(),
  etag: text('etag'),
  lastModified: text('last_modified'),
  nextFetchAt: instant('next_fetch_at').notNull(),
  lastFetchedAt: instant('last_fetched_at'),
  lastSuccessAt: instant('last_success_at'),
  lastBriefingAt: instant('last_briefing_at'),
  failures: integer('failures').notNull().default(0),
  lastError: text('last_error'),
  alertedAt: instant('alerted_at'),
  /** Since when it is left alone, by an admin's order. */
  pausedAt: instant('paused_at'),
  backfillCursor: text('backfill_cursor'),
})

/** A briefing as its source lists it, as JSON has it. */
export type StoredListing = Omit<FetchedBriefing, 'publishedAt' | 'editedAt'> & {
  readonly publishedAt: string | null
  readonly editedAt: string | null
}

/** Articles read from their pages of late, which may yet be corrected. */
export const readPages = pgTable(
  'read_pages',
  {
    sourceSlug: text('source_slug')
      .notNull()
      .references(() => sources.slug, { onDelete: 'cascade' }),
    externalKey: text('external_key').notNull(),
    /** As its source lists it: title, summary, address. */
    listed: jsonb('listed').$type<StoredListing>().notNull(),
    bornAt: instant('born_at').notNull(),
    readAt: instant('read_at').notNull(),
    length: integer('length').notNull(),
    etag: text('etag'),
    lastModified: text('last_modified'),
    /** Its source lists it otherwise than when it was read. */
    changed: boolean('changed').notNull(),
  },
  (t) => [primaryKey({ columns: [t.sourceSlug, t.externalKey] })],
)

export const briefings = pgTable(
  'briefings',
  {
    id: id(),
    sourceSlug: text('source_slug')
      .notNull()
      .references(() => sources.slug),
    externalKey: text('external_key').notNull(),
    url: text('url'),
    /** Whom a forwarded post is by, as the channel that forwarded it shows it. */
    forwardedFrom: text('forwarded_from'),
    title: text('title'),
    text: text('text').notNull(),
    contentHash: text('content_hash').notNull(),
    revision: integer('revision').notNull(),
    language: text('language').$type<Language>(),
    dayNumber: integer('day_number'),
    publishedOn: date('published_on', { mode: 'string' }),
    publishedAt: instant('published_at'),
    receivedAt: instant('received_at').notNull(),
    revisedAt: instant('revised_at'),
  },
  (t) => [
    unique('briefings_origin').on(t.sourceSlug, t.externalKey),
    index('briefings_received').on(t.receivedAt),
  ],
)

/** What a briefing said before it was changed. */
export const briefingRevisions = pgTable(
  'briefing_revisions',
  {
    briefingId: bigint('briefing_id', { mode: 'number' })
      .notNull()
      .references(() => briefings.id, { onDelete: 'cascade' }),
    revision: integer('revision').notNull(),
    title: text('title'),
    text: text('text').notNull(),
    contentHash: text('content_hash').notNull(),
    replacedAt: instant('replaced_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.briefingId, t.revision] })],
)

export const events = pgTable(
  'events',
  { id: id(), firstSeenAt: instant('first_seen_at').notNull() },
  (t) => [index('events_first_seen').on(t.firstSeenAt)],
)

export const stories = pgTable(
  'stories',
  {
    id: id(),
    briefingId: bigint('briefing_id', { mode: 'number' })
      .notNull()
      .references(() => briefings.id, { onDelete: 'cascade' }),
    eventId: bigint('event_id', { mode: 'number' })
      .notNull()
      .references(() => events.id),
    position: smallint('position').notNull(),
    headline: text('headline').notNull(),
    text: text('text').notNull(),
    /** Headline and text as `searchWords` writes them. */
    words: text('words').notNull(),
    topics: text('topics').array().$type<Topic[]>().notNull(),
    signature: integer('signature').array().notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (t) => [
    unique('stories_position').on(t.briefingId, t.position),
    index('stories_event').on(t.eventId),
    index('stories_received').on(t.receivedAt),
    index('stories_words').using('gin', t.words.op('gin_trgm_ops')),
  ],
)

export const strikeRows = pgTable(
  'strike_rows',
  {
    id: id(),
    sourceSlug: text('source_slug')
      .notNull()
      .references(() => sources.slug),
    briefingId: bigint('briefing_id', { mode: 'number' }).references(() => briefings.id, {
      onDelete: 'cascade',
    }),
    /** A table's row, as source and line: importing it twice adds nothing. `null` for a briefing's. */
    importKey: text('import_key'),
    night: date('night', { mode: 'string' }),
    raid: text('raid').$type<Raid>(),
    model: text('model').notNull(),
    launched: integer('launched'),
    launchedBound: text('launched_bound').$type<Bound>(),
    intercepted: integer('intercepted'),
    interceptedBound: text('intercepted_bound').$type<Bound>(),
    lost: integer('lost'),
    scope: text('scope').$type<Scope>().notNull(),
    role: text('role').$type<Role>().notNull(),
    /** Rows of before they were told have none. */
    doubts: text('doubts').array().$type<Doubt[]>().notNull().default([]),
    places: text('places').array().notNull(),
    launchSites: text('launch_sites').array().notNull(),
    /** The mentions that state the figures, with their offsets in the briefing's text. */
    evidence: jsonb('evidence').$type<readonly Evidence[]>().notNull(),
    reportedAt: instant('reported_at').notNull(),
    receivedAt: instant('received_at').notNull(),
    supersededAt: instant('superseded_at'),
  },
  (t) => [
    uniqueIndex('strike_rows_import').on(t.sourceSlug, t.importKey),
    index('strike_rows_night').on(t.night),
    index('strike_rows_briefing').on(t.briefingId),
  ],
)

/** What briefings say of hits: how much hit in a raid, and at how many places. */
export const impactRows = pgTable(
  'impact_rows',
  {
    id: id(),
    sourceSlug: text('source_slug')
      .notNull()
      .references(() => sources.slug),
    briefingId: bigint('briefing_id', { mode: 'number' })
      .notNull()
      .references(() => briefings.id, { onDelete: 'cascade' }),
    night: date('night', { mode: 'string' }),
    raid: text('raid').$type<Raid>(),
    counts: jsonb('counts').$type<ImpactCounts>().notNull(),
    scope: text('scope').$type<Scope>().notNull(),
    role: text('role').$type<Role>().notNull(),
    doubts: text('doubts').array().$type<Doubt[]>().notNull(),
    evidence: jsonb('evidence').$type<readonly Evidence[]>().notNull(),
    reportedAt: instant('reported_at').notNull(),
    receivedAt: instant('received_at').notNull(),
    supersededAt: instant('superseded_at'),
  },
  (t) => [index('impact_rows_night').on(t.night), index('impact_rows_briefing').on(t.briefingId)],
)

export const subscribers = pgTable(
  'subscribers',
  {
    chatId: chatId('chat_id').primaryKey(),
    threadId: bigint('thread_id', { mode: 'number' }),
    kind: text('kind').$type<ChatKind>().notNull(),
    language: text('language').$type<Language>().notNull(),
    timezone: text('timezone').notNull(),
    deliveryTime: text('delivery_time').notNull(),
    /** Further hours of the same days. */
    moreTimes: text('more_times').array().$type<readonly string[]>().notNull().default([]),
    days: smallint('days').array().$type<readonly Weekday[]>().notNull(),
    /** The hour of Saturdays and Sundays; `null` where they are like the other days. */
    weekendTime: text('weekend_time'),
    format: text('format').$type<Format>().notNull(),
    corrections: boolean('corrections').notNull(),
    /** Slugs; a source that is no longer known mutes nothing. */
    mutedSources: text('muted_sources').array().$type<readonly string[]>().notNull().default([]),
    /** Until when, by the local clock, a briefing waits for the night's report; `null` where it does not. */
    waitUntil: text('wait_until'),
    /** Whether a short silent message says that the figures have come. */
    figuresNote: boolean('figures_note').notNull().default(false),
    weekly: boolean('weekly').notNull().default(false),
    /** Local hours; both or neither. */
    quietFrom: text('quiet_from'),
    quietUntil: text('quiet_until'),
    silent: boolean('silent').notNull().default(false),
    style: text('style').$type<Style>().notNull().default('full'),
    light: boolean('light').notNull().default(false),
    status: text('status').$type<SubscriberStatus>().notNull(),
    inactiveReason: text('inactive_reason'),
    /** When a pause ends by itself. */
    pausedUntil: instant('paused_until'),
    /** From when on the news of a pause is owed. */
    catchUpFrom: instant('catch_up_from'),
    nextDueAt: instant('next_due_at'),
    /** When the next week in review is due; `null` unless it is wanted. */
    nextWeekAt: instant('next_week_at'),
    toldUntil: instant('told_until'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index('subscribers_due')
      .on(t.nextDueAt)
      .where(sql`${t.status} = 'active'`),
    // Few at any time, and asked for every minute.
    index('subscribers_paused_until')
      .on(t.pausedUntil)
      .where(sql`${t.pausedUntil} is not null`),
    index('subscribers_week')
      .on(t.nextWeekAt)
      .where(sql`${t.nextWeekAt} is not null`),
    index('subscribers_figures_note')
      .on(t.chatId)
      .where(sql`${t.figuresNote}`),
  ],
)

export const topicChoices = pgTable(
  'topic_choices',
  {
    chatId: chatId('chat_id')
      .notNull()
      .references(() => subscribers.chatId, { onDelete: 'cascade', onUpdate: 'cascade' }),
    topic: text('topic').$type<Topic>().notNull(),
    position: smallint('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.chatId, t.topic] })],
)

export const follows = pgTable(
  'follows',
  {
    chatId: chatId('chat_id')
      .notNull()
      .references(() => subscribers.chatId, { onDelete: 'cascade', onUpdate: 'cascade' }),
    words: text('words').notNull(),
    position: smallint('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.chatId, t.words] })],
)

/** What a chat wants to be told of at once. */
export const alerts = pgTable(
  'alerts',
  {
    chatId: chatId('chat_id')
      .notNull()
      .references(() => subscribers.chatId, { onDelete: 'cascade', onUpdate: 'cascade' }),
    kind: text('kind').$type<AlertKind>().notNull(),
    /** A key of the weapon list, or words; empty for a raid of any weapons. */
    value: text('value').notNull(),
    least: integer('least').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.chatId, t.kind, t.value, t.least] }),
    index('alerts_wanted').on(t.kind, t.value),
  ],
)

/** Where what people wrote to the admins stands, so that a reply finds its way back. Never what it says. */
export const feedback = pgTable(
  'feedback',
  {
    adminId: chatId('admin_id').notNull(),
    messageId: bigint('message_id', { mode: 'number' }).notNull(),
    chatId: chatId('chat_id')
      .notNull()
      .references(() => subscribers.chatId, { onDelete: 'cascade', onUpdate: 'cascade' }),
    sentAt: instant('sent_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.adminId, t.messageId] }), index('feedback_sender').on(t.chatId, t.sentAt)],
)

/** Who set a group or channel up: they are told when it refuses what is sent. */
export const chatHosts = pgTable(
  'chat_hosts',
  {
    chatId: chatId('chat_id')
      .primaryKey()
      .references(() => subscribers.chatId, { onDelete: 'cascade', onUpdate: 'cascade' }),
    userId: chatId('user_id').notNull(),
    /** Whether they see a channel's post before it goes out. */
    previews: boolean('previews').notNull().default(true),
  },
  (t) => [index('chat_hosts_user').on(t.userId)],
)

/** Posts of channels that their owner is shown before they go out, or has something to say above. */
export const channelEditions = pgTable(
  'channel_editions',
  {
    chatId: chatId('chat_id')
      .notNull()
      .references(() => subscribers.chatId, { onDelete: 'cascade', onUpdate: 'cascade' }),
    slot: text('slot').notNull(),
    /** The owner's words above the post. */
    line: text('line'),
    /** Who is asked to type them; `null` once they have. */
    lineAskedOf: chatId('line_asked_of'),
    /** When a process took it to show it, and when it had done so: what died between the two is taken again. */
    takenAt: instant('taken_at').notNull(),
    shownAt: instant('shown_at'),
  },
  (t) => [
    primaryKey({ columns: [t.chatId, t.slot] }),
    index('channel_editions_asked')
      .on(t.lineAskedOf)
      .where(sql`${t.lineAskedOf} is not null`),
  ],
)

/** Chats that refuse what is sent for a reason that may pass; the next message that arrives takes its row away. */
export const barredChats = pgTable('barred_chats', {
  chatId: chatId('chat_id')
    .primaryKey()
    .references(() => subscribers.chatId, { onDelete: 'cascade', onUpdate: 'cascade' }),
  reason: text('reason').notNull(),
  since: instant('since').notNull(),
  toldAt: instant('told_at'),
})

/** The record that a slot was queued, sent, skipped or failed; the truth of what was sent to whom. */
export const deliveries = pgTable(
  'deliveries',
  {
    id: id(),
    chatId: chatId('chat_id')
      .notNull()
      .references(() => subscribers.chatId, { onDelete: 'cascade', onUpdate: 'cascade' }),
    kind: text('kind').$type<DeliveryKind>().notNull(),
    slot: text('slot').notNull(),
    state: text('state').$type<'queued' | 'sending' | 'sent' | 'skipped' | 'gone'>().notNull(),
    /** Why it was skipped or is gone; the last failure while it is queued again. */
    reason: text('reason'),
    shardId: bigint('shard_id', { mode: 'number' }),
    dueAt: instant('due_at').notNull(),
    /** Briefings received in `(window_from, due_at]` are told. */
    windowFrom: instant('window_from'),
    /** Not before this instant: backoff, flood control. */
    notBefore: instant('not_before').notNull(),
    /** The night whose report it waits for: it may be sent as soon as that is in, and `not_before` all the same. */
    waitsFor: date('waits_for', { mode: 'string' }),
    attempts: integer('attempts').notNull().default(0),
    claimedBy: text('claimed_by'),
    claimedAt: instant('claimed_at'),
    messageIds: bigint('message_ids', { mode: 'number' }).array().notNull(),
    /** Of an alert that makes a sound: the reader's local date, which has room for a few. */
    toldOn: date('told_on', { mode: 'string' }),
    /** What the message showed, so that a later figure can be compared and edited in. */
    shown: jsonb('shown').$type<unknown>(),
    /** Sends that may have arrived twice: in flight when a process died, or no answer came. */
    repeated: integer('repeated').notNull().default(0),
    ambiguous: integer('ambiguous').notNull().default(0),
    settledAt: instant('settled_at'),
  },
  (t) => [
    unique('deliveries_once').on(t.chatId, t.kind, t.slot),
    index('deliveries_open')
      .on(t.kind, t.shardId, t.notBefore)
      .where(sql`${t.state} in ('queued', 'sending')`),
    // Small at any time: who holds rows, and which, must be found without a walk through the queue.
    index('deliveries_sending')
      .on(t.claimedBy)
      .where(sql`${t.state} = 'sending'`),
    index('deliveries_waiting')
      .on(t.waitsFor)
      .where(sql`${t.waitsFor} is not null and ${t.state} = 'queued'`),
    index('deliveries_settled')
      .on(t.settledAt)
      .where(sql`${t.settledAt} is not null`),
  ],
)

/** Every planning statement takes the next thousand numbers for its shards. */
export const deliveryShards = pgSequence('delivery_shards', { increment: 1000 })

/**
 * The pace of all sending, over all processes: one row. The only instants written by the server's
 * clock, because several hosts must agree on them and the playground's clock jumps.
 */
export const sendGate = pgTable('send_gate', {
  id: smallint('id').primaryKey(),
  /** The next free moment to send at. */
  nextAt: instant('next_at').notNull(),
  /** No answer before: while bulk is on its way answers keep to half of the rate. */
  answerAt: instant('answer_at')
    .notNull()
    .default(sql`clock_timestamp()`),
  /** Bulk is on its way until here. */
  bulkUntil: instant('bulk_until')
    .notNull()
    .default(sql`clock_timestamp()`),
  /** Telegram asked for silence until here. */
  heldUntil: instant('held_until').notNull(),
})

/** What admins tell every reader; its deliveries have its id as their slot. */
export const announcements = pgTable('announcements', {
  id: id(),
  texts: jsonb('texts').$type<Partial<Record<Language, string>>>().notNull(),
  state: text('state').$type<'draft' | 'confirmed' | 'stopped'>().notNull(),
  createdBy: chatId('created_by').notNull(),
  createdAt: instant('created_at').notNull(),
  /** Readers up to this chat id are planned; `null` before the first. */
  plannedUpTo: chatId('planned_up_to'),
})

/** What happens once however many processes run: whoever changes the row does it. */
export const onceMarks = pgTable('once_marks', {
  name: text('name').primaryKey(),
  mark: text('mark').notNull(),
})

/** What paid broadcasts of a day came to, so that a cap holds over all processes. */
export const paidDays = pgTable('paid_days', {
  day: date('day', { mode: 'string' }).primaryKey(),
  messages: integer('messages').notNull(),
})

/**
 * Telegram's updates of the last two days, by who took them, so that none is handled twice. Numbers begin
 * anew after a week of silence and with another bot: the fingerprint tells such updates from repeated ones.
 */
export const takenUpdates = pgTable(
  'taken_updates',
  {
    updateId: bigint('update_id', { mode: 'number' }).notNull(),
    fingerprint: text('fingerprint').notNull(),
    takenBy: text('taken_by').notNull(),
    takenAt: instant('taken_at').notNull(),
    handledAt: instant('handled_at'),
  },
  (t) => [primaryKey({ columns: [t.updateId, t.fingerprint] }), index('taken_updates_taken').on(t.takenAt)],
)
