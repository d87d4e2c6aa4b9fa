import type { CompiledLexicon, Entry } from '../lexicon/compiled-lexicon.ts'
import { isSingular } from '../lexicon/singular-nouns.ts'
import { joinDates } from './join-dates.ts'
import { joinNumberWords } from './join-number-words.ts'
import { readNumber } from './read-number.ts'
import type { Token } from './token.ts'

const LETTER = /\p{L}/u
const DIGIT = /[0-9]/
const WORD = /\p{L}[\p{L}\p{N}']*(?:-\d[\p{L}\p{N}]*)?/uy
const WORD_LIMIT = 60

/** Splits a folded text into words, numbers and marks; phrases the lexicon knows are one token each. */
export function readTokens(text: string, lexicon: CompiledLexicon): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const token = readToken(text, at, lexicon)
    if (token !== null) tokens.push(withSignals(token, text, lexicon))
    at = token?.end ?? at + 1
  }
  return joinDates(joinNumberWords(tokens))
}

function withSignals(token: Token, text: string, lexicon: CompiledLexicon): Token {
  if (token.kind === 'mark' || token.kind === 'break') return token
  const signals = lexicon.signalsAt(text, token.start)
  return signals.length === 0 ? token : { ...token, signals }
}

function readToken(text: string, at: number, lexicon: CompiledLexicon): Token | null {
  const character = text.charAt(at)
  if (character === ' ') return null
  if (character === '\n') return { kind: 'break', text: '\n', start: at, end: at + 1, meanings: [] }
  const isDigit = DIGIT.test(character)
  if (isDigit || LETTER.test(character)) {
    const match = lexicon.matchAt(text, at)
    if (match !== null) return lexicalToken(text, at, match.length, match.entries)
    if (isDigit) return readNumber(text, at)
    WORD.lastIndex = at
    const word = WORD.exec(text)?.[0] ?? character
    return { kind: 'word', text: word.slice(0, WORD_LIMIT), start: at, end: at + word.length, meanings: [] }
  }
  return { kind: 'mark', text: character, start: at, end: at + 1, meanings: [] }
}

function lexicalToken(text: string, start: number, length: number, entries: readonly Entry[]): Token {
  const end = start + length
  const words = text.slice(start, end)
  const meanings = entries.flatMap(({ meaning }) => (meaning === undefined ? [] : [meaning]))
  const weapon = entries.find((entry) => entry.weapon !== undefined)?.weapon
  const value = entries.find((entry) => entry.value !== undefined)?.value
  const place = entries.find((entry) => entry.place !== undefined)?.place
  const month = entries.find((entry) => entry.month !== undefined)?.month
  const weekday = entries.find((entry) => entry.weekday !== undefined)?.weekday
  return {
    kind: value === undefined ? 'word' : 'number',
    text: words,
    start,
    end,
    meanings,
    ...(value === undefined ? {} : { value, inWords: true }),
    ...(weapon === undefined ? {} : { weapon, singular: isSingular(words) }),
    ...(place === undefined ? {} : { place }),
    ...(month === undefined ? {} : { month }),
    ...(weekday === undefined ? {} : { weekday }),
  }
}
