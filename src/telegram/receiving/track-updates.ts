import { BotError, type Bot } from 'grammy'
import type { Update } from 'grammy/types'
import { within } from '../../use-cases/within.ts'
import type { BotContext } from '../bot-context.ts'

export type UpdateTracker = {
  /** Handles an update; failures go to the bot's own handler. Never rejects. */
  handle(update: Update): Promise<void>
  /** How many are being handled. */
  count(): number
  /** Resolves when none is. */
  settled(): Promise<void>
}

/** Knows which updates a bot is handling. */
export function trackUpdates(bot: Bot<BotContext>): UpdateTracker {
  const inFlight = new Set<Promise<void>>()

  return {
    async handle(update) {
      const work = bot.handleUpdate(update).catch(reportTo(bot))
      inFlight.add(work)
      await work.finally(() => inFlight.delete(work))
    },
    count: () => inFlight.size,
    async settled() {
      await Promise.allSettled(inFlight)
    },
  }
}

/** Long for an answer, short for those whose updates wait behind it. */
const CONFIRM_AFTER_MS = 500

/**
 * Resolves when updates may be confirmed to Telegram, which then forgets them: once they are handled, so that
 * those of a process that dies come again, or after half a second, so that a slow one holds up nobody.
 */
export async function untilConfirmable(work: readonly Promise<void>[]): Promise<void> {
  await within(CONFIRM_AFTER_MS, Promise.allSettled(work)).catch(() => undefined)
}

function reportTo(bot: Bot<BotContext>): (error: unknown) => Promise<void> {
  return async (error) => {
    if (!(error instanceof BotError)) throw error
    await bot.errorHandler(error)
  }
}
