import { existingMessage, mustBeOpen, targetChat } from '../chat-access.ts'
import { listOf, objectOf, textOf } from '../call-parameters.ts'
import type { CallParameters } from '../call-parameters.ts'
import type { FileShelf } from '../file-shelf.ts'
import {
  captionContent,
  documentContent,
  photoContent,
  richContent,
  textContent,
} from '../message-content.ts'
import { badRequest } from '../refusal.ts'
import { hasButtons, replyMarkupOf } from '../reply-markup.ts'
import type { MessageContent, TgMessage, TgReplyMarkup } from '../telegram-objects.ts'
import type { MessageRecord, World } from '../world.ts'
import { unixSeconds } from '../world.ts'
import type { Methods } from './method.ts'

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

/** A bot may take back its own messages for two days. */
const DELETABLE_SECONDS = 48 * 60 * 60

export function editingMethods(world: World, files: FileShelf): Methods {
  function editable(parameters: CallParameters) {
    const state = targetChat(world, parameters)
    mustBeOpen(state)
    const record = existingMessage(state, parameters, 'message to edit')
    if (record.by !== 'bot') throw badRequest("message can't be edited")
    return { state, record }
  }

  function edit(parameters: CallParameters, contentOf: (message: TgMessage) => MessageContent): TgMessage {
    const { state, record } = editable(parameters)
    const {
      text,
      entities,
      rich_message,
      photo,
      document,
      caption,
      caption_entities,
      reply_markup,
      ...rest
    } = record.message
    const now = { text, entities, rich_message, photo, document, caption, caption_entities }
    const content = contentOf(record.message)
    const markup = replyMarkupOf(parameters)
    const kept = hasButtons(markup) ? markup : undefined
    if (sameContent(now, content) && sameMarkup(reply_markup, kept)) throw badRequest(NOT_MODIFIED)
    return world.edit(state, record, {
      ...rest,
      ...content,
      edit_date: unixSeconds(world.clock.now()),
      ...(kept === undefined ? {} : { reply_markup: kept }),
    })
  }

  return {
    editMessageText: (parameters) =>
      edit(parameters, (message) => {
        if (message.text === undefined && message.rich_message === undefined) {
          throw badRequest('there is no text in the message to edit')
        }
        return parameters.rich_message === undefined ? textContent(parameters) : richContent(parameters)
      }),
    editMessageCaption: (parameters) =>
      edit(parameters, ({ photo, document }) => {
        if (photo === undefined && document === undefined) {
          throw badRequest('there is no caption in the message to edit')
        }
        return { ...defined({ photo, document }), ...captionContent(parameters) }
      }),
    editMessageMedia: (parameters) =>
      edit(parameters, () => {
        const media = objectOf(parameters, 'media')
        if (media?.type !== 'photo' && media?.type !== 'document') {
          throw badRequest("can't parse InputMedia: media type must be specified")
        }
        // The new file stands in the same form, under the name that the media object points at.
        const given = { ...parameters, [media.type]: media.media }
        const file = media.type === 'photo' ? photoContent(given, files) : documentContent(given, files)
        return { ...file, ...captionContent(media) }
      }),
    editMessageReplyMarkup: (parameters) => edit(parameters, contentFields),
    deleteMessage(parameters) {
      const state = targetChat(world, parameters)
      const record = existingMessage(state, parameters, 'message to delete')
      if (!isDeletable(record)) throw badRequest("message can't be deleted")
      world.remove(state, record)
      return true
    },
    deleteMessages(parameters) {
      const state = targetChat(world, parameters)
      for (const id of listOf(parameters, 'message_ids') ?? []) {
        const record = state.messages.get(Number(id))
        if (record !== undefined && !record.deleted && isDeletable(record)) world.remove(state, record)
      }
      return true
    },
    pinChatMessage(parameters) {
      const state = targetChat(world, parameters)
      mustBeOpen(state)
      state.pinned.add(existingMessage(state, parameters, 'message to pin').message.message_id)
      world.emit({ kind: 'chat', chatId: state.chat.id })
      return true
    },
    unpinChatMessage(parameters) {
      const state = targetChat(world, parameters)
      const id = textOf(parameters, 'message_id')
      const last = [...state.pinned].at(-1)
      if (id === undefined ? last === undefined : !state.pinned.has(Number(id))) {
        throw badRequest('message to unpin not found')
      }
      state.pinned.delete(id === undefined ? (last ?? 0) : Number(id))
      return true
    },
    unpinAllChatMessages(parameters) {
      targetChat(world, parameters).pinned.clear()
      return true
    },
  }

  function isDeletable({ by, message }: MessageRecord): boolean {
    const age = unixSeconds(world.clock.now()) - message.date
    return age <= DELETABLE_SECONDS && (by === 'bot' || message.chat.type === 'private')
  }
}

function contentFields(message: TgMessage): MessageContent {
  const { text, entities, rich_message, photo, document, caption, caption_entities } = message
  return defined({ text, entities, rich_message, photo, document, caption, caption_entities })
}

/** Fields that are not `undefined`: the wire has no such value. */
function defined(content: MessageContent): MessageContent {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined))
}

function sameContent(a: MessageContent, b: MessageContent): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(content: MessageContent) {
  return Object.entries(content)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function sameMarkup(a: TgReplyMarkup | undefined, b: TgReplyMarkup | undefined): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}
