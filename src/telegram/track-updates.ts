import { BotError, type Bot } from 'grammy'
import type { Update } from 'grammy/types'
import type { BotContext } from './bot-context.ts'

/** Telegram repeats what it got no answer for, within minutes; older ids may be forgotten. */
const REMEMBERED_UPDATES = 10_000

export type UpdateTracker = {
  /** Handles an update once, however often it comes; failures go to the bot's own handler. Never rejects. */
  handle(update: Update): Promise<void>
  /** How many are being handled. */
  count(): number
  /** Resolves when none is. */
  settled(): Promise<void>
}

/** Knows which updates a bot has handled and is handling. */
export function trackUpdates(bot: Bot<BotContext>): UpdateTracker {
  const seen = new Set<number>()
  const inFlight = new Set<Promise<void>>()

  return {
    async handle(update) {
      if (seen.has(update.update_id)) return
      remember(update.update_id)
      const work = bot.handleUpdate(update).catch(reportTo(bot))
      inFlight.add(work)
      await work.finally(() => inFlight.delete(work))
    },
    count: () => inFlight.size,
    async settled() {
      await Promise.allSettled(inFlight)
    },
  }

  function remember(updateId: number): void {
    seen.add(updateId)
    const [oldest] = seen
    if (seen.size > REMEMBERED_UPDATES && oldest !== undefined) seen.delete(oldest)
  }
}

function reportTo(bot: Bot<BotContext>): (error: unknown) => Promise<void> {
  return async (error) => {
    if (!(error instanceof BotError)) throw error
    await bot.errorHandler(error)
  }
}
