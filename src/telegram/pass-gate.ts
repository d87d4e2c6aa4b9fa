import type { Transformer } from 'grammy'
import { SECOND_MS } from '../domain/calendar.ts'
import type { SendGate, TurnResult } from '../ports.ts'

/** Calls that make a new message. Edits answer a tap, and menus must not lag by a second a tap. */
const COUNTED = /^(?:send(?!ChatAction)|forward|copy)/

/** Lets what the bot says to people pass the one gate of all its sends, ahead of bulk sending. */
export function passGate(gate: Pick<SendGate, 'enter'>): Transformer {
  return async (call, method, payload, signal) => {
    const chatId = 'chat_id' in payload ? payload.chat_id : undefined
    if (typeof chatId !== 'number' || !COUNTED.test(method)) return await call(method, payload, signal)
    const turn = await gate.enter('reply', chatId)
    let result: TurnResult = { kind: 'failed' }
    try {
      const answer = await call(method, payload, signal)
      if (answer.ok || answer.error_code < 500) result = { kind: 'answered', calls: 1 }
      const retryAfter = answer.ok ? undefined : answer.parameters?.retry_after
      if (retryAfter !== undefined) result = { kind: 'flooded', retryAfterMs: retryAfter * SECOND_MS }
      return answer
    } finally {
      turn?.end(result)
    }
  }
}
