import { mendMixedWords } from './mend-mixed-words.ts'
import { plainAscii, plainOther } from './plain-character.ts'
import { skipMarkup } from './skip-markup.ts'

/** A text in one plain spelling, with the way back to where each of its characters stood. */
export type FoldedText = {
  readonly text: string
  readonly original: string
  /** `offsets[i]` is where `text[i]` starts in the original; one entry more than `text` is long. */
  readonly offsets: Int32Array
}

/**
 * Brings a text to lower case and to one spelling of quotes, dashes, apostrophes, spaces, letters and digits; decodes
 * entities, leaves out tags, what is struck out, footnote marks and invisible characters, and mends words that mix Latin
 * and Cyrillic letters.
 */
export function foldText(original: string): FoldedText {
  const parts: string[] = []
  const offsets = new Int32Array(original.length + 1)
  let length = 0
  const put = (character: string, at: number): void => {
    parts.push(character)
    offsets[length++] = at
  }
  for (let at = 0; at < original.length; at++) {
    const character = original.charAt(at)
    const skipped = skipMarkup(original, at, character)
    if (skipped !== null) {
      for (const plain of skipped.as) put(plain, at)
      at += skipped.length - 1
      continue
    }
    const plain = character < '\u0080' ? plainAscii(character) : plainOther(character, parts[length - 1])
    if (plain.startsWith('\b')) parts[length - 1] = plain.slice(1)
    else if (plain !== '') put(plain, at)
  }
  offsets[length] = original.length
  return { text: mendMixedWords(parts.join('')), original, offsets: offsets.subarray(0, length + 1) }
}
