import { LANGUAGES, type Language } from '../../domain/language.ts'

/** The language of a tag such as `en-US`; `null` for one that the bot does not read. */
export function parseLanguage(tag: string | null | undefined): Language | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0]
  return LANGUAGES.find((language) => language === primary) ?? null
}
