import type { RichBlock, RichText } from './telegram-objects.ts'

/** All text of the blocks, for limits and for people who look for words in a message. */
export function richPlainText(blocks: readonly RichBlock[]): string {
  return blocks.map(blockText).join('\n')
}

function blockText(block: RichBlock): string {
  switch (block.type) {
    case 'divider':
      return ''
    case 'list':
      return block.items.map((item) => `${item.label} ${richPlainText(item.blocks)}`).join('\n')
    case 'blockquote':
      return richPlainText(block.blocks)
    case 'details':
      return `${richTextPlain(block.summary)}\n${richPlainText(block.blocks)}`
    case 'table':
      return block.cells.map((row) => row.map((cell) => richTextPlain(cell.text ?? '')).join('\t')).join('\n')
    case 'paragraph':
    case 'footer':
    case 'heading':
    case 'pre':
      return richTextPlain(block.text)
  }
}

export function richTextPlain(text: RichText): string {
  if (typeof text === 'string') return text
  return 'type' in text ? richTextPlain(text.text) : text.map(richTextPlain).join('')
}
