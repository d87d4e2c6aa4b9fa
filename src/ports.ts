import type { ReadBriefing, Story } from './domain/briefing/read-briefing.ts'
import type { IsoDate } from './domain/calendar.ts'
import type { DueGroup, PlannedGroup } from './domain/delivery/plan-slots.ts'
import type { DeliveryKind, Preferences, Window } from './domain/delivery/delivery.ts'
import type { Settlement } from './domain/delivery/settle.ts'
import type { ShownTally } from './domain/digest/corrections.ts'
import type { Event } from './domain/event.ts'
import type { Language } from './domain/language.ts'
import type { SourceInfo } from './domain/source.ts'
import type { StrikeClaim } from './domain/strikes/claim.ts'
import type { StrikeRow } from './domain/strikes/strike-row.ts'
import type { ChatKind, Schedule, Subscriber, SubscriberChanges } from './domain/subscriber.ts'

/** What the program needs from outside. Adapters implement these; the core knows only them. */

export type Clock = { now(): Date }

/** Fields first, sentence second. Never a token, never a person's text. */
export type Log = (fields: Readonly<Record<string, unknown>>, message: string) => void
export type Logger = { readonly debug: Log; readonly info: Log; readonly warn: Log; readonly error: Log }

// ── Sources ────────────────────────────────────────────────────────────────────────────────────

/** What is remembered of a source between fetches. */
export type SourceState = {
  readonly slug: string
  readonly etag: string | null
  readonly lastModified: string | null
  readonly nextFetchAt: Date
  readonly lastFetchedAt: Date | null
  readonly lastSuccessAt: Date | null
  /** When it last gave a new or changed briefing. */
  readonly lastBriefingAt: Date | null
  /** In a row; 0 after a success. */
  readonly failures: number
  readonly lastError: string | null
  /** Set while admins have been told that it fails or is overdue. */
  readonly alertedAt: Date | null
  /** Where `backfill` resumes; `null` when none is under way. */
  readonly backfillCursor: string | null
}

export type SourceStore = {
  /** Writes the definitions; sources no longer listed keep their briefings and are asked no more. */
  sync(sources: readonly SourceInfo[], now: Date): Promise<void>
  /** Makes sure that something can be stored under a source nobody polls (a file, a table); one that is known stays as it is. */
  ensure(source: SourceInfo, now: Date): Promise<void>
  /** Those that are listed, in the order of their slugs. */
  list(): Promise<readonly (SourceInfo & SourceState)[]>
  /** Takes the sources due at `now`: whoever gets one back fetches it; it is due again after the lease. */
  claimDue(now: Date, leaseMs: number): Promise<readonly SourceState[]>
  update(slug: string, changes: Partial<Omit<SourceState, 'slug'>>): Promise<void>
}

/** One text as a source published it, before it is read. */
export type FetchedBriefing = {
  /** Stable for one briefing of one source: the same key again is the same briefing, maybe changed. */
  readonly externalKey: string
  readonly url: string | null
  readonly title: string | null
  readonly format: 'html' | 'text'
  readonly content: string
  /** `null` where the source does not say. */
  readonly publishedAt: Date | null
  readonly editedAt: Date | null
  readonly language: Language | null
  /** False while `content` is only a summary: `SourceReader.complete` fetches the rest. */
  readonly complete: boolean
}

/** Why nothing came. `reason` is a short code for metrics, `message` a sentence for an operator. */
export type SourceFailure = {
  readonly kind: 'failed'
  readonly reason: string
  readonly message: string
  /** When the source asked to be left alone until; `null` when it named no time. */
  readonly retryAt: Date | null
}

export type SourceListing =
  | {
      readonly kind: 'listed'
      readonly briefings: readonly FetchedBriefing[]
      /** One sentence for each item that could not be used; the others are listed all the same. */
      readonly problems: readonly string[]
      readonly etag: string | null
      readonly lastModified: string | null
    }
  | { readonly kind: 'not-modified' }
  | SourceFailure

