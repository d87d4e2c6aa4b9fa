import { foldName } from './fold-name.ts'
import { NAME_SPELLINGS } from './name-spellings.ts'
import { stemsOf } from './word-stems.ts'
import { listWords, plainWord } from './words.ts'

/** What somebody looks for: words and quoted phrases, all of them, and none of those behind a minus. */
export type Wanted = { readonly all: readonly Phrase[]; readonly none: readonly Phrase[] }
/** Words that follow one another. */
export type Phrase = readonly WantedWord[]
/** One word, in each of its spellings. */
type WantedWord = readonly Spelling[]
export type Spelling = {
  /** The beginnings that its cases share. */
  readonly beginnings: readonly string[]
  /** The same as `foldName` spells them, for texts in the other alphabet. */
  readonly folded: readonly string[]
  /** The whole word, folded: for other spellings in its own alphabet; `null` for one too short to tell. */
  readonly whole: string | null
  readonly isLatin: boolean
}

const TERM = /(?<minus>(?<![\p{L}\p{N}])[-–−])?(?:["«“„](?<quoted>[^"»”“„«]+)["»”“]|(?<word>[^\s"«»“”„]+))/gu

/** Reads `"air defence" -football`; words without a letter or a digit are left out. */
export function parseWanted(text: string): Wanted {
  const terms = [...text.matchAll(TERM)].map(({ groups }) => ({
    isMinus: groups?.['minus'] !== undefined,
    phrase: listWords(groups?.['quoted'] ?? groups?.['word'] ?? '').map(({ plain }) => wantedWord(plain)),
  }))
  const named = terms.filter(({ phrase }) => phrase.length > 0)
  return {
    all: named.filter(({ isMinus }) => !isMinus).map(({ phrase }) => phrase),
    none: named.filter(({ isMinus }) => isMinus).map(({ phrase }) => phrase),
  }
}

/**
 * Whether a text has all that is wanted, each at the beginning of a word, and nothing of what is not. Case,
 * apostrophes, grammatical cases and spellings of names do not matter: "Odessa" finds «в Одесі». Nothing
 * wanted finds nothing.
 */
export function hasWanted(text: string, { all, none }: Wanted): boolean {
  if (all.length === 0) return false
  const words = listWords(text).map(({ plain }) => plain)
  const has = (phrase: Phrase): boolean =>
    words.some((_, at) => phrase.every((wanted, offset) => isWord(words[at + offset], wanted)))
  return all.every(has) && !none.some(has)
}

/** Parts of a list such as «Харків, Одеса»; a comma within quotation marks parts nothing. */
export function splitWanted(text: string): readonly string[] {
  return (text.match(/(?:["«“„][^"»”“„«]*["»”“]|[^,;])+/gu) ?? []).map((part) => part.trim()).filter(Boolean)
}

function isWord(word: string | undefined, spellings: WantedWord): boolean {
  if (word === undefined) return false
  const own = foldName(word)
  const isOwnLatin = isLatinWord(word)
  return spellings.some(({ beginnings, folded, whole, isLatin }) => {
    if (beginnings.some((beginning) => word.startsWith(beginning))) return true
    if (isOwnLatin === isLatin) return whole !== null && own.startsWith(whole)
    return folded.some((beginning) => own.startsWith(beginning))
  })
}

/** A word as it is typed, and the other spellings of a name. */
function wantedWord(word: string): WantedWord {
  const plain = plainWord(word)
  const stems = stemsOf(plain)
  const others = SPELLINGS.filter((names) => names.some((name) => isSpelt(name, plain, stems))).flat()
  return [...new Set([plain, ...others])].map(spellingOf)
}

function spellingOf(plain: string): Spelling {
  const beginnings = stemsOf(plain)
  const isLatin = isLatinWord(plain)
  const folded = beginnings.map((stem) => foldName(stem).replace(isLatin ? /(?<=.{4})[aeiou]+$/u : /$/u, ''))
  const whole = foldName(plain)
  return {
    beginnings,
    folded: folded.filter((stem) => stem.length >= FOLDED_LETTERS),
    whole: whole.length >= FOLDED_LETTERS ? whole : null,
    isLatin,
  }
}

const SPELLINGS = NAME_SPELLINGS.map((names) => names.map(plainWord))

/** The name itself, in any of its cases. */
function isSpelt(name: string, plain: string, stems: readonly string[]): boolean {
  if (name === plain) return true
  return !isLatinWord(plain) && stemsOf(name).some((stem) => stems.includes(stem))
}

export const isLatinWord = (word: string): boolean => !/\p{Script=Cyrillic}/u.test(word)
/** Shorter ones begin too many words once their alphabet no longer tells them apart. */
const FOLDED_LETTERS = 4
