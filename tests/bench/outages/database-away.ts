import { setTimeout as wait } from 'node:timers/promises'
import type { PostgresServer } from '../../support/postgres.ts'
import { PRODUCTION_RULES } from '../bot-api-child.ts'
import { withSenders, type StageOptions } from '../senders/with-senders.ts'
import { readRecovery, type Recovery } from './read-recovery.ts'

export type DatabaseAwayOptions = Omit<StageOptions, 'api' | 'timeoutSeconds'> & { readonly awayMs: number }

/** A server that keeps what it committed dies when half of the readers have their message, and comes back. */
export function databaseAway(server: PostgresServer, options: DatabaseAwayOptions): Promise<Recovery> {
  const setting = { ...options, timeoutSeconds: 30, api: { latencyMs: 40, floodRules: PRODUCTION_RULES } }
  return withSenders(server.url, setting, async (stage) => {
    await stage.untilSent(options.readers / 2)
    const awayAt = Date.now()
    await server.crash()
    await wait(options.awayMs)
    await server.restart()
    const backAt = Date.now()
    await stage.untilSent(options.readers)
    return readRecovery(stage, awayAt, backAt)
  })
}
