import type { Button, Message } from '../../ports.ts'
import { escapeHtml } from '../rendering/escape-html.ts'

/** A mark before the data of a button: whose settings it changes. Ids in base 36, as a button holds 64 bytes. */
const FOR_CHANNEL = /^@([\da-z]{1,11})!(.+)$/s
const MAX_BYTES = 64

/** The screens that do for a channel what they do for a reader. */
const SCREENS = [
  'settings',
  'setup',
  'topics',
  'time',
  'zone',
  'language',
  'format',
  'quiet',
  'sources',
  'pause',
]
/** They ask for a typed answer, which would be taken for the owner's own. */
const ASKING = ['zone:locate', 'zone:ask', 'time:ask']

/** A channel's number in a button. */
export const shortId = (chatId: number): string => (-chatId).toString(36)

/** `null` for what names no channel. */
export function parseShortId(text: string): number | null {
  const id = /^[\da-z]{1,11}$/.test(text) ? -Number.parseInt(text, 36) : 0
  return Number.isSafeInteger(id) && id < 0 ? id : null
}

/** A tapped button of a channel's screen as the reader's own would be; `null` for any other. */
export function parseForChannel(data: string): { readonly chatId: number; readonly data: string } | null {
  const [, id = '', inner = ''] = FOR_CHANNEL.exec(data) ?? []
  const chatId = parseShortId(id)
  return chatId === null || !isForChannels(inner) ? null : { chatId, data: inner }
}

/** A reader's screen as one of a channel: its title above, and its buttons changing the channel. */
export function forChannel(
  { chatId, title }: { readonly chatId: number; readonly title: string },
  message: Message,
  below: readonly (readonly Button[])[] = [],
): Message {
  const [first = '', ...rest] = message.classic
  const rows = (message.buttons ?? []).map((row) => row.flatMap((button) => markButton(chatId, button)))
  return {
    ...message,
    classic: [`📢 <b>${escapeHtml(title)}</b>\n\n${first}`, ...rest],
    buttons: [...rows.filter((row) => row.length > 0), ...below],
  }
}

/** What a channel has no screen for has no button. */
function markButton(chatId: number, button: Button): readonly Button[] {
  if (!('data' in button)) return [button]
  const data = `@${shortId(chatId)}!${button.data}`
  return isForChannels(button.data) && Buffer.byteLength(data) <= MAX_BYTES ? [{ ...button, data }] : []
}

function isForChannels(data: string): boolean {
  return SCREENS.includes(data.split(':')[0] ?? '') && !ASKING.includes(data)
}
