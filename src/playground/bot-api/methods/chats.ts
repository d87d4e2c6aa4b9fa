import { existingMessage, mustBeOpen, targetChat } from '../chat-access.ts'
import { integerOf, textOf } from '../call-parameters.ts'
import { badRequest } from '../refusal.ts'
import type { ChatKind, MemberStatus, TgUser } from '../telegram-objects.ts'
import type { ChatState, World } from '../world.ts'
import type { Methods } from './method.ts'

export function chatMethods(world: World): Methods {
  function memberOf(state: ChatState, userId: number) {
    const user = world.users.get(userId)
    const status = state.members.get(userId)
    if (user === undefined) throw badRequest('user not found')
    return member(user, status ?? 'left', state.chat.type)
  }

  return {
    getChat(parameters) {
      const state = targetChat(world, parameters)
      if (state.chat.type !== 'private') mustBeIn(state)
      const pinned = [...state.pinned].at(-1)
      const record = pinned === undefined ? undefined : state.messages.get(pinned)
      return {
        ...state.chat,
        accent_color_id: 0,
        max_reaction_count: 11,
        accepted_gift_types: {
          unlimited_gifts: false,
          limited_gifts: false,
          unique_gifts: false,
          premium_subscription: false,
          gifts_from_channels: false,
        },
        ...(record === undefined ? {} : { pinned_message: record.message }),
      }
    },
    getChatMember(parameters) {
      const state = targetChat(world, parameters)
      mustBeIn(state)
      return memberOf(state, integerOf(parameters, 'user_id') ?? 0)
    },
    getChatAdministrators(parameters) {
      const state = targetChat(world, parameters)
      mustBeIn(state)
      if (state.chat.type === 'private') throw badRequest('there are no administrators in the private chat')
      return [...state.members]
        .filter(([, status]) => status === 'creator' || status === 'administrator')
        .map(([userId]) => memberOf(state, userId))
    },
    getChatMemberCount(parameters) {
      const state = targetChat(world, parameters)
      return [...state.members.values()].filter((status) => status !== 'left' && status !== 'kicked').length
    },
    leaveChat(parameters) {
      const state = targetChat(world, parameters)
      if (state.chat.type === 'private')
        throw badRequest("chat member status can't be changed in private chats")
      mustBeIn(state)
      state.access = 'not-a-member'
      state.members.set(world.bot.id, 'left')
      world.emit({ kind: 'chat', chatId: state.chat.id })
      return true
    },
    forwardMessage(parameters) {
      const from = world.chatOf(integerOf(parameters, 'from_chat_id') ?? 0)
      const state = targetChat(world, parameters)
      mustBeOpen(state)
      const { message } = existingMessage(from, parameters, 'message to forward')
      const { text, entities, rich_message, photo, document, caption } = message
      const copied = { text, entities, rich_message, photo, document, caption }
      const content = Object.fromEntries(Object.entries(copied).filter(([, value]) => value !== undefined))
      return world.post(state, content, { by: 'bot', from: world.bot })
    },
    setMessageReaction(parameters) {
      const state = targetChat(world, parameters)
      mustBeOpen(state)
      existingMessage(state, parameters, 'message to react')
      return true
    },
    setChatMenuButton: () => true,
    getChatMenuButton: () => ({ type: 'commands' }),
    getUserProfilePhotos: (parameters) => {
      if (!world.users.has(Number(textOf(parameters, 'user_id')))) throw badRequest('user not found')
      return { total_count: 0, photos: [] }
    },
  }
}

function mustBeIn(state: ChatState) {
  if (state.access === 'read-only' || state.access === 'blocked') return
  mustBeOpen(state)
}

function member(user: TgUser, status: MemberStatus, kind: ChatKind) {
  if (status === 'administrator') {
    return {
      ...{ user, status, can_be_edited: false, is_anonymous: false },
      ...(kind === 'channel' ? { can_post_messages: true } : { can_manage_topics: true }),
    }
  }
  return status === 'kicked' ? { user, status, until_date: 0 } : { user, status }
}
