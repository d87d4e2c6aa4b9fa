import { findPlace } from '../../event/reading/gazetteer.ts'
import { tokensOf } from '../../event/reading/tokens.ts'

/** Whether a word is the name of a place, however small it is written. */
export function isPlace(word: string): boolean {
  return findPlace(tokensOf(`. ${withCapital(word)}`, 1), 0) !== null
}

export function withCapital(word: string): string {
  return word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
