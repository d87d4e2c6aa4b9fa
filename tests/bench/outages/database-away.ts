import { setTimeout as wait } from 'node:timers/promises'
import type { PostgresServer } from '../../support/postgres.ts'
import { PRODUCTION_RULES } from '../../support/bot-api/flood-gate.ts'
import { withSenders, type StageOptions } from '../senders/with-senders.ts'
import { readRecovery, type Recovery } from './read-recovery.ts'

export type DatabaseAwayOptions = Omit<StageOptions, 'api' | 'timeoutSeconds'> & {
  readonly awayMs: number
  readonly how: 'dead' | 'frozen'
}

/**
 * A server that keeps what it committed goes away when half of the readers have their message, and comes back.
 * One that is dead breaks every connection, one that is frozen answers nothing.
 */
export function databaseAway(server: PostgresServer, options: DatabaseAwayOptions): Promise<Recovery> {
  const setting = { ...options, timeoutSeconds: 30, api: { latencyMs: 40, floodRules: PRODUCTION_RULES } }
  return withSenders(server.url, setting, async (stage) => {
    await stage.untilSent(options.readers / 2)
    const awayAt = Date.now()
    await (options.how === 'dead' ? server.crash() : server.freeze())
    await wait(options.awayMs)
    await (options.how === 'dead' ? server.restart() : server.thaw())
    const backAt = Date.now()
    await stage.untilSent(options.readers)
    return readRecovery(stage, awayAt, backAt)
  })
}
