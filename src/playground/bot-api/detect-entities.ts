import type { TgEntity } from './telegram-objects.ts'

/** What Telegram marks by itself in text that people type. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['bot_command', /(?<![\w/])\/[a-z0-9_]{1,64}(?:@\w{3,32})?(?!\w)/gi],
  ['url', /https?:\/\/[^\s<>"]+/gi],
  ['mention', /(?<![\w/])@\w{4,32}/gi],
  ['hashtag', /(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]+/giu],
]

/** Entities of a typed text, in their order; no field at all when there are none. */
export function detectEntities(text: string): { readonly entities?: readonly TgEntity[] } {
  const entities = KINDS.flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ type, offset: match.index, length: match[0].length })),
  )
  entities.sort((a, b) => a.offset - b.offset)
  return entities.length > 0 ? { entities } : {}
}
