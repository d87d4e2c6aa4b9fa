import type { Question } from '../../domain/ask/question.ts'
import { MINUTE_MS } from '../../domain/calendar.ts'
import type { Clock } from '../../ports.ts'

/** What each chat asked last, for a while: "and missiles?" goes on with it. */
export type LastQuestions = {
  /** `null` where nothing was asked of late. */
  recall(chatId: number): Question | null
  /** Keeps what can be gone on with: a question about figures or news. */
  remember(chatId: number, question: Question): void
}

const KEPT_MS = 10 * MINUTE_MS
const MOST_CHATS = 5000

/** Kept in this process alone: after a restart a question is asked in full again. The oldest goes where there are too many. */
export function createLastQuestions(
  clock: Clock,
  {
    keptMs = KEPT_MS,
    mostChats = MOST_CHATS,
  }: { readonly keptMs?: number; readonly mostChats?: number } = {},
): LastQuestions {
  const asked = new Map<number, { readonly question: Question; readonly at: number }>()
  return {
    recall(chatId) {
      const last = asked.get(chatId)
      if (last === undefined) return null
      if (clock.now().getTime() - last.at <= keptMs) return last.question
      asked.delete(chatId)
      return null
    },
    remember(chatId, question) {
      if (question.intent !== 'tally' && question.intent !== 'news') return
      asked.delete(chatId)
      asked.set(chatId, { question, at: clock.now().getTime() })
      const [oldest] = asked.keys()
      if (asked.size > mostChats && oldest !== undefined) asked.delete(oldest)
    },
  }
}
