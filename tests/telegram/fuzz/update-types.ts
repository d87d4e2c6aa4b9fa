import { readShared } from '../../domain/briefing/shared-files.ts'

/** One field as the Bot API documents it; values that it names in quotes are the only ones it takes. */
export type Field = {
  readonly name: string
  readonly types: readonly string[]
  readonly required: boolean
  readonly oneOf: readonly string[]
}

export type UpdateTypes = {
  /** Whether these are all that the Bot API documents, or the few that the bot answers. */
  readonly areAll: boolean
  readonly fieldsOf: (type: string) => readonly Field[]
  /** The types that one of this name is one of; empty for one that has fields. */
  readonly subtypesOf: (type: string) => readonly string[]
}

type Described = {
  readonly fields?: readonly {
    readonly name: string
    readonly types: readonly string[]
    readonly required: boolean
    readonly description: string
  }[]
  readonly subtypes?: readonly string[]
}

/** The machine-readable Bot API where it stands beside the checkout, else what the bot answers, in a few words. */
export function readUpdateTypes(): UpdateTypes {
  const shared = readShared('botapi/api.json')
  const types = (shared === null ? ownTypes() : JSON.parse(shared).types) as Readonly<
    Record<string, Described>
  >
  const known = new Map(
    Object.entries(types).map(([type, { fields = [] }]) => [
      type,
      fields.map(({ name, types: allowed, required, description }) => ({
        ...{ name, types: allowed, required },
        oneOf: allowed[0] === 'String' ? namedValues(description) : [],
      })),
    ]),
  )
  return {
    areAll: shared !== null,
    fieldsOf: (type) => known.get(type) ?? [],
    subtypesOf: (type) => types[type]?.subtypes ?? [],
  }
}

/** `always "creator"`, `can be either "private", "group" or "channel"`. */
function namedValues(description: string): readonly string[] {
  const [, list = ''] = /(?:always|can be|one of|either)((?:[^."“]*["“]\w+["”])+)/.exec(description) ?? []
  return [...list.matchAll(/["“](\w+)["”]/g)].map(([, value = '']) => value)
}

/** A line a type: `name: Type`, with `?` where it may be left out and with the values that it takes. */
const OWN = {
  Update:
    'update_id: Integer; message?: Message; edited_message?: Message; channel_post?: Message; edited_channel_post?: Message; inline_query?: InlineQuery; callback_query?: CallbackQuery; poll_answer?: PollAnswer; my_chat_member?: ChatMemberUpdated; chat_member?: ChatMemberUpdated',
  Chat: 'id: Integer; type: String private group supergroup channel; title?: String; first_name?: String; username?: String; is_forum?: Boolean',
  User: 'id: Integer; is_bot: Boolean; first_name: String; username?: String; language_code?: String',
  MessageEntity: 'type: String blockquote bold url; offset: Integer; length: Integer',
  MessageOriginUser: 'type: String user; date: Integer; sender_user: User',
  Location: 'latitude: Float; longitude: Float',
  Message:
    'message_id: Integer; from?: User; sender_chat?: Chat; date: Integer; chat: Chat; text?: String; caption?: String; entities?: Array of MessageEntity; forward_origin?: MessageOriginUser; reply_to_message?: Message; via_bot?: User; is_topic_message?: Boolean; message_thread_id?: Integer; is_automatic_forward?: Boolean; location?: Location; new_chat_members?: Array of User; left_chat_member?: User; migrate_to_chat_id?: Integer; migrate_from_chat_id?: Integer; new_chat_title?: String',
  InaccessibleMessage: 'chat: Chat; message_id: Integer; date: Integer',
  CallbackQuery:
    'id: String; from: User; message?: MaybeInaccessibleMessage; inline_message_id?: String; chat_instance: String; data?: String; game_short_name?: String',
  InlineQuery: 'id: String; from: User; query: String; offset: String',
  PollAnswer: 'poll_id: String; user?: User; option_ids: Array of Integer',
  ChatMemberMember: 'status: String member; user: User',
  ChatMemberLeft: 'status: String left; user: User',
  ChatMemberBanned: 'status: String kicked; user: User; until_date: Integer',
  ChatMemberRestricted:
    'status: String restricted; user: User; is_member: Boolean; can_send_messages: Boolean',
  ChatMemberUpdated:
    'chat: Chat; from: User; date: Integer; old_chat_member: ChatMember; new_chat_member: ChatMember',
}

const OWN_SUBTYPES = {
  MaybeInaccessibleMessage: ['Message', 'InaccessibleMessage'],
  ChatMember: ['ChatMemberMember', 'ChatMemberLeft', 'ChatMemberBanned', 'ChatMemberRestricted'],
}

function ownTypes(): Readonly<Record<string, Described>> {
  const described = Object.entries(OWN).map(([type, lines]) => {
    const fields = lines.split('; ').map((line) => {
      const [, name = '', optional, allowed = '', values = ''] =
        /^(\w+)(\?)?: ((?:Array of )?\w+)(.*)$/.exec(line) ?? []
      const quoted = values.trim().split(' ').filter(Boolean)
      return {
        ...{ name, types: [allowed], required: optional === undefined },
        description: `can be ${quoted.map((value) => `"${value}"`).join(', ')}`,
      }
    })
    return [type, { fields }] as const
  })
  const alternatives = Object.entries(OWN_SUBTYPES).map(([type, subtypes]) => [type, { subtypes }] as const)
  return Object.fromEntries([...described, ...alternatives])
}
