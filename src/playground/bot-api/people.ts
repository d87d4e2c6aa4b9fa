import type { CallbackAnswer, CallbackDesk } from './callback-desk.ts'
import type { InlineCard } from './inline-desk.ts'
import { detectEntities } from './detect-entities.ts'
import type {
  MemberStatus,
  MessageContent,
  TgButton,
  TgChat,
  TgLocation,
  TgMessage,
  TgReplyMarkup,
  TgUser,
} from './telegram-objects.ts'
import type { UpdateQueue } from './update-queue.ts'
import type { Access, ChatState, World } from './world.ts'
import { unixSeconds } from './world.ts'

export type Person = {
  readonly firstName: string
  readonly id?: number
  readonly username?: string
  readonly languageCode?: string
  /** False for someone the bot cannot write to before they wrote to it. */
  readonly hasStarted?: boolean
}

export type Group = {
  readonly title: string
  readonly members: readonly TgUser[]
}

export type Sending = {
  /** Who writes; the person of a private chat, else the first member. */
  readonly from?: TgUser
  /** Whether the writer is an administrator who speaks as the group. */
  readonly isAnonymous?: boolean
  readonly threadId?: number
  readonly replyTo?: number
  readonly forwardOrigin?: Readonly<Record<string, unknown>>
  /** Whose card it is. */
  readonly viaBot?: TgUser
  readonly replyMarkup?: TgReplyMarkup
}

/** Whom Telegram names as the author of what administrators write as the group. */
const GROUP_ANONYMOUS_BOT: TgUser = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
}

