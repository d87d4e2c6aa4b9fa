import type { Language } from '../../language.ts'
import { compileLookalike, compilePattern, firstLetters, lookalikesOf } from './compile-pattern.ts'
import { ENGLISH, ENGLISH_CALENDAR } from './english.ts'
import type { CalendarWords, Lexicon, Meaning, Signal } from './lexicon.ts'
import { NUMBER_WORDS } from './number-words.ts'
import { LAUNCH_PLACES, UKRAINIAN_PLACES } from './places.ts'
import { UKRAINIAN, UKRAINIAN_CALENDAR } from './ukrainian.ts'
import { WEAPONS } from './weapons.ts'

/** What one pattern says about the words it matches. */
export type Entry = {
  readonly meaning?: Meaning
  readonly signal?: Signal
  readonly weapon?: string
  readonly value?: number
  readonly place?: { readonly key: string; readonly side: 'ukraine' | 'launch' }
  readonly month?: number
  readonly weekday?: number
}

export type LexiconMatch = {
  /** Of the longest phrase; 0 where only signals start. */
  readonly length: number
  /** Every entry of that length. */
  readonly entries: readonly Entry[]
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

type Filed = { readonly expression: RegExp; readonly entry: Entry }
type Files = Map<string, Filed[]>

/** Patterns are filed by as many of their first letters. */
const FILING_LETTERS = 5

function compileLexicon(language: Language): CompiledLexicon {
  const files: Files = new Map()
  const add = (patterns: readonly string[], entry: Entry): void => {
    for (const pattern of patterns)
      file(files, firstLetters(pattern, FILING_LETTERS), compilePattern(pattern), entry)
  }
  for (const weapon of WEAPONS) {
    add([...weapon.aliases.en, ...weapon.aliases.uk], { weapon: weapon.key })
    for (const pattern of weapon.aliases.lookalike ?? []) {
      for (const letter of lookalikesOf(pattern.charAt(0))) {
        file(files, letter, compileLookalike(pattern), { weapon: weapon.key })
      }
    }
  }
  const { meanings, signals } = WORDS[language]
  for (const [meaning, patterns] of patternsOf(meanings)) add(patterns, { meaning })
  for (const [signal, patterns] of patternsOf(signals)) add(patterns, { signal })
  for (const [value, patterns] of NUMBER_WORDS[language]) add(patterns, { value })
  for (const { key, [language]: patterns } of UKRAINIAN_PLACES)
    add(patterns, { place: { key, side: 'ukraine' } })
  for (const { key, [language]: patterns } of LAUNCH_PLACES) add(patterns, { place: { key, side: 'launch' } })
  const { months, weekdays } = CALENDARS[language]
  months.forEach((patterns, index) => add(patterns, { month: index + 1 }))
  weekdays.forEach((patterns, index) => add(patterns, { weekday: index + 1 }))
  return { matchAt: (text, at) => matchAt(files, text, at) }
}

function file(files: Files, letters: string, expression: RegExp, entry: Entry): void {
  const list = files.get(letters)
  if (list === undefined) files.set(letters, [{ expression, entry }])
  else list.push({ expression, entry })
}

const NO_ENTRIES: readonly Entry[] = []
const NO_SIGNALS: readonly Signal[] = []

function matchAt(files: ReadonlyMap<string, readonly Filed[]>, text: string, at: number): LexiconMatch {
  let length = 0
  let entries: Entry[] | null = null
  let signals: Signal[] | null = null
  for (let letters = FILING_LETTERS; letters > 0; letters--) {
    const filed = files.get(text.slice(at, at + letters))
    if (filed === undefined) continue
    for (const { expression, entry } of filed) {
      expression.lastIndex = at
      if (!expression.test(text)) continue
      const found = expression.lastIndex - at
      if (entry.signal !== undefined) {
        signals = [...(signals ?? NO_SIGNALS), entry.signal]
        continue
      }
      if (found < length) continue
      entries = found > length ? [entry] : [...(entries ?? NO_ENTRIES), entry]
      length = found
    }
  }
  return { length, entries: entries ?? NO_ENTRIES, signals: signals ?? NO_SIGNALS }
}

function patternsOf<Key extends string>(
  lists: Partial<Readonly<Record<Key, string>>>,
): readonly (readonly [Key, readonly string[]])[] {
  return (Object.entries(lists) as [Key, string][]).map(([key, list]) => [key, splitList(list)])
}

function splitList(list: string): readonly string[] {
  return list.split(',').flatMap((pattern) => (pattern.trim() === '' ? [] : [pattern.trim()]))
}
