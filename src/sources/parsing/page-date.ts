import type { CheerioAPI } from 'cheerio/slim'
import { readLinkedArticle } from './linked-data.ts'
import { parsePublishedAt } from './parse-published-at.ts'

/** Names under which pages state when their article was published. */
const META = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'pubdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'sailthru.date',
  'date',
]
/** What stands in these is about another text, or about the site. */
const ELSEWHERE = 'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="card" i]'

/**
 * When the article of a page was published, by what states it: the site's own place, linked data of the article,
 * `itemprop`, `meta`, then the first time inside the article. Never that of a related card or of the site.
 */
export function findPageDate(
  $: CheerioAPI,
  selector: string | undefined,
  localZone: string | null,
): Date | null {
  const chosen = selector === undefined ? null : $(selector).first()
  const candidates = [
    chosen?.attr('datetime'),
    chosen?.attr('content'),
    chosen?.text(),
    readLinkedArticle($)?.datePublished,
    ...ofProperty($),
    ...ofMeta($),
    ...ofArticle($),
  ]
  return candidates.map((raw) => parsePublishedAt(raw, localZone)).find((date) => date !== null) ?? null
}

function ofProperty($: CheerioAPI): (string | undefined)[] {
  return $('[itemprop~="datePublished"]')
    .toArray()
    .filter((element) => isOwn($, $(element)))
    .map((element) => $(element).attr('content') ?? $(element).attr('datetime') ?? $(element).text())
}

function ofMeta($: CheerioAPI): string[] {
  const named = $('meta[content]')
    .toArray()
    .map((meta) => ({
      name: ($(meta).attr('property') ?? $(meta).attr('name') ?? '').toLowerCase(),
      content: $(meta).attr('content') ?? '',
    }))
  return META.flatMap((known) => named.filter(({ name }) => name === known).map(({ content }) => content))
}

function ofArticle($: CheerioAPI): (string | undefined)[] {
  const times = $('article time, main time, [itemprop="articleBody"] time, .post time, .entry time').toArray()
  return times.filter((time) => isOwn($, $(time))).map((time) => $(time).attr('datetime') ?? $(time).text())
}

/** Not of a card beside the article: an article within another one, or one without the page's heading where another has it. */
function isOwn($: CheerioAPI, element: ReturnType<CheerioAPI>): boolean {
  if (element.closest(ELSEWHERE).length > 0) return false
  const article = element.closest('article')
  if (article.length === 0) return true
  if (article.parent().closest('article').length > 0) return false
  return article.find('h1').length > 0 || $('article h1').length === 0
}
