/** One line of a briefing with what its layout says about it; `text` is clean and never empty. */
export type Block = {
  /** `bold` is a line that is bold as a whole; `line` is any other text. */
  readonly kind: 'heading' | 'bold' | 'item' | 'line'
  readonly text: string
  /** Of a heading, 1 to 6; 0 for anything else. */
  readonly level: number
  /** How many characters of the text are a bold opening, as run-in heads are; 0 for none. */
  readonly lead: number
  /** How far a list item is set in; 0 for anything else. */
  readonly indent: number
  /** The mark before the text as written, such as `•`, `3.` or `🔹`; empty for none. */
  readonly mark: string
  /** Whether empty space stands before it. */
  readonly gapBefore: boolean
  /** Whether a rule stands before it, or a line that leads to the full text of what came before. */
  readonly ruleBefore: boolean
  /** Whether the whole line is a link. */
  readonly isLink: boolean
}

export const PLAIN_BLOCK: Omit<Block, 'text'> = {
  kind: 'line',
  level: 0,
  lead: 0,
  indent: 0,
  mark: '',
  gapBefore: false,
  ruleBefore: false,
  isLink: false,
}

/** Blocks as plain text: headings and paragraphs stand apart, items of a list one a line. */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks
    .map((block, i) => {
      const gap = i === 0 ? '' : block.gapBefore ? '\n\n' : '\n'
      const indent = block.kind === 'item' ? ' '.repeat(Math.min(block.indent, 16)) : ''
      return gap + indent + markedText(block)
    })
    .join('')
}

/** The text with its mark before it. */
export function markedText({ mark, text }: Block): string {
  return mark === '' ? text : `${mark} ${text}`
}
