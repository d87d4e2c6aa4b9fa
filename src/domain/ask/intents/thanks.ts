import { isOnly, says, type Message } from '../message.ts'
import type { Question } from '../question.ts'
import { is } from '../reading/read-items.ts'

/** A greeting or thanks, and nothing else. */
export function readThanks(message: Message): Question | null {
  const { items } = message
  const isSmallTalk =
    says(message, 'thanks') &&
    isOnly(items, 'thanks', 'briefing') &&
    !items.some((item) => is(item, 'briefing'))
  return isSmallTalk && items.every((item) => is(item, 'thanks', 'filler', 'polite') || item.kind === 'mark')
    ? { intent: 'thanks' }
    : null
}
