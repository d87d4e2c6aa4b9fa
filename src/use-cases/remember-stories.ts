import type { BriefingStore, EventCandidate } from '../ports.ts'

/**
 * The same store, but the stories of the last days, which every new briefing is compared with, are read
 * once and then kept up to date by the new ones alone. Windows further back are read as before. A story that
 * another process stores at the same moment may be missed: two events are made where one would have done.
 */
export function rememberStories<Store extends Pick<BriefingStore, 'listEventCandidates'>>(
  store: Store,
): Store {
  const kept = new Map<number, EventCandidate>()
  let from: Date | null = null
  let to = new Date(0)
  let newest = 0

  return {
    ...store,
    async listEventCandidates(after: Date, until: Date) {
      const isRecent = until >= to && (from === null || after >= from)
      if (!isRecent) return store.listEventCandidates(after, until)
      from = after
      to = until

      for (const story of await store.listEventCandidates(after, until, newest)) {
        // An object that is kept is kept as it is: what others have worked out about it hangs on it.
        if (!kept.has(story.storyId)) kept.set(story.storyId, story)
        newest = Math.max(newest, story.storyId)
      }
      for (const story of kept.values()) {
        if (story.receivedAt <= after) kept.delete(story.storyId)
      }
      return [...kept.values()]
    },
  }
}
