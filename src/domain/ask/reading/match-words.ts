import { distance as editDistance } from 'fastest-levenshtein'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { foldWord } from './fold-word.ts'
import type { Token } from './tokens.ts'

/** Some tokens that stand for something together. */
export type Match = {
  readonly concepts: ReadonlySet<string>
  readonly length: number
  /** How many letters differ from what was listed. */
  readonly edits: number
}

type Phrase = { readonly concept: string; readonly words: readonly Pattern[] }
type Pattern = { readonly text: string; readonly open: boolean }

export type WordTable = {
  readonly byStart: ReadonlyMap<string, readonly Phrase[]>
  /** Single words that a misspelt one may be. */
  readonly core: readonly Phrase[]
}

/** Compiles lexicons; words of `core` are recognised misspelt, too. */
export function compileWords(lexicons: readonly Lexicon[], core: readonly Lexicon[]): WordTable {
  const phrases = [...lexicons, ...core].flatMap(phrasesOf)
  return {
    byStart: Map.groupBy(phrases, ({ words }) => startOf(words[0]?.text ?? '')),
    core: core
      .flatMap(phrasesOf)
      .filter(
        ({ words, concept }) =>
          words.length === 1 && (words[0]?.text.length ?? 0) > 3 && !concept.startsWith('holiday_'),
      ),
  }
}

function phrasesOf(lexicon: Lexicon): Phrase[] {
  return Object.entries(lexicon).flatMap(([concept, list]) =>
    list.split(/\s*,\s*/).map((phrase) => ({
      concept,
      words: phrase.split(/\s+/).map((word) => ({
        text: foldWord(word.replace(/\*$/, '')),
        open: word.endsWith('*'),
      })),
    })),
  )
}

/** An open word may be as short as one letter's stem, so all are found by their first. */
const startOf = (word: string): string => word.slice(0, 1)

/** The longest that begins at a token, with all that it may stand for; `null` for words nobody listed. */
export function matchAt(table: WordTable, tokens: readonly Token[], at: number): Match | null {
  const first = tokens[at]
  if (first === undefined) return null
  const fitting = (table.byStart.get(startOf(first.folded)) ?? []).filter(({ words }) =>
    words.every((word, index) => fits(word, tokens[at + index])),
  )
  const length = fitting.reduce((most, { words }) => Math.max(most, words.length), 0)
  if (length === 0) return misspelt(table, first)
  return {
    length,
    edits: 0,
    concepts: new Set(fitting.filter(({ words }) => words.length === length).map(({ concept }) => concept)),
  }
}

function fits({ text, open }: Pattern, token: Token | undefined): boolean {
  if (token === undefined) return false
  return open ? token.folded.startsWith(text) : token.folded === text
}

const MIN_MISSPELT = 4
const MIN_TWICE_MISSPELT = 8

/** What is written with a capital is taken for a name. */
function misspelt(table: WordTable, { kind, folded, text }: Token): Match | null {
  if (kind !== 'word' || folded.length < MIN_MISSPELT || /^\p{Lu}\p{Ll}/u.test(text)) return null
  const most = folded.length >= MIN_TWICE_MISSPELT ? 2 : 1
  const near = table.core.flatMap(({ concept, words: [word] }) => {
    if (word === undefined || word.text[0] !== folded[0]) return []
    // So short a stem is near too many words: «світло» is no misspelt «збито».
    if (word.open && word.text.length <= MIN_MISSPELT) return []
    const heard = word.open ? folded.slice(0, word.text.length) : folded
    if (heard.length < MIN_MISSPELT || Math.abs(heard.length - word.text.length) > most) return []
    const distance = isSwapped(heard, word.text) ? 1 : editDistance(heard, word.text)
    return distance <= most ? [{ concept, distance, word: word.text }] : []
  })
  const nearest = Math.min(...near.map(({ distance }) => distance))
  const nearby = near.filter(({ distance }) => distance === nearest)
  const concepts = new Set(nearby.map(({ concept }) => concept))
  // One word may stand for several things; two words as near leave it open which was meant.
  const isOne = concepts.size === 1 || new Set(nearby.map(({ word }) => word)).size === 1
  return isOne && concepts.size > 0 ? { length: 1, concepts, edits: nearest } : null
}

/** Two letters that stand beside each other changed places: "nigth". */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  if (at < 0) return false
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}
