import { LANGUAGES, type Language } from '../language.ts'
import { AMOUNT_WORDS, CASUALTY_WORDS, GRAPHIC_WORDS, NOBODY_WORDS } from './grave-words.ts'

/** Whether a text tells of people who were killed or hurt. That nobody was may be told to anyone. */
export function tellsCasualties(text: string): boolean {
  return clausesOf(text).some((clause) =>
    [...clause.matchAll(CASUALTY)].some((found) => !deniesNear(clause, found.index, found[0].length)),
  )
}

/** Whether a headline is covered for whoever wants no casualties, and nothing graphic. */
export function isGrave(headline: string): boolean {
  return fold(headline).search(GRAPHIC) !== -1 || tellsCasualties(headline)
}

/** "No one was hurt", «постраждалих немає»: a denial so many words before it, or behind it. */
const NEAR_WORDS = 3

function deniesNear(clause: string, at: number, length: number): boolean {
  const before = wordsOf(clause.slice(0, at))
  const behind = wordsOf(clause.slice(at + length))
  return denies([...before.slice(-NEAR_WORDS - 1), ...behind.slice(0, NEAR_WORDS)])
}

function denies(words: readonly string[]): boolean {
  return words.some((word, at) => NOBODY.test(word) && !AMOUNT.test(words[at + 1] ?? ''))
}

function clausesOf(text: string): readonly string[] {
  return fold(text).split(
    /[.,;:!?()—–\n]|\s-\s|\b(?:but|while|and then)\b|(?<!\p{L})(?:але|проте|однак|а)(?!\p{L})/u,
  )
}

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? []

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/['’ʼ]/gu, '')
}

/** One of the words of any language, as a whole word; `*` is any ending. */
function compile(words: Readonly<Record<Language, string>>, flags = 'u'): RegExp {
  const parts = LANGUAGES.flatMap((language) => fold(words[language]).split(', '))
    .toSorted((one, other) => other.length - one.length)
    .map((phrase) => phrase.replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s+'))
  return new RegExp(`(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})`, flags)
}

const CASUALTY = compile(CASUALTY_WORDS, 'gu')
const GRAPHIC = compile(GRAPHIC_WORDS)
const NOBODY = compile(NOBODY_WORDS)
const AMOUNT = compile(AMOUNT_WORDS)
