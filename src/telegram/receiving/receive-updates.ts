import type { Bot } from 'grammy'
import type { BotContext } from '../bot-context.ts'
import { createPolling, type PollingOptions } from './polling.ts'
import type { Updates } from './updates.ts'
import { createWebhook } from './webhook.ts'

export type UpdatesOptions = PollingOptions & {
  /** `null`: long polling. */
  readonly webhook: { readonly url: string; readonly secret: string } | null
}

/** How updates reach the bot: Telegram is asked for them, or brings them to a public address. */
export function receiveUpdates(bot: Bot<BotContext>, { webhook, ...options }: UpdatesOptions): Updates {
  return webhook === null ? createPolling(bot, options) : createWebhook(bot, webhook)
}
