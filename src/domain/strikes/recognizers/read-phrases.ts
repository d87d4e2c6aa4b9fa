import type { Token } from '../reading/token.ts'
import type { Phrase, Recognizer } from './phrase.ts'

/** Every phrase of a sentence that counts weapons, in order, without overlap. */
export function readPhrases(tokens: readonly Token[], recognizers: readonly Recognizer[]): Phrase[] {
  const phrases: Phrase[] = []
  let at = 0
  while (at < tokens.length) {
    const phrase = mayStart(tokens[at]) ? phraseAt(tokens, at, recognizers) : null
    if (phrase !== null) phrases.push(phrase)
    at = phrase === null ? at + 1 : Math.max(phrase.to, at + 1)
  }
  return phrases
}

/** Most words are in no lexicon, and no recognizer needs to be asked about them. */
function mayStart(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.kind === 'mark') return token.text === '~' || token.text === '≈'
  return (
    token.kind !== 'word' ||
    token.meanings.length > 0 ||
    token.weapon !== undefined ||
    token.place !== undefined
  )
}

function phraseAt(tokens: readonly Token[], at: number, recognizers: readonly Recognizer[]): Phrase | null {
  for (const { name, at: recognize } of recognizers) {
    const found = recognize(tokens, at)
    if (found !== null) return { recognizer: name, ...found }
  }
  return null
}
