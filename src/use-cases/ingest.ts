import type { ReadBriefing } from '../domain/briefing/read-briefing.ts'
import { DAY_MS, type IsoDate } from '../domain/calendar.ts'
import { assignEvents } from '../domain/event/assign-events.ts'
import { signatureOf } from '../domain/event/signature.ts'
import type { BriefingStore, FetchedBriefing, ReadText, SaveOutcome } from '../ports.ts'

export type IngestDeps = {
  readonly briefings: Pick<BriefingStore, 'save' | 'listEventCandidates'>
  readonly read: ReadText
  /** Told the nights that a new or changed briefing has figures of, so that digests can be corrected. */
  readonly correct?: (nights: readonly IsoDate[], now: Date) => Promise<unknown>
}

export type IngestOutcome = SaveOutcome & { readonly reading: ReadBriefing }

/** The same news is told again within so many days, if at all. */
const EVENT_SPAN_MS = 3 * DAY_MS
/** What is older than this when it is first met is history, and no news of today. */
export const NEWS_FOR_MS = 2 * DAY_MS

/**
 * Reads a fetched briefing and stores it, all or nothing: met twice it is stored once, changed it becomes a
 * revision. `now` is when it came; a text older than `newsForMs` counts as received when it was published, so
 * that a walk through an archive is not told to readers as news. Throws when the text cannot be read or stored.
 */
export async function ingest(
  deps: IngestDeps,
  sourceSlug: string,
  fetched: FetchedBriefing,
  now: Date,
  newsForMs = NEWS_FOR_MS,
): Promise<IngestOutcome> {
  const publishedAt = notLaterThan(now, fetched.publishedAt)
  const reading = await deps.read({ ...fetched, publishedAt })
  const isHistory = publishedAt !== null && now.getTime() - publishedAt.getTime() > newsForMs
  const receivedAt = isHistory ? publishedAt : now

  const from = new Date(receivedAt.getTime() - EVENT_SPAN_MS)
  const candidates = await deps.briefings.listEventCandidates(from, receivedAt)
  const eventIds = assignEvents(reading.stories, candidates, reading.publishedOn)
  const saved = await deps.briefings.save({
    origin: { sourceSlug, externalKey: fetched.externalKey, url: fetched.url, publishedAt, receivedAt },
    text: reading.text,
    reading,
    stories: reading.stories.map((story, index) => ({
      ...story,
      eventId: eventIds[index] ?? null,
      signature: signatureOf(story),
    })),
  })
  const nights = reading.strikes.flatMap(({ night }) => night ?? [])
  if (saved.kind !== 'unchanged' && nights.length > 0) await deps.correct?.(nights, now)
  return { ...saved, reading }
}

/** Feeds with a wrong clock or zone publish in the future. */
function notLaterThan(now: Date, instant: Date | null): Date | null {
  return instant !== null && instant > now ? now : instant
}
