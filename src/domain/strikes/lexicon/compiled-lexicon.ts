import type { Language } from '../../language.ts'
import { compileLookalike, compilePattern, firstLetters, lookalikesOf } from './compile-pattern.ts'
import { ENGLISH, ENGLISH_CALENDAR } from './english.ts'
import type { CalendarWords, Lexicon, Meaning, Signal } from './lexicon.ts'
import { NUMBER_WORDS, SCALE_WORDS } from './number-words.ts'
import { LAUNCH_PLACES, UKRAINIAN_PLACES } from './places.ts'
import { UKRAINIAN, UKRAINIAN_CALENDAR } from './ukrainian.ts'
import { WEAPONS } from '../../weapons/weapon-lexicon.ts'

/** What one pattern says about the words it matches. */
type Entry = Omit<Attributes, 'meanings'> & { readonly meaning?: Meaning; readonly signal?: Signal }

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

export type CompiledLexicon = {
  /** What starts at an offset of a folded text, where a word starts. */
  readonly matchAt: (text: string, at: number) => LexiconMatch
}

const WORDS: Readonly<Record<Language, Lexicon>> = { en: ENGLISH, uk: UKRAINIAN }
const CALENDARS: Readonly<Record<Language, CalendarWords>> = { en: ENGLISH_CALENDAR, uk: UKRAINIAN_CALENDAR }

const compiled = new Map<Language, CompiledLexicon>()

/** The lexicon of a language, compiled once. Weapons go by their names in both languages. */
export function lexiconOf(language: Language): CompiledLexicon {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const lexicon = compileLexicon(language)
  compiled.set(language, lexicon)
  return lexicon
}

/** `oneWord` patterns are settled by the word alone, whatever follows it. */
type Filed = {
  readonly expression: RegExp
  readonly entry: Entry
  readonly oneWord: boolean
  /** The letters that the second word starts with, and where: most phrases fail there, without their expression being tried. */
  readonly second: { readonly at: number; readonly letters: string } | null
}
type Files = Map<string, Filed[]>

/** Patterns are filed by as many of their first letters. */
const FILING_LETTERS = 5

function compileLexicon(language: Language): CompiledLexicon {
  const files: Files = new Map()
  const add = (patterns: readonly string[], entry: Entry): void => {
    for (const pattern of patterns) {
      const oneWord = /^[\p{L}*()|']+$/u.test(pattern)
      const filed = { expression: compilePattern(pattern), entry, oneWord, second: secondWord(pattern) }
      file(files, firstLetters(pattern, FILING_LETTERS), filed)
    }
  }
  for (const weapon of WEAPONS) {
    add([...weapon.aliases.en, ...weapon.aliases.uk], { weapon: weapon.key })
    for (const pattern of weapon.aliases.lookalike ?? []) {
      for (const letter of lookalikesOf(pattern.charAt(0))) {
        file(files, letter, {
          expression: compileLookalike(pattern),
          entry: { weapon: weapon.key },
          oneWord: false,
          second: null,
        })
      }
    }
  }
  const { meanings, signals } = WORDS[language]
  for (const [meaning, patterns] of patternsOf(meanings)) add(patterns, { meaning })
  for (const [signal, patterns] of patternsOf(signals)) add(patterns, { signal })
  for (const [value, patterns] of NUMBER_WORDS[language]) add(patterns, { value })
  for (const [scale, patterns] of SCALE_WORDS[language]) add(patterns, { scale })
  for (const { key, [language]: patterns } of UKRAINIAN_PLACES)
    add(patterns, { place: { key, side: 'ukraine' } })
  for (const { key, [language]: patterns } of LAUNCH_PLACES) add(patterns, { place: { key, side: 'launch' } })
  const { months, weekdays } = CALENDARS[language]
  months.forEach((patterns, index) => add(patterns, { month: index + 1 }))
  weekdays.forEach((patterns, index) => add(patterns, { weekday: index + 1 }))
  const words = new Map<string, KnownWord>()
  return { matchAt: (text, at) => matchAt(knownWord(words, files, wordAt(text, at)), text, at) }
}

function secondWord(pattern: string): Filed['second'] {
  const [, first, letters] = /^([\p{L}']+) ([\p{L}']+)/u.exec(pattern) ?? []
  return first === undefined || letters === undefined ? null : { at: first.length + 1, letters }
}

function file(files: Files, letters: string, filed: Filed): void {
  const list = files.get(letters)
  if (list === undefined) files.set(letters, [filed])
  else list.push(filed)
}

/** What is known of a word by itself, and the longer phrases it may start. */
type KnownWord = LexiconMatch & { readonly phrases: readonly Filed[] }

const WORD = /[a-z0-9а-яіїєґё']+/y
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

function patternsOf<Key extends string>(
  lists: Partial<Readonly<Record<Key, string>>>,
): readonly (readonly [Key, readonly string[]])[] {
  return (Object.entries(lists) as [Key, string][]).map(([key, list]) => [key, splitList(list)])
}

function splitList(list: string): readonly string[] {
  return list.split(',').flatMap((pattern) => (pattern.trim() === '' ? [] : [pattern.trim()]))
}
