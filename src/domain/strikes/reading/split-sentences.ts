import { has, signals, type Token } from './token.ts'
import type { Signal } from '../lexicon/lexicon.ts'

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

export function hasSignal(sentence: Sentence, signal: Signal): boolean {
  return sentence.tokens.some((token) => signals(token, signal))
}

const ABBREVIATIONS = new Set(
  'gen lt col maj capt sgt mr mrs dr st no vs approx jan feb mar apr jun jul aug sep sept oct nov dec u s a m p обл р рр м с ім тис ген т г смт вул о адм полк кв'.split(
    ' ',
  ),
)
const ENDS = new Set(['.', '!', '?', '…', ';'])
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
const BRACKET_LIMIT = 60
const LIST_REACH = 60
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

/** A line that stops after its verb or its number goes on in the next: "attacked / 118 drones", «30 ударних / БпЛА». */
function isBroken(current: readonly Token[], next: Token | undefined): boolean {
  const last = current[current.length - 1]
  if (next?.kind === 'number') return has(last, 'launch', 'attack', 'with', 'and', 'of')
  return endsWithCount(current) && (next?.weapon !== undefined || has(next, 'modifier', 'type'))
}

/** «30», «30 ударних», but not the cell of a table: «Shahed – 30», "31/36". */
function endsWithCount(tokens: readonly Token[]): boolean {
  const at = tokens.findLastIndex((token) => !has(token, 'modifier', 'type'))
  return tokens[at]?.kind === 'number' && tokens[at - 1]?.kind !== 'mark'
}

function endsSentence(
  tokens: readonly Token[],
  at: number,
  startsCapital: (token: Token) => boolean,
): boolean {
  const mark = tokens[at]
  const before = tokens[at - 1]
  let next = tokens[at + 1]
  if (mark === undefined || next === undefined || next.kind === 'break') return true
  if (next.kind === 'mark' && ('"\')'.includes(next.text) || ENDS.has(next.text)))
    next = tokens[at + 2] ?? next
  if (mark.text === ';') return !goesOnAsList(tokens, at)
  if (
    mark.text === '.' &&
    before?.kind === 'word' &&
    before.end === mark.start &&
    ABBREVIATIONS.has(before.text)
  )
    return false
  if (next.start === mark.end) return startsCapital(next) && before !== undefined && before.text.length > 3
  return (
    startsCapital(next) ||
    next.kind === 'number' ||
    next.kind === 'not-count' ||
    next.kind === 'date' ||
    next.kind === 'mark'
  )
}

/** "shot down: 30 Kh-101; four Kalibr; …": one list, however its items are parted. */
function goesOnAsList(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.kind !== 'number') return false
  for (let before = at - 1; before >= Math.max(0, at - LIST_REACH); before--) {
    const token = tokens[before]
    if (token?.kind === 'break' || token?.text === '.') return false
    if (token?.text === ':') return true
  }
  return false
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

/** Takes out what stands in brackets, except a bare word or two that name the weapon: "59 (drones)". */
function liftBrackets(tokens: readonly Token[], inside: Token[][]): Token[] {
  const outside: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.kind !== 'mark' || (token.text !== '(' && token.text !== '[')) {
      outside.push(token)
      continue
    }
    const close = closingBracket(tokens, at, token.text === '(' ? ')' : ']')
    if (close === null) continue
    const words = tokens.slice(at + 1, close)
    const tellsWhole = words.length === 2 && has(words[0], 'of') && words[1]?.kind === 'number'
    const namesWeapon = words.every(
      (word) => word.weapon !== undefined || has(word, 'modifier', 'type') || word.kind === 'mark',
    )
    if (namesWeapon || tellsWhole) outside.push(...words.filter((word) => word.kind !== 'mark'))
    else inside.push(words)
    at = close
  }
  return outside
}

function closingBracket(tokens: readonly Token[], open: number, mark: string): number | null {
  const limit = Math.min(tokens.length, open + BRACKET_LIMIT)
  for (let at = open + 1; at < limit; at++) {
    const token = tokens[at]
    if (token?.kind === 'mark' && token.text === mark) return at
  }
  return null
}
