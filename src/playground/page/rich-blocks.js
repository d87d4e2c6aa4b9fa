import { element, link } from './elements.js'
import { plainNodes, spoiler } from './formatted-text.js'

const TAG_OF = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  marked: 'mark',
  subscript: 'sub',
  superscript: 'sup',
}

/** The blocks of a rich message as nodes. */
export function richBlocks(blocks, onCommand) {
  return blocks.map((block) => richBlock(block, onCommand))
}

function richBlock(block, onCommand) {
  const text = (value) => richText(value, onCommand)
  switch (block.type) {
    case 'heading':
      // The page's own headings end at level 2.
      return element(`h${Math.min(6, block.size + 2)}`, { class: `rich-h${block.size}` }, ...text(block.text))
    case 'divider':
      return element('hr')
    case 'pre':
      return element('pre', {}, ...text(block.text))
    case 'footer':
      return element('p', { class: 'rich-footer' }, ...text(block.text))
    case 'list':
      return element(
        block.items.some(({ label }) => /^\d/.test(label)) ? 'ol' : 'ul',
        {},
        ...block.items.map((item) => element('li', {}, ...richBlocks(item.blocks, onCommand))),
      )
    case 'blockquote':
      return element('blockquote', {}, ...richBlocks(block.blocks, onCommand))
    case 'details':
      return element(
        'details',
        { open: block.is_open === true },
        element('summary', {}, ...text(block.summary)),
        element('div', { class: 'rich-inside' }, ...richBlocks(block.blocks, onCommand)),
      )
    case 'table':
      return table(block, text)
    default:
      return element('p', {}, ...text(block.text ?? ''))
  }
}

function table({ cells, caption }, text) {
  const rows = cells.map((row) =>
    element(
      'tr',
      {},
      ...row.map((cell) =>
        element(
          cell.is_header ? 'th' : 'td',
          { colspan: cell.colspan, rowspan: cell.rowspan, 'data-align': cell.align },
          ...text(cell.text ?? ''),
        ),
      ),
    ),
  )
  const title = caption === undefined ? null : element('caption', {}, ...text(caption))
  return element(
    'div',
    { class: 'table-scroll', tabindex: 0 },
    element('table', {}, title, element('tbody', {}, ...rows)),
  )
}

function richText(value, onCommand) {
  if (typeof value === 'string') return plainNodes(value, onCommand)
  if (Array.isArray(value)) return value.flatMap((part) => richText(part, onCommand))
  const inner = richText(value.text, onCommand)
  if (value.type === 'url') return [link(value.url, ...inner)]
  if (value.type === 'spoiler') return [spoiler(inner)]
  return [element(TAG_OF[value.type] ?? 'span', {}, ...inner)]
}
