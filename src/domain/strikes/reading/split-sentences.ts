import type { Token } from './token.ts'
import type { Signal } from '../lexicon/lexicon.ts'
import { ENDS, endsSentence, isBroken } from './sentence-ends.ts'
import { liftBrackets } from './lift-brackets.ts'

/** A sentence, a heading, an item of a list, or what stands in brackets inside one of these. */
export type Sentence = {
  readonly index: number
  readonly line: number
  /** Without marks that only quote, and without what stands in brackets. */
  readonly tokens: readonly Token[]
  /** Ends with a colon: what follows on the next lines hangs on it. */
  readonly opensList: boolean
  /** Starts with a bullet or number. */
  readonly isItem: boolean
  /** First sentence of its line. */
  readonly startsLine: boolean
  /** The sentence it stands in brackets in, or null. */
  readonly insideOf: number | null
}

/** Every refiner asks for signals of its own. */
const signalsOf = new WeakMap<Sentence, ReadonlySet<Signal>>()

export function hasSignal(sentence: Sentence, signal: Signal): boolean {
  const known = signalsOf.get(sentence) ?? new Set(sentence.tokens.flatMap(({ signals = [] }) => signals))
  signalsOf.set(sentence, known)
  return known.has(signal)
}

const BULLETS = new Set([
  '-',
  '–',
  '•',
  '*',
  '▪',
  '▫',
  '◾',
  '◽',
  '●',
  '·',
  '▶',
  '►',
  '✔',
  '✅',
  '🔹',
  '🔸',
  '➖',
  '⚫',
])

/** What runs on without an end is no sentence; cutting it keeps the work on it in proportion. */
const LONGEST_SENTENCE = 250

/** `original` tells capital letters, which the folded text does not. */
export function splitSentences(
  tokens: readonly Token[],
  startsCapital: (token: Token) => boolean,
): Sentence[] {
  const sentences: Sentence[] = []
  let current: Token[] = []
  let line = 0
  let startsLine = true
  const close = (): void => {
    if (current.length > 0) addSentence(sentences, current, line, startsLine)
    if (current.length > 0) startsLine = false
    current = []
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.kind === 'break' && isBroken(current, tokens[at + 1])) continue
    if (token.kind === 'break') {
      close()
      line++
      startsLine = true
      continue
    }
    current.push(token)
    const isEnd = token.kind === 'mark' && ENDS.has(token.text) && endsSentence(tokens, at, startsCapital)
    if (isEnd || current.length >= LONGEST_SENTENCE) close()
  }
  close()
  return sentences
}

function addSentence(
  sentences: Sentence[],
  tokens: readonly Token[],
  line: number,
  startsLine: boolean,
): void {
  const inside: Token[][] = []
  const outside = liftBrackets(tokens, inside)
  const index = sentences.length
  const words = outside.filter(isNoQuote)
  const last = words[words.length - 1]
  const first = words[0]
  sentences.push({
    index,
    line,
    tokens: words,
    opensList: last?.text === ':',
    isItem: startsLine && first?.kind === 'mark' && BULLETS.has(first.text),
    startsLine,
    insideOf: null,
  })
  for (const words of inside) {
    sentences.push({
      index: sentences.length,
      line,
      tokens: words.filter(isNoQuote),
      opensList: false,
      isItem: false,
      startsLine: false,
      insideOf: index,
    })
  }
}

function isNoQuote(token: Token): boolean {
  return token.kind !== 'mark' || !'"\''.includes(token.text)
}
