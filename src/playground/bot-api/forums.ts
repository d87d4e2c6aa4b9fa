import type { MessageContent, TgChat, TgMessage, TgUser } from './telegram-objects.ts'
import type { createPeople, Group, Sending } from './people.ts'
import { GENERAL, type Thread } from './threads.ts'
import type { ChatState, World } from './world.ts'

/** What the people of a forum do with its topics. */
export function createForums(world: World, people: ReturnType<typeof createPeople>) {
  let lastForumId = -1_001_800_000_000

  function threadOf(chatId: number, threadId: number): { state: ChatState; thread: Thread } {
    const state = world.chatOf(chatId)
    const thread = state.threads.get(threadId)
    if (thread === undefined) throw new Error(`No topic ${threadId} in chat ${chatId}`)
    return { state, thread }
  }

  function notice(chatId: number, threadId: number, content: MessageContent, from?: TgUser): TgMessage {
    const sending: Sending = { ...(from && { from }), ...(threadId === GENERAL ? {} : { threadId }) }
    return people.userSendsContent(chatId, content, sending)
  }

  function addThread(chatId: number, name: string, by?: TgUser): number {
    const state = world.chatOf(chatId)
    // The id of a topic is that of the notice that begins it.
    const threadId = state.lastMessageId + 1
    state.threads.set(threadId, { name, isClosed: false })
    notice(chatId, threadId, { forum_topic_created: { name, icon_color: 0x6fb9f0 } }, by)
    world.emit({ kind: 'chat', chatId })
    return threadId
  }

  return {
    /** A supergroup with topics; its first member made it, and the bot is one of them. */
    addForum({ title, members, threads }: Group & { readonly threads: readonly string[] }): TgChat {
      const state = world.addChat({ id: --lastForumId, type: 'supergroup', title, is_forum: true }, 'open')
      members.forEach((user, index) => state.members.set(user.id, index === 0 ? 'creator' : 'member'))
      state.members.set(world.bot.id, 'member')
      state.threads.set(GENERAL, { name: 'General', isClosed: false })
      for (const name of threads) addThread(state.chat.id, name, members[0])
      return state.chat
    },

    addThread,

    /** Members may not write there any more, the bot, being one, included; all are told. */
    closeThread(chatId: number, threadId: number, by?: TgUser): TgMessage {
      const { thread } = threadOf(chatId, threadId)
      thread.isClosed = true
      world.emit({ kind: 'chat', chatId })
      return notice(chatId, threadId, { forum_topic_closed: {} }, by)
    },

    reopenThread(chatId: number, threadId: number, by?: TgUser): TgMessage {
      const { thread } = threadOf(chatId, threadId)
      thread.isClosed = false
      world.emit({ kind: 'chat', chatId })
      return notice(chatId, threadId, { forum_topic_reopened: {} }, by)
    },

    /** With all that was said there; nobody tells the bot. */
    deleteThread(chatId: number, threadId: number) {
      const { state } = threadOf(chatId, threadId)
      state.threads.delete(threadId)
      for (const record of state.messages.values()) {
        if (record.message.message_thread_id === threadId && !record.deleted) world.remove(state, record)
      }
      world.emit({ kind: 'chat', chatId })
    },
  }
}