export type ArchivePage =
  | {
      readonly kind: 'listed'
      readonly briefings: readonly FetchedBriefing[]
      readonly problems: readonly string[]
      /** Where the next page begins; `null` when the archive has been walked to its end. */
      readonly cursor: string | null
    }
  | SourceFailure

/** Reads sources of every kind. Never throws for what a source does; slugs it does not know are its caller's fault. */
export type SourceReader = {
  /** The newest briefings; with an `etag` or a `lastModified` of the last time, `not-modified` when there are none. */
  list(
    slug: string,
    last: Pick<SourceState, 'etag' | 'lastModified' | 'lastSuccessAt'>,
    now: Date,
  ): Promise<SourceListing>
  /** The full text of a briefing that the listing only sums up. */
  complete(
    slug: string,
    briefing: FetchedBriefing,
  ): Promise<{ readonly kind: 'complete'; readonly briefing: FetchedBriefing } | SourceFailure>
  /** One page of the archive, going back in time from `cursor` (`null`: from the newest) to `since`. */
  listArchive(slug: string, cursor: string | null, since: Date): Promise<ArchivePage>
}

// ── Briefings ──────────────────────────────────────────────────────────────────────────────────

/** Where a text came from. `externalKey` is stable for one briefing of one source. */
export type BriefingOrigin = {
  readonly sourceSlug: string
  readonly externalKey: string
  readonly url: string | null
  readonly publishedAt: Date | null
  readonly receivedAt: Date
}

/** A story that is about to be stored: `eventId` joins it to a known event, `null` begins one. */
export type StoryToSave = Story & { readonly eventId: number | null; readonly signature: readonly number[] }

export type BriefingToSave = {
  readonly origin: BriefingOrigin
  /** The text as read: offsets of the strike rows' evidence refer to it. */
  readonly text: string
  readonly reading: ReadBriefing
  readonly stories: readonly StoryToSave[]
}

export type SaveOutcome =
  | { readonly kind: 'new'; readonly briefingId: number }
  | { readonly kind: 'revised'; readonly briefingId: number; readonly revision: number }
  | { readonly kind: 'unchanged'; readonly briefingId: number }

/** What a new story is compared with to find out whether its event is known already. */
export type EventCandidate = {
  readonly storyId: number
  readonly eventId: number
  readonly receivedAt: Date
  readonly signature: readonly number[]
  readonly headline: string
  readonly text: string
  readonly publishedOn: IsoDate | null
  readonly sourceSlug: string
}

export type BriefingStore = {
  /**
   * All or nothing. The same text again is `unchanged`; another text under the same origin becomes a
   * revision: the old text is kept, the old strike rows are superseded, the stories replaced.
   */
  save(briefing: BriefingToSave): Promise<SaveOutcome>
  /** Which of these external keys of a source are stored already. */
  findKnownKeys(sourceSlug: string, externalKeys: readonly string[]): Promise<ReadonlySet<string>>
  /** Stories received in `(after, until]`; only those with an id above `newerThan`, if given. */
  listEventCandidates(after: Date, until: Date, newerThan?: number): Promise<readonly EventCandidate[]>
  /** Events whose first story was received in `(after, until]`, in the order they came. */
  listEvents(after: Date, until: Date): Promise<readonly Event[]>
  /** Events with the words in headline or text, newest first. Matching ignores case. */
  searchEvents(words: string, until: Date, limit: number): Promise<readonly Event[]>
  /** When the newest briefing was received; `null` when there is none. */
  latestReceivedAt(): Promise<Date | null>
}

export type ImportedRow = {
  readonly line: number
  /** What the table says apart from the figures: the same key again is the same row, maybe corrected. */
  readonly key: string
  readonly row: StrikeRow
  readonly reportedAt: Date
}

