import { and, asc, eq, isNull, lte, notInArray, sql } from 'drizzle-orm'
import type { SourceInfo } from '../domain/source.ts'
import type { SourceState, SourceStore } from '../ports.ts'
import type { Db } from './database.ts'
import { sources } from './schema.ts'

/** Sources and what is remembered of them between fetches. */
export function createSourceStore(db: Db): SourceStore {
  return {
    sync: (list, now) =>
      db.transaction(async (tx) => {
        // In one order for everybody: two processes that start together must not lock each other.
        for (const source of list.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)))
          await define(tx, source, now)
        const slugs = list.map((source) => source.slug)
        await tx
          .update(sources)
          .set({ listed: false })
          .where(
            and(eq(sources.listed, true), slugs.length > 0 ? notInArray(sources.slug, slugs) : undefined),
          )
      }),

    ensure: async (source, now) => {
      await db
        .insert(sources)
        .values({ ...definitionOf(source), listed: false, nextFetchAt: now })
        .onConflictDoNothing()
    },

    list: () =>
      db
        .select({ ...infoColumns, ...stateColumns })
        .from(sources)
        .where(eq(sources.listed, true))
        .orderBy(asc(sources.slug)),

    listDue: (now) =>
      db
        .select({ ...infoColumns, ...stateColumns })
        .from(sources)
        .where(and(eq(sources.listed, true), isNull(sources.pausedAt), lte(sources.nextFetchAt, now)))
        .orderBy(asc(sources.nextFetchAt)),

    update: async (slug, changes) => {
      if (Object.keys(changes).length === 0) return
      await db.update(sources).set(changes).where(eq(sources.slug, slug))
    },
  }
}

const infoColumns = {
  slug: sources.slug,
  name: sources.name,
  kind: sources.kind,
  url: sources.url,
  language: sources.language,
  authority: sources.authority,
  quoting: sources.quoting,
  intervalMinutes: sources.intervalMinutes,
  rhythmHours: sources.rhythmHours,
} satisfies { readonly [Field in keyof SourceInfo]: unknown }

const stateColumns = {
  slug: sources.slug,
  etag: sources.etag,
  lastModified: sources.lastModified,
  nextFetchAt: sources.nextFetchAt,
  lastFetchedAt: sources.lastFetchedAt,
  lastSuccessAt: sources.lastSuccessAt,
  lastBriefingAt: sources.lastBriefingAt,
  failures: sources.failures,
  lastError: sources.lastError,
  alertedAt: sources.alertedAt,
  pausedAt: sources.pausedAt,
  backfillCursor: sources.backfillCursor,
} satisfies { readonly [Field in keyof SourceState]: unknown }

/** A new address forgets the validators of the old one: they would hide what the new one has. */
async function define(tx: Db, source: SourceInfo, now: Date): Promise<void> {
  const definition = definitionOf(source)
  const sameUrl = sql`${sources.url} is not distinct from excluded.url`
  await tx
    .insert(sources)
    .values({ ...definition, listed: true, nextFetchAt: now })
    .onConflictDoUpdate({
      target: sources.slug,
      set: {
        ...definition,
        listed: true,
        etag: sql`case when ${sameUrl} then ${sources.etag} end`,
        lastModified: sql`case when ${sameUrl} then ${sources.lastModified} end`,
        nextFetchAt: sql`case when ${sameUrl} and ${sources.listed} then ${sources.nextFetchAt} else excluded.next_fetch_at end`,
      },
    })
}

const definitionOf = (source: SourceInfo) => ({
  slug: source.slug,
  name: source.name,
  kind: source.kind,
  url: source.url,
  language: source.language,
  authority: source.authority,
  quoting: source.quoting,
  intervalMinutes: source.intervalMinutes,
  rhythmHours: source.rhythmHours,
})
