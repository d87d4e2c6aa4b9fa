import { sourceHealth, type SourceHealth } from '../domain/source-health.ts'
import type { Logger, SourceStore } from '../ports.ts'

/** Something an admin should know of a source. */
export type SourceAlert = {
  /** `ok`: it is back. */
  readonly health: Exclude<SourceHealth, 'paused'>
  readonly slug: string
  readonly name: string
  readonly lastError: string | null
  readonly lastBriefingAt: Date | null
}

export type WatchDeps = {
  readonly sources: Pick<SourceStore, 'list' | 'update'>
  readonly notifyAdmins: (alert: SourceAlert) => Promise<void>
  readonly logger: Logger
}

/** Tells admins once that a source fails or is overdue, and once that it is back. Returns what was told. */
export async function watchSources(deps: WatchDeps, now: Date): Promise<readonly SourceAlert[]> {
  const told: SourceAlert[] = []
  for (const source of await deps.sources.list()) {
    const { slug, name, lastError, lastBriefingAt, alertedAt } = source
    const health = sourceHealth(source, now)
    if (health === 'paused') {
      // Whoever paused it knows. When it is read again, what is wrong then is told anew.
      if (alertedAt !== null) await deps.sources.update(slug, { alertedAt: null })
      continue
    }
    if ((health === 'ok') === (alertedAt === null)) continue

    const alert = { health, slug, name, lastError, lastBriefingAt }
    // Noted first: a crash in between costs one message, the other way round it would repeat them.
    await deps.sources.update(slug, { alertedAt: health === 'ok' ? null : now })
    try {
      await deps.notifyAdmins(alert)
      told.push(alert)
    } catch (error) {
      deps.logger.error({ source: slug, error: String(error) }, 'Unable to tell admins about a source')
      await deps.sources.update(slug, { alertedAt })
    }
  }
  return told
}
