import type { EventIndex } from './event-index.ts'
import { readEventSignature, type ToldStory } from './read-signature.ts'

/**
 * For each story of one briefing the event it tells, or `null` for news. Stories of one briefing are never
 * joined to one event: whoever wrote it told them apart.
 * @param at when the briefing was published, or came where nothing says
 */
export function assignEvents(
  stories: readonly ToldStory[],
  index: Pick<EventIndex, 'find'>,
  at: Date,
): readonly (number | null)[] {
  const taken = new Set<number>()
  return stories.map((story) => {
    const eventId = index.find(readEventSignature(story, at), at.getTime(), taken)
    if (eventId !== null) taken.add(eventId)
    return eventId
  })
}
