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

/** For each word that is searched for, `like` patterns of which one must match. */
export function searchPatterns(words: string): readonly (readonly string[])[] {
  return searchText(words)
    .split(' ')
    .map(withoutMarks)
    .filter(Boolean)
    .map((word) => stemsOf(word).map(likePattern))
}

/** Finds a text as it stands, whatever signs are in it. */
function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}

/** What people put around words; a lone sign is searched for. */
function withoutMarks(word: string): string {
  return word.replace(/^[«"“(]+|[.,!?;:»"”)]+$/gu, '') || word
}
