import type { Messenger, SubscriberStore, TextsFor } from '../../ports.ts'
import type { PreviewDeps } from '../../use-cases/preview-editions.ts'
import { factsOf } from '../receiving/know-chat.ts'
import { previewMessage } from '../screens/preview-message.ts'

export type ShowPreviewDeps = {
  readonly messenger: Pick<Messenger, 'send'>
  readonly subscribers: Pick<SubscriberStore, 'find'>
  readonly texts: TextsFor
  /** The title of a channel; `null` where Telegram does not tell. */
  readonly titleOf: (chatId: number) => Promise<string | null>
}

/** Shows the owner of a channel its next post, in their language; false where they may be reached later. */
export function createPreviewer(deps: ShowPreviewDeps): PreviewDeps['showPreview'] {
  return async (preview) => {
    const { hostId, channel, key } = preview
    const host = await deps.subscribers.find(hostId)
    const title = (await deps.titleOf(key.chatId)) ?? String(key.chatId)
    const facts = factsOf(host, host?.language ?? channel.language, deps.texts)
    const message = { ...previewMessage(preview, title, facts), silent: true }
    const { kind } = await deps.messenger.send({ chatId: hostId, threadId: null }, message)
    return kind !== 'retry'
  }
}
