import { createHash } from 'node:crypto'
import { and, asc, desc, eq, gt, inArray, lte, max, min, notInArray, or, sql } from 'drizzle-orm'
import { EVENT_SPAN_MS } from '../domain/event/event-index.ts'
import type { BriefingStore, BriefingToSave } from '../ports.ts'
import type { Db } from './database.ts'
import { replaceImpacts } from './replace-impacts.ts'
import { replaceStories } from './replace-stories.ts'
import { replaceStrikes } from './replace-strikes.ts'
import { readEvents } from './read-events.ts'
import { briefingRevisions, briefings, events, stories } from './schema.ts'
import { findNearWord } from './find-near-word.ts'
import { searchEvents } from './search-events.ts'
import { storableText } from '../domain/storable-text.ts'
import { JOINING_EVENTS } from './advisory-locks.ts'

/** Briefings with their revisions, and the stories and events that are made of them. */
export function createBriefingStore(db: Db): BriefingStore {
  return {
    alone: (work) =>
      db.transaction(async (tx) => {
        await tx.execute(sql`select pg_advisory_xact_lock(${JOINING_EVENTS})`)
        return work(createBriefingStore(tx))
      }),

    save: (briefing) =>
      db.transaction(async (tx) => {
        const briefingId = await insertNew(tx, briefing)
        if (briefingId === null) return revise(tx, briefing)
        await replaceStories(tx, briefingId, briefing)
        await replaceStrikes(tx, briefingId, briefing, reportedAt(briefing))
        await replaceImpacts(tx, briefingId, briefing, reportedAt(briefing))
        return { kind: 'new', briefingId }
      }),

    findKnownKeys: async (sourceSlug, externalKeys) => {
      if (externalKeys.length === 0) return new Map()
      const rows = await db
        .select({
          externalKey: briefings.externalKey,
          receivedAt: briefings.receivedAt,
          revisedAt: briefings.revisedAt,
          length: sql<number>`length(${briefings.text})`,
        })
        .from(briefings)
        .where(and(eq(briefings.sourceSlug, sourceSlug), inArray(briefings.externalKey, [...externalKeys])))
      return new Map(
        rows.map(({ externalKey, receivedAt, revisedAt, length }) => [
          externalKey,
          { storedAt: revisedAt ?? receivedAt, length },
        ]),
      )
    },

    listEventCandidates: (after, until, newerThan = 0) =>
      db
        .select({
          storyId: stories.id,
          eventId: stories.eventId,
          receivedAt: stories.receivedAt,
          headline: stories.headline,
          text: stories.text,
          publishedAt: briefings.publishedAt,
          publishedOn: briefings.publishedOn,
          sourceSlug: briefings.sourceSlug,
        })
        .from(stories)
        .innerJoin(briefings, eq(briefings.id, stories.briefingId))
        .where(and(gt(stories.receivedAt, after), lte(stories.receivedAt, until), gt(stories.id, newerThan)))
        .orderBy(asc(stories.id)),

    listEvents: async (after, until, mutedSources = []) => {
      const found = await db
        .select({ id: events.id })
        .from(events)
        .where(
          or(
            and(gt(events.firstSeenAt, after), lte(events.firstSeenAt, until)),
            mutedSources.length > 0 ? firstHeardIn(db, after, until, mutedSources) : undefined,
          ),
        )
        .orderBy(asc(events.firstSeenAt), asc(events.id))
      return readEvents(
        db,
        found.map((event) => event.id),
        until,
      )
    },

    listEventsOf: async (briefingId, until) => {
      const found = await db
        .selectDistinct({ id: stories.eventId })
        .from(stories)
        .where(eq(stories.briefingId, briefingId))
        .orderBy(asc(stories.eventId))
      return readEvents(
        db,
        found.map(({ id }) => id),
        until,
      )
    },

    findEvent: async (eventId, until) => (await readEvents(db, [eventId], until))[0] ?? null,

    searchEvents: (search, limit) => searchEvents(db, search, limit),

    findNearWord: (word, until) => findNearWord(db, word, until),

    listTexts: async (briefingIds) => {
      if (briefingIds.length === 0) return new Map()
      const rows = await db
        .select({ id: briefings.id, text: briefings.text, language: briefings.language })
        .from(briefings)
        .where(inArray(briefings.id, [...briefingIds]))
      return new Map(rows.map(({ id, ...text }) => [id, text]))
    },

    latestReceivedAt: async () => {
      const [row] = await db.select({ latest: max(briefings.receivedAt) }).from(briefings)
      return row?.latest ?? null
    },

    listLatest: async (limit) => {
      const rows = await db
        .select({
          title: briefings.title,
          language: briefings.language,
          publishedAt: briefings.publishedAt,
          receivedAt: briefings.receivedAt,
        })
        .from(briefings)
        .orderBy(desc(briefings.receivedAt), desc(briefings.publishedAt))
        .limit(limit)
      return rows.map(({ receivedAt, publishedAt, ...row }) => ({
        ...row,
        publishedAt: publishedAt ?? receivedAt,
      }))
    },
  }
}

