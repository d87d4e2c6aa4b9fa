import { DAY_MS, MINUTE_MS } from '../domain/calendar.ts'
import { nextFetchAt } from '../domain/poll-schedule.ts'
import type { SourceInfo } from '../domain/source.ts'
import type { Logger, SourceFailure, SourceListing, SourceState, SourceStore } from '../ports.ts'
import type { NewsRule } from './ingest.ts'
import { createBriefingIntake, type BriefingIntake, type StoreDeps } from './store-briefings.ts'

export type FetchDeps = StoreDeps & {
  readonly sources: Pick<SourceStore, 'list' | 'listDue' | 'update'>
  readonly logger: Logger
  /** In `[0, 1)`, for the jitter of intervals. */
  readonly random: () => number
}

/** What one fetch of one source brought. */
export type FetchReport =
  | {
      readonly kind: 'fetched'
      readonly slug: string
      readonly added: number
      readonly revised: number
      readonly unchanged: number
      /** One sentence for each item that could not be read or stored. */
      readonly problems: readonly string[]
    }
  | { readonly kind: 'not-modified'; readonly slug: string }
  | { readonly kind: 'failed'; readonly slug: string; readonly reason: string; readonly message: string }

/** Sources that a process reads at the same moment. They mostly wait for the net. */
export const FETCHES_AT_ONCE = 6

/** One that ends no fetch, as when it takes the process with it, is asked again so much later. */
const NEVER_ENDED_MS = 10 * MINUTE_MS

/** Of what a source listed before it was ever read, the last day is news, as for a new reader. */
const FIRST_TIME: NewsRule = { newsForMs: DAY_MS, undated: 'history' }
/** Some servers give one validator for ever: now and then a source is asked as if for the first time. */
const PLAINLY_EVERY_MS = DAY_MS

type FetchedSource = SourceInfo & SourceState

export type Fetching = {
  /** Sources of this process's list that are due at `now`: what another process has added is left to those who know it. */
  listDue(now: Date): Promise<readonly string[]>
  /**
   * Reads every source that is due at `now` and says when each is due again. A source or item that fails is told
   * in its report and kept with the source, and stops nothing else.
   */
  fetchDue(now: Date): Promise<readonly FetchReport[]>
  /** Reads one of them; `null` when it is not due any more. `isAgain`: whoever began it did not come to its end. */
  fetchOneDue(slug: string, now: Date, attempt: { readonly isAgain: boolean }): Promise<FetchReport | null>
  /** Reads one source now, due or not, whatever it said of changes before. Never throws for the source. */
  fetchNow(source: FetchedSource, now: Date): Promise<FetchReport>
}

/** Fetches sources, stores what is new, and notes how it went; what it remembers from one fetch to the next is its own. */
export function createFetching(deps: FetchDeps): Fetching {
  const intake = createBriefingIntake(deps)
  const askedPlainlyAt = new Map<string, number>()

  return {
    listDue: async (now) => (await findDue(now)).map(({ slug }) => slug),
    async fetchDue(now) {
      const waiting = [...(await findDue(now))]
      const reports: FetchReport[] = []
      const work = async (): Promise<void> => {
        for (let source = waiting.shift(); source; source = waiting.shift()) {
          reports.push(await fetchInTurn(source, now))
        }
      }
      await Promise.all(Array.from({ length: FETCHES_AT_ONCE }, work))
      return reports
    },
    async fetchOneDue(slug, now, { isAgain }) {
      const listed = isAgain ? await deps.sources.list() : await findDue(now)
      const source = listed.find(
        (each) => each.slug === slug && each.pausedAt === null && deps.reader.knows(slug),
      )
      if (source === undefined) return null
      await deps.sources.update(slug, { nextFetchAt: new Date(now.getTime() + NEVER_ENDED_MS) })
      return await fetchInTurn(source, now)
    },
    fetchNow: (source, now) => fetchOne(source, now, true),
  }

  async function findDue(now: Date): Promise<readonly FetchedSource[]> {
    return (await deps.sources.listDue(now)).filter(({ slug }) => deps.reader.knows(slug))
  }

  function fetchInTurn(source: FetchedSource, now: Date): Promise<FetchReport> {
    return fetchOne(source, now, isPlainDue(source.slug, now))
  }

  /** The first time is counted from, so that a restart does not ask every source for everything at once. */
  function isPlainDue(slug: string, now: Date): boolean {
    const last = askedPlainlyAt.get(slug)
    if (last === undefined) askedPlainlyAt.set(slug, now.getTime())
    return last !== undefined && now.getTime() - last >= PLAINLY_EVERY_MS
  }

  async function fetchOne(source: FetchedSource, now: Date, isPlain: boolean): Promise<FetchReport> {
    const { slug } = source
    if (isPlain) askedPlainlyAt.set(slug, now.getTime())
    try {
      const asked = isPlain ? { ...source, etag: null, lastModified: null } : source
      const listing = await deps.reader.list(slug, asked, now)
      if (listing.kind === 'failed') return await noteFailure(deps, source, listing, now)
      return listing.kind === 'not-modified'
        ? await noteUnmodified(deps, intake, source, now)
        : await storeListing(deps, intake, source, listing, now)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      deps.logger.error({ source: slug, error: message }, 'Unable to fetch a source')
      const failure = { kind: 'failed', reason: 'internal', message, retryAt: null } as const
      return await noteFailure(deps, source, failure, now)
    }
  }
}

