import { HOUR_MS } from '../domain/calendar.ts'
import type { FetchedBriefing, SourceFailure } from '../ports.ts'
import { alreadyComplete, failure, oldestOf, type SourceAdapter } from './adapter.ts'
import { fetchDocument, type DocumentDeps } from './fetch-document.ts'
import type { SourceDefinitionOf } from './source-definition.ts'

/** Reports are edited for a day or two after they were posted; older ones are taken as final. */
const REREAD_MS = 48 * HOUR_MS
/** A channel that posts faster than this between two fetches is caught up by `backfill`. */
const MAX_PAGES = 15

type Posts = {
  readonly briefings: readonly FetchedBriefing[]
  readonly problems: readonly string[]
  /** The number of the oldest post of the page; `null` on an empty page. */
  readonly oldest: string | null
}

/**
 * A Telegram channel through its public web preview, twenty posts a page. The preview knows no versions,
 * so the newest page is read each time, and once an hour all posts of the last two days, for edits.
 */
export function createTelegramSource(
  source: SourceDefinitionOf<'telegram'>,
  deps: DocumentDeps,
): SourceAdapter {
  const channel = source.url.replace(/^.*\//, '')

  return {
    async list(last, now) {
      const since = readSince(last.lastSuccessAt, now)
      const first = await readPage(null)
      if (first.kind === 'failed') return first
      if (first.posts.oldest === null) return failure('no-text', `${source.url} shows no posts`)

      const pages = [first.posts]
      while (pages.length < MAX_PAGES && isBetween(pages.at(-1), since)) {
        const next = await readPage(pages.at(-1)?.oldest ?? null)
        // What came is worth keeping; the next fetch goes back as far again.
        if (next.kind === 'failed') {
          pages.push({ briefings: [], problems: [next.message], oldest: null })
        } else {
          pages.push(next.posts)
        }
      }
      return {
        kind: 'listed',
        briefings: pages.flatMap(({ briefings }) => briefings),
        problems: pages.flatMap(({ problems }) => problems),
        etag: null,
        lastModified: null,
      }
    },

    complete: alreadyComplete,

    async listArchive(cursor, since) {
      const page = await readPage(cursor)
      if (page.kind === 'failed') return page
      const { briefings, problems, oldest } = page.posts
      return {
        kind: 'listed',
        briefings: briefings.filter(({ publishedAt }) => publishedAt === null || publishedAt >= since),
        problems,
        cursor: isBetween(page.posts, since) ? oldest : null,
        reachedAt: oldestOf(briefings),
      }
    },
  }

  async function readPage(
    before: string | null,
  ): Promise<{ readonly kind: 'read'; readonly posts: Posts } | SourceFailure> {
    const url = before === null ? source.url : `${source.url}?before=${before}`
    const document = await fetchDocument(deps, { url }, ({ text }) => ({ kind: 'telegram', text, channel }))
    if (document.kind === 'failed') return document
    if (document.kind === 'not-modified')
      return failure('status', `${url} answered 304 to an unconditional request`)
    return {
      kind: 'read',
      posts: { ...document, oldest: document.oldestPost ?? null },
    }
  }
}

function readSince(lastSuccessAt: Date | null, now: Date): Date {
  const isNewHour =
    lastSuccessAt === null ||
    Math.floor(lastSuccessAt.getTime() / HOUR_MS) < Math.floor(now.getTime() / HOUR_MS)
  return isNewHour ? new Date(now.getTime() - REREAD_MS) : lastSuccessAt
}

/** Whether posts of interest may follow the page. */
function isBetween(page: Posts | undefined, since: Date): boolean {
  if (!page || page.oldest === null) return false
  const oldestAt = page.briefings.at(-1)?.publishedAt
  // A page of pictures tells no date: the one before it will.
  return !oldestAt || oldestAt > since
}
