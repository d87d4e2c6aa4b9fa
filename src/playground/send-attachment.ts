import { createFileShelf } from './bot-api/file-shelf.ts'
import type { BotApi } from './bot-api/bot-api.ts'
import type { Sending } from './bot-api/people.ts'

/** A pixel: what stands on the picture is nothing to the bot. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
const FORWARDED = 'Somebody else wrote this.'

/** Sends what a person sends besides text; false for a kind that is none. */
export function sendAttachment(
  botApi: BotApi,
  chatId: number,
  kind: string,
  text: string,
  sending: Sending,
): boolean {
  const caption = text === '' ? {} : { caption: text }
  switch (kind) {
    case 'photo': {
      const file = createFileShelf(botApi.world.files).keep({
        kind: 'file',
        bytes: PIXEL,
        mimeType: 'image/png',
        name: 'photo.png',
      })
      const size = { file_id: file, file_unique_id: file, width: 320, height: 200, file_size: PIXEL.length }
      botApi.userSendsContent(chatId, { photo: [size], ...caption }, sending)
      return true
    }
    case 'voice':
      botApi.userSendsContent(
        chatId,
        { voice: { file_id: 'voice', file_unique_id: 'voice', duration: 4 }, ...caption },
        sending,
      )
      return true
    case 'forward': {
      const forwardOrigin = { type: 'hidden_user', sender_user_name: 'Somebody', date: 1_690_000_000 }
      botApi.userSends(chatId, text === '' ? FORWARDED : text, { ...sending, forwardOrigin })
      return true
    }
    default:
      return false
  }
}
