import type { Language } from '../language.ts'
import { splitSentences } from '../language/split-sentences.ts'
import type { Evidence } from '../strikes/strike-row.ts'

/**
 * The sentence that holds a piece of evidence, or the sentences where it reaches over several; the quoted words
 * themselves where the text has since been changed and has them no more.
 */
export function wholeSentence(
  { text, language }: { readonly text: string; readonly language: Language | null },
  { start, end, quote }: Evidence,
): string {
  const moved = text.slice(start, end) === quote ? start : text.indexOf(quote)
  if (moved < 0 || quote === '') return tidy(quote)
  const held = splitSentences(text, language).filter(
    (sentence) => sentence.end > moved && sentence.start < moved + quote.length,
  )
  const [first, last] = [held[0], held.at(-1)]
  return tidy(first && last ? text.slice(first.start, last.end) : quote)
}

/** As it is read: without markup, and without what stands before an item of a list. */
function tidy(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]{0,300}>/giu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s•▪●–—*-]+(?=\p{L}|\d)/u, '')
    .trim()
}
