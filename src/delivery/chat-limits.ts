import { MINUTE_MS, SECOND_MS } from '../domain/calendar.ts'
import type { Timer } from './timer.ts'

const GROUP_PER_MINUTE = 20
/** Chats that nothing was sent to of late are forgotten in passing, once there are so many. */
const FORGET_ABOVE = 10_000

/** What Telegram allows for a single chat: one message a second, twenty a minute in a group. */
export type ChatLimits = {
  /** How long the chat must be left alone, in ms. */
  waitMs(chatId: number): number
  note(chatId: number): void
  /** The chat itself was flooded. */
  hold(chatId: number, ms: number): void
}

export function createChatLimits(timer: Timer): ChatLimits {
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
      sent.set(chatId, [...kept, now])
      if (sent.size > FORGET_ABOVE) forgetOld(now)
    },
    hold(chatId, ms) {
      held.set(chatId, Math.max(held.get(chatId) ?? 0, timer.now() + ms))
    },
  }

  function forgetOld(now: number): void {
    for (const [chatId, times] of sent) {
      if ((times.at(-1) ?? 0) < now - MINUTE_MS) sent.delete(chatId)
    }
    for (const [chatId, until] of held) if (until < now) held.delete(chatId)
  }
}

/** Groups, supergroups and channels have negative ids. */
const isGroup = (chatId: number): boolean => chatId < 0
