import { DAY_MS } from '../domain/calendar.ts'
import type { DigestPreferences, DigestStory } from '../domain/digest/digest.ts'
import { isToldIn, tellEvent, topicsOf } from '../domain/digest/tell-event.ts'
import { withoutSources } from '../domain/digest/without-sources.ts'
import type { Event } from '../domain/event.ts'
import type { Language } from '../domain/language.ts'
import type { Topic } from '../domain/topic.ts'
import type { BriefingStore } from '../ports.ts'

/** How far back news by topic goes; a search goes back to the beginning. */
export const NEWS_DAYS = 7
const MAX_STORIES = 5
/** Looked at where sources are left out of them. */
const MAX_FOUND = 50

export type NewsPage = { readonly stories: readonly DigestStory[]; readonly hasMore: boolean }

/** Who asks: in which language, and which sources they turned off. */
export type NewsReader = Pick<DigestPreferences, 'language' | 'mutedSources'>

type AnswerNewsDeps = { readonly briefings: Pick<BriefingStore, 'listEvents' | 'searchEvents'> }

/** A page of a topic's events, the newest first; those known in another language alone come last. */
export async function newsOfTopic(
  deps: AnswerNewsDeps,
  topic: Topic,
  reader: NewsReader,
  now: Date,
  page = 0,
): Promise<NewsPage> {
  const events = await recentEvents(deps, reader, now)
  const newest = events.filter((event) => topicsOf(event, reader.language).includes(topic)).toReversed()
  const stories = tellEvents(newest, reader.language)
  const end = (page + 1) * MAX_STORIES
  return { stories: stories.slice(page * MAX_STORIES, end), hasMore: end < stories.length }
}

/** How many events each topic had of late; topics without any are missing. */
export async function countNews(
  deps: AnswerNewsDeps,
  reader: NewsReader,
  now: Date,
): Promise<ReadonlyMap<Topic, number>> {
  const counts = new Map<Topic, number>()
  for (const event of await recentEvents(deps, reader, now)) {
    for (const topic of topicsOf(event, reader.language)) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  }
  return counts
}

/** The newest events with the words in any of their cases, at most five. */
export async function searchNews(
  deps: AnswerNewsDeps,
  words: string,
  reader: NewsReader,
  now: Date,
): Promise<readonly DigestStory[]> {
  const { language, mutedSources } = reader
  const limit = mutedSources.length === 0 ? MAX_STORIES : MAX_FOUND
  const events = await deps.briefings.searchEvents(words, now, limit)
  return tellEvents(withoutSources(events, mutedSources).slice(0, MAX_STORIES), language)
}

function tellEvents(events: readonly Event[], language: Language): readonly DigestStory[] {
  const { own = [], foreign = [] } = Object.groupBy(events, (event) =>
    isToldIn(event, language) ? 'own' : 'foreign',
  )
  return [...own, ...foreign].map((event) => tellEvent(event, language))
}

async function recentEvents(
  deps: AnswerNewsDeps,
  { mutedSources }: NewsReader,
  now: Date,
): Promise<readonly Event[]> {
  const after = new Date(now.getTime() - NEWS_DAYS * DAY_MS)
  const events = await deps.briefings.listEvents(after, now, mutedSources)
  return withoutSources(events, mutedSources)
}
