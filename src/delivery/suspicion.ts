import { MINUTE_MS, SECOND_MS } from '../domain/calendar.ts'
import type { TurnResult } from '../ports.ts'
import { isGroup } from './chat-limits.ts'

/** Chats whose sends went wrong, with nothing that went well in between. */
export type Suspicion = {
  /** What the refusal of each says about the bot. */
  readonly flooded: ReadonlyMap<number, number>
  readonly failed: ReadonlySet<number>
  /** Until when the bot is asked for silence, if it is the bot that is. */
  readonly silentUntil: number
  readonly lastAt: number
  readonly lastChat: number | null
}

export const NO_SUSPICION: Suspicion = {
  flooded: new Map(),
  failed: new Set(),
  silentUntil: Number.NEGATIVE_INFINITY,
  lastAt: Number.NEGATIVE_INFINITY,
  lastChat: null,
}

/** Two groups in slow mode are two groups; many chats that have nothing to do with each other are the bot's own limit. */
const FLOODED_WEIGHT = 10
/** A private chat knows no slow mode: its refusal says as much as those of four groups. */
const PRIVATE_WEIGHT = 4
/** No answer at all is seldom a single chat's affair. */
const FAILED_CHATS = 2
/** Refusals further apart than this have nothing to do with each other. */
const TOGETHER_MS = SECOND_MS
/** Slow mode may ask for an hour: on the word of a group everybody waits for a minute at most, then one asks again. */
const LONGEST_FOR_A_GROUP_MS = MINUTE_MS

export function suspect(
  before: Suspicion,
  chatId: number,
  result: Exclude<TurnResult, { kind: 'answered' }>,
  now: number,
): Suspicion {
  const { flooded, failed, silentUntil } = before
  if (result.kind === 'failed') {
    return { flooded, failed: new Set(failed).add(chatId), silentUntil, lastAt: now, lastChat: chatId }
  }
  const weight = isGroup(chatId) ? 1 : PRIVATE_WEIGHT
  const believedMs = isGroup(chatId)
    ? Math.min(result.retryAfterMs, LONGEST_FOR_A_GROUP_MS)
    : result.retryAfterMs
  return {
    flooded: new Map(flooded).set(chatId, weight),
    failed,
    silentUntil: Math.max(silentUntil, now + believedMs),
    lastAt: now,
    lastChat: chatId,
  }
}

/** Whether what went wrong is the bot's or Telegram's own trouble, and no longer that of the chats. */
export function isEverybodys({ flooded, failed }: Suspicion): boolean {
  const weight = [...flooded.values()].reduce((sum, each) => sum + each, 0)
  return failed.size >= FAILED_CHATS || weight >= FLOODED_WEIGHT
}

/** Refusals of single chats, the last of them a while ago: nothing that the next send should be careful of. */
export const isForgotten = ({ failed, lastAt }: Suspicion, now: number): boolean =>
  failed.size === 0 && lastAt < now - TOGETHER_MS
