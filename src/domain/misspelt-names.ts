import { distance as editDistance } from 'fastest-levenshtein'

/** What other programs call it: without it the playground would start, and nobody would know why. */
const NAMED_ELSEWHERE: Readonly<Record<string, string>> = {
  TELEGRAM_BOT_TOKEN: 'BOT_TOKEN',
  TELEGRAM_TOKEN: 'BOT_TOKEN',
  TG_BOT_TOKEN: 'BOT_TOKEN',
  TG_TOKEN: 'BOT_TOKEN',
  TELEGRAM_ADMIN_IDS: 'ADMIN_IDS',
  TELEGRAM_WEBHOOK_URL: 'WEBHOOK_URL',
  TELEGRAM_WEBHOOK_SECRET: 'WEBHOOK_SECRET',
}

/** A short name is near to too much that is none of ours. */
const LONG_NAME = 8

export type Misspelling = { readonly given: string; readonly meant: string }

/**
 * Of variables that are set, those that are none of `known` and nearly the name of one that is not set itself: a typing
 * error, and its value is not used.
 */
export function findMisspelt(set: readonly string[], known: readonly string[]): readonly Misspelling[] {
  const missing = known.filter((name) => !set.includes(name))
  const misspellable = missing.filter((name) => name.length >= LONG_NAME)
  return set
    .filter((given) => !known.includes(given))
    .flatMap((given) => {
      const typed = given.toUpperCase()
      const meant =
        missing.find((name) => name === NAMED_ELSEWHERE[typed]) ??
        misspellable.find((name) => editDistance(typed, name) <= 2)
      return meant === undefined ? [] : [{ given, meant }]
    })
}
