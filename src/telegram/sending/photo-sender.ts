import { InputFile, type Api } from 'grammy'
import type { Address, Log, Message, SendOutcome } from '../../ports.ts'
import { attemptCall, attemptEdit, toMarkup } from './attempt.ts'

/** A picture with the words below it. */
export type Photo = {
  /** The same for the same bytes, and for no others. */
  readonly key: string
  readonly png: Uint8Array
  /** HTML, within what Telegram allows below a picture. */
  readonly caption: string
  readonly buttons: NonNullable<Message['buttons']>
}

export type PhotoSender = {
  send(address: Address, photo: Photo): Promise<SendOutcome>
  /** Puts another picture in the place of one. */
  edit(address: Address, messageId: number, photo: Photo): Promise<SendOutcome>
}

/** So many pictures are sent again by the name Telegram gave them, and not uploaded. */
const MOST_KNOWN = 1000

/** Sends pictures, each uploaded once: Telegram keeps it under an id of its own. */
export function createPhotoSender(
  api: Api,
  { warn = () => undefined }: { readonly warn?: Log } = {},
): PhotoSender {
  const fileIds = new Map<string, string>()

  return {
    send: (address, photo) =>
      withFile(photo, (file) =>
        attemptCall(async () =>
          note(
            photo.key,
            await api.sendPhoto(address.chatId, file, {
              ...(address.threadId === null ? {} : { message_thread_id: address.threadId }),
              caption: photo.caption,
              parse_mode: 'HTML',
              ...markupOf(photo),
            }),
          ),
        ),
      ),
    edit: (address, messageId, photo) =>
      withFile(photo, (media) =>
        attemptEdit(messageId, async (id) => {
          const input = { type: 'photo', media, caption: photo.caption, parse_mode: 'HTML' } as const
          const edited = await api.editMessageMedia(address.chatId, id, input, markupOf(photo))
          if (edited !== true) note(photo.key, edited)
        }),
      ),
  }

  /** An id that Telegram no longer knows is forgotten, and the picture uploaded. */
  async function withFile(
    photo: Photo,
    call: (file: string | InputFile) => ReturnType<typeof attemptCall>,
  ): Promise<SendOutcome> {
    const known = fileIds.get(photo.key)
    let attempt = await call(known ?? upload(photo))
    if (known !== undefined && attempt.kind === 'text') {
      fileIds.delete(photo.key)
      attempt = await call(upload(photo))
    }
    switch (attempt.kind) {
      case 'done':
        return { kind: 'sent', messageIds: [attempt.messageId], rich: false }
      case 'retry':
        return { ...attempt, messageIds: [] }
      case 'text':
      case 'method':
        warn({ reason: attempt.reason }, 'Telegram refused a picture')
        return { kind: 'refused', reason: attempt.reason }
      case 'gone':
      case 'barred':
      case 'moved':
        return attempt
    }
  }

  function note<Sent extends { readonly photo?: readonly { readonly file_id: string }[] }>(
    key: string,
    sent: Sent,
  ): Sent {
    const fileId = sent.photo?.at(-1)?.file_id
    if (fileId === undefined) return sent
    fileIds.delete(key)
    fileIds.set(key, fileId)
    const [oldest] = fileIds.keys()
    if (fileIds.size > MOST_KNOWN && oldest !== undefined) fileIds.delete(oldest)
    return sent
  }
}

const upload = ({ key, png }: Photo) => new InputFile(png, `${key}.png`)

function markupOf({ buttons }: Photo) {
  const markup = toMarkup(buttons)
  return markup === undefined ? {} : { reply_markup: markup }
}
