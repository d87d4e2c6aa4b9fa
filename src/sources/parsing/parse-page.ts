import { Readability } from '@mozilla/readability'
import type { CheerioAPI } from 'cheerio/slim'
import { parseHTML } from 'linkedom'
import { canonicalUrl } from '../canonical-url.ts'
import { collapseSpace } from './html-text.ts'
import { isDeepOrLarge } from './is-deep-or-large.ts'
import { loadHtml } from './load-html.ts'
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

/** A body with less text than this is a teaser or a paywall, not a briefing. */
const MIN_TEXT_LENGTH = 200
/** Readability's time grows with depth times size: 2,000 nested elements took it a minute. */
const READABILITY_LIMITS = { depth: 150, elements: 20_000 }
const NEVER_TEXT = 'script, style, noscript, template, iframe, form, nav, aside, figure, svg, button'

/** The article of a page: by the site's selectors, else by readability. */
export function parsePageDocument(html: string, url: string, selectors: PageSelectors): ParsedDocument {
  const challenge = recognizeChallenge(html)
  if (challenge) return unreadable('challenge', `it is ${challenge} instead of a text`)

  const $ = loadHtml(html)
  const content = bodyBySelectors($, selectors) ?? bodyByReadability(html, $)
  if (content === null) return unreadable('no-text', 'no article was found on the page')

  const address = canonicalUrl(url) ?? url
  return {
    kind: 'parsed',
    problems: [],
    briefings: [
      {
        externalKey: address,
        url: address,
        title: findTitle($, selectors),
        format: 'html',
        content,
        publishedAt: findDate($, selectors),
        editedAt: parsePublishedAt($('meta[property="article:modified_time"]').attr('content')),
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

function bodyBySelectors($: CheerioAPI, selectors: PageSelectors): string | null {
  if (!selectors.body) return null
  const body = $(selectors.body).first().clone()
  body.find(NEVER_TEXT).remove()
  for (const unwanted of selectors.drop ?? []) body.find(unwanted).remove()
  return body.text().trim().length >= MIN_TEXT_LENGTH ? body.html() : null
}

function bodyByReadability(html: string, $: CheerioAPI): string | null {
  if (isDeepOrLarge($, READABILITY_LIMITS)) return null

  const { document } = parseHTML(html)
  const article = new Readability(document, { charThreshold: MIN_TEXT_LENGTH }).parse()
  const enough = (article?.textContent ?? '').trim().length >= MIN_TEXT_LENGTH
  return enough ? (article?.content ?? null) : null
}

function findTitle($: CheerioAPI, selectors: PageSelectors): string | null {
  const candidates = [
    selectors.title ? $(selectors.title).first().text() : '',
    $('meta[property="og:title"]').attr('content') ?? '',
    $('h1').first().text(),
    $('title').first().text(),
  ]
  return candidates.map(collapseSpace).find((title) => title !== '') ?? null
}

function findDate($: CheerioAPI, selectors: PageSelectors): Date | null {
  const chosen = selectors.date ? $(selectors.date).first() : null
  const candidates = [
    chosen?.attr('datetime'),
    chosen?.attr('content'),
    chosen?.text(),
    $('meta[property="article:published_time"]').attr('content'),
    $('article time[datetime]').first().attr('datetime'),
    /"datePublished"\s*:\s*"([^"]{10,40})"/.exec($('script[type="application/ld+json"]').text())?.[1],
  ]
  return candidates.map(parsePublishedAt).find((date) => date !== null) ?? null
}
