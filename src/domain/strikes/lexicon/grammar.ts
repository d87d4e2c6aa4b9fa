import type { Language } from '../../language.ts'

/** The letters that words of the lexicons are written in, as a class of a regular expression; texts are folded to lower case. */
export const LETTERS = 'a-z0-9а-яіїєґё'

/**
 * From which first letter on the words of a text are inflected: their forms tell subject from object, their verbs need no
 * "were" to be passive («31 збито»), and a noun in the singular needs no article to be one. In texts of both languages that
 * are read these are the Cyrillic words; of a language in Latin letters it would be `a`.
 */
export const INFLECTED_FROM: Readonly<Record<Language, string>> = { en: '\u0400', uk: '\u0400' }
