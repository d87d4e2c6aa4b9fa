import { DAY_MS } from '../domain/calendar.ts'
import type { DigestStory } from '../domain/digest/digest.ts'
import { isToldIn, tellEvent, topicsOf } from '../domain/digest/tell-event.ts'
import type { Language } from '../domain/language.ts'
import type { Topic } from '../domain/topic.ts'
import type { BriefingStore } from '../ports.ts'

/** How far back news by topic goes; a search goes back to the beginning. */
export const NEWS_DAYS = 7
const MAX_STORIES = 5

type AnswerNewsDeps = { readonly briefings: Pick<BriefingStore, 'listEvents' | 'searchEvents'> }

/** The newest stories of a topic, at most five; in another language as far as there are not enough in the reader's. */
export async function newsOfTopic(
  deps: AnswerNewsDeps,
  topic: Topic,
  language: Language,
  now: Date,
): Promise<readonly DigestStory[]> {
  const events = await recentEvents(deps, now)
  const newest = events.filter((event) => topicsOf(event, language).includes(topic)).toReversed()
  const own = newest.filter((event) => isToldIn(event, language))
  const foreign = newest.filter((event) => !isToldIn(event, language))
  const told = new Set([...own, ...foreign].slice(0, MAX_STORIES))
  return newest.filter((event) => told.has(event)).map((event) => tellEvent(event, language))
}

/** How many events each topic had of late; topics without any are missing. */
export async function countNews(
  deps: AnswerNewsDeps,
  language: Language,
  now: Date,
): Promise<ReadonlyMap<Topic, number>> {
  const counts = new Map<Topic, number>()
  for (const event of await recentEvents(deps, now)) {
    for (const topic of topicsOf(event, language)) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  }
  return counts
}

/** The newest stories with the words in any of their cases, at most five. */
export async function searchNews(
  deps: AnswerNewsDeps,
  words: string,
  language: Language,
  now: Date,
): Promise<readonly DigestStory[]> {
  const events = await deps.briefings.searchEvents(words, now, MAX_STORIES)
  return events.map((event) => tellEvent(event, language))
}

function recentEvents(deps: AnswerNewsDeps, now: Date) {
  return deps.briefings.listEvents(new Date(now.getTime() - NEWS_DAYS * DAY_MS), now)
}
