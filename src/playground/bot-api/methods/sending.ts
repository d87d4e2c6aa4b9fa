import { mustBeOpen, replyTarget, targetChat, targetThread } from '../chat-access.ts'
import { numberOf, textOf } from '../call-parameters.ts'
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
import { hasButtons, isBelowTextField, replyMarkupOf } from '../reply-markup.ts'
import type { MessageContent, TgMessage, TgReplyMarkup } from '../telegram-objects.ts'
import type { ChatState, World } from '../world.ts'
import type { Methods } from './method.ts'

const ACTIONS = new Set(
  'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location record_video_note upload_video_note'.split(
    ' ',
  ),
)

export function sendingMethods(world: World, files: FileShelf): Methods {
  function send(parameters: CallParameters, contentOf: () => MessageContent): TgMessage {
    const state = targetChat(world, parameters)
    mustBeOpen(state)
    const content = contentOf()
    const markup = replyMarkupOf(parameters)
    const threadId = targetThread(world, state, parameters)
    const replyTo = replyTarget(state, parameters)
    return post(state, content, { markup, threadId, replyTo })
  }

  function post(
    state: ChatState,
    content: MessageContent,
    options: {
      readonly markup: TgReplyMarkup | undefined
      readonly threadId: number | undefined
      readonly replyTo: TgMessage | undefined
    },
  ): TgMessage {
    const { markup, threadId, replyTo } = options
    const isShown = hasButtons(markup) || isBelowTextField(markup)
    return world.post(state, content, {
      by: 'bot',
      ...(state.chat.type === 'channel' ? { senderChat: state.chat } : { from: world.bot }),
      ...(threadId === undefined ? {} : { threadId }),
      ...(replyTo === undefined ? {} : { replyTo }),
      ...(isShown && markup !== undefined ? { replyMarkup: markup } : {}),
    })
  }

  return {
    sendMessage: (parameters) => withoutReplyKeyboard(send(parameters, () => textContent(parameters))),
    sendRichMessage: (parameters) => withoutReplyKeyboard(send(parameters, () => richContent(parameters))),
    sendPhoto: (parameters) =>
      send(parameters, () => ({ ...photoContent(parameters, files), ...captionContent(parameters) })),
    sendDocument: (parameters) =>
      send(parameters, () => ({ ...documentContent(parameters, files), ...captionContent(parameters) })),
    sendLocation: (parameters) =>
      send(parameters, () => {
        const latitude = numberOf(parameters, 'latitude')
        const longitude = numberOf(parameters, 'longitude')
        if (latitude === undefined || longitude === undefined) throw badRequest('location is invalid')
        return { location: { latitude, longitude } }
      }),
    sendChatAction(parameters) {
      const state = targetChat(world, parameters)
      mustBeOpen(state)
      const action = textOf(parameters, 'action') ?? ''
      if (!ACTIONS.has(action)) throw badRequest('wrong parameter action in request')
      world.emit({ kind: 'action', chatId: state.chat.id, action })
      return true
    },
    getFile(parameters) {
      const id = textOf(parameters, 'file_id') ?? ''
      const file = files.find(id)
      if (file === undefined) throw badRequest('invalid file_id')
      return { file_id: id, file_unique_id: id.slice(-12), file_size: file.bytes.length, file_path: id }
    },
  }
}

/** Telegram returns inline keyboards with a message, but not the keyboards below the text field. */
function withoutReplyKeyboard(message: TgMessage): TgMessage {
  return isBelowTextField(message.reply_markup) ? { ...message, reply_markup: undefined } : message
}
