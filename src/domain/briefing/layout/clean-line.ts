import { decodeHTMLStrict } from 'entities'

/**
 * A line as people read it: without control characters, direction marks and zero-width spaces, with
 * the entities that feeds leave in plain text decoded, and with single spaces.
 */
export function cleanLine(line: string): string {
  return decodeHTMLStrict(line)
    .replaceAll('\0', '')
    .replace(/[\p{Cc}\p{Zs}\s]+/gu, ' ')
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}
