import { decodeReferences } from './decode-references.ts'
import { badRequest } from './refusal.ts'
import { richPlainText, richTextPlain } from './rich-plain-text.ts'
import type { RichBlock, RichCell, RichListItem, RichText, TgRichMessage } from './telegram-objects.ts'

type Element = {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (Element | string)[]
}

const MAX_CHARACTERS = 32_768
const MAX_BLOCKS = 500
const MAX_COLUMNS = 20
const MAX_DEPTH = 16

const INLINE: ReadonlyMap<string, string> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['code', 'code'],
  ['mark', 'marked'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
  ['tg-spoiler', 'spoiler'],
  ['a', 'url'],
])

const VOID = new Set(['br', 'hr'])
const BLOCK_TAGS =
  'p h1 h2 h3 h4 h5 h6 ul ol li table caption thead tbody tr th td details summary blockquote footer pre hr br'
const KNOWN = new Set([...INLINE.keys(), ...BLOCK_TAGS.split(' ')])

/**
 * Reads the HTML of a rich message into blocks.
 * @throws Refusal with the constants Telegram answers with
 */
export function parseRichHtml(html: string): TgRichMessage {
  const blocks = blocksOf(parseTree(html).children)
  if (blocks.length === 0) throw badRequest('RICH_MESSAGE_EMPTY')
  if (richPlainText(blocks).length > MAX_CHARACTERS) throw badRequest('RICH_MESSAGE_TOO_LONG')
  if (countBlocks(blocks) > MAX_BLOCKS) throw badRequest('RICH_MESSAGE_BLOCKS_TOO_MUCH')
  return { blocks }
}

