import type { ReadBriefing, Story } from './domain/briefing/read-briefing.ts'
import type { PublishedText } from './domain/briefing/read-published.ts'
import type { IsoDate } from './domain/calendar.ts'
import type { Event } from './domain/event.ts'
import type { Language } from './domain/language.ts'
import type { SourceInfo } from './domain/source.ts'
import type { StrikeClaim } from './domain/strikes/claim.ts'
import type { StrikeRow } from './domain/strikes/strike-row.ts'
import type { ChatKind, Subscriber, SubscriberChanges } from './domain/subscriber.ts'

/** What the program needs from outside. Adapters implement these; the core knows only them. */

// The one door to all ports, whichever file they stand in.
export type * from './ports/delivery.ts'
export type * from './ports/sending.ts'

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
export type FetchedBriefing = PublishedText & {
  /** Stable for one briefing of one source: the same key again is the same briefing, maybe changed. */
  readonly externalKey: string
  readonly url: string | null
  readonly editedAt: Date | null
  /** False while `content` is only a summary: `SourceReader.complete` fetches the rest. */
  readonly complete: boolean
}

/**
 * What a text says, as `readPublished` has it. Nobody vouches for the text, and a long one takes long, so it
 * may be read elsewhere. Rejects when that takes too long.
 */
export type ReadText = (published: PublishedText) => Promise<ReadBriefing>

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
      /** When the oldest item of the page was published, kept or not; `null` where none is dated. */
      readonly reachedAt: Date | null
    }
  | SourceFailure

/** What a server said of the version it sent, to be asked for a newer one only. */
export type Validators = Pick<SourceState, 'etag' | 'lastModified'>

export type Completion =
  | ({ readonly kind: 'complete'; readonly briefing: FetchedBriefing } & Validators)
  | { readonly kind: 'not-modified' }
  | SourceFailure

/** Reads sources of every kind. Never throws for what a source does; slugs it does not know are its caller's fault. */
export type SourceReader = {
  /** The newest briefings; with an `etag` or a `lastModified` of the last time, `not-modified` when there are none. */
  list(
    slug: string,
    last: Pick<SourceState, 'etag' | 'lastModified' | 'lastSuccessAt'>,
    now: Date,
  ): Promise<SourceListing>
  /** The full text of a briefing that the listing only sums up; with `last` maybe `not-modified` since then. */
  complete(slug: string, briefing: FetchedBriefing, last?: Validators): Promise<Completion>
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

export type KnownText = {
  /** When it came, or was last changed. */
  readonly storedAt: Date
  /** In characters. */
  readonly length: number
}

export type BriefingStore = {
  /**
   * All or nothing. The same text again is `unchanged`; another text under the same origin becomes a
   * revision: the old text is kept, the old strike rows are superseded, the stories replaced.
   */
  save(briefing: BriefingToSave): Promise<SaveOutcome>
  /** Which of these external keys of a source are stored already, and what is. */
  findKnownKeys(
    sourceSlug: string,
    externalKeys: readonly string[],
  ): Promise<ReadonlyMap<string, KnownText>>
  /** Stories received in `(after, until]`; only those with an id above `newerThan`, if given. */
  listEventCandidates(after: Date, until: Date, newerThan?: number): Promise<readonly EventCandidate[]>
  /** Events whose first story was received in `(after, until]`, in the order they came. */
  listEvents(after: Date, until: Date): Promise<readonly Event[]>
  /** Events with the words, in any of their grammatical cases, in headline or text, newest first. */
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
  /** Makes readers active whose pause is over at `now`, told from a day before their next briefing on; how many. */
  resume(now: Date): Promise<number>
  countByStatus(): Promise<Readonly<Record<Subscriber['status'], number>>>
  /** Adds or changes many at once; importing the same again changes nothing. */
  importMany(records: readonly SubscriberToImport[], now: Date): Promise<ImportCounts>
}

// ── Texts ───────────────────────────────────────────────────────────────────────────────────────

/** The bot's words in one language; unknown keys and missing variables show, and never throw. */
export type Texts = (key: string, variables?: Readonly<Record<string, string | number>>) => string
export type TextsFor = (language: Language) => Texts
