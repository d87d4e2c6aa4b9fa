import { setTimeout as pause } from 'node:timers/promises'
import { DAY_MS, MINUTE_MS, SECOND_MS } from '../domain/calendar.ts'
import type { ArchivePage, Clock, FetchedBriefing, SourceState, SourceStore } from '../ports.ts'
import type { NewsRule } from './ingest.ts'
import { createBriefingIntake, type StoreDeps } from './store-briefings.ts'

export type BackfillProgress = {
  readonly pages: number
  readonly added: number
  readonly revised: number
  readonly unchanged: number
  readonly problems: readonly string[]
  /** How far back it has come; `null` before the first dated briefing. */
  readonly reachedAt: Date | null
}

export type BackfillOutcome =
  | (BackfillProgress & { readonly kind: 'done' })
  /** Called again, it goes on from here. */
  | (BackfillProgress & { readonly kind: 'stopped' })
  | (BackfillProgress & { readonly kind: 'failed'; readonly reason: string; readonly message: string })

export type BackfillDeps = StoreDeps & {
  readonly sources: Pick<SourceStore, 'update'>
  readonly clock: Clock
}

export type BackfillOptions = {
  readonly onProgress?: (progress: BackfillProgress) => void
  /** Ends the walk after the page that is under way. */
  readonly signal?: AbortSignal
  /** Between two pages, out of courtesy. */
  readonly pauseMs?: number
  readonly attempts?: number
}

/** The last day of an archive is news, as for a new reader. */
const ARCHIVE: NewsRule = { newsForMs: DAY_MS, undated: 'history' }
/** A site that asks to be left alone for longer ends the walk; whoever began it may come back. */
const MAX_WAIT_MS = 10 * MINUTE_MS

/**
 * Walks the archive of a source from the newest briefing, or from where the last walk was stopped, back to
 * `since`. The place is kept after every page: whatever ends the walk, the next one repeats a page at most.
 */
export async function backfill(
  deps: BackfillDeps,
  source: Pick<SourceState, 'slug' | 'backfillCursor'>,
  since: Date,
  options: BackfillOptions = {},
): Promise<BackfillOutcome> {
  const { onProgress = () => undefined, signal, pauseMs = SECOND_MS / 2, attempts = 3 } = options
  const { slug } = source
  // What the polls of this process listed last is remembered apart from what a walk comes across.
  const intake = createBriefingIntake(deps)
  let progress: BackfillProgress = {
    pages: 0,
    added: 0,
    revised: 0,
    unchanged: 0,
    problems: [],
    reachedAt: null,
  }
  let cursor = source.backfillCursor

  while (!signal?.aborted) {
    const page = await readPage(cursor)
    if (page.kind === 'failed') {
      if (signal?.aborted) break
      return { ...progress, kind: 'failed', reason: page.reason, message: page.message }
    }
    const dated = page.briefings.filter(({ publishedAt }) => publishedAt !== null)
    const stored = await intake.store(slug, dated, deps.clock.now(), ARCHIVE)
    progress = {
      pages: progress.pages + 1,
      added: progress.added + stored.added,
      revised: progress.revised + stored.revised,
      unchanged: progress.unchanged + stored.unchanged,
      problems: [
        ...progress.problems,
        ...page.problems,
        ...page.briefings.filter(({ publishedAt }) => publishedAt === null).map(describeUndated),
        ...stored.problems,
      ],
      reachedAt: page.reachedAt ?? progress.reachedAt,
    }
    await deps.sources.update(slug, { backfillCursor: page.cursor })
    onProgress(progress)
    if (page.cursor === null) return { ...progress, kind: 'done' }
    if (page.cursor === cursor) {
      const message = 'The archive answers with the same page again and again'
      return { ...progress, kind: 'failed', reason: 'no-paging', message }
    }
    cursor = page.cursor
    await wait(pauseMs)
  }
  return { ...progress, kind: 'stopped' }

  /** One page, asked for again after a while when it does not come: an archive is walked for hours. */
  async function readPage(from: string | null): Promise<ArchivePage> {
    for (let attempt = 1; ; attempt += 1) {
      const page = await deps.reader.listArchive(slug, from, since)
      if (page.kind === 'listed' || page.reason === 'no-archive' || attempt >= attempts) return page
      const askedMs = (page.retryAt?.getTime() ?? 0) - deps.clock.now().getTime()
      if (askedMs > MAX_WAIT_MS) {
        const until = page.retryAt?.toISOString() ?? ''
        return { ...page, message: `${page.message} and asks to be left alone until ${until}` }
      }
      await wait(Math.max(askedMs, pauseMs * 10 * 2 ** attempt))
      if (signal?.aborted) return page
    }
  }

  /** Whoever stops the walk need not sit through it. */
  async function wait(ms: number): Promise<void> {
    await pause(ms, undefined, signal ? { signal } : {}).catch(() => undefined)
  }
}

/** Of a text without a date nobody can say that it is old: stored, it would be told as news. */
function describeUndated({ title, externalKey }: FetchedBriefing): string {
  return `"${title ?? externalKey}" bears no date`
}
