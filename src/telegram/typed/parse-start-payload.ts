import { LANGUAGES, type Language } from '../../domain/language.ts'
import { parseTime } from '../../domain/ask/parse-time.ts'
import { TOPICS, type Topic } from '../../domain/topic.ts'

export type StartPayload = {
  readonly language: Language | null
  /** None where the link names none. */
  readonly topics: readonly Topic[]
  /** `HH:MM` */
  readonly time: string | null
}

/** Telegram allows 64 characters of this alphabet; anything else was not made by a link. */
const PAYLOAD = /^[\w-]{1,64}$/

/**
 * What a link such as `t.me/bot?start=t_frontline_energy-at_0800-lang_uk` asks for. Anybody can write one, so it may only
 * choose among known values; the rest is ignored. Older links are `lang-uk_topics-strikes-energy`.
 */
export function parseStartPayload(payload: string): StartPayload {
  if (!PAYLOAD.test(payload)) return { language: null, topics: [], time: null }
  const parts = [split(payload, '-', '_'), split(payload, '_', '-')].flat()
  const valuesOf = (...names: readonly string[]): readonly string[] =>
    parts.filter(([first = '']) => names.includes(first)).flatMap(([, ...values]) => values)
  const named = new Set(valuesOf('t', 'topics'))
  const languages = valuesOf('lang')
  const time = valuesOf('at').find((value) => /^\d{4}$/.test(value))
  return {
    language: LANGUAGES.find((language) => languages.includes(language)) ?? null,
    topics: TOPICS.filter((topic) => named.has(topic)),
    time: time === undefined ? null : parseTime(`${time.slice(0, 2)}:${time.slice(2)}`),
  }
}

/** The payload that leads others to the same topics and hour; all topics need no mention, and too many have no room. */
export function startPayload({ topics, time }: Pick<StartPayload, 'topics' | 'time'>): string {
  const hour = time === null ? [] : [`at_${time.replace(':', '')}`]
  const isWorthNaming = topics.length > 0 && topics.length < TOPICS.length
  const whole = [...(isWorthNaming ? [['t', ...topics].join('_')] : []), ...hour].join('-')
  return PAYLOAD.test(whole) ? whole : hour.join('-')
}

const split = (payload: string, outer: string, inner: string): readonly (readonly string[])[] =>
  payload.split(outer).map((part) => part.split(inner))
