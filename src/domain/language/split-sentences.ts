import type { Language } from '../language.ts'
import { ABBREVIATIONS } from './abbreviations.ts'

/** A sentence without the white space around it; `text` is exactly the slice from `start` to `end`. */
export type Sentence = { readonly start: number; readonly end: number; readonly text: string }

const SEGMENTERS = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  uk: new Intl.Segmenter('uk', { granularity: 'sentence' }),
} as const

/**
 * Cuts a text into sentences. A line break always ends one; a full stop after an abbreviation or an
 * initial never does. Offsets are UTF-16 code units of `text`. White space alone gives none.
 */
export function splitSentences(text: string, language: Language | null = null): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const { segment, index } of SEGMENTERS[language ?? 'en'].segment(text)) {
    const end = index + segment.length
    if (endsInAbbreviation(segment) && end < text.length) continue
    push(sentences, text, start, end)
    start = end
  }
  push(sentences, text, start, text.length)
  return sentences
}

function push(sentences: Sentence[], text: string, start: number, end: number): void {
  const slice = text.slice(start, end)
  const trimmed = slice.trim()
  if (trimmed === '') return
  const from = start + slice.indexOf(trimmed)
  sentences.push({ start: from, end: from + trimmed.length, text: trimmed })
}

/** Looks at the last 24 units only, so that long sentences cost nothing. */
function endsInAbbreviation(segment: string): boolean {
  if (/[\n\r\u0085\u2028\u2029]\s*$/.test(segment.slice(-24))) return false
  const word = /(?:^|[\s("«“„'’])([\p{L}.]{1,12})\.\s*$/u.exec(segment.slice(-24))?.[1]
  if (word === undefined) return false
  return ABBREVIATIONS.has(word.toLowerCase()) || /^(?:\p{L}\.)*\p{L}$/u.test(word)
}
