import { LETTERS } from './grammar.ts'
import type { Meaning, Signal } from './lexicon.ts'

/** What one pattern says about the words it matches. */
export type Entry = Omit<Attributes, 'meanings'> & { readonly meaning?: Meaning; readonly signal?: Signal }

/** What is known of a word or phrase, as a token holds it. */
export type Attributes = {
  readonly meanings: readonly Meaning[]
  readonly weapon?: string
  readonly value?: number
  readonly scale?: number
  readonly place?: { readonly key: string; readonly side: 'ukraine' | 'launch' }
  readonly month?: number
  readonly weekday?: number
}

export type LexiconMatch = {
  /** Of the longest phrase; 0 where only signals start. */
  readonly length: number
  /** What all entries of that length say. */
  readonly attributes: Attributes
  /** Signals of any length. */
  readonly signals: readonly Signal[]
}

/** `oneWord` patterns are settled by the word alone, whatever follows it. */
export type Filed = {
  readonly expression: RegExp
  readonly entry: Entry
  readonly oneWord: boolean
  /** The letters that the second word starts with, and where: most phrases fail there, without their expression being tried. */
  readonly second: { readonly at: number; readonly letters: string } | null
}

/** Patterns by their first letters. */
export type Files = Map<string, Filed[]>

/** Patterns are filed by as many of their first letters. */
export const FILING_LETTERS = 5

/** Files a pattern under letters that it may start with. */
export function file(files: Files, letters: string, filed: Filed): void {
  const list = files.get(letters)
  if (list === undefined) files.set(letters, [filed])
  else list.push(filed)
}

/** Tells what starts at an offset of a text, where a word starts; a word that was asked for is remembered. */
export function matcherOf(files: Files): (text: string, at: number) => LexiconMatch {
  const words = new Map<string, KnownWord>()
  return (text, at) => matchAt(knownWord(words, files, wordAt(text, at)), text, at)
}

/** What is known of a word by itself, and the longer phrases it may start. */
type KnownWord = LexiconMatch & { readonly phrases: readonly Filed[] }

const WORD = new RegExp(`[${LETTERS}']+`, 'y')

const WORD_LENGTH = 40

const REMEMBERED_WORDS = 20_000

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at
  return WORD.exec(text)?.[0] ?? text.charAt(at)
}

function knownWord(words: Map<string, KnownWord>, files: Files, word: string): KnownWord {
  const known = words.get(word)
  if (known !== undefined) return known
  const filed = filedUnder(files, word)
  const settled = bestOf(
    filed.filter(({ oneWord }) => oneWord),
    word,
    0,
    NOTHING,
  )
  const fresh = { ...settled, phrases: filed.filter(({ oneWord }) => !oneWord) }
  if (words.size >= REMEMBERED_WORDS) words.clear()
  if (word.length <= WORD_LENGTH) words.set(word, fresh)
  return fresh
}

function filedUnder(files: Files, word: string): Filed[] {
  const filed: Filed[] = []
  for (let letters = Math.min(FILING_LETTERS, word.length); letters > 0; letters--) {
    filed.push(...(files.get(word.slice(0, letters)) ?? []))
  }
  return filed
}

const NO_ATTRIBUTES: Attributes = { meanings: [] }

const NOTHING: LexiconMatch = { length: 0, attributes: NO_ATTRIBUTES, signals: [] }

function matchAt(word: KnownWord, text: string, at: number): LexiconMatch {
  return word.phrases.length === 0 ? word : bestOf(word.phrases, text, at, word)
}

/** The longest of what matches at an offset, no shorter than what is known already. */
function bestOf(filed: readonly Filed[], text: string, at: number, known: LexiconMatch): LexiconMatch {
  let { length, attributes, signals } = known
  for (const { expression, entry, second } of filed) {
    if (second !== null && !text.startsWith(second.letters, at + second.at)) {
      const letter = text.charAt(at + second.at)
      if (letter !== ' ' && letter !== '\n') continue
    }
    expression.lastIndex = at
    if (!expression.test(text)) continue
    const found = expression.lastIndex - at
    if (entry.signal !== undefined) signals = [...signals, entry.signal]
    else if (found >= length) {
      attributes = withEntry(found > length ? NO_ATTRIBUTES : attributes, entry)
      length = found
    }
  }
  return { length, attributes, signals }
}

/** Of two entries of one kind for the same words the first stands; meanings add up. */
function withEntry(known: Attributes, entry: Entry): Attributes {
  const { meaning, ...rest } = entry
  return {
    ...rest,
    ...known,
    meanings: meaning === undefined ? known.meanings : [...known.meanings, meaning],
  }
}
