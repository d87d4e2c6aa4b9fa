import type { Event } from '../event.ts'

/** The events as the other sources tell them; what only these sources tell is left out. */
export function withoutSources(events: readonly Event[], mutedSources: readonly string[]): readonly Event[] {
  if (mutedSources.length === 0) return events
  const muted = new Set(mutedSources)
  return events
    .map((event) => ({ ...event, stories: event.stories.filter((story) => !muted.has(story.sourceSlug)) }))
    .filter((event) => event.stories.length > 0)
}
