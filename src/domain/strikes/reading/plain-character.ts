const SAME = new Map<string, string>()
for (const c of '’ʼ‘`´′ʹ＇') SAME.set(c, "'")
for (const c of '«»“”„‟″＂') SAME.set(c, '"')
for (const c of '‐‑﹣－') SAME.set(c, '-')
for (const c of '–—―−⸺') SAME.set(c, '–')
for (const c of '\r\u2028\u2029\u0085\v\f') SAME.set(c, '\n')

/** "2̶4̶": strike out the character before them. */
const STRIKING_MARKS = '\u0335\u0336\u0337\u0338'

/** Soft hyphens, accents, zero-width and direction marks, variation selectors, the cap of a key. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x20e3 ||
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

/** An ASCII character in lower case; of control characters a space or a line break stays. */
export function plainAscii(character: string): string {
  if (character >= 'A' && character <= 'Z') return character.toLowerCase()
  if (character === '\n') return character
  if (character === '`') return "'"
  if (character === '\r' || character === '\v' || character === '\f') return '\n'
  return character < ' ' || character === '\u007f' ? ' ' : character
}

/** Any other character in the plain spelling, empty where it is left out. A result that starts with a backspace replaces the character before it: a letter and its separate mark. */
export function plainOther(character: string, before: string | undefined): string {
  if (character >= 'а' && character <= 'ї') return character
  const same = SAME.get(character)
  if (same !== undefined) return same
  if (isInvisible(character.charCodeAt(0))) return ''
  if (STRIKING_MARKS.includes(character)) return before === undefined ? '' : '\b '
  if (character === '\u0306' && before === 'и') return '\bй'
  if (character === '\u0308' && before === 'і') return '\bї'
  if (SPACE.test(character)) return ' '
  if (character >= '！' && character <= '～') {
    return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_SHIFT).toLowerCase()
  }
  const lower = character.toLowerCase()
  return lower.length === 1 ? lower : character
}
