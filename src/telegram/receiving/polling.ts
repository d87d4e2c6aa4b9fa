import { run, type RunnerHandle } from '@grammyjs/runner'
import { GrammyError, type Bot } from 'grammy'
import type { Update } from 'grammy/types'
import { SECOND_MS } from '../../domain/calendar.ts'
import type { Logger } from '../../ports.ts'
import type { BotContext } from '../bot-context.ts'
import { describeError } from '../sending/describe-error.ts'
import { trackUpdates, untilConfirmable } from './track-updates.ts'
import { ALLOWED_UPDATES, type Updates } from './updates.ts'

export type PollingOptions = {
  readonly log: Logger
  /** A pause that stays the same: one that doubles for an hour leaves the bot deaf for another. */
  readonly retryMs?: number
}

/** Another process fetches with the same token; when it ends, this one takes over. */
const CONFLICT_PAUSE_MS = 20 * SECOND_MS

/** Long polling: chats are handled side by side, one chat's updates in their order. May be started again. */
export function createPolling(bot: Bot<BotContext>, options: PollingOptions): Updates {
  const { log, retryMs = 3 * SECOND_MS } = options
  const tracker = trackUpdates(bot)
  let runner: RunnerHandle | null = null
  let pause: NodeJS.Timeout | undefined
  let isFailing = false
  let unconfirmed: Promise<void>[] = []
  // What is left of a run that was stopped sees another number, and ends.
  let current = 0

  return {
    handleRequest: null,
    async start() {
      current += 1
      const own = current
      await bot.init()
      void poll(own)
    },
    async stop() {
      current += 1
      clearTimeout(pause)
      if (runner?.isRunning() === true) await runner.stop()
      await tracker.settled()
    },
  }

  async function poll(own: number): Promise<void> {
    try {
      // A webhook that is still set would have everything.
      await bot.api.deleteWebhook()
      if (own !== current) return
      runner = runUpdates()
      await runner.task()
    } catch (error) {
      if (own !== current) return
      noteFailure(error)
      const isConflict = error instanceof GrammyError && error.error_code === 409
      if (isConflict) log.warn({ pauseMs: CONFLICT_PAUSE_MS }, 'Another process fetches updates')
      pause = setTimeout(() => void poll(own), isConflict ? CONFLICT_PAUSE_MS : retryMs)
    }
  }

  function handleUpdate(update: Update): Promise<void> {
    const work = tracker.handle(update)
    unconfirmed.push(work)
    return work
  }

  /**
   * Asking for the next updates confirms the last ones. Tells of an outage when it begins and when it ends,
   * not every three seconds.
   */
  async function getUpdates(
    ...args: Parameters<typeof bot.api.getUpdates>
  ): ReturnType<typeof bot.api.getUpdates> {
    const last = unconfirmed
    unconfirmed = []
    await untilConfirmable(last)
    try {
      const updates = await bot.api.getUpdates(...args)
      if (isFailing) log.info({}, 'Telegram is reached again')
      isFailing = false
      return updates
    } catch (error) {
      if (args[1]?.aborted !== true) noteFailure(error)
      throw error
    }
  }

  function noteFailure(error: unknown): void {
    if (!isFailing) log.warn(describeError(error), 'Unable to fetch updates')
    isFailing = true
  }

  function runUpdates(): RunnerHandle {
    const adapter = { api: { getUpdates }, handleUpdate, errorHandler: () => undefined }
    return run(adapter, {
      runner: {
        fetch: { allowed_updates: ALLOWED_UPDATES },
        retryInterval: retryMs,
        maxRetryTime: Number.POSITIVE_INFINITY,
        silent: true,
      },
    })
  }
}
