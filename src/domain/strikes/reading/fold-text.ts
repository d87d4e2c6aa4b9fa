/** A text in one plain spelling, with the way back to where each of its characters stood. */
export type FoldedText = {
  readonly text: string
  readonly original: string
  /** `offsets[i]` is where `text[i]` starts in the original; one entry more than `text` is long. */
  readonly offsets: Int32Array
}

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy
const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['rsquo', "'"],
  ['lsquo', "'"],
  ['ldquo', '"'],
  ['rdquo', '"'],
  ['laquo', '"'],
  ['raquo', '"'],
  ['bdquo', '"'],
  ['ndash', '–'],
  ['mdash', '–'],
  ['minus', '–'],
  ['nbsp', ' '],
  ['shy', ''],
  ['zwnj', ''],
  ['lt', ' '],
  ['gt', ' '],
])

/** Footnote marks stick to words and hide the end of a sentence. */
const FOOTNOTE = /\[\d{1,3}\]/y
const TAG = /<\/?[a-z][^<>]{0,300}>/iy
const LINE_TAG = /^<\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|table|blockquote|section|article)\b/i

const SAME = new Map<string, string>()
for (const c of '’ʼ‘`´′ʹ＇') SAME.set(c, "'")
for (const c of '«»“”„‟″＂') SAME.set(c, '"')
for (const c of '‐‑﹣－') SAME.set(c, '-')
for (const c of '–—―−⸺') SAME.set(c, '–')
for (const c of '\r\u2028\u2029\u0085\v\f') SAME.set(c, '\n')

/** Soft hyphens, accents, zero-width and direction marks, variation selectors. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x300 ||
    code === 0x301 ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x180e ||
    code === 0xfeff ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f)
  )
}

const SPACE = /[^\S\n]/
const FULL_WIDTH_SHIFT = 0xfee0

/**
 * Brings a text to lower case and to one spelling of quotes, dashes, apostrophes and spaces; decodes entities,
 * leaves out tags, footnote marks and invisible characters, and mends words that mix Latin and Cyrillic letters.
 */
export function foldText(original: string): FoldedText {
  const parts: string[] = []
  const offsets = new Int32Array(original.length + 1)
  let length = 0
  const put = (character: string, at: number): void => {
    parts.push(character)
    offsets[length++] = at
  }
  for (let at = 0; at < original.length; at++) {
    const character = original.charAt(at)
    const skipped = skip(original, at, character)
    if (skipped !== null) {
      if (skipped.as !== '') put(skipped.as, at)
      at += skipped.length - 1
      continue
    }
    const plain = character < '\u0080' ? plainAscii(character) : plainOther(character, parts[length - 1])
    if (plain.startsWith('\b')) parts[length - 1] = plain.slice(1)
    else if (plain !== '') put(plain, at)
  }
  offsets[length] = original.length
  return { text: mendMixedWords(parts.join('')), original, offsets: offsets.subarray(0, length + 1) }
}

function skip(text: string, at: number, character: string): { as: string; length: number } | null {
  if (character === '&') {
    ENTITY.lastIndex = at
    const entity = ENTITY.exec(text)
    return entity === null ? null : { as: decodeEntity(entity), length: entity[0].length }
  }
  if (character === '[') {
    FOOTNOTE.lastIndex = at
    const mark = FOOTNOTE.exec(text)
    return mark === null ? null : { as: '', length: mark[0].length }
  }
  if (character === '<') {
    TAG.lastIndex = at
    const tag = TAG.exec(text)
    return tag === null ? null : { as: LINE_TAG.test(tag[0]) ? '\n' : '', length: tag[0].length }
  }
  return null
}

function decodeEntity(entity: RegExpExecArray): string {
  const [, decimal, hexadecimal, name] = entity
  if (name !== undefined) return NAMED_ENTITIES.get(name.toLowerCase()) ?? ' '
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  if (!(code > 31 && code < 0xffff)) return ' '
  const character = String.fromCharCode(code)
  const plain = plainOther(character, undefined)
  return plain.startsWith('\b') ? '' : plain
}

function plainAscii(character: string): string {
  if (character >= 'A' && character <= 'Z') return character.toLowerCase()
  if (character === '\n') return character
  if (character === '`') return "'"
  if (character === '\r' || character === '\v' || character === '\f') return '\n'
  return character < ' ' || character === '\u007f' ? ' ' : character
}

/** A result that starts with a backspace replaces the character before it: a letter and its separate mark. */
function plainOther(character: string, before: string | undefined): string {
  if (character >= 'а' && character <= 'ї') return character
  const same = SAME.get(character)
  if (same !== undefined) return same
  if (isInvisible(character.charCodeAt(0))) return ''
  if (character === '\u0306' && before === 'и') return '\bй'
  if (character === '\u0308' && before === 'і') return '\bї'
  if (SPACE.test(character)) return ' '
  if (character >= '！' && character <= '～') {
    return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_SHIFT).toLowerCase()
  }
  const lower = character.toLowerCase()
  return lower.length === 1 ? lower : character
}

const MIXED = /(?:[a-z][а-яіїєґ]|[а-яіїєґ][a-z])/
const WORD = /[a-zа-яіїєґ]+/g
const LATIN_LOOKS = 'aceiopxyhkmtb'
const CYRILLIC_LOOKS = 'асеіорхункмтв'

/** A word is taken to be of the alphabet that has more letters which exist in it alone. */
function mendMixedWords(text: string): string {
  if (!MIXED.test(text)) return text
  return text.replace(WORD, (word) => {
    if (!MIXED.test(word)) return word
    let latin = 0
    let cyrillic = 0
    for (const letter of word) {
      if (letter < '\u0080') latin += LATIN_LOOKS.includes(letter) ? 0 : 1
      else cyrillic += CYRILLIC_LOOKS.includes(letter) ? 0 : 1
    }
    const [from, to] = latin > cyrillic ? [CYRILLIC_LOOKS, LATIN_LOOKS] : [LATIN_LOOKS, CYRILLIC_LOOKS]
    return Array.from(word, (letter) =>
      from.includes(letter) ? to.charAt(from.indexOf(letter)) : letter,
    ).join('')
  })
}
