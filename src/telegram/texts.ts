import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { LANGUAGES, type Language } from '../domain/language.ts'
import type { Texts, TextsFor } from '../ports.ts'

const LOCALES = join(import.meta.dirname, 'locales')

/** Reads every `.ftl` file of `locales/<language>/`. Throws when a file has a faulty entry. */
export function loadTexts(): TextsFor {
  const byLanguage = new Map<Language, Texts>(
    LANGUAGES.map((language) => [language, textsOf(loadBundle(language))]),
  )
  return (language) => byLanguage.get(language) ?? ((key) => key)
}

function loadBundle(language: Language): FluentBundle {
  // Isolation marks around variables would show up in Telegram as odd gaps.
  const bundle = new FluentBundle(language, { useIsolating: false })
  const folder = join(LOCALES, language)
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    const errors = bundle.addResource(new FluentResource(readFileSync(join(folder, file), 'utf8')))
    if (errors.length > 0)
      throw new Error(`Unable to read texts of ${language}/${file}: ${String(errors[0])}`)
  }
  return bundle
}

/** A missing key shows itself and a missing variable its name: a reader never gets an exception. */
function textsOf(bundle: FluentBundle): Texts {
  return (key, variables = {}) => {
    const pattern = bundle.getMessage(key)?.value
    if (!pattern) return key
    return bundle.formatPattern(pattern, { ...variables }, [])
  }
}
