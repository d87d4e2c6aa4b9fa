import { isFresh } from '../domain/alert/is-fresh.ts'
import type { ReadBriefing } from '../domain/briefing/read-briefing.ts'
import { DAY_MS, noonOf, type IsoDate } from '../domain/calendar.ts'
import { assignEvents } from '../domain/event/assign-events.ts'
import { wordHashesOf } from '../domain/event/word-hashes.ts'
import { createEventMemory, toldAt, type EventMemory } from './event-memory.ts'
import type { FreshBriefing } from './plan-alerts.ts'
import type { BriefingStore, FetchedBriefing, JoiningStore, ReadText, SaveOutcome } from '../ports.ts'

export type IngestDeps = {
  readonly briefings: Pick<BriefingStore, 'alone'>
  readonly read: ReadText
  /** Keeps what was told of late from one briefing to the next; without it each reads it anew. */
  readonly events?: EventMemory
  /** Told the nights that a new or changed briefing has figures of, so that digests can be corrected. */
  readonly correct?: (nights: readonly IsoDate[], now: Date) => Promise<unknown>
  /** Told of a new or changed briefing of the last day, so that readers hear at once who want to. */
  readonly alert?: (briefing: FreshBriefing, now: Date) => Promise<unknown>
}

export type IngestOutcome = SaveOutcome & { readonly reading: ReadBriefing }

/** Which of what comes is history, and no news of today. */
export type NewsRule = {
  /** What is older when it is first met. */
  readonly newsForMs: number
  /** What neither its source nor its text dates. */
  readonly undated: 'news' | 'history'
}
export const NEWS_RULE: NewsRule = { newsForMs: 2 * DAY_MS, undated: 'news' }

/**
 * Reads a fetched briefing and stores it, all or nothing: met twice it is stored once, changed it becomes a
 * revision. `now` is when it came; history counts as received when it was published, or on the date that it
 * states, so that neither an old file nor a walk through an archive is told to readers as news. Throws when the
 * text cannot be read or stored.
 */
export async function ingest(
  deps: IngestDeps,
  sourceSlug: string,
  fetched: FetchedBriefing,
  now: Date,
  rule = NEWS_RULE,
): Promise<IngestOutcome> {
  const publishedAt = notLaterThan(now, fetched.publishedAt)
  const reading = await deps.read({ ...fetched, publishedAt })
  const bornAt = publishedAt ?? dayOf(reading)
  const receivedAt = receptionOf(now, bornAt, rule)

  const { events = createEventMemory() } = deps
  const at = toldAt({ publishedAt, publishedOn: reading.publishedOn, receivedAt })
  const store = async (briefings: JoiningStore): Promise<SaveOutcome> => {
    const eventIds = assignEvents(reading.stories, await events.indexUntil(receivedAt, briefings), at)
    return briefings.save({
      origin: {
        sourceSlug,
        externalKey: fetched.externalKey,
        url: fetched.url,
        forwardedFrom: fetched.forwardedFrom ?? null,
        publishedAt,
        receivedAt,
      },
      text: reading.text,
      reading,
      stories: reading.stories.map((story, index) => ({
        ...story,
        eventId: eventIds[index] ?? null,
        signature: wordHashesOf(story),
      })),
    })
  }
  const saved = await events.inTurn(() => deps.briefings.alone(store))
  const nights = reading.strikes.flatMap(({ night }) => night ?? [])
  if (saved.kind !== 'unchanged' && nights.length > 0) await deps.correct?.(nights, now)
  // History is never told at once, whenever it is read or corrected.
  if (saved.kind !== 'unchanged' && isFresh(bornAt ?? receivedAt, now))
    await deps.alert?.({ briefingId: saved.briefingId, nights }, now)
  return { ...saved, reading }
}

function dayOf({ publishedOn }: ReadBriefing): Date | null {
  return publishedOn === null ? null : noonOf(publishedOn)
}

function receptionOf(now: Date, bornAt: Date | null, { newsForMs, undated }: NewsRule): Date {
  if (bornAt === null) return undated === 'news' ? now : new Date(now.getTime() - NEWS_RULE.newsForMs)
  return now.getTime() - bornAt.getTime() > newsForMs ? bornAt : now
}

/** Feeds with a wrong clock or zone publish in the future. */
function notLaterThan(now: Date, instant: Date | null): Date | null {
  return instant !== null && instant > now ? now : instant
}
