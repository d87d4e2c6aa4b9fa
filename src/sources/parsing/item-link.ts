import { canonicalUrl } from '../canonical-url.ts'

export type FeedLink = {
  readonly href?: string | undefined
  readonly rel?: string | undefined
  readonly type?: string | undefined
}

/** What no reader opens as an article: documents, pictures, sound, data. */
const NO_PAGE =
  /\.(?:pdf|docx?|xlsx?|zip|jpe?g|png|gif|webp|svg|avif|mp[34]|m4a|ogg|webm|json|xml|rss|atom)$/i
const INTERFACE = /^\/(?:wp-json|api)\//i
const HTML_TYPE = /^(?:text\/html|application\/xhtml\+xml)\b/i

/**
 * The address of the article among the links of an item, in the order of preference: said to be HTML, then of no
 * type, each only where its relation is "alternate" in any spelling, or none. Never a file, an interface or the
 * feed itself; `null` where nothing is left.
 */
export function findItemLink(
  links: readonly FeedLink[],
  { base, feedUrl }: { readonly base: string; readonly feedUrl: string },
): string | null {
  const articles = links.flatMap(({ href, rel, type }) => {
    const url = href !== undefined && isAlternate(rel) ? canonicalUrl(href, base) : null
    return url !== null && isArticle(url, feedUrl) ? [{ url, type }] : []
  })
  const chosen =
    articles.find(({ type }) => type !== undefined && HTML_TYPE.test(type)) ??
    articles.find(({ type }) => !type)
  return chosen?.url ?? null
}

/** `alternate`, `Alternate`, `http://www.iana.org/assignments/relation/alternate`, or nothing. */
function isAlternate(rel: string | undefined): boolean {
  const name = rel?.trim().toLowerCase().split('/').at(-1) ?? ''
  return name === '' || name.split(/\s+/).includes('alternate')
}

function isArticle(url: string, feedUrl: string): boolean {
  const { pathname } = new URL(url)
  return url !== canonicalUrl(feedUrl) && !NO_PAGE.test(pathname) && !INTERFACE.test(pathname)
}
