import type { Event, EventStory } from '../../../src/domain/event.ts'

/** An event told by one story for each given; English, by a source that may be summed up, unless told otherwise. */
export function event(id: number, ...stories: readonly Partial<EventStory>[]): Event {
  const told = stories.length > 0 ? stories : [{}]
  const firstSeenAt = new Date(Date.UTC(2023, 6, 18, 4, 0, id % 60))
  return {
    id,
    firstSeenAt,
    stories: told.map((story, at) => ({
      storyId: id * 10 + at,
      headline: `Headline ${id}`,
      text: `What happened in event ${id} is told here. It had an outcome.`,
      topics: ['frontline'],
      language: 'en',
      sourceSlug: 'ucmc',
      sourceName: 'UCMC',
      authority: 'press',
      quoting: 'summary',
      url: `https://ucmc.example/${id}`,
      publishedAt: null,
      receivedAt: firstSeenAt,
      ...story,
    })),
  }
}