export type StrikeStore = {
  /** Claims of nights in `[from, to]`, superseded ones left out unless asked for. */
  listClaims(
    from: IsoDate,
    to: IsoDate,
    options?: { readonly superseded?: boolean },
  ): Promise<readonly StrikeClaim[]>
  /**
   * One transaction. A row that is there already is left alone; one whose figures were corrected
   * supersedes what the table said before.
   */
  importRows(
    sourceSlug: string,
    rows: readonly ImportedRow[],
    now: Date,
  ): Promise<{ readonly added: number; readonly changed: number; readonly known: number }>
}

// ── Subscribers ────────────────────────────────────────────────────────────────────────────────

/** What moves between installations. What is left out stays as it is, or is the default for a new subscriber. */
export type SubscriberRecord = Pick<
  Subscriber,
  'chatId' | 'kind' | 'language' | 'timezone' | 'deliveryTime' | 'days' | 'topics' | 'follows' | 'status'
> &
  Partial<Pick<Subscriber, 'threadId' | 'format' | 'corrections' | 'inactiveReason'>>

export type SubscriberToImport = SubscriberRecord & {
  /** Taken for a new subscriber and for a changed schedule; else the known instant stands. */
  readonly nextDueAt: Date | null
}

export type ImportCounts = { readonly added: number; readonly changed: number; readonly unchanged: number }

export type SubscriberStore = {
  find(chatId: number): Promise<Subscriber | null>
  /** Writes a new subscriber or brings back a known one; the row as it now stands. */
  save(subscriber: Subscriber): Promise<Subscriber>
  /** `null` when nobody is there. */
  update(chatId: number, changes: SubscriberChanges): Promise<Subscriber | null>
  /** Really deletes: subscriber, topics, follows, deliveries. False when nobody was there. */
  delete(chatId: number): Promise<boolean>
  /** A group became a supergroup: everything moves to the new id, once. */
  rekey(from: number, to: number, kind: ChatKind): Promise<void>
  /** All of them in the order of their ids, a page at a time. */
  stream(): AsyncIterable<readonly Subscriber[]>
  countByStatus(): Promise<Readonly<Record<Subscriber['status'], number>>>
  /** Adds or changes many at once; importing the same again changes nothing. */
  importMany(records: readonly SubscriberToImport[], now: Date): Promise<ImportCounts>
}

// ── Sending ────────────────────────────────────────────────────────────────────────────────────

export type Address = { readonly chatId: number; readonly threadId: number | null }

export type Button = { readonly text: string } & ({ readonly data: string } | { readonly url: string })

/** A rendered message: `rich` is one rich message's HTML, `classic` the same in parts under 4096. */
export type Message = {
  readonly rich: string | null
  readonly classic: readonly string[]
  readonly buttons?: readonly (readonly Button[])[]
  readonly silent?: boolean
}

/** What became of a send, by who is at fault (see "Delivery" in the design). */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly messageIds: readonly number[]; readonly rich: boolean }
  | {
      readonly kind: 'retry'
      readonly reason: string
      /** Telegram's `retry_after`; `null` when it named none. */
      readonly retryAfterMs: number | null
      /** The request may have been carried out: a timeout or a reset after it was written. */
      readonly ambiguous: boolean
      /** Ids of the parts that did arrive before the failure. */
      readonly messageIds: readonly number[]
    }
  | { readonly kind: 'gone'; readonly reason: string }
  | { readonly kind: 'moved'; readonly chatId: number }
  | { readonly kind: 'refused'; readonly reason: string }

export type Messenger = {
  /** Sends once, never retries; every failure is an outcome. `from` skips parts that already arrived. */
  send(address: Address, message: Message, options?: { readonly from?: number }): Promise<SendOutcome>
  /** Replaces a sent message in place; "not modified" counts as sent. */
  edit(address: Address, messageIds: readonly number[], message: Message): Promise<SendOutcome>
}

