import type { Button, Message } from '../../ports.ts'
import { readFailure, type SendFailure } from './send-failure.ts'

export type Markup = {
  readonly inline_keyboard: ({ text: string } & (
    { callback_data: string } | { url: string } | { copy_text: { text: string } }
  ))[][]
}
export type Attempt = { readonly kind: 'done'; readonly messageId: number } | SendFailure

/** Makes a call that sends one message; what Telegram or the network refuses is a value. */
export async function attemptCall(call: () => Promise<{ readonly message_id: number }>): Promise<Attempt> {
  try {
    return { kind: 'done', messageId: (await call()).message_id }
  } catch (error) {
    return readFailure(error)
  }
}

/** The same for a call that changes one. An edit that changes nothing has done what it should. */
export async function attemptEdit(
  messageId: number,
  call: (id: number) => Promise<unknown>,
): Promise<Attempt> {
  const done: Attempt = { kind: 'done', messageId }
  try {
    await call(messageId)
    return done
  } catch (error) {
    const failure = readFailure(error)
    return isNotModified(failure) ? done : failure
  }
}

function isNotModified(failure: SendFailure): boolean {
  return failure.kind === 'text' && /message is not modified/i.test(failure.reason)
}

/** Buttons as Telegram takes them; `undefined` for none. */
export function toMarkup(buttons: Message['buttons']): Markup | undefined {
  if (buttons === undefined || buttons.length === 0) return undefined
  return { inline_keyboard: buttons.map((row) => row.map(toButton)) }
}

function toButton(button: Button): Markup['inline_keyboard'][number][number] {
  const { text } = button
  if ('data' in button) return { text, callback_data: button.data }
  return 'copy' in button ? { text, copy_text: { text: button.copy } } : { text, url: button.url }
}
