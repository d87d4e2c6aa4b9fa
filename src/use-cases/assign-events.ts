import { assignEvents } from '../domain/event/assign-events.ts'
import { signatureOf } from '../domain/event/signature.ts'
import type { LinkStories } from './ingest.ts'

/** Gives each story of a briefing its signature and the known event that it tells, if any. */
export const linkStories: LinkStories = (stories, { publishedOn }, candidates) => {
  const eventIds = assignEvents(stories, candidates, publishedOn)
  return stories.map((story, at) => ({
    ...story,
    eventId: eventIds[at] ?? null,
    signature: signatureOf(story),
  }))
}
