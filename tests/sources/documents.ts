/** Small documents in the shapes that sources publish, in words of our own. */

export type RssItem = {
  readonly title?: string
  readonly link?: string
  readonly guid?: string
  readonly pubDate?: string
  readonly description?: string
  readonly content?: string
}

export function rss(items: readonly RssItem[], language = 'en-US'): string {
  const tag = (name: string, value: string | undefined): string =>
    value === undefined ? '' : `<${name}><![CDATA[${value}]]></${name}>`
  const body = items.map(
    ({ title, link, guid, pubDate, description, content }) =>
      `<item>${tag('title', title)}${tag('link', link)}${tag('pubDate', pubDate)}` +
      `${guid === undefined ? '' : `<guid isPermaLink="false">${guid}</guid>`}` +
      `${tag('description', description)}${tag('content:encoded', content)}</item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Harbour Observer</title><link>https://observer.example/</link><language>${language}</language>
<sy:updatePeriod xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
	hourly	</sy:updatePeriod>
${body.join('\n')}
</channel></rss>`
}

export const PARAGRAPH =
  'Air defence crews along the coast worked through most of the night, the regional administration said in ' +
  'the morning. Debris fell on two warehouses and a school yard; the fire was put out before dawn and nobody was hurt. '

export const FULL_ITEM: RssItem = {
  title: 'Coast under attack &amp; a quiet front',
  link: 'https://observer.example/2023/07/coast/?utm_source=rss',
  guid: 'https://observer.example/?p=41',
  pubDate: 'Tue, 18 Jul 2023 15:01:43 +0000',
  description: `<p>${PARAGRAPH.slice(0, 120)} [&#8230;]</p>`,
  content: `<p>${PARAGRAPH}</p><h2>Quiet front</h2><p>${PARAGRAPH}</p>`,
}

export function articlePage(
  options: { readonly title?: string; readonly body?: string; readonly lang?: string } = {},
): string {
  const { title = 'Harbour reopens', body = `<p>${PARAGRAPH}</p>`.repeat(4), lang = 'en' } = options
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | Observer</title>
<meta property="og:title" content="${title}"><meta property="article:published_time" content="2023-07-19T06:30:00+03:00">
</head><body><nav><a href="/">Home</a> <a href="/war">War</a></nav>
<article><h1>${title}</h1><div class="story">${body}<aside>Read also: another text</aside></div></article>
<footer>All rights reserved</footer></body></html>`
}

export const CHALLENGE_PAGE = `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title>
<meta name="robots" content="noindex,nofollow"></head><body><div class="main-wrapper"><h2>Checking</h2>
<script>window._cf_chl_opt={cvId:'3'};</script></div></body></html>`
