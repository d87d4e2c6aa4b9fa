import type { Bot } from 'grammy'
import type { Logger } from '../ports.ts'
import type { BotContext } from './bot-context.ts'
import { createPolling } from './polling.ts'
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

export type UpdatesOptions = {
  readonly log: Logger
  /** `null`: long polling. */
  readonly webhook: { readonly url: string; readonly secret: string } | null
}

/** How updates reach the bot: Telegram is asked for them, or brings them to a public address. */
export function createUpdates(bot: Bot<BotContext>, { log, webhook }: UpdatesOptions): Updates {
  return webhook === null ? createPolling(bot, { log }) : createWebhook(bot, webhook)
}
