/** One line of a briefing with what its layout says about it; `text` is clean and never empty. */
export type Block = {
  /** `bold` is a line that is bold as a whole; `line` is any other text. */
  readonly kind: 'heading' | 'bold' | 'item' | 'line'
  readonly text: string
  /** How far a list item is set in; 0 for anything else. */
  readonly indent: number
  /** The mark of a list item as written, such as `•` or `3.`; empty for anything else. */
  readonly mark: string
  /** Whether empty space stands before it. */
  readonly gapBefore: boolean
}

/** Blocks as plain text: headings and paragraphs stand apart, items of a list one a line. */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks
    .map((block, i) => {
      const gap = i === 0 ? '' : block.gapBefore ? '\n\n' : '\n'
      const mark = block.kind === 'item' ? `${' '.repeat(Math.min(block.indent, 16))}${block.mark} ` : ''
      return gap + mark + block.text
    })
    .join('')
}
