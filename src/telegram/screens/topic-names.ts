import { TOPICS, type Topic } from '../../domain/topic.ts'
import type { ChatFacts } from '../bot-context.ts'

/** The names of topics as a reader's list: "Strikes, Frontline", "all", "none". */
export function topicNames(facts: ChatFacts, chosen: readonly Topic[]): string {
  if (chosen.length === TOPICS.length) return facts.plain('topics-all')
  if (chosen.length === 0) return facts.plain('topics-none')
  return chosen.map((topic) => facts.plain(`topic-${topic}`)).join(', ')
}
