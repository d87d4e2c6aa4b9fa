import type { Sentence } from '../reading/split-sentences.ts'
import { has, type Token } from '../reading/token.ts'
import { isOurPlace } from './place-told-of.ts'

const HEADING_WORDS = 6

/** "Kharkiv", «Хмельниччина.», "Zhytomyr Oblast", «Ніч на Вінниччині»: a few words around a place, and nothing that happened. */
export function isHeading(sentence: Sentence, sentences: readonly Sentence[]): boolean {
  const { tokens, index, line, startsLine } = sentence
  if (!startsLine || tokens.length > 2 * HEADING_WORDS || !tokens.some(isOurPlace)) return false
  const words = tokens.filter(({ kind }) => kind !== 'mark')
  if (words.length > HEADING_WORDS || words.some(isEvent)) return false
  // "Odesa Journal" is an outlet, «Ніч на Вінниччині минула неспокійно» no name
  const isPlain = has(words[words.findIndex(isOurPlace) - 1], 'near')
  if (!isPlain && words.slice(words.findLastIndex(isOurPlace) + 1).some(isUnknown)) return false
  // "Kyiv. 5 October." opens a report from the capital, not about it
  const isDateline =
    sentences[index + 1]?.line === line && words.length === 1 && words[0]?.place?.key === 'Kyiv'
  return !isDateline
}

function isUnknown({ kind, meanings, signals }: Token): boolean {
  return kind === 'word' && meanings.length === 0 && signals === undefined
}

function isEvent(token: Token): boolean {
  if (token.kind === 'number' || token.weapon !== undefined || token.date !== undefined) return true
  return has(token, 'launch', 'attack', 'attack-noun', 'intercept', 'hit', 'other-verb')
}
