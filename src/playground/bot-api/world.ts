import type { Clock } from '../../ports.ts'
import type { UploadedFile } from './call-parameters.ts'
import type { Thread } from './threads.ts'
import { badRequest } from './refusal.ts'
import type {
  MemberStatus,
  MessageContent,
  TgChat,
  TgMessage,
  TgReplyMarkup,
  TgUser,
} from './telegram-objects.ts'

/** A message as it stands now. */
export type MessageRecord = {
  message: TgMessage
  readonly by: 'bot' | 'person'
  deleted: boolean
}

/** Whether the bot can write to a chat, and why not. */
export type Access =
  'open' | 'not-started' | 'blocked' | 'deactivated' | 'kicked' | 'not-a-member' | 'read-only'

export type ChatState = {
  chat: TgChat
  access: Access
  migratedTo: number | null
  /** People and bots of the chat; for a private chat its one person. */
  readonly members: Map<number, MemberStatus>
  /** Topics of a forum by their ids; the general one is `GENERAL`, which a bot never names. */
  readonly threads: Map<number, Thread>
  readonly pinned: Set<number>
  readonly messages: Map<number, MessageRecord>
  lastMessageId: number
}

export type WorldEvent =
  | {
      readonly kind: 'message' | 'edited' | 'deleted'
      readonly chatId: number
      readonly record: MessageRecord
    }
  | { readonly kind: 'action'; readonly chatId: number; readonly action: string }
  | { readonly kind: 'chat'; readonly chatId: number }
  | { readonly kind: 'commands' }
  | { readonly kind: 'callback-answered'; readonly queryId: string }

export type Posting = {
  readonly by: 'bot' | 'person'
  readonly from?: TgUser
  readonly senderChat?: TgChat
  readonly threadId?: number
  readonly replyTo?: TgMessage
  readonly viaBot?: TgUser
  readonly replyMarkup?: TgReplyMarkup
}

export type World = ReturnType<typeof createWorld>

/**
 * The chats, people and messages that the look-alike knows. It keeps the books; what is allowed is
 * decided by the methods, what people do is in `people.ts`.
 */
export function createWorld({ clock, bot }: { readonly clock: Clock; readonly bot: TgUser }) {
  const users = new Map<number, TgUser>([[bot.id, bot]])
  const chats = new Map<number, ChatState>()
  const files = new Map<string, UploadedFile>()
  const listeners = new Set<(event: WorldEvent) => void>()

  function emit(event: WorldEvent) {
    for (const listener of listeners) listener(event)
  }

  function addChat(chat: TgChat, access: Access): ChatState {
    const state: ChatState = {
      chat,
      access,
      migratedTo: null,
      members: new Map(),
      threads: new Map(),
      pinned: new Set(),
      messages: new Map(),
      lastMessageId: 0,
    }
    chats.set(chat.id, state)
    emit({ kind: 'chat', chatId: chat.id })
    return state
  }

  /** @throws Refusal "chat not found" */
  function chatOf(id: number): ChatState {
    const known = chats.get(id)
    if (known !== undefined) return known
    throw badRequest('chat not found')
  }

  function post(state: ChatState, content: MessageContent, posting: Posting): TgMessage {
    state.lastMessageId += 1
    const message: TgMessage = {
      message_id: state.lastMessageId,
      ...(posting.from === undefined ? {} : { from: posting.from }),
      ...(posting.senderChat === undefined ? {} : { sender_chat: posting.senderChat }),
      chat: state.chat,
      date: unixSeconds(clock.now()),
      ...(posting.threadId === undefined
        ? {}
        : { message_thread_id: posting.threadId, is_topic_message: true as const }),
      ...(posting.replyTo === undefined ? {} : { reply_to_message: posting.replyTo }),
      ...(posting.viaBot === undefined ? {} : { via_bot: posting.viaBot }),
      ...content,
      ...(posting.replyMarkup === undefined ? {} : { reply_markup: posting.replyMarkup }),
    }
    const record: MessageRecord = { message, by: posting.by, deleted: false }
    state.messages.set(message.message_id, record)
    emit({ kind: 'message', chatId: state.chat.id, record })
    return message
  }

  function edit(state: ChatState, record: MessageRecord, changed: TgMessage): TgMessage {
    record.message = changed
    emit({ kind: 'edited', chatId: state.chat.id, record })
    return changed
  }

  function remove(state: ChatState, record: MessageRecord) {
    record.deleted = true
    state.pinned.delete(record.message.message_id)
    emit({ kind: 'deleted', chatId: state.chat.id, record })
  }

  /** In order, deleted ones left out. */
  function messagesOf(chatId: number): readonly MessageRecord[] {
    return [...(chats.get(chatId)?.messages.values() ?? [])].filter((record) => !record.deleted)
  }

  return {
    bot,
    clock,
    users,
    chats,
    files,
    emit,
    addChat,
    chatOf,
    messagesOf,
    post,
    edit,
    remove,
    /** Calls `listener` for everything that happens; the returned function ends it. */
    listen(listener: (event: WorldEvent) => void): () => void {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

export function unixSeconds(instant: Date): number {
  return Math.floor(instant.getTime() / 1000)
}
