import type { ReadBriefing } from '../domain/briefing/read-briefing.ts'
import type { PublishedText } from '../domain/briefing/read-published.ts'
import type { SourceInfo } from '../domain/source.ts'

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
  /** Since when it is left alone, by an admin's order; `null` while it is read. */
  readonly pausedAt: Date | null
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
  /** Those of the listed ones that are due at `now` and not paused, the longest due first. */
  listDue(now: Date): Promise<readonly (SourceInfo & SourceState)[]>
  update(slug: string, changes: Partial<Omit<SourceState, 'slug'>>): Promise<void>
}

/** One text as a source published it, before it is read. */
export type FetchedBriefing = PublishedText & {
  /** Stable for one briefing of one source: the same key again is the same briefing, maybe changed. */
  readonly externalKey: string
  readonly url: string | null
  readonly editedAt: Date | null
  /** Whom a forwarded post is by: its words are not its channel's own. */
  readonly forwardedFrom?: string | null
  /** False while `content` is only a summary: `SourceReader.complete` fetches the rest. */
  readonly complete: boolean
}

/** A message that an admin wrote or forwarded. */
export type PastedMessage = {
  readonly chatId: number
  readonly messageId: number
  readonly text: string
  /** When the message was written, or, for a forwarded one, its original. */
  readonly writtenAt: Date
  /** Username and post number of the channel it was forwarded from; `null` for anything else. */
  readonly forwardedFrom: { readonly channel: string; readonly postId: number } | null
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

/** A page that was read, and what it takes to ask whether it was corrected. */
export type ReadPage = {
  /** As its source lists it. */
  readonly listed: FetchedBriefing
  /** When it was published; where no date is given, when it was first read. */
  readonly bornAt: Date
  readonly readAt: Date
  /** Of its text, in characters. */
  readonly length: number
  readonly validators: Validators
  /** Its source lists it otherwise than when it was read. */
  readonly isChanged: boolean
}

/** The pages that were read of late, until they are taken as final. */
export type PageStore = {
  /** Those of one source, by the keys of their briefings. */
  list(slug: string): Promise<ReadonlyMap<string, ReadPage>>
  save(slug: string, page: ReadPage): Promise<void>
  forget(slug: string, keys: readonly string[]): Promise<void>
}

export type Completion =
  | ({ readonly kind: 'complete'; readonly briefing: FetchedBriefing } & Validators)
  | { readonly kind: 'not-modified' }
  | SourceFailure

/** Reads sources of every kind. Never throws for what a source does; slugs it does not know are its caller's fault. */
export type SourceReader = {
  /** Whether it can be asked for a source: a list may have been changed since this process read it. */
  knows(slug: string): boolean
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
