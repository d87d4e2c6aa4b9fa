import { GrammyError, type NextFunction } from 'grammy'
import type { ChatMember } from 'grammy/types'
import type { BotContext } from '../bot-context.ts'
import { callbackData } from '../screens/callback-data.ts'
import { screen } from '../sending/respond.ts'

/**
 * Lets only those through who may change a chat's settings: in a group its administrators, and only chats
 * that subscribed. Everyone else is told what they can do instead.
 */
export async function readersOnly(ctx: BotContext, next: NextFunction): Promise<void> {
  const { html, plain, subscriber } = ctx.facts
  if (!(await mayChange(ctx))) {
    if (ctx.callbackQuery !== undefined) return await ctx.answerTap(plain('admins-only-alert'), true)
    return await ctx.say(screen(html('admins-only', { bot: ctx.me.username })))
  }
  if (subscriber === null) {
    await ctx.answerTap()
    const begin = { text: plain('button-begin'), data: callbackData('start', 'begin') }
    return await ctx.say(screen(html('not-subscribed'), [[begin]]))
  }
  await next()
}

/** Whether the asker may change the chat's settings. Whoever writes in a channel is one of its administrators. */
export async function mayChange(ctx: BotContext): Promise<boolean> {
  const { chat, from } = ctx
  if (chat === undefined || chat.type === 'private' || ctx.channelPost !== undefined) return true
  // An administrator who writes anonymously speaks as the group itself.
  if (ctx.message?.sender_chat?.id === chat.id) return true
  return from !== undefined && (await isAdministrator(ctx, chat.id, from.id))
}

/** Whether somebody is an administrator of a chat at this moment, whichever chat they write in. */
export async function isAdministrator(ctx: BotContext, chatId: number, userId: number): Promise<boolean> {
  const member = await findMember(ctx, chatId, userId)
  return member?.status === 'creator' || member?.status === 'administrator'
}

/** `null` where Telegram does not tell: the bot was put out, or is no administrator of a channel. */
export async function findMember(
  ctx: BotContext,
  chatId: number,
  userId: number,
): Promise<ChatMember | null> {
  try {
    return await ctx.api.getChatMember(chatId, userId)
  } catch (error) {
    if (error instanceof GrammyError && [400, 403].includes(error.error_code)) return null
    throw error
  }
}
