import type { Language } from '../language.ts'
import { LANGUAGE_WORDS } from './language-words.ts'

/** Enough of a text to know its language by. */
const SAMPLE_CHARS = 6000
/** What one letter of a single alphabet is worth beside one frequent word. */
const LETTER_WEIGHT = 0.5

/** The language a text is written in, or `null` for any that the bot does not read. */
export function detectLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE_CHARS).toLowerCase()
  const words = sample.match(/[\p{L}'’ʼ]+/gu) ?? []
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu)
  const latin = count(sample, /\p{Script=Latin}/gu)
  if (cyrillic + latin === 0) return null
  if (cyrillic >= latin / 3 && cyrillic > 0) {
    const uk = hits(words, 'uk') + LETTER_WEIGHT * count(sample, /[іїєґ]/g)
    const ru = hits(words, 'ru') + LETTER_WEIGHT * count(sample, /[ыэёъ]/g)
    return uk > ru ? 'uk' : null
  }
  const english = hits(words, 'en')
  const others = ['de', 'fr', 'es', 'it', 'pl'].map((language) => hits(words, language))
  return english > Math.max(...others) ? 'en' : null
}

const WORD_SETS = new Map(Object.entries(LANGUAGE_WORDS).map(([language, list]) => [language, new Set(list)]))

function hits(words: readonly string[], language: string): number {
  const set = WORD_SETS.get(language)
  return set === undefined ? 0 : words.filter((word) => set.has(word)).length
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
