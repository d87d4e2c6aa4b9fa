import { Readability } from '@mozilla/readability'
import type { CheerioAPI } from 'cheerio/slim'
import { parseHTML } from 'linkedom'
import { isDeepOrLarge } from './is-deep-or-large.ts'

/** A body with less text than this is a teaser or a paywall, not a briefing. */
const MIN_TEXT_LENGTH = 200
/** Readability's time grows with depth times size: 2,000 nested elements took it a minute. */
const READABILITY_LIMITS = { depth: 150, elements: 20_000 }
const NEVER_TEXT =
  'script, style, noscript, template, iframe, form, nav, aside, figure, svg, button, dialog, [hidden], [aria-hidden="true"]'
/** Blocks beside the text of an article, by what sites call them. */
const BESIDE = [
  'comment',
  'related',
  'cookie',
  'consent',
  'paywall',
  'subscri',
  'newsletter',
  'share',
  'social',
  'promo',
  'advert',
]
  .flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`])
  .join(', ')

/** CSS selectors of a site's body and of what is dropped from it. */
export type BodySelectors = {
  readonly body?: string | undefined
  readonly drop?: readonly string[] | undefined
}

/**
 * The text of an article as HTML: by the site's selectors, else what the page itself marks as the article, else by
 * readability, at its own threshold first. `null` where nothing is long enough.
 */
export function findPageBody(html: string, $: CheerioAPI, selectors: BodySelectors): string | null {
  return bodyBySelectors($, selectors) ?? markedBody($) ?? bodyByReadability(html, $)
}

function bodyBySelectors($: CheerioAPI, selectors: BodySelectors): string | null {
  if (!selectors.body) return null
  const body = $(selectors.body).first().clone()
  body.find(NEVER_TEXT).remove()
  for (const unwanted of selectors.drop ?? []) body.find(unwanted).remove()
  return body.text().trim().length >= MIN_TEXT_LENGTH ? body.html() : null
}

/** The longest `<article>` or `articleBody` by the text of its paragraphs and items: dialogs and rules stand outside of it. */
function markedBody($: CheerioAPI): string | null {
  const marked = $('[itemprop~="articleBody"], article')
    .toArray()
    .map((element) => {
      const body = $(element).clone()
      body.find(`${NEVER_TEXT}, article, ${BESIDE}`).remove()
      return { body, length: body.find('p, li, h2, h3').text().trim().length }
    })
  const longest = marked.reduce<(typeof marked)[number] | null>(
    (best, next) => (best === null || next.length > best.length ? next : best),
    null,
  )
  return longest !== null && longest.length >= MIN_TEXT_LENGTH ? longest.body.html() : null
}

/** Below its threshold it tries again with ever fewer scruples and gives the longest that it found. */
function bodyByReadability(html: string, $: CheerioAPI): string | null {
  if (isDeepOrLarge($, READABILITY_LIMITS)) return null
  const { document } = parseHTML(html)
  const article = new Readability(document).parse()
  const enough = (article?.textContent ?? '').trim().length >= MIN_TEXT_LENGTH
  return enough ? (article?.content ?? null) : null
}
