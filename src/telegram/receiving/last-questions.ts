import type { Question } from '../../domain/ask/question.ts'
import { MINUTE_MS } from '../../domain/calendar.ts'
import type { Clock } from '../../ports.ts'
import { createShortMemory } from './short-memory.ts'

/** What each chat asked last, for a while: "and missiles?" goes on with it. */
export type LastQuestions = {
  /** `null` where nothing was asked of late. */
  recall(chatId: number): Question | null
  /** Keeps what can be gone on with: a question about figures or news. */
  remember(chatId: number, question: Question): void
}

const KEPT_MS = 10 * MINUTE_MS

/** Kept in this process alone: after a restart a question is asked in full again. */
export function createLastQuestions(
  clock: Clock,
  { keptMs = KEPT_MS, mostChats }: { readonly keptMs?: number; readonly mostChats?: number } = {},
): LastQuestions {
  const memory = createShortMemory<Question>(clock, { keptMs, ...(mostChats && { mostChats }) })
  return {
    recall: memory.recall,
    remember(chatId, question) {
      if (question.intent === 'tally' || question.intent === 'news') memory.remember(chatId, question)
    },
  }
}
