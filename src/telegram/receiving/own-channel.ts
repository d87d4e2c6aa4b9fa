import { GrammyError } from 'grammy'
import type { ChatFullInfo, ChatMember } from 'grammy/types'
import type { BotContext } from '../bot-context.ts'

export type OwnChannel = { readonly chatId: number; readonly title: string }

/** Why a channel cannot be set up by whoever asks. */
export type NoChannel = 'not-there' | 'no-channel' | 'not-yours' | 'no-right'

/** The channel, where whoever asks is one of its administrators and the bot may post in it; else why not. */
export async function findOwnChannel(
  ctx: BotContext,
  chat: number | string,
): Promise<OwnChannel | NoChannel> {
  const asker = ctx.from?.id
  const info = await orNull(ctx.api.getChat(chat))
  if (info === null || asker === undefined) return 'not-there'
  if (info.type !== 'channel') return 'no-channel'
  const [person, bot] = await Promise.all([
    orNull(ctx.api.getChatMember(info.id, asker)),
    orNull(ctx.api.getChatMember(info.id, ctx.me.id)),
  ])
  if (bot === null) return 'not-there'
  if (person?.status !== 'creator' && person?.status !== 'administrator') return 'not-yours'
  if (!mayPost(bot)) return 'no-right'
  return { chatId: info.id, title: titleOf(info) }
}

/** Whether whoever asks is an administrator of a channel, which the bot may have left meanwhile. */
export async function administers(ctx: BotContext, chatId: number): Promise<boolean> {
  const member = ctx.from === undefined ? null : await orNull(ctx.api.getChatMember(chatId, ctx.from.id))
  return member?.status === 'creator' || member?.status === 'administrator'
}

function mayPost(bot: ChatMember): boolean {
  return bot.status === 'administrator' && bot.can_post_messages === true
}

function titleOf({ title, id }: ChatFullInfo): string {
  return title ?? String(id)
}

/** `null` where Telegram does not tell: no such chat, or one that the bot is not in. */
async function orNull<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call
  } catch (error) {
    if (error instanceof GrammyError && [400, 403].includes(error.error_code)) return null
    throw error
  }
}
