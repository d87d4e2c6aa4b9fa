import { parseFeed } from 'feedsmith'
import type { FeedLink } from './item-link.ts'
import { parsePublishedAt } from './parse-published-at.ts'

/** A date as written, and the instant it was read as: `null` where it cannot be read. */
export type StatedDate = { readonly raw: string; readonly at: Date | null }

/** An item as every feed format can give it. */
export type FeedItem = {
  readonly id: string | undefined
  readonly links: readonly FeedLink[]
  /** What the links of this item are relative to, where the feed says so. */
  readonly bases: readonly (string | undefined)[]
  readonly title: string | undefined
  readonly full: { readonly value: string; readonly type?: string | undefined } | undefined
  readonly summary: string | undefined
  /** The first that can be read counts. */
  readonly published: readonly (StatedDate | undefined)[]
  readonly updated: readonly (StatedDate | undefined)[]
}
export type Feed = { readonly language: string | undefined; readonly items: readonly FeedItem[] }

/** The items of a feed in any format; `null` when it is no feed. `localZone` as for `parsePublishedAt`. */
export function readFeedItems(text: string, localZone: string | null): Feed | null {
  try {
    return toFeed(
      parseFeed(withJsonVersion(text), {
        parseDateFn: (raw): StatedDate => ({ raw, at: parsePublishedAt(raw, localZone) }),
      }),
    )
  } catch {
    return null
  }
}

/** JSON Feeds whose version is no address, or left out, are JSON Feeds all the same. */
function withJsonVersion(text: string): string {
  if (!/^\s*\{/.test(text)) return text
  const feed: unknown = JSON.parse(text)
  if (typeof feed !== 'object' || feed === null || !('items' in feed) || !Array.isArray(feed.items))
    return text
  return JSON.stringify({ ...feed, version: 'https://jsonfeed.org/version/1.1' })
}

type Parsed = ReturnType<typeof parseFeed<StatedDate>>

function toFeed(parsed: Parsed): Feed {
  switch (parsed.format) {
    case 'rss':
      return {
        language: parsed.feed.language ?? parsed.feed.dc?.languages?.[0],
        items: (parsed.feed.items ?? []).map((item) => ({
          id: item.guid?.value,
          links: [{ href: item.link }, permalinkOf(item.guid), ...(item.atom?.links ?? [])],
          bases: [],
          title:
            item.title ??
            item.dc?.titles?.[0] ??
            item.atom?.title?.value ??
            item.media?.title?.value ??
            item.itunes?.title,
          full: valueOf(item.content?.encoded) ?? typedOf(item.atom?.content),
          summary:
            item.description ??
            item.dc?.descriptions?.[0] ??
            item.atom?.summary?.value ??
            item.media?.description?.value ??
            item.itunes?.summary,
          published: [item.pubDate, item.dc?.dates?.[0], item.atom?.published, item.dcterms?.issued?.[0]],
          updated: [item.atom?.updated, item.dcterms?.modified?.[0]],
        })),
      }
    case 'atom':
      return {
        language: parsed.feed.xml?.lang,
        items: (parsed.feed.entries ?? []).map((entry) => ({
          id: entry.id,
          links: entry.links ?? [],
          bases: [parsed.feed.xml?.base, entry.xml?.base],
          title: entry.title?.value ?? entry.dc?.titles?.[0] ?? entry.media?.title?.value,
          full: typedOf(entry.content),
          summary: entry.summary?.value ?? entry.dc?.descriptions?.[0] ?? entry.media?.description?.value,
          published: [entry.published, entry.dc?.dates?.[0], entry.updated],
          updated: [entry.updated],
        })),
      }
    case 'rdf':
      return {
        language: parsed.feed.dc?.languages?.[0],
        items: (parsed.feed.items ?? []).map((item) => ({
          id: item.rdf?.about,
          links: [{ href: item.link }, ...(item.atom?.links ?? [])],
          bases: [],
          title: item.title ?? item.dc?.titles?.[0],
          full: valueOf(item.content?.encoded),
          summary: item.description ?? item.dc?.descriptions?.[0],
          published: [item.dc?.dates?.[0], item.dcterms?.issued?.[0]],
          updated: [item.dcterms?.modified?.[0]],
        })),
      }
    case 'json':
      return {
        language: parsed.feed.language,
        items: (parsed.feed.items ?? []).map((item) => ({
          id: item.id,
          links: [{ href: item.url }],
          bases: [],
          title: item.title,
          full: valueOf(item.content_html) ?? typedOf({ value: item.content_text, type: 'text' }),
          summary: item.summary,
          published: [item.date_published, item.date_modified],
          updated: [item.date_modified],
        })),
      }
  }
}

function permalinkOf(guid: { value?: string; isPermaLink?: boolean } | undefined): FeedLink {
  return /^https?:/i.test(guid?.value ?? '') ? { href: guid?.value } : {}
}

function valueOf(value: string | undefined): FeedItem['full'] {
  return value === undefined ? undefined : { value }
}

function typedOf(
  text: { value?: string | undefined; type?: string | undefined } | undefined,
): FeedItem['full'] {
  return text?.value === undefined ? undefined : { value: text.value, type: text.type }
}
