import { alignGrid } from './align-grid.ts'
import { escapeHtml, escapeMarkup } from './escape-html.ts'
import type { Block, Line, Page } from './page.ts'
import { fitsMessage, GAP, splitMessage } from './split-message.ts'
import { veiled, writeLine } from './write-rich.ts'

/** A page as classic HTML, in as many messages as it takes. A heading stays with what follows it. */
export function writeClassic(page: Page): readonly string[] {
  return splitMessage(keepHeadings(page))
}

/** True when the page is one classic message; much faster than writing it. */
export function fitsClassic(page: Page): boolean {
  return fitsMessage(keepHeadings(page).join(GAP))
}

function keepHeadings(page: Page): readonly string[] {
  return page.reduce<{ readonly parts: readonly string[]; readonly heads: string }>(
    ({ parts, heads }, block, at) => {
      const text = `${heads}${writeBlock(block)}`
      const isHead = (block.kind === 'title' || block.kind === 'heading') && at < page.length - 1
      return isHead ? { parts, heads: `${text}\n` } : { parts: [...parts, text], heads: '' }
    },
    { parts: [], heads: '' },
  ).parts
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<b>${escapeHtml(block.text)}</b>\n`
    case 'heading':
      return `<b>${escapeHtml(block.text)}</b>`
    case 'paragraph':
      return writeLines(block.lines)
    case 'list':
    case 'table':
      return writeLines((block.kind === 'list' ? block.items : block.lines).map(bulleted))
    case 'grid':
      return `<pre>${escapeMarkup(alignGrid(block).join('\n'))}</pre>`
    case 'details':
      return `<blockquote expandable>${escapeHtml(block.summary)}\n${writeLines(block.lines.map(bulleted))}</blockquote>`
    case 'veiled':
      return `<b>${escapeHtml(block.text)}</b>\n${writeLines(veiled(block.lines).map(bulleted))}`
    case 'footer':
      return writeLines(block.lines.map((line) => line))
  }
}

function bulleted(line: Line): Line {
  return ['• ', ...line]
}

function writeLines(lines: readonly Line[]): string {
  return lines.map(writeLine).join('\n')
}
