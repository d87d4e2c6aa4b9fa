import type { PGlite } from '@electric-sql/pglite'
import type { Sql } from 'postgres'
import type { PaidStore } from '../ports.ts'
import { createDeliveryEngine, type DeliveryEngine, type EngineDeps } from './create-delivery-engine.ts'
import { createGate, type Gate } from './create-gate.ts'
import { createLocalPace } from './pace.ts'
import { createPaidBudget, NOTHING_PAID } from './paid-budget.ts'
import { createPostgresPace } from './postgres-pace.ts'
import { createLonePresence, createPresence, type Presence } from './presence.ts'
import { realTimer } from './timer.ts'

/** The open database: several processes share a server, one has the embedded database to itself. */
export type DeliveryPlace =
  | { readonly kind: 'postgres'; readonly raw: Sql; readonly url: string }
  | { readonly kind: 'pglite'; readonly raw: PGlite }

export type DeliveryOptions = Omit<EngineDeps, 'presence' | 'gate'> & {
  readonly place: DeliveryPlace
  /** Bulk messages a second of the whole bot. */
  readonly perSecond: number
  /** `null` where nothing is paid for; then the pace stays within the free 30 a second. */
  readonly paid: { readonly store: PaidStore; readonly starsPerDay: number } | null
}

export type Delivery = {
  readonly engine: DeliveryEngine
  /** For what the bot says to people: they go ahead of the bulk. */
  readonly gate: Gate
  readonly presence: Presence
  /** Stops sending, and gives up this process's presence last: what it still answers is not to be taken over. */
  close(answered?: Promise<unknown>): Promise<void>
}

/** What Telegram lets a bot have under way when it pays for its broadcasts, over all processes. */
const MOST_IN_FLIGHT = 1000
/** While one shard waits for the database, the others keep the pace. */
const FREE_SHARDS_AT_ONCE = 2
const PAID_SHARDS_AT_ONCE = 6
/** Free sending: so many seconds' worth without an answer mean that Telegram is in trouble. */
const UNANSWERED_SECONDS = 2

/** Joins queue, pace and presence for the database at hand. Nothing is sent before `engine.start()`. */
export async function openDelivery(options: DeliveryOptions): Promise<Delivery> {
  const { place, perSecond, paid, ...deps } = options
  const timer = options.timer ?? realTimer
  const presence =
    place.kind === 'postgres'
      ? await createPresence(place.url, { logger: deps.logger })
      : createLonePresence()
  const gate = createGate({
    timer,
    pace: place.kind === 'postgres' ? await createPostgresPace(place.raw) : createLocalPace(timer),
    perSecond,
    processes: () => presence.count(),
    mostInFlight: () =>
      Math.floor(Math.min(MOST_IN_FLIGHT, Math.max(30, perSecond * UNANSWERED_SECONDS)) / presence.count()),
    budget: paid
      ? await createPaidBudget({ paid: paid.store, starsPerDay: paid.starsPerDay, ...deps })
      : NOTHING_PAID,
    ...(deps.watching && { watching: deps.watching }),
  })
  const shardsAtOnce = paid ? PAID_SHARDS_AT_ONCE : FREE_SHARDS_AT_ONCE
  const engine = createDeliveryEngine({ shardsAtOnce, ...deps, gate, presence })
  return {
    engine,
    gate,
    presence,
    async close(answered) {
      await Promise.all([engine.stop(), answered])
      await presence.close()
    },
  }
}
