import { HOUR_MS, MINUTE_MS } from '../domain/calendar.ts'
import {
  forecastSending,
  paidMessagesFor,
  rateLeft,
  stalledSince,
  type SendForecast,
  type SendRate,
} from '../domain/delivery/forecast.ts'
import type { DeliveryCounts, DeliveryStore, OnceStore, PaidStore } from '../ports.ts'

/** How bulk is sent: messages a second, and where Telegram is paid for them the most Stars of a day. */
export type Sending = {
  readonly perSecond: number
  readonly paid: { readonly store: PaidStore; readonly starsPerDay: number } | null
}

/** More is due than the pace carries in time. */
export type Overload = SendForecast & { readonly waiting: number }

export type ForecastDeps = {
  readonly deliveries: Pick<DeliveryStore, 'count'>
  readonly once: OnceStore
  readonly sending: Sending
  readonly notifyAdmins: (overload: Overload) => Promise<void>
}

const TOLD_ABOVE_MS = 5 * MINUTE_MS
/** One overload is told once; one that lasts is told again after so long. */
const TOLD_AGAIN_MS = 6 * HOUR_MS
/** Stands in the mark's place when nobody could be told: the next tick tells it. */
const UNTOLD = 'untold'

/** When everything that waits will have arrived; `null` when nothing waits, and while nothing goes. */
export async function forecastDeliveries(
  sending: Sending,
  counts: Pick<DeliveryCounts, 'open' | 'oldestDueAt' | 'lastSettledAt' | 'settledInLastMinute'>,
  now: Date,
): Promise<Overload | null> {
  if (stalledSince(counts, now) !== null) return null
  const waiting = Object.values(counts.open).reduce((total, rows) => total + rows, 0)
  const forecast = forecastSending(waiting, await readRate(sending, counts, now), now)
  return forecast && { waiting, ...forecast }
}

/** What is paid for leaves the free messages to the answers. */
async function readRate(
  { perSecond, paid }: Sending,
  counts: Parameters<typeof rateLeft>[0],
  now: Date,
): Promise<SendRate> {
  if (paid === null) return { perSecond: rateLeft(counts, perSecond), paid: null }
  const perDay = paidMessagesFor(paid.starsPerDay)
  const today = await paid.store.add(now.toISOString().slice(0, 10), 0)
  return { perSecond, paid: { leftToday: Math.max(0, perDay - today), perDay } }
}

/** Tells admins when the last message will be over 5 minutes late; what it told, or `null`. Throws when nobody could be told. */
export async function warnOfOverload(deps: ForecastDeps, now: Date): Promise<Overload | null> {
  const forecast = await forecastDeliveries(deps.sending, await deps.deliveries.count(now), now)
  if (forecast === null || forecast.lastArrivalAt.getTime() - now.getTime() <= TOLD_ABOVE_MS) return null
  const mark = String(Math.floor(now.getTime() / TOLD_AGAIN_MS))
  if (!(await deps.once.claim('overload', mark))) return null
  try {
    await deps.notifyAdmins(forecast)
  } catch (error) {
    await deps.once.claim('overload', UNTOLD)
    throw error
  }
  return forecast
}
