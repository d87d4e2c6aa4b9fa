import { MINUTE_MS, SECOND_MS } from '../domain/calendar.ts'
import type { Lane, Timer } from '../ports.ts'

const GROUP_PER_MINUTE = 20
/** On the mean, and a little over Telegram's second: two messages come nearer to each other on their way. */
const APART_MS = 1.05 * SECOND_MS
/** Telegram lets a few answers follow at once in a private chat. */
const PRIVATE_BURST = 3

/**
 * What Telegram allows for a single chat: on the mean one message a second, twenty a minute in a group, edits
 * included there. In a private chat an edit waits for nothing: a menu must not lag behind the taps.
 */
export type ChatLimits = {
  /** How long the chat must be left alone, in ms. */
  waitMs(chatId: number, lane: Lane): number
  note(chatId: number, lane: Lane): void
  /** The chat itself was flooded. */
  hold(chatId: number, ms: number): void
}

type Sent = {
  /** Up to here the messages sent so far use up the mean. */
  readonly paidUntil: number
  /** The last ones of a group. */
  readonly times: readonly number[]
  readonly lastAt: number
}

const NOTHING: Sent = {
  paidUntil: Number.NEGATIVE_INFINITY,
  times: [],
  lastAt: Number.NEGATIVE_INFINITY,
}

export function createChatLimits(timer: Timer): ChatLimits {
  /** In the order of their last send, so that who is to be forgotten stands in front. */
  const sent = new Map<number, Sent>()
  const held = new Map<number, number>()
  return {
    waitMs(chatId, lane) {
      const now = timer.now()
      const { paidUntil, times } = sent.get(chatId) ?? NOTHING
      const burst = lane === 'bulk' || isGroup(chatId) ? 1 : PRIVATE_BURST
      const apartAt = lane === 'edit' ? now : paidUntil - (burst - 1) * APART_MS
      const fullAt = (times.at(-GROUP_PER_MINUTE) ?? Number.NEGATIVE_INFINITY) + MINUTE_MS
      return Math.max(0, apartAt - now, fullAt - now, (held.get(chatId) ?? now) - now)
    },
    note(chatId, lane) {
      const now = timer.now()
      const { paidUntil, times } = sent.get(chatId) ?? NOTHING
      sent.delete(chatId)
      sent.set(chatId, {
        paidUntil: lane === 'edit' ? paidUntil : Math.max(paidUntil, now) + APART_MS,
        times: isGroup(chatId) ? [...times.slice(1 - GROUP_PER_MINUTE), now] : [],
        lastAt: now,
      })
      forgetOld(now)
    },
    hold(chatId, ms) {
      const now = timer.now()
      for (const [other, until] of held) if (until < now) held.delete(other)
      held.set(chatId, Math.max(held.get(chatId) ?? 0, now + ms))
    },
  }

  function forgetOld(now: number): void {
    for (const [chatId, { lastAt }] of sent) {
      if (lastAt >= now - MINUTE_MS) return
      sent.delete(chatId)
    }
  }
}

/** Groups, supergroups and channels have negative ids. */
export const isGroup = (chatId: number): boolean => chatId < 0
