import { Refusal } from '../../../src/playground/bot-api/refusal.ts'

/** What the production servers allow; a rule left out does not bind. */
export type FloodRules = {
  /** Messages a second over all chats. */
  readonly perSecond?: number
  /** On the mean. */
  readonly perChatPerSecond?: number
  /** So many may follow at once in a chat that was quiet; one where it is left out. */
  readonly chatBurst?: number
  /** Edits included. */
  readonly perGroupPerMinute?: number
  /** In place of `perSecond` for calls with `allow_paid_broadcast`. */
  readonly paidPerSecond?: number
  /** Calls being worked on at the same time. */
  readonly maxInFlight?: number
}

/** What Telegram's own servers allow. */
export const PRODUCTION_RULES: FloodRules = {
  perSecond: 30,
  perChatPerSecond: 1,
  chatBurst: 3,
  perGroupPerMinute: 20,
  paidPerSecond: 1000,
  maxInFlight: 1000,
}

export type Sending = {
  readonly chatId: number
  readonly isGroup: boolean
  readonly isPaid: boolean
  /** Replaces a message: counts in groups only, and meets every wait. */
  readonly isEdit?: boolean
}

const SECOND = 1000
const MINUTE = 60_000
/** What each call into a wait adds to it. */
const PENALTY = SECOND

export type FloodGate = ReturnType<typeof createFloodGate>

/**
 * Counts sends against the rules. Whoever exceeds one is told to wait, and until that wait is over
 * every further send of the same reach is refused as well, and makes the wait longer: that is what punishes
 * retry storms.
 */
export function createFloodGate(rules: FloodRules, nowMs: () => number) {
  const everywhere = createReach()
  const paid = createReach()
  const chats = new Map<number, Chat>()
  let inFlight = 0
  let refused = 0

  function refuse(untilMs: number, now: number): never {
    refused += 1
    const seconds = Math.max(1, Math.ceil((untilMs - now) / SECOND))
    throw tooManyRequests(seconds)
  }

  /** @throws Refusal while a wait goes on, which then goes on for longer */
  function mustBeOpen(reach: Reach, now: number): void {
    if (now >= reach.blockedUntil) return
    reach.blockedUntil += PENALTY
    refuse(reach.blockedUntil, now)
  }

  function mustHaveRoom(reach: Reach, freeAt: number, now: number): void {
    if (freeAt <= now) return
    reach.blockedUntil = freeAt
    refuse(freeAt, now)
  }

  /** When a chat may get another message on the mean of so many a second. */
  function chatFreeAt(chat: Chat): number {
    const { perChatPerSecond: perSecond, chatBurst = 1 } = rules
    return perSecond === undefined ? 0 : chat.paidUntil - ((chatBurst - 1) * SECOND) / perSecond
  }

  function chatOf(chatId: number): Chat {
    const chat = chats.get(chatId) ?? { ...createReach(), minute: createWindow(MINUTE), paidUntil: 0 }
    chats.set(chatId, chat)
    return chat
  }

  return {
    refusedCount: () => refused,
    inFlightCount: () => inFlight,

    /** @throws Refusal 429 with the seconds to wait */
    admit({ chatId, isGroup, isPaid, isEdit = false }: Sending) {
      const now = nowMs()
      if (rules.maxInFlight !== undefined && inFlight > rules.maxInFlight) refuse(now + SECOND, now)
      const limit = isPaid ? (rules.paidPerSecond ?? rules.perSecond) : rules.perSecond
      const reach = isPaid ? paid : everywhere
      mustBeOpen(reach, now)
      if (limit !== undefined && !isEdit) mustHaveRoom(reach, reach.second.freeAt(limit, now), now)
      const perMinute = isGroup ? rules.perGroupPerMinute : undefined
      if (rules.perChatPerSecond !== undefined || perMinute !== undefined) {
        const chat = chatOf(chatId)
        mustBeOpen(chat, now)
        if (!isEdit) mustHaveRoom(chat, chatFreeAt(chat), now)
        if (perMinute !== undefined) mustHaveRoom(chat, chat.minute.freeAt(perMinute, now), now)
        if (!isEdit) chat.paidUntil = Math.max(chat.paidUntil, now) + SECOND / (rules.perChatPerSecond ?? 1)
        if (isGroup) chat.minute.add(now)
      }
      if (!isEdit) reach.second.add(now)
    },

    enter: () => void (inFlight += 1),
    leave: () => void (inFlight -= 1),
  }
}

/** What waits together. */
type Reach = { readonly second: Window; blockedUntil: number }
type Chat = Reach & {
  readonly minute: Window
  /** Up to here its messages use up the mean. */
  paidUntil: number
}

const createReach = (): Reach => ({ second: createWindow(SECOND), blockedUntil: 0 })

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
    /** When there is room for one more under `limit`: not after `now` where there is already. */
    freeAt(limit: number, now: number): number {
      forget(now)
      return moments.length - head < limit ? now : (moments[moments.length - limit] ?? now) + spanMs
    },
  }
}

export function tooManyRequests(seconds: number): Refusal {
  return new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
}
