import type { FetchedBriefing, PastedMessage } from '../ports.ts'

/**
 * The briefing in a message; `null` for an empty text. A post forwarded from a public channel keeps its
 * address, so that forwarding it again, by whomever, is the same briefing.
 */
export function briefingFromPaste(message: PastedMessage): FetchedBriefing | null {
  const content = message.text.trim()
  if (content === '') return null

  const url =
    message.forwardedFrom && `https://t.me/${message.forwardedFrom.channel}/${message.forwardedFrom.postId}`
  return {
    externalKey: url ?? `${message.chatId}/${message.messageId}`,
    url,
    title: null,
    format: 'text',
    content,
    publishedAt: message.writtenAt,
    editedAt: null,
    forwardedFrom: message.forwardedFrom && `@${message.forwardedFrom.channel}`,
    language: null,
    complete: true,
  }
}
