import type { Format } from '../../domain/subscriber.ts'
import type { Message, Texts } from '../../ports.ts'
import { callbackData } from '../screens/callback-data.ts'
import { withoutVeiled } from './plain-text.ts'
import { splitMessage } from '../rendering/split-message.ts'

/** What a tap on "Looks empty?" says. */
export const LOOKS_EMPTY = callbackData('format', 'looks-empty')

/**
 * A message in the form that its reader chose. A rich one has a button for whom it looks empty: Telegram tells
 * nobody that an app could not show it.
 */
export function inFormat(message: Message, format: Format, texts: Texts): Message {
  switch (format) {
    case 'classic':
      return { ...message, rich: null }
    case 'plain':
      return { ...message, rich: null, classic: withoutMarkup(message.classic) }
    case 'rich':
      return message.rich === null
        ? message
        : { ...message, underRich: [{ text: texts('button-looks-empty'), data: LOOKS_EMPTY }] }
  }
}

/** The same text with nothing to be parsed but references; the addresses of links are written out, and what is covered is gone. */
function withoutMarkup(classic: readonly string[]): readonly string[] {
  const plain = classic.map((html) =>
    withoutVeiled(html)
      .replace(/<a href="([^"]*)">(.*?)<\/a>/gsu, '$2 ($1)')
      .replace(/<[^>]*>/gu, ''),
  )
  return splitMessage(plain.flatMap((text) => text.split('\n\n')))
}
