import { alignGrid } from './align-grid.ts'
import { dropControls, linkable } from './escape-html.ts'
import type { Block, Line, Page, Span } from './page.ts'

/** A page as plain text for a terminal, addresses written out. */
export function writePlain(page: Page): string {
  return page
    .filter(({ kind }) => kind !== 'veiled')
    .map(writeBlock)
    .join('\n\n')
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return block.text
    case 'heading':
      return block.text.toUpperCase()
    case 'paragraph':
    case 'footer':
      return block.lines.map(writeLine).join('\n')
    case 'list':
      return writeList(block.items)
    case 'table':
      return writeList(block.lines)
    case 'grid':
      return alignGrid(block).join('\n')
    case 'veiled':
      return ''
    case 'details':
      return `${block.summary}\n${writeList(block.lines)}`
  }
}

function writeList(lines: readonly Line[]): string {
  return lines.map((line) => `- ${writeLine(line)}`).join('\n')
}

function writeLine(line: Line): string {
  return line.map(writeSpan).join('')
}

function writeSpan(span: Span): string {
  if (typeof span === 'string') return dropControls(span)
  if (span.kind === 'veiled') return ''
  const text = dropControls(span.text)
  const url = span.kind === 'link' || span.kind === 'headline' ? linkable(span.url) : null
  return url === null ? text : `${text} (${url})`
}
