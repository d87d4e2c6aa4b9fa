import { stemsOf } from '../domain/language/word-stems.ts'

/**
 * What is matched when events are searched. Folded here and not by the server: whether `ilike` knows
 * Cyrillic depends on the locale it was set up with. All apostrophes are one («Куп’янськ», "Kup'iansk").
 */
export function searchText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ`´′]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * For each word that is searched for, the beginnings of which a word of the text must have one: as `like`
 * patterns, which the index knows, and as one regular expression, which knows where words begin.
 */
export function searchPatterns(words: string): readonly SearchPattern[] {
  return searchText(words)
    .split(' ')
    .map(withoutMarks)
    .filter(Boolean)
    .map((word) => {
      const stems = stemsOf(word)
      return { likes: stems.map(likePattern), regex: stems.map(regexPattern).join('|') }
    })
}

export type SearchPattern = { readonly likes: readonly string[]; readonly regex: string }

/** Finds a text as it stands, whatever signs are in it. */
function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}

/** Letters are spelt out: which ones the server's classes know depends on its locale. */
const IN_WORD = "a-z0-9\u00df-\u024f\u0400-\u04ff'"

/** "hi" begins no word of "China"; what begins with a sign may stand anywhere. */
function regexPattern(text: string): string {
  const plain = text.replace(/[^\p{L}\p{N}\s']/gu, '\\$&')
  return /^[\p{L}\p{N}]/u.test(text) ? `(^|[^${IN_WORD}])'?${plain}` : plain
}

/** What people put around words; a lone sign is searched for. */
function withoutMarks(word: string): string {
  return word.replace(/^[«"“(]+|[.,!?;:»"”)]+$/gu, '') || word
}
