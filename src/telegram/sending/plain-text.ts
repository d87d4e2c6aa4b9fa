import { decodeHTMLStrict } from 'entities'
import { GAP } from '../rendering/split-message.ts'

const MAX_CHARS = 4096

/** A message's HTML as plain text that fits one message: tags go, the addresses of links stay. */
export function htmlToPlainText(html: string): string {
  const bare = withoutVeiled(html)
    .replace(/<a\s+href="([^"]*)"[^>]*>(.*?)<\/a>/gis, '$2 ($1)')
    .replace(/<\/?[a-z][^>]*>/gi, '')
  const text = decodeHTMLStrict(bare)
  return text.length <= MAX_CHARS ? text : `${text.slice(0, MAX_CHARS - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** A message without what nobody could cover in plain text: its blocks go whole, with their headings. */
export function withoutVeiled(html: string): string {
  if (!html.includes('<tg-spoiler>')) return html
  const open = html.split(GAP).filter((block) => !block.includes('<tg-spoiler>'))
  return open.join(GAP)
}
