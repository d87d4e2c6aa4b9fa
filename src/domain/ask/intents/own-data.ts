import { isOnly, says, type Message } from '../message.ts'
import type { Question } from '../question.ts'

/** What is stored of the person, and that it be deleted: asked for before leaving, which keeps the settings. */
export function readOwnData(message: Message): Question | null {
  const { items } = message
  if (says(message, 'forget') && isOnly(items, 'forget', 'stop', 'export', 'and', 'thanks'))
    return { intent: 'forget' }
  if (says(message, 'privacy') && isOnly(items, 'privacy', 'export', 'telling', 'how', 'thanks'))
    return { intent: 'privacy' }
  return null
}
