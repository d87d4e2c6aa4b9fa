import type { ArchivePage, FetchedBriefing, SourceFailure, SourceListing, SourceState } from '../ports.ts'

/** One source, read in the way of its kind. */
export type SourceAdapter = {
  list(last: Pick<SourceState, 'etag' | 'lastModified' | 'lastSuccessAt'>, now: Date): Promise<SourceListing>
  complete(briefing: FetchedBriefing): Promise<Completion>
  listArchive(cursor: string | null, since: Date): Promise<ArchivePage>
}

export type Completion = { readonly kind: 'complete'; readonly briefing: FetchedBriefing } | SourceFailure

export function failure(reason: string, message: string): SourceFailure {
  return { kind: 'failed', reason, message, retryAt: null }
}
