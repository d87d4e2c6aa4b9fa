import type { Event } from '../event.ts'
import { hasWanted, parseWanted } from '../language/wanted-words.ts'

/** Whether a telling of the event has what a reader follows: words, phrases in quotation marks, exclusions. */
export function matchesFollow(event: Event, follow: string): boolean {
  const wanted = parseWanted(follow)
  return event.stories.some((story) => hasWanted(`${story.headline} ${story.text}`, wanted))
}
