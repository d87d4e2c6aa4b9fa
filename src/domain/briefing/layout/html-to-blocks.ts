import { load } from 'cheerio/slim'
import type { Block } from './block.ts'
import { PLAIN_BLOCK } from './block.ts'
import { cleanLine } from './clean-line.ts'
import { readMark } from './read-mark.ts'
import { settleMarks } from './settle-marks.ts'
import { splitBlocks } from './split-blocks.ts'

type Page = ReturnType<typeof load>
type HtmlNode = ReturnType<ReturnType<Page['root']>['contents']> extends Iterable<infer N> ? N : never
type Tag = Extract<HtmlNode, { attribs: Record<string, string> }>

const SKIPPED = new Set(
  'script style noscript template svg head nav footer aside form button iframe select textarea figcaption object video audio s del strike'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'p div section article main header ul ol li table thead tbody tr blockquote pre h1 h2 h3 h4 h5 h6 hr dl dt dd figure address details summary body html center'.split(
    ' ',
  ),
)
const CLOSED_BY_ITSELF = new Set(
  'p li br hr img input meta link area base col embed source track wbr tr td th dt dd option'.split(' '),
)
/** No page nests like this; the parser takes quadratic time over what does, so such tags are only cut out. */
const MAX_NESTING = 1000
const HEADING = /^h[1-6]$/
const BOLD = new Set(['b', 'strong'])
const FURNITURE =
  /(?:^|[\s_-])(?:shar(?:e|ing)|social|related|newsletter|subscri(?:be|ption)|breadcrumbs?|cookies?|advert|promo|recommended|read-?also|comments)(?:$|[\s_-])/i
/** Furniture holding more text than this is a body whose class only happens to be called so. */
const FURNITURE_MAX_CHARS = 1200

type Pen = {
  readonly blocks: Block[]
  readonly lists: { readonly ordered: boolean; count: number }[]
  line: string
  /** Letters and digits of the line so far, and how many of them are bold. */
  letters: number
  boldLetters: number
  /** The line as long as all its letters are bold. */
  lead: string
  linkLetters: number
  bold: number
  links: number
  /** Inside the picture of an emoji, whose letters and boldness mean nothing. */
  emoji: number
  heading: number
  level: number
  mark: string
  gap: boolean
  rule: boolean
  written: number
}

/**
 * Reads the layout of a piece of HTML: headings, bold lines, list items, paragraphs. Scripts,
 * navigation, forms and share bars are left out. Walks without recursion, so any nesting is safe.
 */
export function htmlToBlocks(html: string): readonly Block[] {
  if (nestingOf(html) > MAX_NESTING) return splitBlocks(html.replace(/<[^<>]*>/g, '\n'))
  const pen: Pen = {
    blocks: [],
    lists: [],
    line: '',
    letters: 0,
    boldLetters: 0,
    lead: '',
    linkLetters: 0,
    bold: 0,
    links: 0,
    emoji: 0,
    heading: 0,
    level: 0,
    mark: '',
    gap: false,
    rule: false,
    written: 0,
  }
  const steps: (HtmlNode | (() => void))[] = [...load(html).root().contents().toArray()].reverse()
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'function') step()
    else if (step.type === 'text') write(pen, step.data)
    else if (isTag(step) && !isHidden(step)) {
      steps.push(enter(pen, step))
      for (let child = step.lastChild; child !== null; child = child.prev) steps.push(child)
    }
  }
  endLine(pen)
  return settleMarks(pen.blocks)
}

