import type { IsoDate } from '../domain/calendar.ts'
import { isReportIn } from '../domain/digest/awaits-report.ts'
import { reconcileNight } from '../domain/tally/reconcile-night.ts'
import type { DeliveryStore, StrikeStore } from '../ports.ts'
import { planDeliveries, type PlanDeps } from './plan-deliveries.ts'

export type ReleaseDeps = {
  readonly deliveries: Pick<DeliveryStore, 'listAwaited' | 'release'>
  readonly strikes: Pick<StrikeStore, 'listClaims'>
}

/** What every tick does: a report that is in by a slot's hour is not waited for. */
export async function planAndRelease(
  deps: ReleaseDeps & { readonly deliveries: PlanDeps['deliveries'] },
  now: Date,
): Promise<void> {
  await planDeliveries(deps, now)
  await releaseWaiting(deps, now)
}

/**
 * Lets the digests go that waited for a night's report which is in by now; how many. Those that wait in vain go by
 * themselves when their time is up. Running it again, or in several processes at once, adds nothing.
 */
async function releaseWaiting(deps: ReleaseDeps, now: Date): Promise<number> {
  const awaited = await deps.deliveries.listAwaited()
  if (awaited.length === 0) return 0
  const reported: IsoDate[] = []
  for (const night of awaited) {
    const claims = await deps.strikes.listClaims(night, night)
    if (isReportIn(reconcileNight(night, claims))) reported.push(night)
  }
  return deps.deliveries.release(reported, now)
}
