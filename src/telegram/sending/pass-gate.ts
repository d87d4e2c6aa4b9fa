import type { Transformer } from 'grammy'
import { SECOND_MS } from '../../domain/calendar.ts'
import type { Lane, SendGate, TurnResult } from '../../ports.ts'

/** Calls that make a new message, and those that change one. */
const LANES: readonly (readonly [RegExp, Lane])[] = [
  [/^(?:send(?!ChatAction)|forward|copy)/, 'reply'],
  [/^edit/, 'edit'],
]
/** Hears, and says nothing. */
const UNGATED = 'getUpdates'

/** Lets what the bot says to people pass the one gate of all its calls; what the gate holds back reads like Telegram's own refusal. */
export function passGate(gate: Pick<SendGate, 'enter' | 'whenOpen' | 'chatWaitMs'>): Transformer {
  return async (call, method, payload, signal) => {
    if (method === UNGATED) return await call(method, payload, signal)
    const chatId = 'chat_id' in payload ? payload.chat_id : undefined
    const lane = LANES.find(([methods]) => methods.test(method))?.[1]
    if (lane === undefined || typeof chatId !== 'number') {
      return (await gate.whenOpen()) ? await call(method, payload, signal) : heldBack(0)
    }
    const turn = await gate.enter(lane, chatId)
    if (turn === null) return heldBack(gate.chatWaitMs(chatId, lane))
    let result: TurnResult = { kind: 'failed' }
    try {
      const answer = await call(method, payload, signal)
      if (answer.ok || answer.error_code < 500) result = { kind: 'answered', calls: 1 }
      const retryAfter = answer.ok ? undefined : answer.parameters?.retry_after
      if (retryAfter !== undefined) result = { kind: 'flooded', retryAfterMs: retryAfter * SECOND_MS }
      return answer
    } finally {
      turn.end(result)
    }
  }
}

const HELD_BACK = 'Too Many Requests: held back'

/** Whether it was the gate that refused, and not Telegram: it has waited as long as is worth while. */
export const isHeldBack = (answer: { readonly description?: string }): boolean =>
  answer.description === HELD_BACK

const heldBack = (waitMs: number) =>
  ({
    ok: false,
    error_code: 429,
    description: HELD_BACK,
    parameters: { retry_after: Math.max(1, Math.ceil(waitMs / SECOND_MS)) },
  }) as const
