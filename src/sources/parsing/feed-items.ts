import { parseFeed } from 'feedsmith'
import { parsePublishedAt } from './parse-published-at.ts'

/** An item as every feed format can give it. */
export type FeedItem = {
  readonly id: string | undefined
  readonly link: string | undefined
  readonly title: string | undefined
  readonly full: string | undefined
  readonly summary: string | undefined
  readonly publishedAt: Date | null
  readonly updatedAt: Date | null
}
export type Feed = { readonly language: string | undefined; readonly items: readonly FeedItem[] }

/** The items of a feed in any format; `null` when it is no feed. */
export function readFeedItems(text: string): Feed | null {
  try {
    return toFeed(parseFeed(text, { parseDateFn: parsePublishedAt }))
  } catch {
    return null
  }
}

function toFeed(parsed: ReturnType<typeof parseFeed<Date | null>>): Feed {
  switch (parsed.format) {
    case 'rss':
      return {
        language: parsed.feed.language ?? parsed.feed.dc?.languages?.[0],
        items: (parsed.feed.items ?? []).map((item) => ({
          id: item.guid?.value,
          link: item.link ?? item.guid?.value?.match(/^https?:.*/i)?.[0],
          title: item.title,
          full: item.content?.encoded,
          summary: item.description,
          publishedAt: item.pubDate ?? item.dc?.dates?.[0] ?? null,
          updatedAt: item.atom?.updated ?? item.dcterms?.modified?.[0] ?? null,
        })),
      }
    case 'atom':
      return {
        language: parsed.feed.xml?.lang,
        items: (parsed.feed.entries ?? []).map((entry) => ({
          id: entry.id,
          link: (entry.links?.find(({ rel }) => !rel || rel === 'alternate') ?? entry.links?.[0])?.href,
          title: entry.title?.value,
          full: entry.content?.value,
          summary: entry.summary?.value,
          publishedAt: entry.published ?? entry.updated ?? null,
          updatedAt: entry.updated ?? null,
        })),
      }
    case 'rdf':
      return {
        language: parsed.feed.dc?.languages?.[0],
        items: (parsed.feed.items ?? []).map((item) => ({
          id: item.rdf?.about,
          link: item.link,
          title: item.title,
          full: item.content?.encoded,
          summary: item.description,
          publishedAt: item.dc?.dates?.[0] ?? null,
          updatedAt: item.dcterms?.modified?.[0] ?? null,
        })),
      }
    case 'json':
      return {
        language: parsed.feed.language,
        items: (parsed.feed.items ?? []).map((item) => ({
          id: item.id,
          link: item.url,
          title: item.title,
          full: item.content_html ?? item.content_text,
          summary: item.summary,
          publishedAt: item.date_published ?? item.date_modified ?? null,
          updatedAt: item.date_modified ?? null,
        })),
      }
  }
}
