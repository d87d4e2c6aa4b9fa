import { noonOf } from '../domain/calendar.ts'
import { createEventIndex, EVENT_SPAN_MS, type EventIndex } from '../domain/event/event-index.ts'
import type { EventSignature } from '../domain/event/event-signature.ts'
import { readEventSignature } from '../domain/event/read-signature.ts'
import type { EventCandidate, JoiningStore } from '../ports.ts'

export type EventMemory = {
  /** What was told in the fortnight before an instant, to find the events of new stories in. */
  indexUntil(until: Date, store: Pick<JoiningStore, 'listEventCandidates'>): Promise<Pick<EventIndex, 'find'>>
  /** One after another: of one process only one waits in the database for its turn among all processes. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
}

/** Signatures of so many stories of the past are kept, so that a walk through an archive reads each once. */
const KEPT_SIGNATURES = 20_000

/**
 * The stories of the last days, which every new briefing is compared with, are read once and then kept up to
 * date by the new ones alone. A window further back is read from the store.
 */
export function createEventMemory(): EventMemory {
  const signatures = new Map<number, EventSignature>()
  let turn: Promise<unknown> = Promise.resolve()
  let live = { index: createEventIndex(), known: new Set<number>(), newest: 0, to: new Date(0) }

  return {
    inTurn(work) {
      const done = turn.then(work)
      turn = done.catch(() => undefined)
      return done
    },
    async indexUntil(until, store) {
      const after = new Date(until.getTime() - EVENT_SPAN_MS)
      if (until < live.to) return indexOf(await store.listEventCandidates(after, until))
      if (live.to <= after)
        live = { ...live, index: createEventIndex(), known: new Set(), newest: 0, to: after }

      // What counts as received earlier may have been stored since.
      const late = live.to > after ? await store.listEventCandidates(after, live.to, live.newest) : []
      for (const story of [...late, ...(await store.listEventCandidates(live.to, until))]) {
        if (!live.known.has(story.storyId)) live.index.add(indexed(story, signatureOf(story)))
        live.known.add(story.storyId)
        live.newest = Math.max(live.newest, story.storyId)
      }
      live.to = until
      return live.index
    },
  }

  function indexOf(stories: readonly EventCandidate[]): EventIndex {
    const index = createEventIndex()
    for (const story of stories) {
      const signature = signatures.get(story.storyId) ?? signatureOf(story)
      signatures.set(story.storyId, signature)
      index.add(indexed(story, signature))
    }
    for (const oldest of signatures.keys()) {
      if (signatures.size <= KEPT_SIGNATURES) break
      signatures.delete(oldest)
    }
    return index
  }
}

function indexed(story: EventCandidate, signature: EventSignature) {
  return { eventId: story.eventId, signature, at: toldAt(story).getTime() }
}

function signatureOf(story: EventCandidate): EventSignature {
  return readEventSignature(story, toldAt(story))
}

/** When it was published; the noon of the date that it states; or when it came. */
export function toldAt({
  publishedAt,
  publishedOn,
  receivedAt,
}: Pick<EventCandidate, 'publishedAt' | 'publishedOn' | 'receivedAt'>): Date {
  return publishedAt ?? (publishedOn === null ? receivedAt : noonOf(publishedOn))
}
