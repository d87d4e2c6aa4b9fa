import { LABEL } from './label-words.ts'

export const MAX_HEADING_CHARS = 200

/** Whether a line is written as headlines are: short, capitalised, without a full stop. */
export function isHeadlineLike(text: string): boolean {
  if (text.length > MAX_HEADING_CHARS || /[.,;:…]["”»’)]?$/u.test(text) || LABEL.test(text)) return false
  const firstLetter = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? ''
  return /\p{L}{2}/u.test(text) && !/\p{Ll}/u.test(firstLetter)
}
