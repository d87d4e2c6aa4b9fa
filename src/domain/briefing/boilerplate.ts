import { ANYWHERE, OPENINGS, RELATED_LABELS, RELATED_OPENINGS, WHOLE_LINES } from './page-words.ts'

/** Everything but `text` is no part of a story; under a `related-heading` come other pages' headlines. */
export type LineRole = 'text' | 'furniture' | 'date' | 'byline' | 'related' | 'related-heading'

/** What belongs to the page stands in short lines; a paragraph that starts alike is news. */
const MAX_FURNITURE_CHARS = 300

const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?'
const DATE =
  '(?:\\p{L}{3,10}\\.?\\s+\\d{1,2},?\\s+20\\d\\d|\\d{1,2}\\s+\\p{L}{3,10}\\.?,?\\s+20\\d\\d|' +
  '\\d{1,2}[./]\\d{1,2}[./](?:20)?\\d\\d|20\\d\\d-\\d\\d-\\d\\d)(?:\\s?(?:р\\.?|року))?'
const TIME = '\\d{1,2}[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?)?'
const OUTLET = '\\p{Lu}[\\p{L}.-]{1,20}'

/** "12:40, Tuesday, March 5, 2024", "21.07.2025 13:20". */
const DATE_LINE = new RegExp(
  `^(?:${TIME},?\\s+)?${WEEKDAY}${DATE}(?:[\\s,|·-]+(?:at\\s)?${TIME})?(?:\\s+${OUTLET})?[\\s.]*$`,
  'iu',
)
/** "Updated: 5 March 2024, 12:40". */
const UPDATED =
  /^(?:updated|published|posted|last (?:updated|modified)|оновлено|опубліковано)(?!\p{L})(?=.*(?:20\d\d|\d:\d\d)).{0,60}$/iu
/** "By Anna Koval and Ivan Lys"; "By Monday" is an ordinary sentence's start and ends in a full stop. */
const BYLINE = /^(?:By|Author|Автор(?:ка)?|Текст)\s*:?\s+(?:the\s+)?\p{Lu}[^.!?:;]{2,90}$/u
const PERSON = /^\p{Lu}[\p{Ll}'’-]+(?:\s+\p{Lu}\.)?(?:\s+\p{Lu}[\p{Ll}'’-]+){1,2}$/u
/** "Photo: …", "… Photo: …" and captions that end in the name of an agency. */
const CREDITS: readonly RegExp[] = [
  /^(?:photo|image|video|picture|credit|illustration|фото|відео|ілюстрація)(?:\s?(?:credit|by|gallery|з архіву))?\s*[:/©]/iu,
  /(?:фото|photo)\s*:\s.{0,60}$/iu,
  /\b(?:AFP|AP Photo|Getty Images|EPA)(?:\/[\p{L} ]{1,40})?$/u,
]
const READING_TIME = /^\d+\s?(?:min(?:ute)?s?(?: read)?|хв(?:илин[аи]?)?(?: читання)?)$/iu

/** What a line of a page is for. */
export function lineRole(line: string): LineRole {
  if (line.length > MAX_FURNITURE_CHARS) return 'text'
  if (DATE_LINE.test(line)) return 'date'
  const words = line.toLowerCase()
  const related = relatedRest(words)
  if (related !== null) return /[\p{L}\p{N}]/u.test(related) ? 'related' : 'related-heading'
  if (isFurniture(line, words)) return 'furniture'
  return BYLINE.test(line) ? 'byline' : 'text'
}

/** A line such as "Anna Kovalenko", which under a title is the author. */
export function isPersonName(line: string): boolean {
  return line.length <= 40 && PERSON.test(line)
}

function isFurniture(line: string, words: string): boolean {
  return (
    WHOLE_LINES.has(words.replace(/[^\p{L}]+$/u, '')) ||
    OPENINGS.some((opening) => words.startsWith(opening) && endsWord(words, opening)) ||
    ANYWHERE.some((phrase) => words.includes(phrase)) ||
    READING_TIME.test(line) ||
    UPDATED.test(line) ||
    CREDITS.some((pattern) => pattern.test(line))
  )
}

/** What follows "Read also"; `null` for any other line. */
function relatedRest(words: string): string | null {
  const opening = RELATED_OPENINGS.find((each) => words.startsWith(each) && endsWord(words, each))
  if (opening !== undefined) return words.slice(opening.length)
  const colon = words.indexOf(':')
  const label = colon < 0 ? words.replace(/\.$/, '') : words.slice(0, colon)
  return RELATED_LABELS.includes(label.trim()) ? words.slice(label.length + 1) : null
}

function endsWord(words: string, opening: string): boolean {
  return !/^\p{L}/u.test(words.slice(opening.length))
}
