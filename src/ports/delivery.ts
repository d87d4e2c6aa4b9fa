import type { IsoDate } from '../domain/calendar.ts'
import type { DueGroup, PlannedGroup, PlannedKind } from '../domain/delivery/plan-slots.ts'
import type { DeliveryKind, Preferences, Window } from '../domain/delivery/delivery.ts'
import type { Settlement } from '../domain/delivery/settle.ts'
import type { ShownTally } from '../domain/digest/corrections.ts'
import type { ToldDigest } from '../domain/digest/told-raids.ts'
import type { Language } from '../domain/language.ts'
import type { Schedule, Slot, Subscriber } from '../domain/subscriber.ts'
import type { Address } from './sending.ts'

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
  /** Since when the chat refuses what is sent to it; `null` where the last message arrived. */
  readonly barredSince: Date | null
  readonly preferences: Preferences
}

export type SettledDelivery = {
  readonly id: number
  readonly settlement: Settlement
  readonly shown: unknown
}

/** What `status` and the metrics tell of deliveries. */
export type DeliveryCounts = {
  /** Not settled, by kind; what waits for a report, or for the end of quiet hours, is not due. */
  readonly open: Readonly<Record<DeliveryKind, number>>
  /** The due instant of the digest that waits longest; `null` when none waits. */
  readonly oldestDueAt: Date | null
  /** When anything was settled last; `null` before the first. */
  readonly lastSettledAt: Date | null
  /** In the minute up to then. */
  readonly settledInLastMinute: number
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
  /** The night whose report it waits for until `dueAt` at the latest; else `null`. */
  readonly waitsFor: IsoDate | null
  readonly dueAt: Date
}

/** Messages that were not sent for one reason: given up, or tried again (`queued`). */
export type DeliveryFailure = {
  readonly state: LastDelivery['state']
  readonly reason: string
  readonly count: number
}

/** One delivery of a chat, for admins: what became of it, not what it said. */
export type PastDelivery = {
  readonly kind: DeliveryKind
  readonly slot: string
  readonly state: LastDelivery['state']
  readonly reason: string | null
  readonly attempts: number
}

/** A digest that was shown in answer to its reader and is kept like a delivered one. */
export type ShownDigest = {
  readonly chatId: number
  /** The reader's local time at which it was shown, to the second. */
  readonly slot: Slot
  readonly window: Window
  readonly messageIds: readonly number[]
  readonly shown: ShownTally | null
}

export type DeliveryStore = {
  /** Everyone due at `now`, gathered by what decides their next due moment; for a week that is Sunday. */
  listDueGroups(kind: PlannedKind, now: Date): Promise<readonly DueGroup[]>
  /**
   * Plans and advances up to a fixed number of the groups' readers in one statement: 0 when nobody
   * is left. A slot that is planned already stays as it is.
   */
  planDue(kind: PlannedKind, groups: readonly PlannedGroup[]): Promise<number>
  /** Nights whose reports queued digests wait for. */
  listAwaited(): Promise<readonly IsoDate[]>
  /**
   * Lets digests go at `now` that wait for the report of one of these nights, whose wait is over, or whose readers
   * wait no more; how many. What happened by then is told in them.
   */
  release(reported: readonly IsoDate[], now: Date): Promise<number>
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
  /** What went wrong since then, by reason, the most frequent first. */
  countFailures(since: Date): Promise<readonly DeliveryFailure[]>
  /** The last deliveries of a chat, the newest first. */
  listPast(chatId: number, limit: number): Promise<readonly PastDelivery[]>
  /** Records a digest as sent, so that later figures reach it; a slot that is known already stays as it is. */
  recordShown(digest: ShownDigest, now: Date): Promise<void>
}

/** The sent digest that an edit replaces. */
export type EditedDigest = {
  readonly messageIds: readonly number[]
  /** Briefings received in `(from, until]` were told. */
  readonly window: Window
}

/** Sent digests, by the figures they showed; edits are carried as deliveries of kind `edit`, under the digest's slot. */
export type CorrectionQueue = {
  /** What digests show that were sent since then with a night's figures or without them, after their edits, each variant once. */
  listShown(night: IsoDate, since: Date): Promise<readonly ShownTally[]>
  /**
   * Queues an edit of every digest sent since then that shows exactly this, not before `notBefore`;
   * how many. A digest whose edit still waits is left alone: it will show the latest as it is.
   */
  queueEdits(shown: ShownTally, since: Date, notBefore: Date): Promise<number>
  /**
   * Queues a note for every reader who wants one, of a digest sent since then without the figures of a night, not
   * before `notBefore`; how many. A reader gets one of a night.
   */
  queueNotes(night: IsoDate, since: Date, notBefore: Date): Promise<number>
  /** What the edit of a slot replaces; `null` when no such digest was sent. */
  findEdited(chatId: number, slot: string): Promise<EditedDigest | null>
  /** The reader's digests of some days up to the last one due before then, the newest first, with what they showed when they were sent. */
  listTold(chatId: number, before: Date): Promise<readonly ToldDigest[]>
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

/** Telegram's number of an update, and a hash of what it says: numbers may begin anew. */
export type UpdateKey = { readonly updateId: number; readonly fingerprint: string }

export type Taking =
  /** The caller is to handle it. */
  | { readonly kind: 'taken' }
  /** Some process takes care of it, or died while it did. */
  | { readonly kind: 'held'; readonly by: string }
  | { readonly kind: 'handled' }

/** Which updates are taken care of, over all processes. */
export type UpdateStore = {
  /** Takes an update for `taker`, unless it is taken. */
  take(key: UpdateKey, taker: string, now: Date): Promise<Taking>
  /** Takes what `from` holds and did not handle. True for one caller. */
  takeOver(key: UpdateKey, from: string, taker: string, now: Date): Promise<boolean>
  finish(key: UpdateKey, now: Date): Promise<void>
  /** Forgets what was taken before then. */
  forget(before: Date): Promise<void>
}
