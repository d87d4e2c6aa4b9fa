import type { Composer } from 'grammy'
import type { BotContext } from '../bot-context.ts'

/** What admins write to the bot in private. To everyone else what hangs on it does not exist. */
export function adminsOf(feature: Composer<BotContext>, adminIds: readonly number[]) {
  return feature.chatType('private').filter((ctx) => adminIds.includes(ctx.from?.id ?? 0))
}