/** The ids of events that only muted sources told before, and that another one told within a window. */
function firstHeardIn(db: Db, after: Date, until: Date, mutedSources: readonly string[]) {
  const heard = db
    .select({ id: stories.eventId })
    .from(stories)
    .innerJoin(briefings, eq(briefings.id, stories.briefingId))
    .where(
      and(
        notInArray(briefings.sourceSlug, [...mutedSources]),
        gt(stories.receivedAt, oldest(after)),
        lte(stories.receivedAt, until),
      ),
    )
    .groupBy(stories.eventId)
    .having(gt(min(stories.receivedAt), sql`${after.toISOString()}::timestamptz`))
  return and(lte(events.firstSeenAt, after), gt(events.firstSeenAt, oldest(after)), inArray(events.id, heard))
}

/** Nobody tells an event for the first time later than a fortnight after it was told first. */
function oldest(after: Date): Date {
  return new Date(after.getTime() - EVENT_SPAN_MS)
}

/** `null` when the briefing is there; a second process that saves the same one waits here. */
async function insertNew(tx: Db, briefing: BriefingToSave): Promise<number | null> {
  const { origin } = briefing
  const [row] = await tx
    .insert(briefings)
    .values({
      ...contentOf(briefing),
      sourceSlug: origin.sourceSlug,
      externalKey: origin.externalKey,
      revision: 1,
      receivedAt: origin.receivedAt,
    })
    .onConflictDoNothing()
    .returning({ id: briefings.id })
  return row?.id ?? null
}

async function revise(tx: Db, briefing: BriefingToSave): ReturnType<BriefingStore['save']> {
  const { origin } = briefing
  const [known] = await tx
    .select()
    .from(briefings)
    .where(and(eq(briefings.sourceSlug, origin.sourceSlug), eq(briefings.externalKey, origin.externalKey)))
    .for('update')
  if (known === undefined) throw new Error('Unable to save a briefing: it was deleted meanwhile')
  const content = contentOf(briefing)
  if (known.contentHash === content.contentHash) return { kind: 'unchanged', briefingId: known.id }

  const revision = known.revision + 1
  await tx.insert(briefingRevisions).values({
    briefingId: known.id,
    revision: known.revision,
    title: known.title,
    text: known.text,
    contentHash: known.contentHash,
    replacedAt: origin.receivedAt,
  })
  await tx
    .update(briefings)
    .set({
      ...content,
      // A later look may know less of when and where it was published.
      publishedAt: content.publishedAt ?? known.publishedAt,
      publishedOn: content.publishedOn ?? known.publishedOn,
      url: content.url ?? known.url,
      revision,
      revisedAt: origin.receivedAt,
    })
    .where(eq(briefings.id, known.id))
  await replaceStories(tx, known.id, briefing)
  // A correction is news of the moment it is seen, not of the first publication.
  await replaceStrikes(tx, known.id, briefing, origin.receivedAt)
  await replaceImpacts(tx, known.id, briefing, origin.receivedAt)
  return { kind: 'revised', briefingId: known.id, revision }
}

const reportedAt = ({ origin }: BriefingToSave): Date => origin.publishedAt ?? origin.receivedAt

const contentOf = ({ origin, text, reading }: BriefingToSave) => ({
  url: origin.url,
  forwardedFrom: origin.forwardedFrom == null ? null : storableText(origin.forwardedFrom),
  title: reading.title === null ? null : storableText(reading.title),
  text: storableText(text),
  contentHash: contentHash(text),
  language: reading.language,
  dayNumber: reading.dayNumber,
  publishedOn: reading.publishedOn,
  publishedAt: origin.publishedAt,
})

/** Blind to what a site changes without saying anything new: spacing and how letters are composed. */
function contentHash(text: string): string {
  return createHash('sha256').update(text.normalize('NFC').replace(/\s+/g, ' ').trim()).digest('hex')
}
