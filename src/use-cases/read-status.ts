import { DAY_MS } from '../domain/calendar.ts'
import { stalledSince } from '../domain/delivery/forecast.ts'
import { sourceHealth, type SourceHealth } from '../domain/source-health.ts'
import type { SubscriberStatus } from '../domain/subscriber.ts'
import type {
  DeadLetter,
  DeliveryCounts,
  DeliveryStore,
  SourceStore,
  StrikeStore,
  SubscriberStore,
  TaskCounts,
  TaskStore,
} from '../ports.ts'
import { forecastDeliveries, type Sending } from './forecast.ts'

export type StatusDeps = {
  readonly subscribers: Pick<SubscriberStore, 'countByStatus'>
  readonly deliveries: Pick<DeliveryStore, 'count'>
  readonly sources: Pick<SourceStore, 'list'>
  readonly strikes: Pick<StrikeStore, 'countReadings'>
  readonly tasks: TaskStore
}

export type SourceStatus = {
  readonly slug: string
  readonly name: string
  readonly health: SourceHealth
  readonly pausedAt: Date | null
  readonly nextFetchAt: Date
  readonly lastFetchedAt: Date | null
  readonly lastSuccessAt: Date | null
  readonly lastBriefingAt: Date | null
  readonly failures: number
  readonly lastError: string | null
}

/** How the bot is doing: what `status`, the metrics and admins are told. */
export type Status = {
  readonly subscribers: Readonly<Record<SubscriberStatus, number>>
  /** Settled ones over the last 24 hours. */
  readonly deliveries: DeliveryCounts
  /** Figures read from briefings in the last 24 hours: `certain`, or by each doubt that they carry. */
  readonly readings: Readonly<Record<string, number>>
  /** How long the digest that waits longest is over its hour, in ms; 0 when none waits. */
  readonly lateMs: number
  /** Since when digests wait and nothing goes; `null` while something goes, and when none waits. */
  readonly stalledSince: Date | null
  /** When the last message of all that wait will arrive at the present rate; `null` when none waits, and while nothing goes. */
  readonly lastArrivalAt: Date | null
  /** When the Stars of the day will be used up, and the free pace is left; `null` when they are enough. */
  readonly capReachedAt: Date | null
  readonly sources: readonly SourceStatus[]
  /** What processes have to do, by kind; given up over the last 24 hours. */
  readonly tasks: Readonly<Record<string, TaskCounts>>
  /** The last few tasks that were given up in the last 24 hours. */
  readonly deadLetters: readonly DeadLetter[]
}

const MOST_DEAD_LETTERS = 10

/** Reads the state of everything at `now`. */
export async function readStatus(deps: StatusDeps, sending: Sending, now: Date): Promise<Status> {
  const aDayAgo = new Date(now.getTime() - DAY_MS)
  const [subscribers, deliveries, sources, readings, tasks, deadLetters] = await Promise.all([
    deps.subscribers.countByStatus(),
    deps.deliveries.count(aDayAgo),
    deps.sources.list(),
    deps.strikes.countReadings(aDayAgo),
    deps.tasks.count(aDayAgo),
    deps.tasks.listDead(aDayAgo, MOST_DEAD_LETTERS),
  ])
  const forecast = await forecastDeliveries(sending, deliveries, now)
  return {
    subscribers,
    deliveries,
    readings,
    ...{ tasks, deadLetters },
    lateMs: deliveries.oldestDueAt ? Math.max(0, now.getTime() - deliveries.oldestDueAt.getTime()) : 0,
    stalledSince: stalledSince(deliveries, now),
    lastArrivalAt: forecast?.lastArrivalAt ?? null,
    capReachedAt: forecast?.capReachedAt ?? null,
    sources: sources.map((source) => ({
      slug: source.slug,
      name: source.name,
      health: sourceHealth(source, now),
      pausedAt: source.pausedAt,
      nextFetchAt: source.nextFetchAt,
      lastFetchedAt: source.lastFetchedAt,
      lastSuccessAt: source.lastSuccessAt,
      lastBriefingAt: source.lastBriefingAt,
      failures: source.failures,
      lastError: source.lastError,
    })),
  }
}
