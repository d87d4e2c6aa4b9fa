import { LANGUAGES } from '../../domain/language.ts'
import { TOPICS, type Topic } from '../../domain/topic.ts'
import type { TextsFor } from '../../ports.ts'

/** Fewer letters than this name too many topics at once. */
const MIN_PREFIX = 4

/** The topic of a key or a name in either language, in full or its beginning; `null` for other words. */
export function parseTopic(text: string, textsFor: TextsFor): Topic | null {
  const words = normal(text)
  const exact = TOPICS.find((topic) => namesOf(topic, textsFor).includes(words))
  if (exact !== undefined) return exact
  if (words.length < MIN_PREFIX) return null
  const begun = TOPICS.filter((topic) => namesOf(topic, textsFor).some((name) => name.startsWith(words)))
  return begun.length === 1 ? (begun[0] ?? null) : null
}

function namesOf(topic: Topic, textsFor: TextsFor): readonly string[] {
  return [topic, ...LANGUAGES.map((language) => normal(textsFor(language)(`topic-${topic}`)))]
}

/** Names may carry an emoji or an apostrophe of any make. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’ʼ]/g, "'")
    .replace(/[^\p{L}\p{N}' -]+/gu, '')
    .trim()
}
