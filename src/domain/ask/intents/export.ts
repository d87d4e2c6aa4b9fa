import { says, type Message } from '../message.ts'
import type { Question } from '../question.ts'

/** A file is asked for, whatever else is said. */
export function readExport(message: Message): Question | null {
  return says(message, 'export') ? { intent: 'export' } : null
}
