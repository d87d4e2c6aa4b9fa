import { LABEL } from './label-words.ts'

export const MAX_HEADING_CHARS = 200
/** "5:45 p.m.", «18 липня 2023 р.»: a full stop that ends a word, not a sentence. */
const ABBREVIATED = /(?:(?<!\p{L})[ap]\.m|\d\s?(?:р|рр|год|хв))\.$/iu

/** A line without the full stop of a clock time or a date at its end. */
export function withoutAbbreviation(text: string): string {
  return ABBREVIATED.test(text) ? text.slice(0, -1) : text
}

/** Whether a line is written as headlines are: short, capitalised, without a full stop. */
export function isHeadlineLike(text: string): boolean {
  const ending = withoutAbbreviation(text)
  if (text.length > MAX_HEADING_CHARS || /[.,;:…]["”»’)]?$/u.test(ending) || LABEL.test(text)) return false
  const firstLetter = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? ''
  return /\p{L}{2}/u.test(text) && !/\p{Ll}/u.test(firstLetter)
}
