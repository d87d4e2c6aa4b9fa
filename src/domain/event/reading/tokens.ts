import { plainWord } from '../../language/words.ts'

/** A word or a number of a story. */
export type Token = {
  readonly text: string
  /** In lower case, without apostrophes. */
  readonly plain: string
  readonly start: number
  readonly end: number
  /** Which sentence of the story it is in; the headline is 0. */
  readonly sentence: number
  /** Begins with a capital letter where a sentence does not oblige it to. */
  readonly isName: boolean
  readonly value: number | null
  /** "21st", «21-й»: a place in a row. */
  readonly isOrdinal: boolean
}

const TOKEN =
  /(?<clock>\d{1,2}:\d{2})|(?<number>\d{1,3}(?:[, \u00a0\u202f.]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)|(?<word>\p{L}[\p{L}\p{N}]*(?:['’ʼ‘`´′][\p{L}\p{N}]+)*)/gu
const ORDINAL = /^(?:st|nd|rd|th)(?!\p{L})|^-?(?:й|го|му|ий|ого|ому|ту|та|ої|ою)(?!\p{L})/u

/** Words and numbers of one sentence; a time of day is neither. */
export function tokensOf(text: string, sentence: number): readonly Token[] {
  const tokens: Token[] = []
  let wordsBefore = 0
  for (const match of text.matchAll(TOKEN)) {
    const { number, word } = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    if (number !== undefined) {
      const value = isPartOfName(text, start) ? null : valueOf(number)
      const isOrdinal = ORDINAL.test(text.slice(end, end + 5))
      tokens.push({ ...plainToken(number, start, end, sentence), value, isOrdinal })
    } else if (word !== undefined) {
      const isFirst = wordsBefore === 0 || /[.!?:]\s*$/u.test(text.slice(Math.max(0, start - 3), start))
      const isName = /^\p{Lu}/u.test(word) && (!isFirst || /^\p{Lu}{2}/u.test(word))
      tokens.push({ ...plainToken(word, start, end, sentence), isName })
      wordsBefore += 1
    }
  }
  return tokens
}

function plainToken(text: string, start: number, end: number, sentence: number): Token {
  return {
    text,
    plain: plainWord(text),
    start,
    end,
    sentence,
    isName: false,
    value: null,
    isOrdinal: false,
  }
}

/** "F-16", «Іл-76», "Kh101". */
function isPartOfName(text: string, start: number): boolean {
  return /\p{L}[-–]?$/u.test(text.slice(Math.max(0, start - 2), start))
}

/** "1,500" and "60 000" are whole, "2.3" and «1,4» are not. */
function valueOf(number: string): number {
  if (/^\d{1,3}(?:[, \u00a0\u202f.]\d{3})+$/u.test(number)) return Number(number.replace(/\D/gu, ''))
  return Number(number.replace(',', '.'))
}
