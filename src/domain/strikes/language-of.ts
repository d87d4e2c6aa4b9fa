import type { Language } from '../language.ts'
import { LATIN_LANGUAGES, RUSSIAN_LETTERS, UKRAINIAN_LETTERS } from './lexicon/language-signs.ts'

const SAMPLE = 20_000

/** The language of a folded text, or null where it is none that is read. */
export function languageOf(text: string, told: Language | null): Language | null {
  const sample = text.slice(0, SAMPLE)
  const latin = count(sample, /[a-z]/g)
  const cyrillic = count(sample, /[а-яіїєґё]/g)
  if (cyrillic > latin) {
    const ukrainian = count(sample, UKRAINIAN_LETTERS)
    const russian = count(sample, RUSSIAN_LETTERS)
    // A short post may have no letter of one language alone: then Ukrainian, whose words Russian has not
    return ukrainian > russian || (ukrainian === 0 && russian === 0 && told !== 'en') ? 'uk' : null
  }
  if (latin === 0) return null
  const counts = LATIN_LANGUAGES.map(({ words }) => count(sample, words))
  return LATIN_LANGUAGES[counts.indexOf(Math.max(...counts))]?.language ?? null
}

function count(text: string, expression: RegExp): number {
  return text.match(expression)?.length ?? 0
}
