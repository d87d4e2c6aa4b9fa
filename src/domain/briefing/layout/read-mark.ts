/** What stands before the text of a list item, and whether it is a mark by custom (`bullet`) or only where it comes again (`picture`). */
export type Mark = { readonly mark: string; readonly rest: string; readonly kind: 'bullet' | 'picture' }

const BULLET = '[•·●○▪▫◦‣∙■□◾◽◼◻◆◇❖➤►▶✔✅]\\ufe0f?'
/** A dash, a plus or a star needs a space behind it, or a capital letter: "-4 degrees", "*bold*". */
const DASH = '[–—−*+-](?=\\s)|[–—−-](?=\\p{Lu}[\\p{Ll}\\s])'
const NUMBER =
  '\\d{1,2}[.)](?=\\s|\\p{Lu})|\\(\\d{1,2}\\)|№\\s?\\d{1,2}[.):]?|(?:\\d\\ufe0f?\\u20e3)+|[\\u2460-\\u2473\\u2776-\\u2793]|🔟'
const PICTURE =
  '(?:\\p{RI}{2}|(?![©®™\\u2776-\\u2793])[\\p{Extended_Pictographic}➔➜→⇒»›](?:\\ufe0f|\\p{EMod})*|\\u20e3)'

/** The hour before each line of a chronicle. */
const CLOCK = '\\d{1,2}[:.]\\d\\d(?=\\s*[-–—|:]?\\s+["«“]?\\p{Lu})'

const MARKS: readonly { readonly kind: Mark['kind']; readonly pattern: RegExp }[] = [
  {
    kind: 'bullet',
    pattern: new RegExp(`^((?:(?:${BULLET}|${PICTURE})\\s*)?(?:${NUMBER}))\\s*(?=\\S)`, 'u'),
  },
  { kind: 'bullet', pattern: new RegExp(`^(${BULLET}|${DASH})\\s*(?=\\S)`, 'u') },
  { kind: 'picture', pattern: new RegExp(`^(${CLOCK})\\s*[-–—|:]?\\s*(?=\\S)`, 'u') },
  { kind: 'picture', pattern: new RegExp(`^(${PICTURE}(?:\\s?${PICTURE}){0,7})\\s*(?=\\S)`, 'u') },
]

/** The mark with which a line begins; `null` for none, and for a line that is nothing but marks. */
export function readMark(line: string): Mark | null {
  for (const { kind, pattern } of MARKS) {
    const found = pattern.exec(line)
    const rest = found === null ? '' : line.slice(found[0].length)
    if (found?.[1] !== undefined && /[\p{L}\p{N}]/u.test(rest)) return { mark: found[1].trim(), rest, kind }
  }
  return null
}
