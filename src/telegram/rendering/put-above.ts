import type { Message } from '../../ports.ts'
import { splitMessage } from './split-message.ts'

/** Somebody's line, as HTML, above a message in each of its forms. */
export function putAbove(line: string, message: Message): Message {
  return {
    ...message,
    rich: message.rich === null ? null : `<p>${line}</p>${message.rich}`,
    classic: splitMessage([line, ...message.classic]),
  }
}
