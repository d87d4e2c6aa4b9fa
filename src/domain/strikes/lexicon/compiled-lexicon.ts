import type { Language } from '../../language.ts'
import { compileLookalike, compilePattern, firstLetters, lookalikeOf } from './compile-pattern.ts'
import { ENGLISH, ENGLISH_CALENDAR } from './english.ts'
import type { CalendarWords, Lexicon, Meaning, Signal } from './lexicon.ts'
import { NUMBER_WORDS } from './number-words.ts'
import { LAUNCH_PLACES, UKRAINIAN_PLACES } from './places.ts'
import { UKRAINIAN, UKRAINIAN_CALENDAR } from './ukrainian.ts'
import { WEAPONS } from './weapons.ts'

/** What one pattern says about the words it matches. */
export type Entry = {
  readonly meaning?: Meaning
  readonly weapon?: string
  readonly value?: number
  readonly place?: { readonly key: string; readonly side: 'ukraine' | 'launch' }
  readonly month?: number
  readonly weekday?: number
}

export type LexiconMatch = { readonly length: number; readonly entries: readonly Entry[] }

export type CompiledLexicon = {
  /** The longest phrase that starts at an offset of a folded text, with every entry of that length; null for none. */
  readonly matchAt: (text: string, at: number) => LexiconMatch | null
  /** What the phrases that start at an offset tell about time, speaker and side. */
  readonly signalsAt: (text: string, at: number) => readonly Signal[]
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

function compileLexicon(language: Language): CompiledLexicon {
  const files = new Map<string, Filed[]>()
  const file = (letters: string, filed: Filed): void => {
    const list = files.get(letters)
    if (list === undefined) files.set(letters, [filed])
    else list.push(filed)
  }
  const add = (patterns: readonly string[], entry: Entry): void => {
    for (const pattern of patterns)
      file(firstLetters(pattern), { expression: compilePattern(pattern), entry })
  }
  for (const weapon of WEAPONS) {
    add([...weapon.aliases.en, ...weapon.aliases.uk], { weapon: weapon.key })
    for (const pattern of weapon.aliases.lookalike ?? []) {
      const filed = { expression: compileLookalike(pattern), entry: { weapon: weapon.key } }
      const letter = pattern.charAt(0)
      file(letter, filed)
      file(lookalikeOf(letter), filed)
    }
  }
  for (const [meaning, patterns] of meaningsOf(WORDS[language])) add(patterns, { meaning })
  for (const [value, patterns] of NUMBER_WORDS[language]) add(patterns, { value })
  for (const { key, [language]: patterns } of UKRAINIAN_PLACES)
    add(patterns, { place: { key, side: 'ukraine' } })
  for (const { key, [language]: patterns } of LAUNCH_PLACES) add(patterns, { place: { key, side: 'launch' } })
  const { months, weekdays } = CALENDARS[language]
  months.forEach((pattern, index) => add(spread(pattern), { month: index + 1 }))
  weekdays.forEach((pattern, index) => add(spread(pattern), { weekday: index + 1 }))
  const signalFiles = new Map<string, FiledSignal[]>()
  for (const [signal, patterns] of Object.entries(WORDS[language].signals) as [Signal, readonly string[]][]) {
    for (const pattern of patterns) {
      const letters = firstLetters(pattern)
      const list = signalFiles.get(letters) ?? []
      list.push({ expression: compilePattern(pattern), signal })
      signalFiles.set(letters, list)
    }
  }
  return {
    matchAt: (text, at) => matchAt(files, text, at),
    signalsAt: (text, at) => signalsAt(signalFiles, text, at),
  }
}

type FiledSignal = { readonly expression: RegExp; readonly signal: Signal }

const NO_SIGNALS: readonly Signal[] = []

function signalsAt(
  files: ReadonlyMap<string, readonly FiledSignal[]>,
  text: string,
  at: number,
): readonly Signal[] {
  const found: Signal[] = []
  for (const letters of [text.slice(at, at + 2), text.charAt(at)]) {
    for (const { expression, signal } of files.get(letters) ?? []) {
      expression.lastIndex = at
      if (!found.includes(signal) && expression.test(text)) found.push(signal)
    }
  }
  return found.length === 0 ? NO_SIGNALS : found
}

function matchAt(
  files: ReadonlyMap<string, readonly Filed[]>,
  text: string,
  at: number,
): LexiconMatch | null {
  let length = 0
  let entries: Entry[] = []
  for (const letters of [text.slice(at, at + 2), text.charAt(at)]) {
    for (const { expression, entry } of files.get(letters) ?? []) {
      expression.lastIndex = at
      const found = expression.exec(text)?.[0].length ?? 0
      if (found === 0 || found < length) continue
      if (found > length) entries = []
      length = found
      entries.push(entry)
    }
  }
  return length === 0 ? null : { length, entries }
}

/** A pattern that is nothing but alternatives, one by one: it could not be filed by its first letters. */
function spread(pattern: string): readonly string[] {
  return pattern.startsWith('(') ? pattern.slice(1, -1).split('|') : [pattern]
}

function meaningsOf(lexicon: Lexicon): readonly (readonly [Meaning, readonly string[]])[] {
  return Object.entries(lexicon.meanings) as [Meaning, readonly string[]][]
}
