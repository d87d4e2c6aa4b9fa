/** A word as it stands in a text. */
export type Word = {
  readonly text: string
  /** In lower case, without apostrophes of any make: «куп'янськ» and «куп’янськ» are «купянськ». */
  readonly plain: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{N}]+(?:['’ʼ‘`´′][\p{L}\p{N}]+)*/gu
const APOSTROPHES = /['’ʼ‘`´′]/gu

/** Words and numbers of a text in order; a hyphen parts two words. */
export function listWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    plain: plainWord(word),
    start: index,
    end: index + word.length,
  }))
}

/** A word in lower case without apostrophes; an English possessive loses its "s". */
export function plainWord(word: string): string {
  return word
    .replace(/(?<=[a-z])['’ʼ‘`´′]s$/iu, '')
    .replace(APOSTROPHES, '')
    .toLowerCase()
}
