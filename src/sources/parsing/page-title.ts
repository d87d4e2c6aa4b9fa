import type { CheerioAPI } from 'cheerio/slim'
import { collapseSpace } from './html-text.ts'

const SEPARATOR = /\s+[-–—|•·:»/]+\s+/u

/** The article's headline, without the name of the site behind it; `null` where the page has none. */
export function findPageTitle($: CheerioAPI, selector: string | undefined): string | null {
  const heading = collapseSpace($('h1').first().text())
  const candidates = [
    selector === undefined ? '' : $(selector).first().text(),
    $('meta[property="og:title"]').attr('content') ?? '',
    heading,
    $('title').first().text(),
  ]
  const title = candidates.map(collapseSpace).find((candidate) => candidate !== '')
  return title === undefined ? null : withoutSite(title, heading, siteNames($))
}

function withoutSite(title: string, heading: string, sites: readonly string[]): string {
  if (heading !== '' && title.startsWith(heading) && SEPARATOR.test(title.slice(heading.length)))
    return heading
  const parts = title.split(SEPARATOR)
  const last = parts.at(-1) ?? ''
  if (parts.length < 2 || !sites.includes(bare(last))) return title
  return title.slice(0, title.lastIndexOf(last)).replace(/[\s\-–—|•·:»/]+$/u, '')
}

function siteNames($: CheerioAPI): readonly string[] {
  const stated = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'twitter:site'].map(
    (name) => $(`meta[property="${name}"], meta[name="${name}"]`).first().attr('content'),
  )
  const address = $('link[rel="canonical"], meta[property="og:url"]').first()
  const host = URL.parse(address.attr('href') ?? address.attr('content') ?? '')?.hostname ?? ''
  return [...stated, host, host.replace(/^www\./, ''), host.replace(/^www\./, '').split('.')[0]]
    .map((name) => bare(name ?? ''))
    .filter((name) => name !== '')
}

const bare = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
