import type { Block } from './block.ts'
import { PLAIN_BLOCK } from './block.ts'
import { cleanLine } from './clean-line.ts'
import { readMark } from './read-mark.ts'
import { settleMarks } from './settle-marks.ts'
import { unwrapLines } from './unwrap-lines.ts'

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
const MARKDOWN_HEADING = /^(#{1,6})\s+(\S.*?)\s*#*$/
/** `**bold**`, and `*bold*` as plain mail has it. */
const MARKED_BOLD = /^(\*\*|__|\*)(?=\S)([^*]*[^*\s]):?\1:?$/
const MARKED_LEAD = /^(\*\*|__)(?=\S)(.{2,300}?)\1:?\s*(\S.*)$/
/** A row of these under a line makes it a heading; anywhere else it separates. */
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,})$/

/** Reads the layout of a plain text: its lines, list items and, where it has them, Markdown headings. */
export function splitBlocks(text: string): readonly Block[] {
  const blocks: Block[] = []
  let gapBefore = false
  let ruleBefore = false
  for (const raw of unwrapLines(text.split(LINE_BREAK))) {
    const line = cleanLine(raw)
    const last = blocks.at(-1)
    if (/[\p{L}\p{N}]/u.test(line)) {
      blocks.push({ ...PLAIN_BLOCK, ...readLine(line, indentOf(raw)), gapBefore, ruleBefore })
      gapBefore = false
      ruleBefore = false
    } else if (UNDERLINE.test(line) && last?.kind === 'line' && !gapBefore && last.text.length < 100) {
      blocks[blocks.length - 1] = { ...last, kind: 'heading', level: line.startsWith('=') ? 1 : 2 }
    } else if (blocks.length > 0) {
      gapBefore = true
      ruleBefore ||= line !== ''
    }
  }
  return settleMarks(blocks)
}

function readLine(line: string, indent: number): Partial<Block> & { readonly text: string } {
  const heading = MARKDOWN_HEADING.exec(line)
  if (heading?.[2] !== undefined) return { kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] }
  const bold = MARKED_BOLD.exec(line)?.[2]
  if (bold !== undefined) return { kind: 'bold', text: bold }
  const found = readMark(line)
  const { text, lead } = readLead(found?.rest ?? line)
  if (found === null) return { text, lead }
  return found.kind === 'bullet'
    ? { kind: 'item', text, lead, indent, mark: found.mark }
    : { text, lead, mark: found.mark }
}

function readLead(line: string): { readonly text: string; readonly lead: number } {
  const found = MARKED_LEAD.exec(line)
  if (found?.[2] === undefined || found[3] === undefined) return { text: line, lead: 0 }
  return { text: `${found[2]} ${found[3]}`, lead: found[2].length }
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
