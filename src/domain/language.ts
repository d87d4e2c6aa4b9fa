/** Languages the bot speaks and reads. Texts in others are kept, but not read for figures. */
export const LANGUAGES = ['en', 'uk'] as const
export type Language = (typeof LANGUAGES)[number]
