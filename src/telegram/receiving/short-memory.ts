import type { Clock } from '../../ports.ts'

/** One thing of each chat, for a while. */
export type ShortMemory<T> = {
  /** `null` where nothing is remembered, or for too long. */
  recall(chatId: number): T | null
  remember(chatId: number, value: T): void
  forget(chatId: number): void
}

const MOST_CHATS = 5000

/** Kept in this process alone: a restart forgets. The oldest goes where there are too many. */
export function createShortMemory<T>(
  clock: Clock,
  { keptMs, mostChats = MOST_CHATS }: { readonly keptMs: number; readonly mostChats?: number },
): ShortMemory<T> {
  const kept = new Map<number, { readonly value: T; readonly at: number }>()
  return {
    recall(chatId) {
      const last = kept.get(chatId)
      if (last === undefined) return null
      if (clock.now().getTime() - last.at <= keptMs) return last.value
      kept.delete(chatId)
      return null
    },
    remember(chatId, value) {
      kept.delete(chatId)
      kept.set(chatId, { value, at: clock.now().getTime() })
      const [oldest] = kept.keys()
      if (kept.size > mostChats && oldest !== undefined) kept.delete(oldest)
    },
    forget: (chatId) => void kept.delete(chatId),
  }
}
