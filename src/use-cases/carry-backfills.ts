import { startOfDay, type IsoDate } from '../domain/calendar.ts'
import type { SourceStore, TaskQueue } from '../ports.ts'
import { backfill, type BackfillDeps, type BackfillOptions } from './backfill.ts'

/** An archive is walked for hours: nobody waits for the first seconds. */
const OPTIONS = { atOnce: 1, lookEverySeconds: 10 }

export type CarryBackfillsDeps = BackfillDeps & { readonly sources: Pick<SourceStore, 'list' | 'update'> }

/** Queues the walk through a source's archive for whichever process runs; one walk of a source at a time. */
export async function addBackfill(
  queue: Pick<TaskQueue, 'add'>,
  slug: string,
  since: IsoDate,
): Promise<void> {
  await queue.add('backfills', [{ key: slug, data: { slug, since } }])
}

/** Walks archives in this process. A walk that another one left goes on where that one came to. */
export async function carryBackfills(
  queue: Pick<TaskQueue, 'carry'>,
  deps: CarryBackfillsDeps,
  options: Pick<BackfillOptions, 'pauseMs' | 'attempts'> = {},
): Promise<void> {
  await queue.carry('backfills', OPTIONS, async ({ slug, since }, { signal }) => {
    const source = (await deps.sources.list()).find((each) => each.slug === slug)
    if (source === undefined) throw new Error('It is no longer listed')
    const outcome = await backfill(deps, source, startOfDay(since), { ...options, signal })
    if (outcome.kind === 'failed') throw new Error(outcome.message)
    if (outcome.kind === 'stopped') throw new Error('The process that walked it was stopped')
  })
}
