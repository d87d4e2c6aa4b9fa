import { badRequest } from './refusal.ts'
import { decodeReferences } from './decode-references.ts'
import type { TgEntity } from './telegram-objects.ts'

export type FormattedText = { readonly text: string; readonly entities: readonly TgEntity[] }

type OpenTag = {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly start: number
}

/** Entity types by tag. `a`, `span`, `pre` and `code` need a second look. */
const ENTITY_OF: ReadonlyMap<string, string> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['tg-spoiler', 'spoiler'],
  ['span', 'spoiler'],
  ['tg-emoji', 'custom_emoji'],
  ['a', 'text_link'],
  ['code', 'code'],
  ['pre', 'pre'],
  ['blockquote', 'blockquote'],
])

/** Names that end a start tag's name or an attribute's. */
const NAME_END = /[\s>=]/

/**
 * Reads a text of parse mode HTML as Telegram does: few tags, strictly nested, and complaints that
 * count bytes of UTF-8.
 * @throws Refusal with Telegram's wording
 */
export function parseHtml(html: string): FormattedText {
  const open: OpenTag[] = []
  const entities: TgEntity[] = []
  let text = ''
  let at = 0
  while (at < html.length) {
    const next = html.indexOf('<', at)
    text += decodeReferences(html.slice(at, next < 0 ? html.length : next))
    if (next < 0) break
    if (html[next + 1] === '/') {
      const { name, end } = readEndTag(html, next)
      const top = open.pop()
      if (top === undefined) throw unparsable(`Unexpected end tag at byte offset ${bytesBefore(html, next)}`)
      if (name !== '' && name !== top.tag) {
        throw unparsable(
          `Unmatched end tag at byte offset ${bytesBefore(html, next)}, expected "</${top.tag}>", found "</${name}>"`,
        )
      }
      const entity = entityFor(top, text.slice(top.start))
      if (entity !== null) entities.push(entity)
      at = end
    } else {
      const { tag, attributes, end } = readStartTag(html, next)
      open.push({ tag, attributes, start: text.length })
      at = end
    }
  }
  const unclosed = open.at(-1)
  if (unclosed !== undefined) {
    throw unparsable(`Can't find end tag corresponding to start tag "${unclosed.tag}"`)
  }
  return trimmed(text, entities)
}

function readStartTag(html: string, from: number) {
  const offset = () => bytesBefore(html, from)
  let at = from + 1
  while (at < html.length && !/[\s>]/.test(html[at] ?? '')) at++
  if (at >= html.length) throw unparsable(`Unclosed start tag at byte offset ${offset()}`)
  const tag = html.slice(from + 1, at).toLowerCase()
  if (!ENTITY_OF.has(tag)) throw unparsable(`Unsupported start tag "${tag}" at byte offset ${offset()}`)
  const attributes = new Map<string, string>()
  for (;;) {
    while (/\s/.test(html[at] ?? '')) at++
    if (at >= html.length) throw unparsable(`Unclosed start tag at byte offset ${offset()}`)
    if (html[at] === '>') break
    const nameStart = at
    while (at < html.length && !NAME_END.test(html[at] ?? '')) at++
    const name = html.slice(nameStart, at).toLowerCase()
    if (name === '') throw unparsable(`Empty attribute name in the tag "${tag}" at byte offset ${offset()}`)
    if (html[at] !== '=') {
      // `<blockquote expandable>` is the one attribute that stands alone.
      if (tag === 'blockquote' && name === 'expandable') {
        attributes.set(name, '')
        continue
      }
      throw unparsable(
        `Expected equal sign in declaration of an attribute of the tag "${tag}" at byte offset ${offset()}`,
      )
    }
    at++
    const quote = html[at] === '"' || html[at] === "'" ? html[at] : undefined
    const valueStart = quote === undefined ? at : at + 1
    const valueEnd = quote === undefined ? endOfBareValue(html, at) : html.indexOf(quote, valueStart)
    if (valueEnd < 0) throw unparsable(`Unclosed start tag at byte offset ${offset()}`)
    attributes.set(name, decodeReferences(html.slice(valueStart, valueEnd)))
    at = quote === undefined ? valueEnd : valueEnd + 1
  }
  if (tag === 'span' && attributes.get('class') !== 'tg-spoiler') {
    throw unparsable(`Tag "span" must have class "tg-spoiler" at byte offset ${offset()}`)
  }
  return { tag, attributes, end: at + 1 }
}

function endOfBareValue(html: string, from: number): number {
  let at = from
  while (/[\p{L}\p{N}.-]/u.test(html[at] ?? '')) at++
  if (at < html.length && !/[\s>]/.test(html[at] ?? '')) {
    throw unparsable(`Unexpected end of name token at byte offset ${bytesBefore(html, from)}`)
  }
  return at
}

function readEndTag(html: string, from: number) {
  let at = from + 2
  while (at < html.length && !/[\s>]/.test(html[at] ?? '')) at++
  const name = html.slice(from + 2, at).toLowerCase()
  while (/\s/.test(html[at] ?? '')) at++
  if (html[at] !== '>') throw unparsable(`Unclosed end tag at byte offset ${bytesBefore(html, from)}`)
  return { name, end: at + 1 }
}

/** An empty tag, and a link without an address, leave their text and nothing else. */
function entityFor({ tag, attributes, start }: OpenTag, inner: string): TgEntity | null {
  if (inner === '') return null
  const type = ENTITY_OF.get(tag) ?? ''
  const place = { offset: start, length: inner.length }
  if (tag === 'a') {
    const url = attributes.get('href') ?? inner
    return /^(https?|tg|mailto|tel):|^[\w-]+(\.[\w-]+)+/i.test(url) ? { type, ...place, url } : null
  }
  if (tag === 'blockquote' && attributes.has('expandable')) return { type: 'expandable_blockquote', ...place }
  const language = tag === 'code' ? /^language-(.+)$/.exec(attributes.get('class') ?? '')?.[1] : undefined
  return language === undefined ? { type, ...place } : { type: 'pre', ...place, language }
}

/** Telegram cuts white space off both ends of a message. */
function trimmed(text: string, entities: readonly TgEntity[]): FormattedText {
  const kept = text.trim()
  const cut = text.length - text.trimStart().length
  const inside = entities.flatMap((entity) => {
    const start = Math.max(0, entity.offset - cut)
    const end = Math.min(kept.length, entity.offset - cut + entity.length)
    return end > start ? [{ ...entity, offset: start, length: end - start }] : []
  })
  inside.sort((a, b) => a.offset - b.offset || b.length - a.length)
  return { text: kept, entities: inside }
}

function bytesBefore(html: string, index: number): number {
  return Buffer.byteLength(html.slice(0, index), 'utf8')
}

function unparsable(why: string) {
  return badRequest(`can't parse entities: ${why}`)
}
