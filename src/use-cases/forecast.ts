import { HOUR_MS, MINUTE_MS } from '../domain/calendar.ts'
import { forecastLastArrival, forecastStars } from '../domain/delivery/forecast.ts'
import type { DeliveryStore, OnceStore } from '../ports.ts'

/** More is due than the pace carries in time. */
export type Overload = {
  readonly waiting: number
  readonly lastArrivalAt: Date
  /** What the paid part of it costs, in Stars; 0 when nothing is paid for. */
  readonly stars: number
}

export type ForecastDeps = {
  readonly deliveries: Pick<DeliveryStore, 'count'>
  readonly once: OnceStore
  readonly perSecond: number
  readonly notifyAdmins: (overload: Overload) => Promise<void>
}

const TOLD_ABOVE_MS = 5 * MINUTE_MS
/** One overload is told once; one that lasts is told again after so long. */
const TOLD_AGAIN_MS = 6 * HOUR_MS

/** When everything that waits will have arrived; `null` when nothing waits. */
export async function forecastDeliveries(
  deps: Pick<ForecastDeps, 'deliveries' | 'perSecond'>,
  now: Date,
): Promise<Overload | null> {
  const { open } = await deps.deliveries.count(now)
  const waiting = Object.values(open).reduce((total, rows) => total + rows, 0)
  const lastArrivalAt = forecastLastArrival(waiting, deps.perSecond, now)
  return lastArrivalAt && { waiting, lastArrivalAt, stars: forecastStars(waiting, deps.perSecond) }
}

/** Tells admins when the last message will be over 5 minutes late; what it told, or `null`. */
export async function warnOfOverload(deps: ForecastDeps, now: Date): Promise<Overload | null> {
  const forecast = await forecastDeliveries(deps, now)
  if (forecast === null || forecast.lastArrivalAt.getTime() - now.getTime() <= TOLD_ABOVE_MS) return null
  const mark = String(Math.floor(now.getTime() / TOLD_AGAIN_MS))
  if (!(await deps.once.claim('overload', mark))) return null
  await deps.notifyAdmins(forecast)
  return forecast
}
