import type { Bot } from 'grammy'
import type { BotContext } from './bot-context.ts'
import { createPolling, type PollingOptions } from './polling.ts'
import { createWebhook } from './webhook.ts'

/** What Telegram is asked to tell; anything else would be work for nothing. */
export const ALLOWED_UPDATES = ['message', 'channel_post', 'callback_query', 'my_chat_member'] as const

export type Updates = {
  /** Begins to receive. Rejects when Telegram refuses the token or cannot be reached. */
  start(): Promise<void>
  /** Receives no more, and waits until every update at hand is handled. */
  stop(): Promise<void>
  /** Answers `POST /telegram`; `null` with long polling. */
  readonly handleRequest: ((request: Request) => Promise<Response>) | null
}

export type UpdatesOptions = PollingOptions & {
  /** `null`: long polling. */
  readonly webhook: { readonly url: string; readonly secret: string } | null
}

/** How updates reach the bot: Telegram is asked for them, or brings them to a public address. */
export function createUpdates(bot: Bot<BotContext>, { webhook, ...options }: UpdatesOptions): Updates {
  return webhook === null ? createPolling(bot, options) : createWebhook(bot, webhook)
}
