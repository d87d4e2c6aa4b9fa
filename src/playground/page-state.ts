import type { BotApi } from './bot-api/bot-api.ts'
import type { BotCommand } from './bot-api/methods/commands.ts'
import type { TgMessage, TgUser } from './bot-api/telegram-objects.ts'
import type { ChatState, MessageRecord, WorldEvent } from './bot-api/world.ts'

export type PageMessage = TgMessage & { readonly by: 'bot' | 'person'; readonly deleted: boolean }

export type PagePerson = {
  readonly id: number
  readonly name: string
  readonly languageCode: string
  readonly commands: readonly BotCommand[]
  /** What the bot says of itself in this person's language. */
  readonly about: string
}

export type PageThread = { readonly id: number; readonly name: string; readonly isClosed: boolean }

export type PageChat = {
  readonly id: number
  readonly kind: string
  readonly title: string
  readonly people: readonly PagePerson[]
  /** Of a forum, the general one first; none of any other chat. */
  readonly threads: readonly PageThread[]
  readonly isBlocked: boolean
  readonly messages: readonly PageMessage[]
}

export type PageEvent = { readonly kind: string; readonly chatId?: number } & Readonly<
  Record<string, unknown>
>

/** The chats as the page shows them, without those that became another. */
export function pageChats(botApi: BotApi): readonly PageChat[] {
  return [...botApi.world.chats.values()]
    .filter((state) => state.migratedTo === null)
    .map((state) => pageChat(botApi, state))
}

function pageChat(botApi: BotApi, state: ChatState): PageChat {
  const { chat } = state
  return {
    id: chat.id,
    kind: chat.type,
    title: chat.title ?? chat.first_name ?? String(chat.id),
    people: peopleOf(botApi, state),
    threads: [...state.threads].map(([id, thread]) => ({ id, ...thread })),
    isBlocked: ['blocked', 'kicked', 'not-a-member'].includes(state.access),
    messages: botApi.world.messagesOf(chat.id).map(pageMessage),
  }
}

/** What the page is told of an event, or `null` when it is none of its business. */
export function pageEvent(botApi: BotApi, event: WorldEvent): PageEvent | null {
  switch (event.kind) {
    case 'message':
    case 'edited':
    case 'deleted':
      return { kind: 'message', chatId: event.chatId, message: pageMessage(event.record) }
    case 'action':
      return { kind: 'action', chatId: event.chatId, action: event.action }
    case 'chat': {
      const state = botApi.world.chats.get(event.chatId)
      return state === undefined ? null : { kind: 'chat', chat: pageChat(botApi, state) }
    }
    case 'commands':
      return { kind: 'chats', chats: pageChats(botApi) }
    case 'callback-answered':
      return null
  }
}

function pageMessage({ message, by, deleted }: MessageRecord): PageMessage {
  return { ...message, by, deleted }
}

function peopleOf(botApi: BotApi, state: ChatState): readonly PagePerson[] {
  const members: readonly TgUser[] = [...state.members.keys()].flatMap(
    (id) => botApi.world.users.get(id) ?? [],
  )
  return members
    .filter((user) => !user.is_bot)
    .map((user) => {
      const status = state.members.get(user.id)
      const isAdministrator = status === 'creator' || status === 'administrator'
      return {
        id: user.id,
        name: user.first_name,
        languageCode: user.language_code ?? '',
        commands: botApi.commandsVisibleTo(state.chat, user.language_code, isAdministrator),
        about: botApi.descriptionFor(user.language_code),
      }
    })
}