/** How deep elements may be nested at most, as far as their tags tell; closing tags of some are left out by custom. */
function nestingOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (CLOSED_BY_ITSELF.has(name?.toLowerCase() ?? '')) continue
    depth = Math.max(0, depth + (slash === '' ? 1 : -1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function isTag(node: HtmlNode): node is Tag {
  return node.type === 'tag'
}

function isHidden({ name, attribs }: Tag): boolean {
  if (SKIPPED.has(name) || attribs.hidden !== undefined || attribs.role === 'navigation') return true
  return /display\s*:\s*none|line-through/i.test(attribs.style ?? '')
}

/** Opens an element and gives back what closes it. */
function enter(pen: Pen, { name, attribs }: Tag): () => void {
  if (name === 'br') {
    // Two breaks in a row are an empty line.
    if (pen.line.trim() === '') pen.gap = true
    else endLine(pen)
    return () => undefined
  }
  if (name === 'td' || name === 'th') write(pen, ' ')
  if (BOLD.has(name)) return counting(pen, 'bold')
  if (name === 'a') return counting(pen, 'links')
  if (name === 'i' && /(?:^|\s)emoji(?:\s|$)/.test(attribs.class ?? '')) return counting(pen, 'emoji')
  if (!BLOCKS.has(name)) return () => undefined
  return enterBlock(pen, name, FURNITURE.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`))
}

function counting(pen: Pen, depth: 'bold' | 'links' | 'emoji'): () => void {
  pen[depth] += 1
  return () => {
    pen[depth] -= 1
  }
}

function enterBlock(pen: Pen, name: string, isFurniture: boolean): () => void {
  endLine(pen)
  const isHeading = HEADING.test(name)
  const isList = name === 'ul' || name === 'ol'
  if (name !== 'li' && name !== 'tr') pen.gap = true
  if (name === 'hr') pen.rule = pen.blocks.length > 0
  if (isHeading) {
    pen.heading += 1
    pen.level = Number(name[1])
  }
  if (isList) pen.lists.push({ ordered: name === 'ol', count: 0 })
  if (name === 'li') pen.mark = nextMark(pen)
  const before = { blocks: pen.blocks.length, written: pen.written }
  return () => {
    endLine(pen)
    if (isHeading) pen.heading -= 1
    if (isList) pen.lists.pop()
    if (name === 'li') pen.mark = ''
    if (name !== 'li' && name !== 'tr') pen.gap = true
    if (isFurniture && pen.written - before.written <= FURNITURE_MAX_CHARS) pen.blocks.length = before.blocks
  }
}

function nextMark(pen: Pen): string {
  const list = pen.lists.at(-1)
  if (list === undefined || !list.ordered) return '•'
  list.count += 1
  return `${list.count}.`
}

function write(pen: Pen, data: string): void {
  const letters = pen.emoji > 0 ? 0 : (data.match(/[\p{L}\p{N}]/gu)?.length ?? 0)
  const wasBold = pen.letters === pen.boldLetters
  pen.line += data
  pen.letters += letters
  if (pen.bold > 0) pen.boldLetters += letters
  if (pen.links > 0) pen.linkLetters += letters
  if (wasBold && pen.letters === pen.boldLetters) pen.lead = pen.line
}

function endLine(pen: Pen): void {
  const line = cleanLine(pen.line)
  if (pen.letters > 0 && line !== '') {
    pen.blocks.push(blockOf(pen, line))
    pen.written += line.length
    pen.gap = false
    pen.rule = false
    pen.mark = ''
  } else if (line !== '') {
    pen.gap = true
    pen.rule ||= pen.blocks.length > 0
  }
  pen.line = ''
  pen.lead = ''
  pen.letters = 0
  pen.boldLetters = 0
  pen.linkLetters = 0
}

function blockOf(pen: Pen, line: string): Block {
  const isBold = pen.boldLetters === pen.letters
  const found = pen.heading > 0 ? null : readMark(line)
  const isItem = pen.mark !== '' || (found?.kind === 'bullet' && !isBold)
  const kind = pen.heading > 0 ? 'heading' : isItem ? 'item' : isBold ? 'bold' : 'line'
  const lead = isBold ? 0 : leadOf(cleanLine(pen.lead), found?.rest ?? line)
  return {
    ...PLAIN_BLOCK,
    kind,
    text: found?.rest ?? line,
    level: kind === 'heading' ? pen.level : 0,
    lead,
    indent: pen.mark === '' ? 0 : 2 * Math.max(0, pen.lists.length - 1),
    mark: pen.mark || (kind === 'heading' ? '' : (found?.mark ?? '')),
    gapBefore: pen.gap && pen.blocks.length > 0,
    ruleBefore: pen.rule,
    isLink: pen.linkLetters === pen.letters,
  }
}

/** The length of a bold opening without the mark before it, and with the full stop or colon after it. */
function leadOf(opening: string, text: string): number {
  if (!/[\p{L}\p{N}]/u.test(opening)) return 0
  const { length } = readMark(opening)?.rest ?? opening
  return length + (/^\s?[.:!?…]/u.exec(text.slice(length))?.[0].length ?? 0)
}
