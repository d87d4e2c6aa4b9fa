import { createHash } from 'node:crypto'
import type { InlineQueryResultArticle } from 'grammy/types'
import { clipAtWord } from '../../domain/briefing/clip-at-word.ts'
import type { Block, Line, Page } from '../rendering/page.ts'
import { writeClassic } from '../rendering/write-classic.ts'
import { writePlain } from '../rendering/write-plain.ts'

const TITLE_CHARS = 100
const DESCRIPTION_CHARS = 160
const ID_CHARS = 16

/**
 * A page as a card of an inline answer: what is chosen from a list, and the message that is then sent. What is folded away stays
 * out: in somebody else's chat a card is read at a glance. `null` where nothing is left of it.
 */
export function cardOf(page: Page): InlineQueryResultArticle | null {
  const open = page.filter(({ kind }) => kind !== 'details')
  const [html] = writeClassic(open)
  if (html === undefined) return null
  return {
    type: 'article',
    // Another one when the figures are others: apps keep what they know by it.
    id: createHash('sha256').update(html).digest('base64url').slice(0, ID_CHARS),
    title: clipAtWord(titleOf(open), TITLE_CHARS),
    description: clipAtWord(descriptionOf(open), DESCRIPTION_CHARS),
    input_message_content: {
      message_text: html,
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    },
  }
}

function titleOf(page: Page): string {
  const title = page.find((block) => block.kind === 'title')
  return title?.text ?? plainOf(page.flatMap(linesOf).slice(0, 1))
}

/** The figures, or what a story says, in one line; not what they leave out, for which a list has no room. */
function descriptionOf(page: Page): string {
  const isTitled = page.some(({ kind }) => kind === 'title')
  const lines = page.map(linesOf).find(({ length }) => length > 0) ?? []
  return plainOf(isTitled ? lines : lines.slice(1))
}

function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
    case 'table':
      return block.lines
    case 'list':
      return block.items
    case 'title':
    case 'heading':
    case 'grid':
    case 'details':
    case 'veiled':
    case 'footer':
      return []
  }
}

/** Without addresses: a list of cards has no room for them. */
function plainOf(lines: readonly Line[]): string {
  const texts = lines.map((line) =>
    line.map((span) => (typeof span === 'string' ? span : 'text' in span ? span.text : '')).join(''),
  )
  return writePlain([{ kind: 'paragraph', lines: [[texts.join(' · ')]] }])
}
