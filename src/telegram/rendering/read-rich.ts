import type { RichBlock, RichMessage, RichText } from 'grammy/types'
import type { Block, Grid, Line, Page, Span } from './page.ts'

/** A rich message that was sent, as the page it was written from, as far as the page can be told from it. */
export function readRich({ blocks }: RichMessage): Page {
  return blocks.flatMap((block) => readBlock(block))
}

function readBlock(block: RichBlock): readonly Block[] {
  if (block.type === 'heading')
    return [{ kind: block.size <= 2 ? 'title' : 'heading', text: plainOf(block.text) }]
  if (block.type === 'paragraph' || block.type === 'footer')
    return [{ kind: block.type, lines: [lineOf(block.text)] }]
  if (block.type === 'list') return [{ kind: 'list', items: linesOf(block) }]
  if (block.type === 'details')
    return [{ kind: 'details', summary: plainOf(block.summary), lines: block.blocks.flatMap(linesOf) }]
  if (block.type === 'table') {
    const rows = block.cells.map((row) => row.map(({ text = '' }) => plainOf(text)))
    return [rows.some((row) => row.length === 1) ? readGrid(rows) : readTable(rows)]
  }
  return []
}

/** Where tables cannot be shown each row is a line: "Shahed drones: launched 36, shot down 31". */
function readTable([head = [], ...rows]: readonly (readonly string[])[]): Block {
  const lines = rows.map(([name = '', ...cells]): Line => {
    const told = cells.map((cell, at) => `${head[at + 1]?.toLowerCase() ?? ''} ${cell}`.trim())
    return [`${name}: ${told.join(', ')}`]
  })
  return { kind: 'table', head, rows, lines }
}

/** A row of a single cell is the title of those below it. */
function readGrid([head = [], ...rows]: readonly (readonly string[])[]): Grid {
  const starts = rows.flatMap((row, at) => (row.length === 1 ? [at] : []))
  const groups = starts.map((start, at) => ({
    title: rows[start]?.[0] ?? '',
    rows: rows.slice(start + 1, starts[at + 1]),
  }))
  return { kind: 'grid', head, groups }
}

function linesOf(block: RichBlock): readonly Line[] {
  return block.type === 'list'
    ? block.items.map((item) => item.blocks.flatMap(lineOfBlock))
    : [lineOfBlock(block)]
}

function lineOfBlock(block: RichBlock): Line {
  return 'text' in block ? lineOf(block.text) : []
}

function lineOf(text: RichText, isBold = false): Line {
  if (typeof text === 'string') return [isBold ? { kind: 'bold', text } : text]
  if (Array.isArray(text)) return text.flatMap((part) => lineOf(part, isBold))
  if (text.type === 'bold') return lineOf(text.text, true)
  if (text.type === 'italic') return [{ kind: 'italic', text: plainOf(text.text) }]
  if (text.type === 'spoiler') return [{ kind: 'veiled', line: lineOf(text.text, isBold) }]
  if (text.type === 'url') return [linkOf(plainOf(text.text), text.url, isBold)]
  return [plainOf(text)]
}

function linkOf(text: string, url: string, isBold: boolean): Span {
  return { kind: isBold ? 'headline' : 'link', text, url }
}

function plainOf(text: RichText): string {
  if (typeof text === 'string') return text
  if (Array.isArray(text)) return text.map(plainOf).join('')
  return 'text' in text ? plainOf(text.text) : ''
}
