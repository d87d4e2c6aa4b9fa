import type { createPeople } from './people.ts'
import type { TgChat, TgUser } from './telegram-objects.ts'
import type { World } from './world.ts'

/** Channels of people, of which the bot is made an administrator by choosing them. */
export function createChannels(world: World, people: ReturnType<typeof createPeople>) {
  let lastChannelId = -1_001_700_000_000

  return {
    /** The first administrator made it; the bot is not in it yet. */
    openChannel(title: string, administrators: readonly TgUser[]): TgChat {
      const { chat, members } = world.addChat({ id: --lastChannelId, type: 'channel', title }, 'not-a-member')
      administrators.forEach((user, index) => members.set(user.id, index === 0 ? 'creator' : 'administrator'))
      members.set(world.bot.id, 'left')
      return chat
    },

    /** Its owner adds the bot by hand. */
    promoteInChannel(chatId: number): void {
      const owner = [...world.chatOf(chatId).members.keys()].flatMap((id) => world.users.get(id) ?? [])[0]
      people.changeBotStatus(chatId, owner, 'administrator', 'open')
    },

    /** A person chooses their channel on the bot's keyboard; false for whoever has none. */
    chooseChannel(person: TgUser, requestId: number): boolean {
      const own = [...world.chats.values()].find(({ chat, members }) => {
        const status = members.get(person.id)
        return chat.type === 'channel' && (status === 'creator' || status === 'administrator')
      })
      if (own === undefined) return false
      if (own.access !== 'open') people.changeBotStatus(own.chat.id, person, 'administrator', 'open')
      people.userSendsContent(person.id, { chat_shared: { request_id: requestId, chat_id: own.chat.id } })
      return true
    },
  }
}
