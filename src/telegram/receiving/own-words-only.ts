import type { MiddlewareFn } from 'grammy'
import type { Message as TelegramMessage } from 'grammy/types'
import type { BotContext } from '../bot-context.ts'
import { screen } from '../sending/respond.ts'

/**
 * Lets through only what its author says: a text or place that somebody else made, and that was forwarded,
 * put in by another bot or quoted, is nobody's order and nobody's setting. In private the person is told so;
 * groups and channels forward much that is not meant for us.
 */
export function ownWordsOnly(): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const { plain, html } = ctx.facts
    // A button below a message of no chat: it was put there through another bot's menu, and we have none.
    if (ctx.callbackQuery !== undefined && ctx.callbackQuery.message === undefined)
      return await ctx.answerTap(plain('stale-button'), true)
    const message = ctx.message ?? ctx.channelPost
    // A card of our own: it is for others to read.
    if (message?.via_bot?.id === ctx.me.id) return
    if (message === undefined || isOwnWords(message)) return await next()
    // Two bots that answer each other would never end.
    if (ctx.chat?.type === 'private' && !isBots(message)) await ctx.say(screen(html('not-own-words')))
  }
}

function isOwnWords(message: TelegramMessage): boolean {
  return (
    message.forward_origin === undefined &&
    message.via_bot === undefined &&
    !message.is_automatic_forward &&
    !beginsWithQuotation(message) &&
    !isBots(message)
  )
}

function beginsWithQuotation({ entities = [] }: TelegramMessage): boolean {
  return entities.some(({ type, offset }) => offset === 0 && /blockquote$/.test(type))
}

/** Anonymous administrators and channels write through a bot of Telegram's, and are known by their `sender_chat`. */
function isBots({ from, sender_chat: speaker }: TelegramMessage): boolean {
  return from?.is_bot === true && speaker === undefined
}
