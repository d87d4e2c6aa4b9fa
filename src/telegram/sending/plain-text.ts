import { GAP } from '../rendering/split-message.ts'

const MAX_CHARS = 4096
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** A message's HTML as plain text that fits one message: tags go, the addresses of links stay. */
export function htmlToPlainText(html: string): string {
  const text = withoutVeiled(html)
    .replace(/<a\s+href="([^"]*)"[^>]*>(.*?)<\/a>/gis, '$2 ($1)')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)
  return text.length <= MAX_CHARS ? text : `${text.slice(0, MAX_CHARS - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** A message without what nobody could cover in plain text: its blocks go whole, with their headings. */
export function withoutVeiled(html: string): string {
  if (!html.includes('<tg-spoiler>')) return html
  const open = html.split(GAP).filter((block) => !block.includes('<tg-spoiler>'))
  return open.join(GAP)
}
