import { canonicalUrl } from '../canonical-url.ts'
import { collapseSpace } from './html-text.ts'
import { readLinkedArticle } from './linked-data.ts'
import { loadHtml } from './load-html.ts'
import { findPageBody } from './page-body.ts'
import { findPageDate } from './page-date.ts'
import { findPageTitle } from './page-title.ts'
import { parseLanguage } from './parse-language.ts'
import { parsePublishedAt } from './parse-published-at.ts'
import { unreadable, type ParsedDocument } from './parsed-document.ts'
import { recognizeChallenge } from './recognize-challenge.ts'

/** CSS selectors of one site; what is left out is found by convention. */
export type PageSelectors = {
  readonly title?: string | undefined
  readonly body?: string | undefined
  readonly date?: string | undefined
  /** Removed before the body is taken. */
  readonly drop?: readonly string[] | undefined
  /** On a page that lists articles: the links to them. */
  readonly links?: string | undefined
}

/** The article of a page: by the site's selectors, else by convention; `localZone` as for `parsePublishedAt`. */
export function parsePageDocument(
  html: string,
  url: string,
  selectors: PageSelectors,
  localZone: string | null = null,
): ParsedDocument {
  const challenge = recognizeChallenge(html)
  if (challenge) return unreadable('challenge', `it is ${challenge} instead of a text`)

  const $ = loadHtml(html)
  const content = findPageBody(html, $, selectors)
  if (content === null) return unreadable('no-text', 'no article was found on the page')

  const address = canonicalUrl(url) ?? url
  return {
    kind: 'parsed',
    problems: [],
    briefings: [
      {
        externalKey: address,
        url: address,
        title: findPageTitle($, selectors.title),
        format: 'html',
        content,
        publishedAt: findPageDate($, selectors.date, localZone),
        editedAt: parsePublishedAt(
          $('meta[property="article:modified_time"]').attr('content') ?? readLinkedArticle($)?.dateModified,
          localZone,
        ),
        language: parseLanguage($('html').attr('lang')),
        complete: true,
      },
    ],
  }
}

/** The articles a page links to, as briefings that are still to be completed, each once, in the page's order. */
export function parseLinksDocument(html: string, url: string, selector: string): ParsedDocument {
  const challenge = recognizeChallenge(html)
  if (challenge) return unreadable('challenge', `it is ${challenge} instead of a list of articles`)

  const $ = loadHtml(html)
  const found = new Map<string, string>()
  for (const link of $(selector).toArray()) {
    const address = canonicalUrl($(link).attr('href') ?? '', url)
    if (address && !found.has(address)) found.set(address, collapseSpace($(link).text()))
  }
  if (found.size === 0) return unreadable('no-text', `no link matches "${selector}"`)

  const briefings = [...found].slice(0, 100).map(([address, title]) => ({
    externalKey: address,
    url: address,
    title: title || null,
    format: 'html' as const,
    content: '',
    publishedAt: null,
    editedAt: null,
    language: null,
    complete: false,
  }))
  return { kind: 'parsed', briefings, problems: [] }
}
