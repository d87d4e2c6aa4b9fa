import type { InlineAnswer, InlineDesk } from './inline-desk.ts'
import type { TgUser } from './telegram-objects.ts'
import type { UpdateQueue } from './update-queue.ts'
import type { World } from './world.ts'

/** What people type behind the bot's name in any chat. */
export function createTypists({ bot }: World, queue: UpdateQueue, desk: InlineDesk) {
  return {
    /**
     * Types a question. `null` when the bot offers nothing within `waitMs` of real time, or its owner has not let people ask it so.
     */
    async userTypes(
      from: TgUser,
      query: string,
      {
        chatType = 'sender',
        offset = '',
        waitMs = 5000,
      }: { readonly chatType?: string; readonly offset?: string; readonly waitMs?: number } = {},
    ): Promise<InlineAnswer | null> {
      if (bot.supports_inline_queries !== true) return null
      const { queryId, answered } = desk.ask()
      queue.push('inline_query', { id: queryId, from, query, offset, chat_type: chatType })
      const { promise: tooLate, resolve } = Promise.withResolvers<null>()
      const timer = setTimeout(resolve, waitMs, null)
      return await Promise.race([answered, tooLate]).finally(() => {
        clearTimeout(timer)
        desk.forget(queryId)
      })
    },
  }
}
