import type { SourceStore } from '../ports.ts'

/** What an admin wishes of a source: to leave it alone, to go on, to read it now. */
export const SOURCE_ORDERS = ['pause', 'resume', 'read'] as const
export type SourceOrder = (typeof SOURCE_ORDERS)[number]

export type SteerDeps = {
  readonly sources: Pick<SourceStore, 'update'>
  /** Begins to read what is due, in whichever process has a hand free. */
  readonly readDue: (now: Date) => Promise<void>
}

/**
 * Carries an order out. It stands with the source, so that every process keeps to it, after a restart as well. A
 * paused source is not read before it is resumed.
 */
export async function steerSource(
  deps: SteerDeps,
  slug: string,
  order: SourceOrder,
  now: Date,
): Promise<void> {
  if (order === 'pause') return await deps.sources.update(slug, { pausedAt: now })
  // Without its validators: somebody who asks for it doubts that nothing has changed.
  const afresh = { nextFetchAt: now, etag: null, lastModified: null }
  await deps.sources.update(slug, order === 'resume' ? { ...afresh, pausedAt: null } : afresh)
  await deps.readDue(now)
}
