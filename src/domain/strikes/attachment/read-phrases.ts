import type { Token } from '../reading/token.ts'
import { RECOGNIZERS } from '../recognizers/recognizers.ts'
import type { Phrase } from '../recognizers/phrase.ts'

/** Every phrase of a sentence that counts weapons, in order, without overlap. */
export function readPhrases(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = []
  let at = 0
  while (at < tokens.length) {
    const phrase = phraseAt(tokens, at)
    if (phrase !== null) phrases.push(phrase)
    at = phrase === null ? at + 1 : Math.max(phrase.to, at + 1)
  }
  return phrases
}

function phraseAt(tokens: readonly Token[], at: number): Phrase | null {
  for (const { name, at: recognize } of RECOGNIZERS) {
    const found = recognize(tokens, at)
    if (found !== null) return { recognizer: name, ...found }
  }
  return null
}
