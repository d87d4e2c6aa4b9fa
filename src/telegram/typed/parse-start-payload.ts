import { LANGUAGES, type Language } from '../../domain/language.ts'
import { TOPICS, type Topic } from '../../domain/topic.ts'

export type StartPayload = { readonly language: Language | null; readonly topics: readonly Topic[] }

/** Telegram allows 64 characters of this alphabet; anything else was not made by a link. */
const PAYLOAD = /^[\w-]{1,64}$/

/**
 * What a link such as `t.me/bot?start=lang-uk_topics-strikes-energy` asks for. Anybody can write one,
 * so it may only choose among known values; the rest is ignored.
 */
export function parseStartPayload(payload: string): StartPayload {
  const parts = PAYLOAD.test(payload) ? payload.split('_').map((part) => part.split('-')) : []
  const valuesOf = (name: string): readonly string[] =>
    parts.filter(([first]) => first === name).flatMap(([, ...values]) => values)
  const named = new Set(valuesOf('topics'))
  const languages = valuesOf('lang')
  return {
    language: LANGUAGES.find((language) => languages.includes(language)) ?? null,
    topics: TOPICS.filter((topic) => named.has(topic)),
  }
}
