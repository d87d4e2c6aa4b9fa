import type { Clock, TaskQueue } from '../ports.ts'
import { FETCHES_AT_ONCE, type Fetching } from './fetch-sources.ts'

/** A source is read minutes late anyhow; every look costs a statement. */
const LOOK_EVERY_SECONDS = 5

/** Queues a task for each source that is due; whichever process has a hand free reads it. */
export async function addFetches(
  queue: Pick<TaskQueue, 'add'>,
  fetching: Pick<Fetching, 'listDue'>,
  now: Date,
): Promise<void> {
  const due = await fetching.listDue(now)
  await queue.add(
    'source-fetches',
    due.map((slug) => ({ key: slug, data: { slug } })),
  )
}

/** Reads sources in this process, whichever process found them due. */
export async function carryFetches(
  queue: Pick<TaskQueue, 'carry'>,
  { fetching, clock }: { readonly fetching: Pick<Fetching, 'fetchOneDue'>; readonly clock: Clock },
): Promise<void> {
  const options = { atOnce: FETCHES_AT_ONCE, lookEverySeconds: LOOK_EVERY_SECONDS }
  await queue.carry('source-fetches', options, async ({ slug }, attempt) => {
    await fetching.fetchOneDue(slug, clock.now(), attempt)
  })
}
