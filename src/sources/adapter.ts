import type {
  ArchivePage,
  Completion,
  FetchedBriefing,
  SourceFailure,
  SourceListing,
  SourceState,
  Validators,
} from '../ports.ts'

/** One source, read in the way of its kind. */
export type SourceAdapter = {
  list(last: Pick<SourceState, 'etag' | 'lastModified' | 'lastSuccessAt'>, now: Date): Promise<SourceListing>
  complete(briefing: FetchedBriefing, last?: Validators): Promise<Completion>
  listArchive(cursor: string | null, since: Date): Promise<ArchivePage>
}

/** Of a kind whose listings are whole. */
export const alreadyComplete = (briefing: FetchedBriefing): Promise<Completion> =>
  Promise.resolve({ kind: 'complete', briefing, etag: null, lastModified: null })

/** When the oldest of them was published; `null` where none says. */
export function oldestOf(briefings: readonly FetchedBriefing[]): Date | null {
  const instants = briefings.flatMap(({ publishedAt }) => publishedAt?.getTime() ?? [])
  return instants.length === 0 ? null : new Date(Math.min(...instants))
}

export function failure(reason: string, message: string): SourceFailure {
  return { kind: 'failed', reason, message, retryAt: null }
}
