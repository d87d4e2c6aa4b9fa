import type { Block } from './block.ts'
import { cleanLine } from './clean-line.ts'

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
const ITEM = /^([•·●○▪◦‣∙–—*+➡►▶✅✔🔹🔸🔻🔺🟢🔴🟡⚫-])\ufe0f?\s+(\S.*)$|^(\d{1,2}[.)])\s+(\S.*)$/u
const MARKDOWN_HEADING = /^#{1,6}\s+(\S.*?)\s*#*$/
const MARKDOWN_BOLD = /^(\*\*|__)\s*(\S.*?)\s*\1:?$/

/** Reads the layout of a plain text: its lines, list items and, where it has them, Markdown headings. */
export function splitBlocks(text: string): readonly Block[] {
  const blocks: Block[] = []
  let gapBefore = false
  for (const raw of text.split(LINE_BREAK)) {
    const line = cleanLine(raw)
    // A row of dashes or stars separates as an empty line does.
    if (!/[\p{L}\p{N}]/u.test(line)) {
      gapBefore = blocks.length > 0
      continue
    }
    blocks.push({ ...readLine(line, indentOf(raw)), gapBefore })
    gapBefore = false
  }
  return blocks
}

function readLine(line: string, indent: number): Omit<Block, 'gapBefore'> {
  const heading = MARKDOWN_HEADING.exec(line)
  if (heading?.[1] !== undefined) return { kind: 'heading', text: heading[1], indent: 0, mark: '' }
  const bold = MARKDOWN_BOLD.exec(line)
  if (bold?.[2] !== undefined) return { kind: 'bold', text: bold[2], indent: 0, mark: '' }
  const item = ITEM.exec(line)
  const mark = item?.[1] ?? item?.[3]
  const text = item?.[2] ?? item?.[4]
  if (mark === undefined || text === undefined) return { kind: 'line', text: line, indent: 0, mark: '' }
  return { kind: 'item', text, indent, mark }
}

function indentOf(raw: string): number {
  let indent = 0
  for (const char of raw) {
    if (char === '\t') indent += 4
    else if (/\p{Zs}/u.test(char)) indent += 1
    else return indent
  }
  return indent
}
