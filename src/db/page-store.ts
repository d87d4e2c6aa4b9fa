import { and, eq, inArray } from 'drizzle-orm'
import type { FetchedBriefing, PageStore } from '../ports.ts'
import type { Db } from './database.ts'
import { readPages, type StoredListing } from './schema.ts'

/** Articles that may yet be corrected, for whichever process asks for them next. */
export function createPageStore(db: Db): PageStore {
  return {
    async list(slug) {
      const rows = await db.select().from(readPages).where(eq(readPages.sourceSlug, slug))
      return new Map(
        rows.map(({ externalKey, listed, etag, lastModified, changed, bornAt, readAt, length }) => [
          externalKey,
          {
            ...{ bornAt, readAt, length, isChanged: changed },
            listed: revive(listed),
            validators: { etag, lastModified },
          },
        ]),
      )
    },

    async save(slug, { listed, validators, isChanged, bornAt, readAt, length }) {
      const content = {
        ...{ listed: freeze(listed), changed: isChanged, bornAt, readAt, length },
        ...{ etag: validators.etag, lastModified: validators.lastModified },
      }
      await db
        .insert(readPages)
        .values({ sourceSlug: slug, externalKey: listed.externalKey, ...content })
        .onConflictDoUpdate({ target: [readPages.sourceSlug, readPages.externalKey], set: content })
    },

    async forget(slug, keys) {
      if (keys.length === 0) return
      await db
        .delete(readPages)
        .where(and(eq(readPages.sourceSlug, slug), inArray(readPages.externalKey, [...keys])))
    },
  }
}

function freeze(listed: FetchedBriefing): StoredListing {
  const { publishedAt, editedAt } = listed
  return {
    ...listed,
    publishedAt: publishedAt?.toISOString() ?? null,
    editedAt: editedAt?.toISOString() ?? null,
  }
}

function revive(listed: StoredListing): FetchedBriefing {
  const { publishedAt, editedAt } = listed
  return {
    ...listed,
    publishedAt: publishedAt === null ? null : new Date(publishedAt),
    editedAt: editedAt === null ? null : new Date(editedAt),
  }
}
