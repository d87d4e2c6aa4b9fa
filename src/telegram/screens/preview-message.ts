import { waitFrom } from '../../domain/delivery/plan-slots.ts'
import type { Button, Message } from '../../ports.ts'
import type { Preview } from '../../use-cases/preview-editions.ts'
import type { ChatFacts } from '../bot-context.ts'
import { splitMessage } from '../rendering/split-message.ts'
import { callbackData } from './callback-data.ts'
import { byZone, localTime, timeValues } from './describe-time.ts'
import { editionValue } from './edition-data.ts'
import { shortId } from './for-channel.ts'

type PreviewFacts = Pick<ChatFacts, 'html' | 'plain' | 'language'>

/** The post as it would go out, and what its owner may do about it; in the owner's language around it. */
export function previewMessage(preview: Preview, title: string, facts: PreviewFacts): Message {
  const { channel, dueAt, post } = preview
  const { html, plain, language } = facts
  const until = waitFrom(channel, dueAt)
  const values = {
    title,
    ...timeValues(localTime(dueAt, channel.timezone)),
    zone: byZone(channel.timezone, language, plain),
  }
  const head = until === null ? html('edition-coming', values) : html('edition-waits', { ...values, until })
  return {
    rich: null,
    classic: splitMessage([head, ...post.classic]),
    buttons: previewButtons(preview, facts),
  }
}

function previewButtons({ key, hasLine }: Preview, { plain }: PreviewFacts): readonly (readonly Button[])[] {
  const control = (action: string): Button => ({
    text: plain(`button-edition-${action}`),
    data: callbackData('edition', action, editionValue(key)),
  })
  return [
    [control('publish'), control('skip')],
    [control(hasLine ? 'unline' : 'line')],
    [{ text: plain('button-edition-quiet'), data: callbackData('channel', 'unseen', shortId(key.chatId)) }],
  ]
}
