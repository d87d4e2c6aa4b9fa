import { element, link } from './elements.js'

const TAG_OF = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
}

const BLOCKS = ['pre', 'blockquote']

/** Addresses and commands in plain text can be tapped, as in Telegram. */
const TAPPABLE =
  /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])|(?<![\p{L}\p{N}_/])(\/[a-z0-9_]{1,32})(?![\p{L}\p{N}_/])/giu

/**
 * The text of a message with its entities as nodes. Entities are nested or apart, never crossed.
 * @param onCommand called with a command that was tapped
 */
export function formattedText(text, entities = [], onCommand) {
  const sorted = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length)
  return nodesBetween(text, 0, text.length, sorted, onCommand)
}

function nodesBetween(text, start, end, entities, onCommand) {
  const nodes = []
  let at = start
  let index = 0
  while (index < entities.length) {
    const entity = entities[index]
    const from = Math.max(entity.offset, at)
    const to = Math.min(entity.offset + entity.length, end)
    if (to <= from) {
      index++
      continue
    }
    nodes.push(...plainNodes(text.slice(at, from), onCommand))
    const inner = []
    while (++index < entities.length && entities[index].offset < to) inner.push(entities[index])
    nodes.push(wrap(entity, text.slice(from, to), nodesBetween(text, from, to, inner, onCommand), onCommand))
    // A block ends its line by itself.
    at = BLOCKS.includes(TAG_OF[entity.type]) && text[to] === '\n' ? to + 1 : to
  }
  nodes.push(...plainNodes(text.slice(at, end), onCommand))
  return nodes
}

function wrap(entity, text, nodes, onCommand) {
  switch (entity.type) {
    case 'text_link':
      return link(entity.url, ...nodes)
    case 'url':
      return link(text, text)
    case 'bot_command':
      return commandButton(text, onCommand)
    case 'spoiler':
      return spoiler(nodes)
    case 'expandable_blockquote':
      return expandable(nodes)
    default:
      return element(TAG_OF[entity.type] ?? 'span', {}, ...nodes)
  }
}

export function plainNodes(text, onCommand) {
  const nodes = []
  let at = 0
  for (const match of text.matchAll(TAPPABLE)) {
    nodes.push(text.slice(at, match.index))
    nodes.push(match[1] === undefined ? commandButton(match[0], onCommand) : link(match[0], match[0]))
    at = match.index + match[0].length
  }
  nodes.push(text.slice(at))
  return nodes.filter((node) => node !== '')
}

export function spoiler(nodes) {
  const button = element(
    'button',
    { type: 'button', class: 'spoiler', 'aria-label': 'Hidden text, tap to show' },
    ...nodes,
  )
  button.addEventListener('click', () => button.replaceWith(element('span', {}, ...button.childNodes)), {
    once: true,
  })
  return button
}

/** As in Telegram: its first lines, until it is tapped. */
function expandable(nodes) {
  const quote = element(
    'blockquote',
    { class: 'expandable', tabindex: 0, title: 'Tap to show it all' },
    ...nodes,
  )
  const open = () => {
    quote.classList.add('open')
    quote.removeAttribute('title')
  }
  quote.addEventListener('click', open)
  quote.addEventListener('keydown', ({ key }) => key === 'Enter' && open())
  return quote
}

function commandButton(text, onCommand) {
  return element('button', { type: 'button', class: 'command', onclick: () => onCommand(text) }, text)
}
