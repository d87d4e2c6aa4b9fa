import { LANGUAGES, type Language } from '../../language.ts'
import { compileLookalike, compilePattern, firstLetters, lookalikesOf } from './compile-pattern.ts'
import { ENGLISH, ENGLISH_CALENDAR } from './english.ts'
import { INFLECTED_FROM } from './grammar.ts'
import type { CalendarWords, Lexicon } from './lexicon.ts'
import { NUMBER_WORDS, SCALE_WORDS } from './number-words.ts'
import { LAUNCH_PLACES, UKRAINIAN_PLACES } from './places.ts'
import { UKRAINIAN, UKRAINIAN_CALENDAR } from './ukrainian.ts'
import { WEAPONS } from '../../weapons/weapon-lexicon.ts'
import {
  file,
  FILING_LETTERS,
  matcherOf,
  type Entry,
  type Filed,
  type Files,
  type LexiconMatch,
} from './match-phrases.ts'

export type CompiledLexicon = {
  /** What starts at an offset of a folded text, where a word starts. */
  readonly matchAt: (text: string, at: number) => LexiconMatch
  /** Words from this letter on are inflected. */
  readonly inflectedFrom: string
}

const WORDS: Readonly<Record<Language, Lexicon>> = { en: ENGLISH, uk: UKRAINIAN }

const CALENDARS: Readonly<Record<Language, CalendarWords>> = { en: ENGLISH_CALENDAR, uk: UKRAINIAN_CALENDAR }

const compiled = new Map<Language, CompiledLexicon>()

/** The lexicon of a language, compiled once. Weapons go by their names in every language. */
export function lexiconOf(language: Language): CompiledLexicon {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const lexicon = compileLexicon(language)
  compiled.set(language, lexicon)
  return lexicon
}

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
    for (const each of LANGUAGES) add(weapon.aliases[each] ?? [], { weapon: weapon.key })
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
  for (const { key, [language]: patterns = [] } of UKRAINIAN_PLACES)
    add(patterns, { place: { key, side: 'ukraine' } })
  for (const { key, [language]: patterns = [] } of LAUNCH_PLACES)
    add(patterns, { place: { key, side: 'launch' } })
  const { months, weekdays } = CALENDARS[language]
  months.forEach((patterns, index) => add(patterns, { month: index + 1 }))
  weekdays.forEach((patterns, index) => add(patterns, { weekday: index + 1 }))
  return { matchAt: matcherOf(files), inflectedFrom: INFLECTED_FROM[language] }
}

function secondWord(pattern: string): Filed['second'] {
  const [, first, letters] = /^([\p{L}']+) ([\p{L}']+)/u.exec(pattern) ?? []
  return first === undefined || letters === undefined ? null : { at: first.length + 1, letters }
}

function patternsOf<Key extends string>(
  lists: Partial<Readonly<Record<Key, string>>>,
): readonly (readonly [Key, readonly string[]])[] {
  return (Object.entries(lists) as [Key, string][]).map(([key, list]) => [key, splitList(list)])
}

function splitList(list: string): readonly string[] {
  return list.split(',').flatMap((pattern) => (pattern.trim() === '' ? [] : [pattern.trim()]))
}