async function noteUnmodified(
  deps: FetchDeps,
  intake: BriefingIntake,
  source: FetchedSource,
  now: Date,
): Promise<FetchReport> {
  const { slug } = source
  const { revised, problems } = await intake.reread(slug, now)
  await noteSuccess(deps, source, revised > 0 ? { lastBriefingAt: now } : {}, now)
  if (revised === 0 && problems.length === 0) return { kind: 'not-modified', slug }
  return { kind: 'fetched', slug, added: 0, revised, unchanged: 0, problems }
}

async function storeListing(
  deps: FetchDeps,
  intake: BriefingIntake,
  source: FetchedSource,
  listing: Extract<SourceListing, { kind: 'listed' }>,
  now: Date,
): Promise<FetchReport> {
  const { slug } = source
  const rule = source.lastSuccessAt === null ? FIRST_TIME : undefined
  const stored = await intake.store(slug, listing.briefings, now, rule)
  if (stored.failure && stored.added + stored.revised + stored.unchanged === 0) {
    return await noteFailure(deps, source, stored.failure, now)
  }
  // A site that did not give a new page is not asked for the old ones.
  const reread = stored.failure ? { revised: 0, problems: [] } : await intake.reread(slug, now)
  const problems = [...listing.problems, ...stored.problems, ...reread.problems]
  // With its validators kept, the source would answer "not modified", and what failed would not come again.
  const { etag, lastModified } = stored.isDone ? listing : { etag: null, lastModified: null }
  const revised = stored.revised + reread.revised
  const isNews = stored.added + revised > 0
  await noteSuccess(
    deps,
    source,
    { etag, lastModified, lastError: problems[0] ?? null, ...(isNews ? { lastBriefingAt: now } : {}) },
    now,
  )
  const { added, unchanged } = stored
  return { kind: 'fetched', slug, added, revised, unchanged, problems }
}

async function noteSuccess(
  deps: FetchDeps,
  source: SourceInfo,
  changes: Partial<SourceState>,
  now: Date,
): Promise<void> {
  await deps.sources.update(source.slug, {
    lastError: null,
    ...changes,
    lastFetchedAt: now,
    lastSuccessAt: now,
    failures: 0,
    nextFetchAt: nextFetchAt({ intervalMinutes: source.intervalMinutes, failures: 0 }, now, deps.random()),
  })
}

async function noteFailure(
  deps: FetchDeps,
  source: FetchedSource,
  failure: SourceFailure,
  now: Date,
): Promise<FetchReport> {
  const { slug, intervalMinutes } = source
  const failures = source.failures + 1
  const { reason, message, retryAt } = failure
  deps.logger.warn({ source: slug, reason, failures }, message)
  await deps.sources.update(slug, {
    lastFetchedAt: now,
    lastError: message,
    failures,
    nextFetchAt: nextFetchAt({ intervalMinutes, failures, retryAt }, now, deps.random()),
  })
  return { kind: 'failed', slug, reason, message }
}
