import type { Language } from '../../language.ts'

/**
 * Small words that tell languages in Latin letters apart: a text is of the first whose words it has most of; null is any
 * that is not read.
 */
export const LATIN_LANGUAGES: readonly { readonly language: Language | null; readonly words: RegExp }[] = [
  { language: 'en', words: /(?<![a-z])(?:the|of|and|in|on|to|were|was|by|with|from)(?![a-z])/g },
  {
    language: null,
    words: /(?<![a-zà-ÿ])(?:der|die|und|von|mit|le|les|des|una|los|che|nie|się)(?![a-zà-ÿ])/g,
  },
]

/** Letters that one of two languages in Cyrillic letters has. */
export const UKRAINIAN_LETTERS = /[іїєґ]/g
export const RUSSIAN_LETTERS = /[ыэъё]/g
