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

/** A `like` pattern that finds the words as they stand, whatever signs are in them. */
export function likePattern(words: string): string {
  return `%${searchText(words).replace(/[\\%_]/g, '\\$&')}%`
}
