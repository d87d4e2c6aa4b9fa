import { integerOf, objectOf, textOf } from './call-parameters.ts'
import type { CallParameters } from './call-parameters.ts'
import { GENERAL } from './threads.ts'
import { badRequest, forbidden, Refusal } from './refusal.ts'
import type { TgMessage } from './telegram-objects.ts'
import type { ChatState, MessageRecord, World } from './world.ts'

/** @throws Refusal when `chat_id` is missing, unknown, or of a group that became a supergroup */
export function targetChat(world: World, parameters: CallParameters): ChatState {
  const id = textOf(parameters, 'chat_id')
  if (id === undefined || id === '') throw badRequest('chat_id is empty')
  const state = id.startsWith('@') ? byUsername(world, id.slice(1)) : world.chatOf(numericId(id))
  if (state.migratedTo !== null) {
    throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: state.migratedTo,
    })
  }
  return state
}

/** @throws Refusal 403 or 400 that says why the bot cannot write there */
export function mustBeOpen({ access, chat }: ChatState) {
  const place = chat.type === 'private' ? 'private chat' : `${chat.type} chat`
  switch (access) {
    case 'open':
      return
    case 'not-started':
      throw forbidden("bot can't initiate conversation with a user")
    case 'blocked':
      throw forbidden('bot was blocked by the user')
    case 'deactivated':
      throw forbidden('user is deactivated')
    case 'kicked':
      throw forbidden(`bot was kicked from the ${place}`)
    case 'not-a-member':
      throw forbidden(`bot is not a member of the ${place}`)
    case 'read-only':
      throw badRequest(
        chat.type === 'channel'
          ? 'need administrator rights in the channel chat'
          : 'not enough rights to send text messages to the chat',
      )
  }
}

/** The forum thread to write to. @throws Refusal when the chat has no such thread, or members may not write there */
export function targetThread(world: World, state: ChatState, parameters: CallParameters): number | undefined {
  const threadId = integerOf(parameters, 'message_thread_id')
  const isGeneral = threadId === undefined || threadId === GENERAL
  const thread = state.threads.get(threadId ?? GENERAL)
  if (!isGeneral && thread === undefined) throw badRequest('message thread not found')
  if (thread?.isClosed === true && state.members.get(world.bot.id) === 'member')
    throw badRequest('TOPIC_CLOSED')
  return isGeneral ? undefined : threadId
}

export function replyTarget(state: ChatState, parameters: CallParameters): TgMessage | undefined {
  const reply = objectOf(parameters, 'reply_parameters')
  const messageId = reply === undefined ? undefined : integerOf(reply, 'message_id')
  if (reply === undefined || messageId === undefined) return undefined
  const record = state.messages.get(messageId)
  if (record !== undefined && !record.deleted) {
    // Telegram shows one level of replies.
    return { ...record.message, reply_to_message: undefined }
  }
  if (reply.allow_sending_without_reply === true) return undefined
  throw badRequest('message to be replied not found')
}

/** @param what as Telegram words it: "message to edit", "message to delete" */
export function existingMessage(state: ChatState, parameters: CallParameters, what: string): MessageRecord {
  const messageId = integerOf(parameters, 'message_id')
  if (messageId === undefined) throw badRequest('message identifier is not specified')
  const record = state.messages.get(messageId)
  if (record === undefined || record.deleted) throw badRequest(`${what} not found`)
  return record
}

function byUsername(world: World, username: string): ChatState {
  const wanted = username.toLowerCase()
  for (const state of world.chats.values()) {
    if (state.chat.type !== 'private' && state.chat.username?.toLowerCase() === wanted) return state
  }
  throw badRequest('chat not found')
}

function numericId(text: string): number {
  const id = Number(text)
  if (!Number.isSafeInteger(id) || id === 0) throw badRequest('chat not found')
  return id
}
