import type { Language } from '../language.ts'

const SAMPLE = 20_000
const ENGLISH_WORDS = /(?<![a-z])(?:the|of|and|in|on|to|were|was|by|with|from)(?![a-z])/g
const GERMAN_OR_OTHER = /(?<![a-zà-ÿ])(?:der|die|und|von|mit|le|les|des|una|los|che|nie|się)(?![a-zà-ÿ])/g

/** The language of a folded text, or null where it is neither English nor Ukrainian. */
export function languageOf(text: string, told: Language | null): Language | null {
  const sample = text.slice(0, SAMPLE)
  const latin = count(sample, /[a-z]/g)
  const cyrillic = count(sample, /[а-яіїєґё]/g)
  if (cyrillic > latin) {
    const ukrainian = count(sample, /[іїєґ]/g)
    const russian = count(sample, /[ыэъё]/g)
    // A short post may have no letter of one language alone: then Ukrainian, whose words Russian has not
    return ukrainian > russian || (ukrainian === 0 && russian === 0 && told !== 'en') ? 'uk' : null
  }
  if (latin === 0) return null
  return count(sample, ENGLISH_WORDS) >= count(sample, GERMAN_OR_OTHER) ? 'en' : null
}

function count(text: string, expression: RegExp): number {
  return text.match(expression)?.length ?? 0
}
