import { DAY_MS } from '../domain/calendar.ts'
import type { DigestStory } from '../domain/digest/digest.ts'
import { isToldIn, tellEvent, topicsOf } from '../domain/digest/tell-event.ts'
import type { Event } from '../domain/event.ts'
import type { Language } from '../domain/language.ts'
import type { Topic } from '../domain/topic.ts'
import type { BriefingStore } from '../ports.ts'

/** How far back news by topic goes; a search goes back to the beginning. */
export const NEWS_DAYS = 7
const MAX_STORIES = 5

type AnswerNewsDeps = { readonly briefings: Pick<BriefingStore, 'listEvents' | 'searchEvents'> }

/** The newest events of a topic, at most five; those known in another language alone come last, if at all. */
export async function newsOfTopic(
  deps: AnswerNewsDeps,
  topic: Topic,
  language: Language,
  now: Date,
): Promise<readonly DigestStory[]> {
  const events = await recentEvents(deps, now)
  const newest = events.filter((event) => topicsOf(event, language).includes(topic)).toReversed()
  return tellEvents(newest, language).slice(0, MAX_STORIES)
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

/** The newest events with the words in any of their cases, at most five. */
export async function searchNews(
  deps: AnswerNewsDeps,
  words: string,
  language: Language,
  now: Date,
): Promise<readonly DigestStory[]> {
  const events = await deps.briefings.searchEvents(words, now, MAX_STORIES)
  return tellEvents(events, language)
}

function tellEvents(events: readonly Event[], language: Language): readonly DigestStory[] {
  const { own = [], foreign = [] } = Object.groupBy(events, (event) =>
    isToldIn(event, language) ? 'own' : 'foreign',
  )
  return [...own, ...foreign].map((event) => tellEvent(event, language))
}

function recentEvents(deps: AnswerNewsDeps, now: Date) {
  return deps.briefings.listEvents(new Date(now.getTime() - NEWS_DAYS * DAY_MS), now)
}
