import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { FloodRules } from '../../src/playground/bot-api/flood-gate.ts'
import type { ApiReport } from './bot-api-process.ts'

export type BotApiChild = {
  readonly root: string
  readonly token: string
  /** What it counted since it was asked last. */
  report(): Promise<ApiReport>
  stop(): Promise<void>
}

/** What Telegram's own servers allow. */
export const PRODUCTION_RULES: FloodRules = {
  perSecond: 30,
  perChatPerSecond: 1,
  perGroupPerMinute: 20,
  paidPerSecond: 1000,
  maxInFlight: 1000,
}

/** Starts the look-alike of the Bot API in a process of its own. */
export async function startBotApiChild(latencyMs: number, rules: FloodRules): Promise<BotApiChild> {
  const file = fileURLToPath(new URL('bot-api-process.ts', import.meta.url))
  const child = fork(file, [String(latencyMs), JSON.stringify(rules)])
  const [address]: { root: string; token: string }[] = await once(child, 'message')
  if (address === undefined) throw new Error('The Bot API look-alike did not start')
  return {
    ...address,
    async report() {
      child.send('report')
      const [report]: ApiReport[] = await once(child, 'message')
      return report ?? { calls: 0, flooded: 0 }
    },
    async stop() {
      child.disconnect()
      await once(child, 'exit')
    },
  }
}
