import { SECOND_MS } from '../domain/calendar.ts'
import type { ArchivePage } from '../ports.ts'
import { failure, oldestOf, type SourceAdapter } from './adapter.ts'
import { fetchDocument, type DocumentDeps, type FetchedDocument } from './fetch-document.ts'
import { completeFromPage } from './page-source.ts'
import type { SourceDefinitionOf } from './source-definition.ts'

const PAGE_SIZE = 20
const FIELDS = 'id,date_gmt,modified_gmt,link,title,content'

/** A WordPress site through its REST interface, which gives full texts and the whole archive. */
export function createWordpressSource(
  source: SourceDefinitionOf<'wordpress'>,
  deps: DocumentDeps,
): SourceAdapter {
  return {
    async list(last) {
      const request = { url: postsAddress(source.url, {}), etag: last.etag, lastModified: last.lastModified }
      const document = await fetchPosts(request, deps)
      return document.kind === 'parsed' ? { ...document, kind: 'listed' } : document
    },
    complete: (briefing, last) =>
      completeFromPage(briefing, { selectors: {}, localZone: source.timezone ?? null }, deps, last),
    listArchive: (cursor, since) => listWordpressArchive(source.url, cursor, since, deps),
  }
}

/**
 * One page of posts published before `cursor` (an instant in ISO 8601) and after `since`. Paging is by date:
 * page numbers would shift with every post published meanwhile.
 */
export async function listWordpressArchive(
  site: string,
  cursor: string | null,
  since: Date,
  deps: DocumentDeps,
): Promise<ArchivePage> {
  const url = postsAddress(site, { after: since.toISOString(), ...(cursor ? { before: cursor } : {}) })
  const document = await fetchPosts({ url }, deps)
  if (document.kind === 'failed') return document
  if (document.kind === 'not-modified')
    return failure('status', `${url} answered 304 to an unconditional request`)

  const { briefings, problems } = document
  const oldest = oldestOf(briefings)
  const isFull = briefings.length + problems.length >= PAGE_SIZE
  return {
    kind: 'listed',
    briefings,
    problems,
    cursor: nextCursor(oldest, isFull, cursor),
    reachedAt: oldest,
  }
}

/** A site may hide posts from a page, so that only an empty one is the end for sure. */
function nextCursor(oldest: Date | null, isFull: boolean, cursor: string | null): string | null {
  if (oldest === null) return null
  // One second later, so that posts of the same second that did not fit on this page are not skipped …
  const overlapping = new Date(oldest.getTime() + SECOND_MS).toISOString()
  // … unless that would ask for the same page for ever.
  return isFull && (cursor === null || overlapping < cursor) ? overlapping : oldest.toISOString()
}

function fetchPosts(
  request: Parameters<typeof fetchDocument>[1],
  deps: DocumentDeps,
): Promise<FetchedDocument> {
  return fetchDocument(deps, request, ({ text }) => ({ kind: 'wordpress', text }))
}

function postsAddress(site: string, range: Readonly<Record<string, string>>): string {
  const url = new URL('wp-json/wp/v2/posts', site.endsWith('/') ? site : `${site}/`)
  const parameters = {
    per_page: String(PAGE_SIZE),
    orderby: 'date',
    order: 'desc',
    _fields: FIELDS,
    ...range,
  }
  url.search = new URLSearchParams(parameters).toString()
  return url.href
}
