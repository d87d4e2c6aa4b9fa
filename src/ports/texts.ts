import type { Language } from '../domain/language.ts'

/** The bot's words in one language; unknown keys and missing variables show, and never throw. */
export type Texts = (key: string, variables?: Readonly<Record<string, string | number>>) => string
export type TextsFor = (language: Language) => Texts
