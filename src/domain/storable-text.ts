/**
 * PostgreSQL takes neither U+0000 nor half a surrogate pair. Both become U+FFFD, one unit for one, so
 * that every offset into the text still holds.
 */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD')
}
