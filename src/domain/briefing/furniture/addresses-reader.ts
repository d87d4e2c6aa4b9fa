import { splitSentences } from '../../language/split-sentences.ts'
import { ASKS, OUTLET, QUOTED } from './reader-words.ts'

const MAX_CHARS = 300
const asks = wordSet(ASKS)
const outlet = wordSet(OUTLET)
/** What is asked for stands in the first words of a sentence: "you" further on is somebody else's. */
const OPENING_WORDS = 7

/** Whether a line talks to the reader about the outlet itself: "Become a member", «Ставте вподобайку». */
export function addressesReader(line: string): boolean {
  if (line.length > MAX_CHARS || QUOTED.test(line)) return false
  const sentences = splitSentences(line).map((sentence) => wordsOf(sentence.text))
  const asking = sentences.filter((words) => words.slice(0, OPENING_WORDS).some(asks) && words.some(outlet))
  return asking.length > 0 && asking.length >= sentences.length / 2
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’ʼ.][\p{L}\p{N}]+)*/gu) ?? []
}

function wordSet(words: readonly string[]): (word: string) => boolean {
  const whole = new Set(words)
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  return (word) => whole.has(word) || stems.some((stem) => word.startsWith(stem))
}
