import type { Address, Button, Message } from '../ports.ts'
import type { BotContext } from './bot-context.ts'
import type { FeatureDeps } from './bot-deps.ts'
import { splitMessage } from './rendering/split-message.ts'

/** A message of our own, with buttons below; in parts if it must be. */
export function screen(
  html: string | readonly string[],
  buttons: readonly (readonly Button[])[] = [],
): Message {
  return { rich: null, classic: splitMessage([typeof html === 'string' ? html : html.join('\n')]), buttons }
}

/** Where an answer goes: the chat, and the forum topic the question stood in. */
export function addressOf(ctx: BotContext): Address {
  const message = ctx.msg
  const threadId = message?.is_topic_message === true ? (message.message_thread_id ?? null) : null
  return { chatId: ctx.chat?.id ?? 0, threadId }
}

/** Says something below what was said before. */
export async function say(deps: FeatureDeps, ctx: BotContext, message: Message): Promise<void> {
  await sayAndTell(deps, ctx, message)
}

/** The same, for whom it matters which messages it became; none when it could not be said. */
export async function sayAndTell(
  deps: FeatureDeps,
  ctx: BotContext,
  message: Message,
): Promise<readonly number[]> {
  const outcome = await deps.messenger.send(addressOf(ctx), inFormatOf(ctx, message))
  if (outcome.kind === 'sent') return outcome.messageIds
  deps.log.warn({ outcome }, 'Unable to answer')
  return []
}

/**
 * Shows a menu or an answer: in place of the message whose button was tapped, else as a new message. What
 * can no longer be edited is said anew.
 */
export async function show(deps: FeatureDeps, ctx: BotContext, message: Message): Promise<void> {
  const tapped = ctx.callbackQuery?.message
  if (tapped === undefined || tapped.date === 0) return await say(deps, ctx, message)
  const outcome = await deps.messenger.edit(addressOf(ctx), [tapped.message_id], inFormatOf(ctx, message))
  if (outcome.kind === 'refused') await say(deps, ctx, message)
}

/** Ends the waiting of a tapped button; an old tap, which Telegram no longer knows, is no error. */
export async function answerTap(ctx: BotContext, notice?: string, alert = false): Promise<void> {
  if (ctx.callbackQuery === undefined) return
  await ctx
    .answerCallbackQuery(notice === undefined ? {} : { text: notice, show_alert: alert })
    .catch((error: unknown) => {
      if (!/query is too old|query id is invalid/i.test(String(error))) throw error
    })
}

function inFormatOf(ctx: BotContext, message: Message): Message {
  return ctx.facts.subscriber?.format === 'plain' ? { ...message, rich: null } : message
}
