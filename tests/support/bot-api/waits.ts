import type { RecordedCall } from './recorded-call.ts'
import { richPlainText } from '../../../src/playground/bot-api/rich-plain-text.ts'
import type { TgMessage } from '../../../src/playground/bot-api/telegram-objects.ts'
import type { World } from '../../../src/playground/bot-api/world.ts'

/** Looking at what happened, and waiting for what is about to. */
export function createWaits(world: World, calls: readonly RecordedCall[]) {
  function botMessages(chatId: number): readonly TgMessage[] {
    return world.messagesOf(chatId).flatMap(({ by, message }) => (by === 'bot' ? [message] : []))
  }

  return {
    messages: world.messagesOf,
    botMessages,
    callsTo: (method: string) => calls.filter((call) => call.method === method),

    /**
     * The newest message of the bot in a chat that fits, as soon as there is one; edits count too.
     * @throws Error with what the bot did write, after `timeoutMs` of real time
     */
    waitForBotMessage(
      chatId: number,
      fits: (message: TgMessage) => boolean = () => true,
      timeoutMs = 5000,
    ): Promise<TgMessage> {
      const find = () => botMessages(chatId).findLast(fits)
      const { promise, resolve, reject } = Promise.withResolvers<TgMessage>()
      const found = find()
      if (found !== undefined) return Promise.resolve(found)
      const stop = world.listen(() => {
        const message = find()
        if (message !== undefined) resolve(message)
      })
      const timer = setTimeout(() => {
        const seen = botMessages(chatId).map((message) => visibleText(message).slice(0, 200))
        reject(new Error(`No such message of the bot in chat ${chatId}; it wrote: ${JSON.stringify(seen)}`))
      }, timeoutMs)
      return promise.finally(() => {
        stop()
        clearTimeout(timer)
      })
    },
  }
}

/** What a person reads in a message, whatever its kind. */
export function visibleText(message: TgMessage): string {
  if (message.rich_message !== undefined) return richPlainText(message.rich_message.blocks)
  return message.text ?? message.caption ?? ''
}
