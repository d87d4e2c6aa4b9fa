import { summarise } from '../briefing/summarise.ts'
import { dateAt, KYIV } from '../calendar.ts'
import type { Event, EventStory } from '../event.ts'
import type { Language } from '../language.ts'
import type { Topic } from '../topic.ts'
import type { DigestStory } from './digest.ts'

const SUMMARY_CHARS = 260

/**
 * An event for a reader: by the story in their language if there is one, rather by one that may be
 * summed up, else by the earliest.
 */
export function tellEvent(event: Event, language: Language): DigestStory {
  const [story] = rankStories(event, language)
  const summary = story?.quoting === 'summary' ? summarise(story, SUMMARY_CHARS) : ''
  return { ...tellHeadline(event, language), summary: summary === '' ? null : summary }
}

/** The same without a summary, for lists. */
export function tellHeadline(event: Event, language: Language): DigestStory {
  const [story, ...others] = rankStories(event, language)
  if (!story) throw new Error('Unable to tell an event without stories')
  return {
    eventId: event.id,
    headline: story.headline,
    summary: null,
    url: story.url,
    sourceName: story.sourceName,
    publishedOn: dateAt(story.publishedAt ?? story.receivedAt, KYIV),
    foreign: story.language === language ? null : story.language,
    alsoToldBy: otherSources(story, others),
  }
}

/** What an event is about, strongest first: as the told story has it, then as the others do. */
export function topicsOf(event: Event, language: Language): readonly Topic[] {
  return [...new Set(rankStories(event, language).flatMap((story) => story.topics))]
}

/** Whether a source tells the event in that language. */
export function isToldIn(event: Event, language: Language): boolean {
  return event.stories.some((story) => story.language === language)
}

function rankStories(event: Event, language: Language): readonly EventStory[] {
  return event.stories.toSorted((one, other) => rank(other, language) - rank(one, language))
}

function rank(story: EventStory, language: Language): number {
  return (story.language === language ? 4 : 0) + (story.quoting === 'summary' ? 2 : 0) + (story.url ? 1 : 0)
}

function otherSources(told: EventStory, others: readonly EventStory[]): DigestStory['alsoToldBy'] {
  const bySource = new Map(
    others
      .filter((story) => story.sourceSlug !== told.sourceSlug)
      .toSorted((one, other) => other.receivedAt.getTime() - one.receivedAt.getTime())
      .map((story) => [story.sourceSlug, { name: story.sourceName, url: story.url }]),
  )
  return [...bySource.values()].toReversed()
}
