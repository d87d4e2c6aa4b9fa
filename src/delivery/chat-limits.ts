import { MINUTE_MS, SECOND_MS } from '../domain/calendar.ts'
import type { Timer } from './timer.ts'

const GROUP_PER_MINUTE = 20

/** What Telegram allows for a single chat: one message a second, twenty a minute in a group. */
export type ChatLimits = {
  /** How long the chat must be left alone, in ms. */
  waitMs(chatId: number): number
  note(chatId: number): void
  /** The chat itself was flooded. */
  hold(chatId: number, ms: number): void
}

export function createChatLimits(timer: Timer): ChatLimits {
  /** In the order of their last send, so that who is to be forgotten stands in front. */
  const sent = new Map<number, readonly number[]>()
  const held = new Map<number, number>()
  return {
    waitMs(chatId) {
      const now = timer.now()
      const times = sent.get(chatId) ?? []
      const lastAt = times.at(-1) ?? Number.NEGATIVE_INFINITY
      const fullAt = isGroup(chatId) ? times.at(-GROUP_PER_MINUTE) : undefined
      return Math.max(
        0,
        lastAt + SECOND_MS - now,
        (fullAt ?? Number.NEGATIVE_INFINITY) + MINUTE_MS - now,
        (held.get(chatId) ?? now) - now,
      )
    },
    note(chatId) {
      const now = timer.now()
      const kept = isGroup(chatId) ? (sent.get(chatId) ?? []).slice(1 - GROUP_PER_MINUTE) : []
      sent.delete(chatId)
      sent.set(chatId, [...kept, now])
      forgetOld(now)
    },
    hold(chatId, ms) {
      const now = timer.now()
      for (const [other, until] of held) if (until < now) held.delete(other)
      held.set(chatId, Math.max(held.get(chatId) ?? 0, now + ms))
    },
  }

  function forgetOld(now: number): void {
    for (const [chatId, times] of sent) {
      if ((times.at(-1) ?? 0) >= now - MINUTE_MS) return
      sent.delete(chatId)
    }
  }
}

/** Groups, supergroups and channels have negative ids. */
const isGroup = (chatId: number): boolean => chatId < 0
