import type { Message as TelegramMessage } from 'grammy/types'
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
/** A shared location is where the owner is. */
const OWNERS = ['zone:locate']

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

/** A channel whose owner sees its screens in private. */
export type NamedChannel = { readonly chatId: number; readonly title: string }

/** A reader's screen as one of a channel: its title above, and its buttons changing the channel. */
export function forChannel(
  { chatId, title }: NamedChannel,
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

/** Stands above a question about a channel. Its link is how an answer to the question is known to be of this channel. */
export function linkedHead({ chatId, title }: NamedChannel): string {
  return `📢 <b>${linkedChat(chatId, escapeHtml(title))}</b>`
}

/** Words that lead to a channel or supergroup, for whom it lets in; the words alone for any other chat. */
export function linkedChat(chatId: number, html: string): string {
  const id = -chatId - FIRST_CHANNEL
  return id > 0 ? `<a href="${LINK}${id}/1">${html}</a>` : html
}

/** The address of a topic of a group. */
export function threadLink(chatId: number, threadId: number): string {
  return `${LINK}${-chatId - FIRST_CHANNEL}/${threadId}`
}

/** The channel that a question was about; `null` for one about the person themselves. */
export function channelAskedOf(question: TelegramMessage): number | null {
  const [link] = (question.entities ?? []).flatMap((each) => (each.type === 'text_link' ? [each.url] : []))
  const [, id] = link?.startsWith(LINK) === true ? (/^(\d{1,12})\//.exec(link.slice(LINK.length)) ?? []) : []
  return id === undefined ? null : -(FIRST_CHANNEL + Number(id))
}

/** Telegram's links to channels leave out what all of their ids begin with. */
const FIRST_CHANNEL = 1_000_000_000_000
const LINK = 'https://t.me/c/'

/** What a channel has no screen for has no button. */
function markButton(chatId: number, button: Button): readonly Button[] {
  if (!('data' in button)) return [button]
  const data = `@${shortId(chatId)}!${button.data}`
  return isForChannels(button.data) && Buffer.byteLength(data) <= MAX_BYTES ? [{ ...button, data }] : []
}

function isForChannels(data: string): boolean {
  return SCREENS.includes(data.split(':')[0] ?? '') && !OWNERS.includes(data)
}
