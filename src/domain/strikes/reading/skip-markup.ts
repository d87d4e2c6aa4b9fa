import { decodeHTMLStrict } from 'entities'
import { plainAscii, plainOther } from './plain-character.ts'

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,15});/iy

/** Footnote marks stick to words and hide the end of a sentence. */
const FOOTNOTE = /\[\d{1,3}\]/y
const TAG = /<\/?[a-z][^<>]{0,300}>/iy
/** What its author struck out is not said any more: `<s>24</s> 25`, "~~24~~ 25". */
const STRUCK = /<(s|del|strike)(?:\s[^<>]{0,100})?>[^<]{0,300}<\/\1>|~~[^~\n]{1,300}~~/iy

const CELL_END = /^<\/t[dh]\b/i
const LINE_TAG = /^<\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|table|blockquote|section|article)\b/i

/** What takes more than one character and stands for less: entities, tags, footnote marks, what is struck out, styled letters. */
export function skipMarkup(
  text: string,
  at: number,
  character: string,
): { as: string; length: number } | null {
  if (character === '&') {
    ENTITY.lastIndex = at
    const entity = ENTITY.exec(text)
    return entity === null ? null : { as: decodeEntity(entity[0]), length: entity[0].length }
  }
  if (character === '[') {
    FOOTNOTE.lastIndex = at
    const mark = FOOTNOTE.exec(text)
    return mark === null ? null : { as: '', length: mark[0].length }
  }
  if (character === '<' || character === '~') {
    STRUCK.lastIndex = at
    const struck = STRUCK.exec(text)
    if (struck !== null) return { as: ' ', length: struck[0].length }
  }
  if (character >= '\ud800' && character <= '\udbff') {
    const styled = styledCharacter(text.codePointAt(at) ?? 0)
    return styled === null ? null : { as: styled, length: 2 }
  }
  if (character === '<') {
    TAG.lastIndex = at
    const tag = TAG.exec(text)
    if (tag === null) return null
    const as = LINE_TAG.test(tag[0]) ? '\n' : CELL_END.test(tag[0]) ? '|' : ''
    return { as, length: tag[0].length }
  }
  return null
}

/** "𝟐𝟎", "𝗧𝗵𝗲", 🔟: letters and digits drawn in another style. */
function styledCharacter(code: number): string | null {
  if (code === KEYCAP_TEN) return '10'
  if (code < 0x1d400 || code > 0x1d7ff) return null
  return String.fromCodePoint(code).normalize('NFKC').toLowerCase()
}

const KEYCAP_TEN = 0x1f51f

/** A space for what is no single character: an unknown name, a control, and brackets, which are no tag's. */
function decodeEntity(entity: string): string {
  const character = decodeHTMLStrict(entity)
  if (character.length !== 1 || character < ' ' || '<>\ufffd'.includes(character)) return ' '
  const plain = character < '\x7f' ? plainAscii(character) : plainOther(character, undefined)
  return plain.startsWith('\b') ? '' : plain
}
