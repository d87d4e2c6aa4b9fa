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
      if (from !== null && (after < from || until < to)) return store.listEventCandidates(after, until)

      for (const story of await listNew(after, until)) {
        // An object that is kept is kept as it is: what others have worked out about it hangs on it.
        if (!kept.has(story.storyId)) kept.set(story.storyId, story)
        newest = Math.max(newest, story.storyId)
      }
      for (const story of kept.values()) {
        if (story.receivedAt <= after) kept.delete(story.storyId)
      }
      from = after
      to = until
      return [...kept.values()]
    },
  }

  async function listNew(after: Date, until: Date): Promise<readonly EventCandidate[]> {
    if (from === null || to <= after) return store.listEventCandidates(after, until)
    return [
      ...(await store.listEventCandidates(to, until)),
      // What counts as received earlier may have been stored since.
      ...(await store.listEventCandidates(after, to, newest)),
    ]
  }
}
