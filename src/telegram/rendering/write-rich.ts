import { escapeHtml, linkable } from './escape-html.ts'
import type { Block, Grid, Line, Page, Span } from './page.ts'

/** A page as the HTML of one rich message. */
export function writeRich(page: Page): string {
  return page.map(writeBlock).join('\n')
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h2>${escapeHtml(block.text)}</h2>`
    case 'heading':
      return `<h4>${escapeHtml(block.text)}</h4>`
    case 'paragraph':
      return block.lines.map(writeParagraph).join('\n')
    case 'list':
      return writeList(block.items)
    case 'table':
      return writeTable(block.head, block.rows)
    case 'grid':
      return writeGrid(block)
    case 'details':
      return `<details><summary>${escapeHtml(block.summary)}</summary>${writeList(block.lines)}</details>`
    case 'veiled':
      return `<h4>${escapeHtml(block.text)}</h4>\n${writeList(veiled(block.lines))}`
    case 'footer':
      return block.lines.map((line) => `<footer>${writeLine(line)}</footer>`).join('\n')
  }
}

function writeParagraph(line: Line): string {
  return `<p>${writeLine(line)}</p>`
}

function writeList(items: readonly Line[]): string {
  return `<ul>${items.map((item) => `<li>${writeLine(item)}</li>`).join('')}</ul>`
}

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `<table>${writeRow(head, 'th')}${rows.map((row) => writeRow(row, 'td')).join('')}</table>`
}

function writeGrid({ head, groups }: Grid): string {
  const title = (text: string) => `<tr><th colspan="${head.length}">${escapeHtml(text)}</th></tr>`
  const rows = groups.flatMap((group) => [
    title(group.title),
    ...group.rows.map((row) => writeRow(row, 'td')),
  ])
  return `<table>${writeRow(head, 'th')}${rows.join('')}</table>`
}

function writeRow(cells: readonly string[], tag: 'th' | 'td'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`
}

/** A line in the inline tags that rich and classic messages share. */
export function writeLine(line: Line): string {
  return line.map(writeSpan).join('')
}

/** Each line covered. */
export function veiled(lines: readonly Line[]): readonly Line[] {
  return lines.map((line): Line => [{ kind: 'veiled', line }])
}

function writeSpan(span: Span): string {
  if (typeof span === 'string') return escapeHtml(span)
  if (span.kind === 'veiled') return `<tg-spoiler>${writeLine(span.line)}</tg-spoiler>`
  const text = escapeHtml(span.text)
  switch (span.kind) {
    case 'bold':
      return `<b>${text}</b>`
    case 'italic':
      return `<i>${text}</i>`
    case 'link':
      return linked(text, span.url)
    case 'headline':
      return `<b>${linked(text, span.url)}</b>`
  }
}

function linked(text: string, url: string | null): string {
  const address = linkable(url)
  return address === null ? text : `<a href="${escapeHtml(address)}">${text}</a>`
}
