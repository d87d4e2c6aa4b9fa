import { mustBeOpen, targetChat } from '../../../src/playground/bot-api/chat-access.ts'
import { flagOf } from '../../../src/playground/bot-api/call-parameters.ts'
import type { CallParameters } from '../../../src/playground/bot-api/call-parameters.ts'
import type { World } from '../../../src/playground/bot-api/world.ts'
import type { FloodGate } from './flood-gate.ts'

const SENDS = /^send(Message|RichMessage|Photo|Document|Location)$/i
const EDITS = /^editMessage(Text|Caption|Media|ReplyMarkup)$/i

/** Counts each call that sends or edits at the gate. What cannot reach its chat is refused before it counts. */
export function createFloodWarden(world: World, gate: FloodGate) {
  /** @throws Refusal 429, or the one of the chat */
  return function admit(method: string, parameters: CallParameters): void {
    const isEdit = EDITS.test(method)
    if (!isEdit && !SENDS.test(method)) return
    const state = targetChat(world, parameters)
    mustBeOpen(state)
    const { id: chatId, type } = state.chat
    const isPaid = !isEdit && flagOf(parameters, 'allow_paid_broadcast')
    gate.admit({ chatId, isGroup: type !== 'private', isPaid, isEdit })
  }
}
