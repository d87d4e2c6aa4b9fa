import type { PGlite } from '@electric-sql/pglite'
import { fromPglite, PgBoss } from 'pg-boss'
import { addressOf, pgOptions } from '../domain/database-options.ts'

/** Where the queue lives: beside our tables, on the server or in the embedded database. */
export type BossPlace =
  { readonly kind: 'postgres'; readonly url: string } | { readonly kind: 'pglite'; readonly raw: PGlite }

/** Few connections: the queue carries names of shards, never messages. */
const MOST_CONNECTIONS = 3

/**
 * pg-boss, which carries shards between processes. Its cron stays off, since who is due stands in
 * our own rows. It looks for dead workers every 5 s, so that what they held is taken over in about 20.
 */
export function createBoss(place: BossPlace): PgBoss {
  const options = {
    schedule: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
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
