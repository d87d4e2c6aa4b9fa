/** Small words that tell English from other languages in Latin letters. */
export const ENGLISH_WORDS = /(?<![a-z])(?:the|of|and|in|on|to|were|was|by|with|from)(?![a-z])/g
export const GERMAN_OR_OTHER =
  /(?<![a-zà-ÿ])(?:der|die|und|von|mit|le|les|des|una|los|che|nie|się)(?![a-zà-ÿ])/g

/** Letters that one of two languages has. */
export const UKRAINIAN_LETTERS = /[іїєґ]/g
export const RUSSIAN_LETTERS = /[ыэъё]/g
