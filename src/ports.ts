import type { ReadBriefing, Story } from './domain/briefing/read-briefing.ts'
import type { IsoDate } from './domain/calendar.ts'
import type { Event } from './domain/event.ts'
import type { Language } from './domain/language.ts'
import type { StrikeClaim } from './domain/strikes/claim.ts'
import type { ImpactClaim } from './domain/strikes/impacts/impact-claim.ts'
import type { StrikeRow } from './domain/strikes/strike-row.ts'
import type { Topic } from './domain/topic.ts'

// What the program needs from outside. Adapters implement these; the core knows only them. This is the one door to
// all ports, whichever file they stand in.
export type * from './ports/alerts.ts'
export type * from './ports/barred.ts'
export type * from './ports/charts.ts'
export type * from './ports/delivery.ts'
export type * from './ports/editions.ts'
export type * from './ports/feedback.ts'
export type * from './ports/own-rows.ts'
export type * from './ports/sending.ts'
export type * from './ports/sources.ts'
export type * from './ports/subscribers.ts'
export type * from './ports/tasks.ts'
export type * from './ports/texts.ts'
export type * from './ports/watching.ts'

export type Clock = { now(): Date }

/** Real time for pacing: monotonic, and never the program's clock, which may jump. */
export type Timer = {
  /** Milliseconds since some moment of the past. */
  now(): number
  /** Resolves early, and all the same, when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** Fields first, sentence second. Never a token, never a person's text. */
export type Log = (fields: Readonly<Record<string, unknown>>, message: string) => void
export type Logger = { readonly debug: Log; readonly info: Log; readonly warn: Log; readonly error: Log }

// ── Briefings ──────────────────────────────────────────────────────────────────────────────────

/** Where a text came from. `externalKey` is stable for one briefing of one source. */
export type BriefingOrigin = {
  readonly sourceSlug: string
  readonly externalKey: string
  readonly url: string | null
  readonly forwardedFrom?: string | null
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
  readonly headline: string
  readonly text: string
  readonly publishedAt: Date | null
  readonly publishedOn: IsoDate | null
  readonly sourceSlug: string
}

export type KnownText = {
  /** When it came, or was last changed. */
  readonly storedAt: Date
  /** In characters. */
  readonly length: number
}

/** What joining stories to events reads and writes. */
export type JoiningStore = Pick<BriefingStore, 'save' | 'listEventCandidates'>

export type LatestBriefing = {
  readonly title: string | null
  readonly language: Language | null
  /** When it was received, where it does not say when it was published. */
  readonly publishedAt: Date
}

/** What is looked for in the news; what is left out is of any kind. Without anything but `until` it finds nothing. */
export type EventSearch = {
  /** In any of their grammatical cases, in headline or text; quoted phrases, and a minus before what is not wanted. */
  readonly words?: string
  readonly topic?: Topic
  /** Published on it or later, and before the other. */
  readonly published?: { readonly from: Date; readonly before: Date }
  readonly mutedSources?: readonly string[]
  /** Received up to it. */
  readonly until: Date
  /** How many of the newest are left out. */
  readonly skip?: number
}

/** `total` counts up to `MOST_COUNTED`. */
export type FoundEvents = { readonly events: readonly Event[]; readonly total: number }
export const MOST_COUNTED = 100

export type BriefingStore = {
  /**
   * All or nothing. The same text again is `unchanged`; another text under the same origin becomes a
   * revision: the old text is kept, the old strike rows are superseded, the stories replaced.
   */
  save(briefing: BriefingToSave): Promise<SaveOutcome>
  /**
   * Looks for the events of stories and stores the stories, all or nothing: meanwhile nobody else does, in no
   * process, so that what two sources tell at one moment becomes one event. Only the store given may be used.
   */
  alone<T>(work: (briefings: JoiningStore) => Promise<T>): Promise<T>
  /** Which of these external keys of a source are stored already, and what is. */
  findKnownKeys(sourceSlug: string, externalKeys: readonly string[]): Promise<ReadonlyMap<string, KnownText>>
  /** Stories received in `(after, until]`; only those with an id above `newerThan`, if given. */
  listEventCandidates(after: Date, until: Date, newerThan?: number): Promise<readonly EventCandidate[]>
  /**
   * Events whose first story was received in `(after, until]`, in the order they came; of what muted sources told
   * before, also those of which another source told for the first time then. Each with all its stories.
   */
  listEvents(after: Date, until: Date, mutedSources?: readonly string[]): Promise<readonly Event[]>
  /** The events that a briefing's stories are of, each with all its stories received by then. */
  listEventsOf(briefingId: number, until: Date): Promise<readonly Event[]>
  /** An event with its stories received by then; `null` when there is none. */
  findEvent(eventId: number, until: Date): Promise<Event | null>
  /** Events of which a story has all that is looked for, newest first: as many as the limit, and how many there are. */
  searchEvents(search: EventSearch, limit: number): Promise<FoundEvents>
  /** The word of a story that a word nobody wrote is nearest to, as it is written there; `null` where none is near. */
  findNearWord(word: string, until: Date): Promise<string | null>
  /** The texts of briefings, by their ids; what is not there is left out. */
  listTexts(
    briefingIds: readonly number[],
  ): Promise<ReadonlyMap<number, { readonly text: string; readonly language: Language | null }>>
  /** When the newest briefing was received; `null` when there is none. */
  latestReceivedAt(): Promise<Date | null>
  /** The briefings that came last, newest first; `title` is `null` for a post without one. */
  listLatest(limit: number): Promise<readonly LatestBriefing[]>
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
  /** What briefings say of hits in nights in `[from, to]`, without what a revision took back. */
  listImpacts(from: IsoDate, to: IsoDate): Promise<readonly ImpactClaim[]>
  /** The first night of which any source states a national figure; `null` for an empty archive. */
  firstNight(): Promise<IsoDate | null>
  /** How many rows came from briefings since then, `certain` or by each doubt that they carry. */
  countReadings(since: Date): Promise<Readonly<Record<string, number>>>
  /** Another text whenever claims, hits or who is behind them have changed. */
  revision(): Promise<string>
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

/** What a tally is made of. */
export type TallySource = Pick<StrikeStore, 'listClaims' | 'listImpacts'>

/** The same, for questions that reach back to where the archive begins. */
export type ArchiveSource = TallySource & Pick<StrikeStore, 'firstNight'>