function parseTree(html: string): Element {
  const root: Element = { tag: '', attributes: new Map(), children: [] }
  const open = [root]
  const token =
    /<(\/?)([a-z][a-z0-9-]*)((?:\s+[a-z-]+(?:\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'<>=]+))?)*)\s*(\/?)>|([^<]+)/giy
  while (token.lastIndex < html.length) {
    const match = token.exec(html)
    if (match === null) throw invalidHtml()
    const [, slash, name, attributes, selfClosed, text] = match
    const parent = open.at(-1) ?? root
    if (text !== undefined) {
      parent.children.push(decodeReferences(text))
      continue
    }
    const tag = String(name).toLowerCase()
    if (!KNOWN.has(tag)) throw invalidHtml()
    if (slash === '/') {
      if (open.length === 1 || parent.tag !== tag) throw invalidHtml()
      open.pop()
      continue
    }
    const element: Element = { tag, attributes: attributesOf(attributes ?? ''), children: [] }
    parent.children.push(element)
    if (VOID.has(tag) || selfClosed === '/') continue
    open.push(element)
    if (open.length > MAX_DEPTH + 1) throw badRequest('RICH_MESSAGE_DEPTH_TOO_MUCH')
  }
  if (open.length > 1) throw invalidHtml()
  return root
}

function attributesOf(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name, quoted, single, bare] of source.matchAll(
    /([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/gi,
  )) {
    attributes.set(String(name).toLowerCase(), decodeReferences(quoted ?? single ?? bare ?? ''))
  }
  return attributes
}

function blocksOf(children: readonly (Element | string)[]): readonly RichBlock[] {
  const blocks: RichBlock[] = []
  let loose: (Element | string)[] = []
  const closeParagraph = () => {
    const text = textFrom(loose)
    loose = []
    if (richTextPlain(text).trim() !== '') blocks.push({ type: 'paragraph', text })
  }
  for (const child of children) {
    if (typeof child === 'string' || INLINE.has(child.tag) || child.tag === 'br') {
      loose.push(child)
    } else {
      closeParagraph()
      blocks.push(blockOf(child))
    }
  }
  closeParagraph()
  return blocks
}

function blockOf(element: Element): RichBlock {
  const { tag, children } = element
  switch (tag) {
    case 'p':
      return { type: 'paragraph', text: textFrom(children) }
    case 'footer':
      return { type: 'footer', text: textFrom(children) }
    case 'pre':
      return { type: 'pre', text: textFrom(children) }
    case 'hr':
      return { type: 'divider' }
    case 'ul':
    case 'ol':
      return { type: 'list', items: listItems(element) }
    case 'blockquote':
      return { type: 'blockquote', blocks: blocksOf(children) }
    case 'details':
      return detailsOf(element)
    case 'table':
      return tableOf(element)
    default:
      if (!/^h[1-6]$/.test(tag)) throw invalidHtml()
      return { type: 'heading', text: textFrom(children), size: Number(tag[1]) }
  }
}

function listItems({ tag, children }: Element): readonly RichListItem[] {
  return elementsOf(children, ['li']).map((item, index) => ({
    label: tag === 'ol' ? `${index + 1}.` : '•',
    blocks: blocksOf(item.children),
  }))
}

function detailsOf({ attributes, children }: Element): RichBlock {
  const [summary, ...rest] = children.filter((child) => typeof child !== 'string' || child.trim() !== '')
  if (summary === undefined || typeof summary === 'string' || summary.tag !== 'summary') throw invalidHtml()
  const details = { type: 'details' as const, summary: textFrom(summary.children), blocks: blocksOf(rest) }
  return attributes.has('open') ? { ...details, is_open: true } : details
}

function tableOf({ children }: Element): RichBlock {
  const parts = elementsOf(children, ['caption', 'thead', 'tbody', 'tr'])
  const caption = parts.find((part) => part.tag === 'caption')
  const rows = parts
    .filter((part) => part.tag !== 'caption')
    .flatMap((part) => (part.tag === 'tr' ? [part] : elementsOf(part.children, ['tr'])))
  const cells = rows.map((row) => elementsOf(row.children, ['th', 'td']).map(cellOf))
  if (cells.length === 0) throw invalidHtml()
  const columns = cells.map((row) => row.reduce((sum, cell) => sum + (cell.colspan ?? 1), 0))
  if (Math.max(...columns) > MAX_COLUMNS) throw badRequest('RICH_MESSAGE_TABLE_COLUMNS_TOO_MUCH')
  return caption === undefined
    ? { type: 'table', cells }
    : { type: 'table', cells, caption: textFrom(caption.children) }
}

function cellOf({ tag, attributes, children }: Element): RichCell {
  const span = (name: string) => {
    const value = Number(attributes.get(name) ?? 1)
    return value > 1 ? { [name]: value } : {}
  }
  return {
    text: textFrom(children),
    ...(tag === 'th' ? { is_header: true } : {}),
    ...span('colspan'),
    ...span('rowspan'),
    align: attributes.get('align') ?? 'left',
    valign: attributes.get('valign') ?? 'top',
  }
}

/** Children that are elements of the given tags; white space between them is dropped, all else is refused. */
function elementsOf(children: readonly (Element | string)[], tags: readonly string[]): readonly Element[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') {
      if (child.trim() !== '') throw invalidHtml()
      return []
    }
    if (!tags.includes(child.tag)) throw invalidHtml()
    return [child]
  })
}

function textFrom(children: readonly (Element | string)[]): RichText {
  const parts = children.map((child): RichText => {
    if (typeof child === 'string') return child
    if (child.tag === 'br') return '\n'
    const type = INLINE.get(child.tag)
    if (type === undefined) throw invalidHtml()
    const text = textFrom(child.children)
    if (type !== 'url') return { type, text }
    const url = child.attributes.get('href')
    if (url === undefined) throw invalidHtml()
    return { type, text, url }
  })
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : parts.length === 0 ? '' : parts
}

function countBlocks(blocks: readonly RichBlock[]): number {
  return blocks.reduce((sum, block) => {
    if (block.type === 'list')
      return sum + 1 + block.items.reduce((n, item) => n + countBlocks(item.blocks), 0)
    const inner = block.type === 'details' || block.type === 'blockquote' ? countBlocks(block.blocks) : 0
    return sum + 1 + inner
  }, 0)
}

function invalidHtml() {
  return badRequest('RICH_MESSAGE_HTML_INVALID')
}
