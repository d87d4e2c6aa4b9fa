import { setTimeout as pause } from 'node:timers/promises'
import { DAY_MS, SECOND_MS } from '../domain/calendar.ts'
import type { SourceState, SourceStore } from '../ports.ts'
import { storeBriefings, type StoreDeps } from './store-briefings.ts'

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
  | (BackfillProgress & { readonly kind: 'failed'; readonly message: string })

export type BackfillOptions = {
  readonly onProgress?: (progress: BackfillProgress) => void
  /** Checked between pages. */
  readonly signal?: AbortSignal
  /** Between two pages, out of courtesy. */
  readonly pauseMs?: number
  readonly attempts?: number
}

/**
 * Walks the archive of a source from the newest briefing, or from where the last walk was stopped, back to
 * `since`. The place is kept after every page, so that nothing is read twice and nothing left out.
 */
export async function backfill(
  deps: StoreDeps & { readonly sources: Pick<SourceStore, 'update'> },
  source: Pick<SourceState, 'slug' | 'backfillCursor'>,
  since: Date,
  now: Date,
  options: BackfillOptions = {},
): Promise<BackfillOutcome> {
  const { onProgress = () => undefined, signal, pauseMs = SECOND_MS / 2, attempts = 3 } = options
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
    if (page.kind === 'failed') return { ...progress, kind: 'failed', message: page.message }

    const stored = await storeBriefings(deps, source.slug, page.briefings, now, DAY_MS)
    const instants = page.briefings.flatMap(({ publishedAt }) => publishedAt?.getTime() ?? [])
    progress = {
      pages: progress.pages + 1,
      added: progress.added + stored.added,
      revised: progress.revised + stored.revised,
      unchanged: progress.unchanged + stored.unchanged,
      problems: [...progress.problems, ...page.problems, ...stored.problems],
      reachedAt: instants.length > 0 ? new Date(Math.min(...instants)) : progress.reachedAt,
    }
    cursor = page.cursor
    await deps.sources.update(source.slug, { backfillCursor: cursor })
    onProgress(progress)
    if (cursor === null) return { ...progress, kind: 'done' }
    await pause(pauseMs)
  }
  return { ...progress, kind: 'stopped' }

  /** One page, asked for again after a while when it does not come: an archive is walked for hours. */
  async function readPage(from: string | null) {
    for (let attempt = 1; ; attempt += 1) {
      const page = await deps.reader.listArchive(source.slug, from, since)
      if (page.kind === 'listed' || page.reason === 'no-archive' || attempt >= attempts) return page
      await pause(pauseMs * 10 * 2 ** attempt)
    }
  }
}
