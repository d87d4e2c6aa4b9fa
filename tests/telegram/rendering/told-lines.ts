import { parseHtml } from '../../../src/playground/bot-api/parse-html.ts'
import { parseRichHtml } from '../../../src/playground/bot-api/parse-rich-html.ts'
import { richTextPlain } from '../../../src/playground/bot-api/rich-plain-text.ts'
import type { RichBlock, RichText } from '../../../src/playground/bot-api/telegram-objects.ts'

/** What one line of a message tells: its figures, each once, and where its links lead. */
export type ToldLine = { readonly figures: readonly string[]; readonly links: readonly string[] }

/** The lines of a rich message as people see them, a row of a table being one; without the heads of tables. */
export function linesOfRich(html: string): readonly ToldLine[] {
  return parseRichHtml(html).blocks.flatMap(linesOfBlock)
}

function linesOfBlock(block: RichBlock): readonly ToldLine[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(linesOfBlock))
    case 'details':
      return [lineOf(block.summary), ...block.blocks.flatMap(linesOfBlock)]
    case 'table':
      return block.cells
        .slice(1)
        .map((row) => told(row.map((cell) => richTextPlain(cell.text ?? '')).join(' '), []))
    case 'paragraph':
    case 'heading':
    case 'footer':
      return [lineOf(block.text)]
    case 'blockquote':
    case 'divider':
    case 'pre':
      throw new Error(`No digest has a ${block.type}`)
  }
}

const lineOf = (text: RichText): ToldLine => told(richTextPlain(text), linksOf(text))

function linksOf(text: RichText): readonly string[] {
  if (typeof text === 'string') return []
  if (!('type' in text)) return text.flatMap(linksOf)
  return [...('url' in text && typeof text.url === 'string' ? [text.url] : []), ...linksOf(text.text)]
}

export function linesOfClassic(parts: readonly string[]): readonly ToldLine[] {
  return parts.flatMap((html) => {
    const { text, entities } = parseHtml(html)
    let start = 0
    return text.split('\n').flatMap((line) => {
      const [from, to] = [start, start + line.length]
      start = to + 1
      const links = entities
        .filter(({ offset }) => offset >= from && offset < to)
        .flatMap(({ url }) => url ?? [])
      return line.trim() === '' ? [] : [told(line, links)]
    })
  })
}

const ADDRESS = / \((https?:\/\/[^\s)]+)\)/gu

export function linesOfPlain(parts: readonly string[]): readonly ToldLine[] {
  return parts
    .flatMap((html) => {
      const { text, entities } = parseHtml(html)
      if (entities.length > 0) throw new Error('Plain text has no markup')
      return text.split('\n')
    })
    .filter((line) => line.trim() !== '')
    .map((line) =>
      told(
        line.replace(ADDRESS, ''),
        [...line.matchAll(ADDRESS)].map(([, url = '']) => url),
      ),
    )
}

/** A sentence says "none" for a 0 and "all" for a figure once more: no figure is lost, and none is new. */
function told(text: string, links: readonly string[]): ToldLine {
  const figures = text.match(/\d+/gu) ?? []
  return { figures: [...new Set(figures)].filter((figure) => figure !== '0').toSorted(), links }
}
