import { run, type RunnerHandle } from '@grammyjs/runner'
import { GrammyError, type Bot } from 'grammy'
import { SECOND_MS } from '../domain/calendar.ts'
import type { Logger } from '../ports.ts'
import type { BotContext } from './bot-context.ts'
import { describeError } from './report-failure.ts'
import { trackUpdates } from './track-updates.ts'
import { ALLOWED_UPDATES, type Updates } from './updates.ts'

/** A pause that stays the same: one that doubles for an hour leaves the bot deaf for another. */
const RETRY_MS = 3 * SECOND_MS
/** Another process fetches with the same token; when it ends, this one takes over. */
const CONFLICT_PAUSE_MS = 20 * SECOND_MS

/** Long polling: chats are handled side by side, one chat's updates in their order. */
export function createPolling(bot: Bot<BotContext>, { log }: { readonly log: Logger }): Updates {
  const tracker = trackUpdates(bot)
  let runner: RunnerHandle | null = null
  let stopped = false
  let pause: NodeJS.Timeout | undefined

  return {
    handleRequest: null,
    async start() {
      stopped = false
      await bot.init()
      await bot.api.deleteWebhook()
      // Stopped again before Telegram answered.
      if (!stopped) poll()
    },
    async stop() {
      stopped = true
      clearTimeout(pause)
      if (runner?.isRunning() === true) await runner.stop()
      await tracker.settled()
    },
  }

  function poll(): void {
    const fetcher = { api: bot.api, handleUpdate: tracker.handle, errorHandler: () => undefined }
    runner = run(fetcher, {
      runner: {
        fetch: { allowed_updates: ALLOWED_UPDATES },
        retryInterval: RETRY_MS,
        maxRetryTime: Number.POSITIVE_INFINITY,
        silent: true,
      },
    })
    runner.task()?.catch((error: unknown) => {
      const isConflict = error instanceof GrammyError && error.error_code === 409
      log.warn(
        describeError(error),
        isConflict ? 'Another process fetches updates' : 'Unable to fetch updates',
      )
      if (!stopped) pause = setTimeout(poll, CONFLICT_PAUSE_MS)
    })
  }
}
