// The objects of the Bot API as they go over the wire, as far as the look-alike knows them.
// Their fields keep Telegram's own spelling.

export type TgUser = {
  readonly id: number
  readonly is_bot: boolean
  readonly first_name: string
  readonly last_name?: string
  readonly username?: string
  readonly language_code?: string
  /** Of a bot whose owner let it hear everything that is said in groups. */
  readonly can_read_all_group_messages?: boolean
  /** Of a bot whose owner let people ask it from any chat. */
  readonly supports_inline_queries?: boolean
}

export type ChatKind = 'private' | 'group' | 'supergroup' | 'channel'

export type TgChat = {
  readonly id: number
  readonly type: ChatKind
  readonly title?: string
  readonly first_name?: string
  readonly last_name?: string
  readonly username?: string
  readonly is_forum?: true
}

export type TgEntity = {
  readonly type: string
  readonly offset: number
  readonly length: number
  readonly url?: string
  readonly language?: string
}

export type TgButton = {
  readonly text: string
  readonly callback_data?: string
  readonly url?: string
  readonly request_location?: boolean
  readonly [field: string]: unknown
}

export type TgReplyMarkup = {
  readonly inline_keyboard?: readonly (readonly TgButton[])[]
  readonly keyboard?: readonly (readonly TgButton[])[]
  readonly [field: string]: unknown
}

export type TgLocation = { readonly latitude: number; readonly longitude: number }

export type TgPhotoSize = {
  readonly file_id: string
  readonly file_unique_id: string
  readonly width: number
  readonly height: number
  readonly file_size: number
}

export type TgDocument = {
  readonly file_id: string
  readonly file_unique_id: string
  readonly file_name: string
  readonly mime_type: string
  readonly file_size: number
}

export type RichText =
  string | readonly RichText[] | { readonly type: string; readonly text: RichText; readonly url?: string }

export type RichCell = {
  readonly text?: RichText
  readonly is_header?: true
  readonly colspan?: number
  readonly rowspan?: number
  readonly align: string
  readonly valign: string
}

export type RichListItem = { readonly label: string; readonly blocks: readonly RichBlock[] }

export type RichBlock =
  | { readonly type: 'paragraph' | 'footer'; readonly text: RichText }
  | { readonly type: 'heading'; readonly text: RichText; readonly size: number }
  | { readonly type: 'pre'; readonly text: RichText }
  | { readonly type: 'divider' }
  | { readonly type: 'list'; readonly items: readonly RichListItem[] }
  | { readonly type: 'blockquote'; readonly blocks: readonly RichBlock[] }
  | { readonly type: 'table'; readonly cells: readonly (readonly RichCell[])[]; readonly caption?: RichText }
  | {
      readonly type: 'details'
      readonly summary: RichText
      readonly blocks: readonly RichBlock[]
      readonly is_open?: true
    }

export type TgRichMessage = { readonly blocks: readonly RichBlock[] }

/** What a message says, apart from where and by whom. */
export type MessageContent = {
  readonly text?: string
  readonly entities?: readonly TgEntity[]
  readonly rich_message?: TgRichMessage
  readonly photo?: readonly TgPhotoSize[]
  readonly document?: TgDocument
  readonly voice?: { readonly file_id: string; readonly file_unique_id: string; readonly duration: number }
  readonly caption?: string
  readonly caption_entities?: readonly TgEntity[]
  readonly location?: TgLocation
  readonly forward_origin?: Readonly<Record<string, unknown>>
  readonly new_chat_members?: readonly TgUser[]
  readonly left_chat_member?: TgUser
  readonly chat_shared?: { readonly request_id: number; readonly chat_id: number; readonly title?: string }
  readonly migrate_to_chat_id?: number
  readonly migrate_from_chat_id?: number
  readonly forum_topic_created?: { readonly name: string; readonly icon_color: number }
  readonly forum_topic_closed?: Readonly<Record<string, never>>
  readonly forum_topic_reopened?: Readonly<Record<string, never>>
}

export type TgMessage = MessageContent & {
  readonly message_id: number
  readonly date: number
  readonly chat: TgChat
  readonly from?: TgUser
  readonly sender_chat?: TgChat
  readonly message_thread_id?: number
  readonly is_topic_message?: true
  readonly reply_to_message?: TgMessage
  /** The bot whose card it was. */
  readonly via_bot?: TgUser
  readonly edit_date?: number
  readonly reply_markup?: TgReplyMarkup
}

export type TgUpdate = { readonly update_id: number } & Readonly<Record<string, unknown>>

export type MemberStatus = 'creator' | 'administrator' | 'member' | 'left' | 'kicked'
