import { splitSentences } from '../../language/split-sentences.ts'
import { ASKS, IMPERATIVES, LEADS_IN, OUTLET, PROGRAMME, QUOTED } from './reader-words.ts'

const MAX_CHARS = 300
const asks = wordSet(ASKS)
const isImperative = wordSet(IMPERATIVES)
const leadsIn = wordSet(LEADS_IN)
const outlet = wordSet(OUTLET)
/** What is asked for stands in the first words of a sentence: "you" further on is somebody else's. */
const OPENING_WORDS = 7

/** Whether a line talks to the reader about the outlet itself: "Become a member", «Ставте вподобайку». */
export function addressesReader(line: string): boolean {
  if (line.length > MAX_CHARS || QUOTED.test(line)) return false
  const sentences = splitSentences(line).map((sentence) => sentence.text)
  const asking = sentences.filter((text) => asksForSomething(text) && wordsOf(text).some(outlet))
  return asking.length > 0 && asking.length >= sentences.length / 2
}

/** A verb asks only where a clause begins: "Press the bell", but not "the press was hit". */
function asksForSomething(sentence: string): boolean {
  if (PROGRAMME.test(sentence)) return false
  if (wordsOf(sentence).slice(0, OPENING_WORDS).some(asks)) return true
  const clauses = sentence.split(/[,;:()–—|/]+\s/u).map(wordsOf)
  return clauses.some((words) =>
    words.some(
      (word, i) => isImperative(word) && (i === 0 || leadsIn(words[i - 1] ?? '') || opensAim(words, i)),
    ),
  )
}

/** "To get our letter, …" asks; "hopes to get" does not. */
function opensAim(words: readonly string[], i: number): boolean {
  return i === 1 && words[0] === 'to'
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’ʼ.][\p{L}\p{N}]+)*/gu) ?? []
}

function wordSet(words: readonly string[]): (word: string) => boolean {
  const whole = new Set(words)
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  return (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem))
}
