import type { PGlite } from '@electric-sql/pglite'
import { fromPglite, PgBoss } from 'pg-boss'
import { MINUTE_MS, SECOND_MS } from '../domain/calendar.ts'
import { addressOf, pgOptions } from '../domain/database-options.ts'

/** Where the queue lives: beside our tables, on the server or in the embedded database. */
export type BossPlace =
  { readonly kind: 'postgres'; readonly url: string } | { readonly kind: 'pglite'; readonly raw: PGlite }

/** Few connections: tasks name rows, never messages. */
const MOST_CONNECTIONS = 3
/** What is done is swept away: what is looked for every other second should stay small. */
const SWEEP_SECONDS = (10 * MINUTE_MS) / SECOND_MS

/**
 * pg-boss, which carries tasks between processes. Its cron stays off, since who is due stands in
 * our own rows. It looks for dead workers every 5 s, so that what they held is taken over in about 20.
 */
export function createBoss(place: BossPlace): PgBoss {
  const options = {
    schedule: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    maintenanceIntervalSeconds: SWEEP_SECONDS,
    monitorVacuum: false,
    reindex: false,
  } as const
  return place.kind === 'postgres'
    ? new PgBoss({
        ...options,
        ...pgOptions(addressOf(place.url)),
        max: MOST_CONNECTIONS,
        application_name: 'sitrep queue',
      })
    : new PgBoss({ ...options, db: fromPglite(place.raw), backend: 'pglite' })
}
