import type { Language } from '../../language.ts'

const BY_LANGUAGE: Readonly<Record<Language, string>> = {
  en: 'gen lt col maj capt sgt mr mrs dr st no vs approx jan feb mar apr jun jul aug sep sept oct nov dec u s a m p',
  uk: 'обл р рр м с ім тис ген т г смт вул о адм полк кв',
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  Object.values(BY_LANGUAGE).flatMap((words) => words.split(' ')),
)

/** Whether a full stop behind the word may be its own and no end of a sentence: "Gen.", «обл.». */
export function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word)
}