/** What people do in their chats, as the page asks for it. */
export function createPeople(world: World, queue: UpdateQueue, desk: CallbackDesk) {
  const { bot } = world
  let lastUserId = 500_000_000
  let lastGroupId = -400_000

  function addUser(person: Person): TgUser {
    const user: TgUser = {
      id: person.id ?? ++lastUserId,
      is_bot: false,
      first_name: person.firstName,
      ...(person.username === undefined ? {} : { username: person.username }),
      ...(person.languageCode === undefined ? {} : { language_code: person.languageCode }),
    }
    world.users.set(user.id, user)
    const { id, first_name, username } = user
    const chat = { id, type: 'private' as const, first_name, ...(username === undefined ? {} : { username }) }
    const state = world.addChat(chat, person.hasStarted === false ? 'not-started' : 'open')
    state.members.set(user.id, 'member')
    return user
  }

  /** The first member made it; the bot is one of them. */
  function addGroup({ title, members }: Group): TgChat {
    const { chat, members: all } = world.addChat({ id: --lastGroupId, type: 'group', title }, 'open')
    members.forEach((user, index) => all.set(user.id, index === 0 ? 'creator' : 'member'))
    all.set(bot.id, 'member')
    return chat
  }

  function writer(state: ChatState, from: TgUser | undefined): TgUser {
    const id = from?.id ?? [...state.members.keys()].find((userId) => userId !== bot.id) ?? state.chat.id
    const user = from ?? world.users.get(id)
    if (user !== undefined) return user
    const made: TgUser = { id, is_bot: false, first_name: state.chat.first_name ?? 'Reader' }
    world.users.set(id, made)
    return made
  }

  function say(chatId: number, content: MessageContent, sending: Sending = {}): TgMessage {
    const state = world.chatOf(chatId)
    if (state.access === 'not-started') state.access = 'open'
    const replyTo = sending.replyTo === undefined ? undefined : state.messages.get(sending.replyTo)?.message
    const isPost = state.chat.type === 'channel'
    const message = world.post(state, content, {
      by: 'person',
      ...(isPost
        ? { senderChat: state.chat }
        : sending.isAnonymous === true
          ? { senderChat: state.chat, from: GROUP_ANONYMOUS_BOT }
          : { from: writer(state, sending.from) }),
      ...(sending.threadId === undefined ? {} : { threadId: sending.threadId }),
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(sending.viaBot === undefined ? {} : { viaBot: sending.viaBot }),
      ...(sending.replyMarkup === undefined ? {} : { replyMarkup: sending.replyMarkup }),
    })
    if (state.access === 'open' || state.access === 'read-only') {
      if (isSeenByBot(state, message)) queue.push(isPost ? 'channel_post' : 'message', message)
    }
    return message
  }

  /**
   * In groups a bot with privacy mode sees commands, replies to itself and service messages; its name alone brings nothing
   * to it. As an administrator it sees everything.
   */
  function isSeenByBot(
    { chat, members }: ChatState,
    { text, reply_to_message: replyTo }: TgMessage,
  ): boolean {
    if (chat.type === 'private' || chat.type === 'channel' || text === undefined) return true
    const addressee = /^\/\w+@(\w+)/.exec(text)?.[1]
    if (addressee !== undefined && addressee.toLowerCase() !== bot.username?.toLowerCase()) return false
    if (bot.can_read_all_group_messages === true || text.startsWith('/')) return true
    return replyTo?.from?.id === bot.id || members.get(bot.id) === 'administrator'
  }

  /** The bot is told of it. */
  function changeBotStatus(chatId: number, by: TgUser | undefined, status: MemberStatus, access: Access) {
    const state = world.chatOf(chatId)
    const from = state.chat.type === 'channel' ? by : writer(state, by)
    const before = state.chat.type === 'private' ? privateStatus(state.access) : state.members.get(bot.id)
    state.access = access
    if (state.chat.type !== 'private') state.members.set(bot.id, status)
    queue.push('my_chat_member', {
      chat: state.chat,
      from: from ?? bot,
      date: unixSeconds(world.clock.now()),
      old_chat_member: { user: bot, status: before ?? 'left' },
      new_chat_member: { user: bot, status },
    })
    world.emit({ kind: 'chat', chatId })
  }

  return {
    addUser,
    addGroup,
    changeBotStatus,

    /** A person writes, or a post appears in a channel. */
    userSends: (chatId: number, text: string, sending?: Sending): TgMessage =>
      say(
        chatId,
        {
          text,
          ...detectEntities(text),
          ...(sending?.forwardOrigin === undefined ? {} : { forward_origin: sending.forwardOrigin }),
        },
        sending,
      ),
    /** A person sends anything but text. */
    userSendsContent: (chatId: number, content: MessageContent, sending?: Sending): TgMessage =>
      say(chatId, content, sending),
    /** A person sends a card of the bot's. */
    userSendsCard: (chatId: number, { content, replyMarkup }: InlineCard, sending?: Sending): TgMessage =>
      say(chatId, content, { ...sending, viaBot: bot, ...(replyMarkup && { replyMarkup }) }),
    userSharesLocation: (chatId: number, location: TgLocation, sending?: Sending): TgMessage =>
      say(chatId, { location }, sending),

    /**
     * Taps an inline button, named by its label or callback data. `null` when the bot gives no answer
     * within `waitMs` of real time.
     * @throws Error when the message has no such button
     */
    async userTaps(
      chatId: number,
      messageId: number,
      button: string,
      { from, waitMs = 5000 }: { readonly from?: TgUser; readonly waitMs?: number } = {},
    ): Promise<CallbackAnswer | null> {
      const state = world.chatOf(chatId)
      const message = state.messages.get(messageId)?.message
      const found = findButton(message, button)
      if (message === undefined || found?.callback_data === undefined) {
        throw new Error(`No button "${button}" under message ${messageId} of chat ${chatId}`)
      }
      const { queryId, answered } = desk.ask()
      queue.push('callback_query', {
        id: queryId,
        from: writer(state, from),
        message,
        chat_instance: String(chatId),
        data: found.callback_data,
      })
      const { promise: tooLate, resolve } = Promise.withResolvers<null>()
      const timer = setTimeout(resolve, waitMs, null)
      return Promise.race([answered, tooLate]).finally(() => clearTimeout(timer))
    },

    blockBot: (userId: number) => changeBotStatus(userId, undefined, 'kicked', 'blocked'),
    unblockBot: (userId: number) => changeBotStatus(userId, undefined, 'member', 'open'),
    addBot: (chatId: number, by?: TgUser) => changeBotStatus(chatId, by, 'member', 'open'),
    kickBot: (chatId: number, by?: TgUser) => changeBotStatus(chatId, by, 'kicked', 'kicked'),
  }
}

function findButton(message: TgMessage | undefined, wanted: string): TgButton | undefined {
  const buttons = message?.reply_markup?.inline_keyboard?.flat() ?? []
  return (
    buttons.find(({ callback_data: data }) => data === wanted) ??
    buttons.find(({ text }) => text === wanted) ??
    buttons.find(({ text, callback_data: data }) => data !== undefined && text.includes(wanted))
  )
}

function privateStatus(access: Access): MemberStatus {
  return access === 'blocked' ? 'kicked' : 'member'
}
