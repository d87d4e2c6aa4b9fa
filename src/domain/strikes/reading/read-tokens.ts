import type { CompiledLexicon } from '../lexicon/compiled-lexicon.ts'
import type { LexiconMatch } from '../lexicon/match-phrases.ts'
import type { Signal } from '../lexicon/lexicon.ts'
import { isSingular } from '../lexicon/singular-nouns.ts'
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
    if (token !== null) tokens.push(token)
    at = token?.end ?? at + 1
  }
  return tokens
}

function readToken(text: string, at: number, lexicon: CompiledLexicon): Token | null {
  const character = text.charAt(at)
  if (character === ' ') return null
  if (character === '\n') return { kind: 'break', text: '\n', start: at, end: at + 1, meanings: NO_MEANINGS }
  const isDigit = DIGIT.test(character)
  if (!isDigit && !LETTER.test(character)) {
    return { kind: 'mark', text: character, start: at, end: at + 1, meanings: NO_MEANINGS }
  }
  const match = lexicon.matchAt(text, at)
  const token =
    match.length > 0
      ? lexicalToken(text, at, match, lexicon.inflectedFrom)
      : isDigit
        ? readNumber(text, at)
        : plainWord(text, at)
  const signals = [...match.signals, ...innerSignals(text, token, lexicon)]
  return signals.length === 0 ? token : { ...token, signals }
}

/** What starts at the other words of a phrase: one meaning must not hide another's time or side. */
function innerSignals(text: string, token: Token, lexicon: CompiledLexicon): readonly Signal[] {
  const found: Signal[] = []
  for (let at = token.text.indexOf(' '); at >= 0; at = token.text.indexOf(' ', at + 1)) {
    if (LETTER.test(token.text.charAt(at + 1)))
      found.push(...lexicon.matchAt(text, token.start + at + 1).signals)
  }
  return found
}

const NO_MEANINGS: readonly never[] = []

function plainWord(text: string, at: number): Token {
  WORD.lastIndex = at
  const length = WORD.exec(text)?.[0].length ?? 1
  const words = text.slice(at, at + Math.min(length, WORD_LIMIT))
  return { kind: 'word', text: words, start: at, end: at + length, meanings: NO_MEANINGS }
}

function lexicalToken(
  text: string,
  start: number,
  { length, attributes }: LexiconMatch,
  inflectedFrom: string,
): Token {
  const end = start + length
  const words = text.slice(start, end)
  const inflected = words.charAt(0) >= inflectedFrom
  if (attributes.value !== undefined)
    return { kind: 'number', text: words, start, end, inflected, ...attributes, inWords: true }
  const token: Token = { kind: 'word', text: words, start, end, inflected, ...attributes }
  return attributes.weapon === undefined ? token : { ...token, singular: isSingular(words) }
}
