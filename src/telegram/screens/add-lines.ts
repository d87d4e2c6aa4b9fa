import type { Message } from '../../ports.ts'
import { splitMessage } from '../rendering/split-message.ts'

/** Lines of HTML below a rendered message, in both of its forms. */
export function addLines(message: Message, lines: readonly string[]): Message {
  if (lines.length === 0) return message
  const { rich, classic } = message
  return {
    ...message,
    rich: rich === null ? null : [rich, ...lines.map((line) => `<p>${line}</p>`)].join('\n'),
    classic: splitMessage([...classic, ...lines]),
  }
}
