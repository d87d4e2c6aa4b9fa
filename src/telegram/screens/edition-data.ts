import type { EditionKey } from '../../ports.ts'
import { parseShortId, shortId } from './for-channel.ts'

/** One post of one channel in a button: `9k2f3a 2026-07-10T08:00`. */
export function editionValue({ chatId, slot }: EditionKey): string {
  return `${shortId(chatId)} ${slot}`
}

/** `null` for what names no post. */
export function parseEdition(value: string): EditionKey | null {
  const [, id = '', slot = ''] = /^([\da-z]+) (\d{4}-\d\d-\d\dT\d\d:\d\d)$/.exec(value) ?? []
  const chatId = parseShortId(id)
  return chatId === null ? null : { chatId, slot }
}
