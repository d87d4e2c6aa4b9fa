import type { MiddlewareFn } from 'grammy'
import type { BotContext } from '../bot-context.ts'

/** More than a person taps while one answer is under way. */
const MAX_PENDING_PER_CHAT = 20

/**
 * Drops what a chat sends while too much of it waits already, and says so by `drop`. Updates of one chat wait for one another, and
 * all that wait share one room: without this a single flooder would fill it, and everyone would wait.
 */
export function limitPending(
  drop: MiddlewareFn<BotContext>,
  max = MAX_PENDING_PER_CHAT,
): MiddlewareFn<BotContext> {
  const pending = new Map<number, number>()
  return async (ctx, next) => {
    // What is typed behind the bot's name belongs to no chat.
    const chatId = ctx.chat?.id ?? ctx.inlineQuery?.from.id
    if (chatId === undefined) return await next()
    const count = pending.get(chatId) ?? 0
    if (count >= max) return await drop(ctx, () => Promise.resolve())
    pending.set(chatId, count + 1)
    try {
      await next()
    } finally {
      const left = (pending.get(chatId) ?? 1) - 1
      if (left === 0) pending.delete(chatId)
      else pending.set(chatId, left)
    }
  }
}
