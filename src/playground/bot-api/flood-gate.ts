import { tooManyRequests } from './refusal.ts'

/** What the production servers allow; a rule left out does not bind. */
export type FloodRules = {
  /** Messages a second over all chats. */
  readonly perSecond?: number
  readonly perChatPerSecond?: number
  readonly perGroupPerMinute?: number
  /** In place of `perSecond` for calls with `allow_paid_broadcast`. */
  readonly paidPerSecond?: number
  /** Calls being worked on at the same time. */
  readonly maxInFlight?: number
}

export type Sending = { readonly chatId: number; readonly isGroup: boolean; readonly isPaid: boolean }

const SECOND = 1000
const MINUTE = 60_000

export type FloodGate = ReturnType<typeof createFloodGate>

/**
 * Counts sends against the rules. Whoever exceeds one is told to wait, and until that wait is over
 * every further send of the same reach is refused as well: that is what punishes retry storms.
 */
export function createFloodGate(rules: FloodRules, nowMs: () => number) {
  const everywhere = createWindow(SECOND)
  const paid = createWindow(SECOND)
  const chats = new Map<number, { readonly second: Window; readonly minute: Window; blockedUntil: number }>()
  let blockedUntil = 0
  let inFlight = 0
  let refused = 0

  function refuse(untilMs: number, now: number): never {
    refused += 1
    throw tooManyRequests(Math.max(1, Math.ceil((untilMs - now) / SECOND)))
  }

  return {
    refusedCount: () => refused,
    inFlightCount: () => inFlight,

    /** @throws Refusal 429 with the seconds to wait */
    admit({ chatId, isGroup, isPaid }: Sending) {
      const now = nowMs()
      if (rules.maxInFlight !== undefined && inFlight > rules.maxInFlight) refuse(now + SECOND, now)
      const limit = isPaid ? (rules.paidPerSecond ?? rules.perSecond) : rules.perSecond
      const shared = isPaid ? paid : everywhere
      if (limit !== undefined) {
        if (now < blockedUntil) refuse(blockedUntil, now)
        if (shared.count(now) >= limit) {
          blockedUntil = shared.freeAt(limit, now)
          refuse(blockedUntil, now)
        }
      }
      const hasChatRule =
        rules.perChatPerSecond !== undefined || (isGroup && rules.perGroupPerMinute !== undefined)
      if (hasChatRule) {
        const chat = chats.get(chatId) ?? {
          second: createWindow(SECOND),
          minute: createWindow(MINUTE),
          blockedUntil: 0,
        }
        chats.set(chatId, chat)
        if (now < chat.blockedUntil) refuse(chat.blockedUntil, now)
        const bound: readonly (readonly [Window, number | undefined])[] = [
          [chat.second, rules.perChatPerSecond],
          [chat.minute, isGroup ? rules.perGroupPerMinute : undefined],
        ]
        for (const [window, most] of bound) {
          if (most === undefined || window.count(now) < most) continue
          chat.blockedUntil = window.freeAt(most, now)
          refuse(chat.blockedUntil, now)
        }
        chat.second.add(now)
        if (isGroup) chat.minute.add(now)
      }
      shared.add(now)
    },

    enter: () => void (inFlight += 1),
    leave: () => void (inFlight -= 1),
  }
}

type Window = ReturnType<typeof createWindow>

/** Moments of the last `spanMs`, oldest first; forgetting is lazy so that adding stays cheap. */
function createWindow(spanMs: number) {
  let moments: number[] = []
  let head = 0
  function forget(now: number) {
    while (head < moments.length && (moments[head] ?? 0) <= now - spanMs) head++
    if (head > 1024) {
      moments = moments.slice(head)
      head = 0
    }
  }
  return {
    add: (now: number) => void moments.push(now),
    count(now: number): number {
      forget(now)
      return moments.length - head
    },
    /** When there will be room for one more under `limit`. */
    freeAt(limit: number, now: number): number {
      return (moments[moments.length - limit] ?? now) + spanMs
    },
  }
}
