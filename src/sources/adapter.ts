import type { ArchivePage, FetchedBriefing, SourceFailure, SourceListing, SourceState } from '../ports.ts'

/** One source, read in the way of its kind. */
export type SourceAdapter = {
  list(last: Pick<SourceState, 'etag' | 'lastModified' | 'lastSuccessAt'>, now: Date): Promise<SourceListing>
  complete(briefing: FetchedBriefing): Promise<Completion>
  listArchive(cursor: string | null, since: Date): Promise<ArchivePage>
}

export type Completion = { readonly kind: 'complete'; readonly briefing: FetchedBriefing } | SourceFailure

/** When the oldest of them was published; `null` where none says. */
export function oldestOf(briefings: readonly FetchedBriefing[]): Date | null {
  const instants = briefings.flatMap(({ publishedAt }) => publishedAt?.getTime() ?? [])
  return instants.length === 0 ? null : new Date(Math.min(...instants))
}

export function failure(reason: string, message: string): SourceFailure {
  return { kind: 'failed', reason, message, retryAt: null }
}
