/** Languages the bot speaks and reads. Texts in others are kept, but not read for figures. */
export const LANGUAGES = ['en', 'uk'] as const
export type Language = (typeof LANGUAGES)[number]

/** Patterns of one name in each language; in a language that is new it may have none yet. */
export type NamesByLanguage = Readonly<Record<'en' | 'uk', readonly string[]>> &
  Readonly<Partial<Record<Language, readonly string[]>>>
