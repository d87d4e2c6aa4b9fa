import { InputFile, type Api } from 'grammy'
import type { Address, Log, SendOutcome } from '../../ports.ts'
import { attemptCall } from './attempt.ts'

export type Document = {
  readonly name: string
  readonly bytes: Uint8Array
  /** HTML, within what Telegram allows below a file. */
  readonly caption: string
}

export type DocumentSender = { send(address: Address, document: Document): Promise<SendOutcome> }

/** Sends files. Each is made for one question, so none is kept by the name that Telegram gave it. */
export function createDocumentSender(
  api: Api,
  { warn = () => undefined }: { readonly warn?: Log } = {},
): DocumentSender {
  return {
    async send({ chatId, threadId }, { name, bytes, caption }) {
      const attempt = await attemptCall(() =>
        api.sendDocument(chatId, new InputFile(bytes, name), {
          ...(threadId === null ? {} : { message_thread_id: threadId }),
          caption,
          parse_mode: 'HTML',
        }),
      )
      switch (attempt.kind) {
        case 'done':
          return { kind: 'sent', messageIds: [attempt.messageId], rich: false }
        case 'retry':
          return { ...attempt, messageIds: [] }
        case 'text':
        case 'method':
          warn({ reason: attempt.reason }, 'Telegram refused a file')
          return { kind: 'refused', reason: attempt.reason }
        case 'gone':
        case 'barred':
        case 'moved':
          return attempt
      }
    },
  }
}