/** The bot's words in one language; unknown keys and missing variables show, and never throw. */
export type Texts = (key: string, variables?: Readonly<Record<string, string | number>>) => string
export type TextsFor = (language: Language) => Texts

// ── Delivery ───────────────────────────────────────────────────────────────────────────────────

/** About 500 rows of one kind that are carried together. */
export type Shard = { readonly shardId: number; readonly kind: DeliveryKind }

/** `isFresh` where a row may be sent that failed once at most: what fails again and again waits for all others. */
export type OpenShard = Shard & { readonly isFresh: boolean }

/** A row that a sender took: nobody else sends it until it is settled or the sender is gone. */
export type ClaimedDelivery = {
  readonly id: number
  readonly address: Address
  readonly kind: DeliveryKind
  readonly slot: string
  readonly dueAt: Date
  /** Never before what the reader was told by now; `null` unless a digest. */
  readonly windowFrom: Date | null
  /** This one included. */
  readonly attempts: number
  /** Parts that arrived in an attempt before this one. */
  readonly messageIds: readonly number[]
  readonly status: Subscriber['status']
  readonly preferences: Preferences
}

export type SettledDelivery = {
  readonly id: number
  readonly settlement: Settlement
  readonly shown: unknown
}

/** What `status` and the metrics tell of deliveries. */
export type DeliveryCounts = {
  /** Not settled, by kind. */
  readonly open: Readonly<Record<DeliveryKind, number>>
  /** The due instant of the digest that waits longest; `null` when none waits. */
  readonly oldestDueAt: Date | null
  /** Since the instant asked for. */
  readonly sent: number
  readonly skipped: number
  readonly gone: number
  readonly repeated: number
  readonly ambiguous: number
}

/** The last digest of one reader, for `/status`. */
export type LastDelivery = {
  readonly slot: string
  readonly state: 'queued' | 'sending' | 'sent' | 'skipped' | 'gone'
  readonly reason: string | null
  readonly settledAt: Date | null
}

export type DeliveryStore = {
  /** Everyone due at `now`, gathered by what decides their next due moment. */
  listDueGroups(now: Date): Promise<readonly DueGroup[]>
  /**
   * Plans and advances up to a fixed number of the groups' readers in one statement: 0 when nobody
   * is left. A slot that is planned already stays as it is.
   */
  planDue(groups: readonly PlannedGroup[]): Promise<number>
  /** Distinct schedules of active readers, for `realign`. */
  listSchedules(): Promise<readonly Schedule[]>
  /** Corrects due instants that no longer follow from the schedule; how many were wrong. */
  realign(schedules: readonly (Schedule & { readonly nextDueAt: Date })[], now: Date): Promise<number>
  /** Shards with a row that may be sent at `now`, the most urgent first. */
  listOpenShards(now: Date): Promise<readonly OpenShard[]>
  /** Takes up to `limit` rows of a shard for a sender. */
  claim(shard: Shard, sender: string, limit: number, now: Date): Promise<readonly ClaimedDelivery[]>
  /** Settles rows that the sender still holds; a digest that was sent moves the reader's `toldUntil` with it. */
  settle(sender: string, rows: readonly SettledDelivery[], now: Date): Promise<void>
  /** When the shard has a row to send again, and whether it failed but once so far; `null` when all is settled. */
  findNextOpen(shard: Shard): Promise<{ readonly at: Date; readonly isFresh: boolean } | null>
  /** Whether something more urgent than this kind may be sent at `now`. */
  hasMoreUrgent(kind: DeliveryKind, now: Date): Promise<boolean>
  /** Senders that hold rows now. */
  listSenders(): Promise<readonly string[]>
  /** Queues again what a dead sender held, counted as `repeated`; the shards concerned. */
  recover(sender: string, now: Date): Promise<readonly Shard[]>
  /** Queues again rows that a sender holds without knowing (the answer to its claim was lost). */
  releaseForgotten(sender: string, known: readonly number[], claimedBefore: Date): Promise<void>
  count(since: Date): Promise<DeliveryCounts>
  findLast(chatId: number): Promise<LastDelivery | null>
}

