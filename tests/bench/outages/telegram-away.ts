import { setTimeout as wait } from 'node:timers/promises'
import { PRODUCTION_RULES } from '../../support/bot-api/flood-gate.ts'
import { withSenders, type StageOptions } from '../senders/with-senders.ts'
import { readRecovery, type Recovery } from './read-recovery.ts'

export type TelegramAwayOptions = Omit<StageOptions, 'api'> & {
  /** How long it is away, a quarter of it in each way of being away. */
  readonly awayMs: number
}

export type TelegramAwayReport = Recovery & {
  /** Calls of all senders while it was away, by the way of being away. */
  readonly callsInto: Readonly<Record<(typeof WAYS)[number], number>>
}

const WAYS = ['refusing', 'failing', 'resetting', 'silent'] as const

/** Telegram goes away when half of the readers have their message, in every way there is, and comes back. */
export function telegramAway(url: string, options: TelegramAwayOptions): Promise<TelegramAwayReport> {
  const setting = { ...options, api: { latencyMs: 40, floodRules: PRODUCTION_RULES } }
  return withSenders(url, setting, async (stage) => {
    const { api, senders, untilSent } = stage
    await untilSent(options.readers / 2)
    const awayAt = Date.now()
    const callsInto = { refusing: 0, failing: 0, resetting: 0, silent: 0 }
    for (const kind of WAYS) {
      const before = await senders.report()
      await api.become({ kind })
      await wait(options.awayMs / WAYS.length)
      callsInto[kind] = (await senders.report()).calls - before.calls
    }
    const backAt = Date.now()
    await api.become({ kind: 'answering' })
    await untilSent(options.readers)
    return { ...(await readRecovery(stage, awayAt, backAt)), callsInto }
  })
}
