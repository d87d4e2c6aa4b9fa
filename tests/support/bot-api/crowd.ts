import { GENERAL } from '../../../src/playground/bot-api/threads.ts'
import type { BotApi } from '../../../src/playground/bot-api/bot-api.ts'
import type { MemberStatus, TgChat, TgUser } from '../../../src/playground/bot-api/telegram-objects.ts'
import type { Access, ChatState } from '../../../src/playground/bot-api/world.ts'

export type Place = {
  readonly title: string
  readonly id?: number
  readonly username?: string
  readonly members?: readonly TgUser[]
  /** Names of the threads of a forum; makes the supergroup one. */
  readonly threads?: readonly string[]
  /** The bot's standing; it is a member unless said otherwise. */
  readonly botStatus?: MemberStatus
}

type Kind = 'group' | 'supergroup' | 'channel'

/** Places of every kind, and what can befall the bot in them. */
export function createCrowd({ world, changeBotStatus, userSendsContent }: BotApi) {
  const { bot } = world
  let lastGroupId = -300_000
  let lastSupergroupId = -1_001_900_000_000

  function addPlace(type: Kind, place: Place): ChatState {
    const id = place.id ?? (type === 'group' ? --lastGroupId : --lastSupergroupId)
    const { title, username, botStatus = type === 'channel' ? 'administrator' : 'member' } = place
    const chat: TgChat = { id, type, title, ...(username === undefined ? {} : { username }) }
    const isForum = place.threads !== undefined
    const state = world.addChat(isForum ? { ...chat, is_forum: true } : chat, accessOf(botStatus, type))
    place.members?.forEach((user, index) => state.members.set(user.id, index === 0 ? 'creator' : 'member'))
    state.members.set(bot.id, botStatus)
    if (isForum) state.threads.set(GENERAL, { name: 'General', isClosed: false })
    place.threads?.forEach((name, index) => state.threads.set(2 + index, { name, isClosed: false }))
    // Thread ids are ids of messages, so the first messages of a forum are taken.
    state.lastMessageId = 1 + (place.threads?.length ?? 0)
    return state
  }

  return {
    addGroup: (place: Place) => addPlace('group', place).chat,
    addSupergroup: (place: Place) => addPlace('supergroup', place).chat,
    addChannel: (place: Place) => addPlace('channel', place).chat,

    promoteBot: (chatId: number, by?: TgUser) => changeBotStatus(chatId, by, 'administrator', 'open'),
    /** The account is deleted; nobody tells the bot. */
    deactivateUser: (userId: number) => void (world.chatOf(userId).access = 'deactivated'),
    /** Members may no longer write, so the bot, being one, may not either. */
    muteChat: (chatId: number) => void (world.chatOf(chatId).access = 'read-only'),

    /** A group becomes a supergroup: new id, and both chats are told. */
    migrateGroup(chatId: number, { isAnnounced = true }: { readonly isAnnounced?: boolean } = {}): number {
      const old = world.chatOf(chatId)
      const members = [...old.members.keys()].flatMap((id) => world.users.get(id) ?? [])
      const people = members.filter((user) => user.id !== bot.id)
      const { chat } = addPlace('supergroup', { title: old.chat.title ?? '', members: people })
      if (isAnnounced) {
        userSendsContent(chatId, { migrate_to_chat_id: chat.id })
        userSendsContent(chat.id, { migrate_from_chat_id: chatId })
      }
      old.migratedTo = chat.id
      return chat.id
    },
  }
}

function accessOf(status: MemberStatus, type: Kind): Access {
  if (status === 'kicked') return 'kicked'
  if (status === 'left') return 'not-a-member'
  return type === 'channel' && status === 'member' ? 'read-only' : 'open'
}