/** The sent digest that an edit replaces. */
export type EditedDigest = {
  readonly messageIds: readonly number[]
  /** Briefings received in `(from, until]` were told. */
  readonly window: Window
}

/** Sent digests, by the figures they showed; edits are carried as deliveries of kind `edit`, under the digest's slot. */
export type CorrectionQueue = {
  /** What digests sent since then show of a night, after their edits, each variant once. */
  listShown(night: IsoDate, since: Date): Promise<readonly ShownTally[]>
  /**
   * Queues an edit of every digest sent since then that shows exactly this, not before `notBefore`;
   * how many. A digest whose edit still waits is left alone: it will show the latest as it is.
   */
  queueEdits(shown: ShownTally, since: Date, notBefore: Date): Promise<number>
  /** What the edit of a slot replaces; `null` when no such digest was sent. */
  findEdited(chatId: number, slot: string): Promise<EditedDigest | null>
  /** The tally that the reader's last digest due before then first showed; `null` when it had none, or they had none. */
  findLastShown(chatId: number, before: Date): Promise<ShownTally | null>
}

export type Announcement = {
  readonly id: number
  /** A reader whose language is missing gets the first there is. */
  readonly texts: Readonly<Partial<Record<Language, string>>>
  readonly state: 'draft' | 'confirmed' | 'stopped'
  readonly createdBy: number
  readonly createdAt: Date
}

export type AnnouncementProgress = {
  readonly sent: number
  readonly waiting: number
  readonly skipped: number
  readonly gone: number
}

export type AnnouncementStore = {
  /** Its id. Nobody gets a draft. */
  create(announcement: Pick<Announcement, 'texts' | 'createdBy'>, now: Date): Promise<number>
  find(id: number): Promise<Announcement | null>
  /** False when it was no draft any more: whoever gets true has it sent. */
  confirm(id: number): Promise<boolean>
  /** What waits is skipped; what is under way arrives. False when it was stopped already. */
  stop(id: number, now: Date): Promise<boolean>
  /** Confirmed ones that are not queued for every reader yet. */
  listUnplanned(): Promise<readonly number[]>
  /** Queues the next of the active readers, each once; how many, 0 when all are. */
  planSome(id: number, now: Date): Promise<number>
  count(id: number): Promise<AnnouncementProgress>
}

export type OnceStore = {
  /** True for the one caller, over all processes, that is first to give this mark to the name. */
  claim(name: string, mark: string): Promise<boolean>
}

/** Paid broadcasts of a day (UTC), over all processes. */
export type PaidStore = {
  /** Adds to the day and tells what it comes to. */
  add(day: IsoDate, messages: number): Promise<number>
}

/** One turn to send. Whoever has it must give it back, whatever came of the send. */
export type Turn = {
  /** `true` where the message goes out as a paid broadcast. */
  readonly paid: boolean
  end(result: TurnResult): void
}

export type TurnResult =
  /** Telegram answered; `calls` is how many messages it took. */
  | { readonly kind: 'answered'; readonly calls: number }
  /** 429, with `retry_after`. */
  | { readonly kind: 'flooded'; readonly retryAfterMs: number }
  /** No answer, or a 5xx. */
  | { readonly kind: 'failed' }

/**
 * The one gate that every message of the bot passes, over all processes. Replies go first; `bulk`
 * is paced, and waits while Telegram asks for silence or does not answer.
 */
export type SendGate = {
  /** Waits for a turn; `null` when the signal was aborted first. */
  enter(lane: 'reply' | 'bulk', chatId: number, signal?: AbortSignal): Promise<Turn | null>
  /** How long this chat must be left alone by itself, in ms; 0 when it need not. */
  chatWaitMs(chatId: number): number
  /** How many rows are worth claiming at once: what the pace sends in a tenth of a second. */
  readonly batch: number
}
