import { Hono } from 'hono'
import type { Language } from '../../domain/language.ts'
import { LANGUAGES } from '../../domain/language.ts'
import type { Clock } from '../../ports.ts'
import { appearedAt, standingAt } from './sample-archive.ts'
import type { SampleBriefing } from './sample-archive.ts'
import { briefingHtml, escapeXml } from './sample-html.ts'

const CHANNEL: Readonly<Record<Language, { readonly title: string; readonly description: string }>> = {
  en: { title: 'Sample briefings', description: 'Daily briefings written for the playground' },
  uk: { title: 'Приклади зведень', description: 'Щоденні зведення, написані для пісочниці' },
}

/** Two feeds and the pages they link to. A briefing is there once the clock has passed its hour, and reads as it stands then. */
export function createSampleRoutes(
  clock: Clock,
  archives: ReadonlyMap<Language, readonly SampleBriefing[]>,
): Hono {
  const published = (language: Language) => standingAt(archives.get(language) ?? [], clock.now()).toReversed()

  const routes = new Hono()
  for (const language of LANGUAGES) {
    const name = language === 'en' ? '/feed.xml' : `/feed.${language}.xml`
    routes.get(name, (context) => {
      const items = published(language)
      const newest = Math.max(0, ...items.map((item) => appearedAt(item).getTime()))
      const etag = `"${language}-${newest}"`
      if (context.req.header('if-none-match') === etag) return context.body(null, 304)
      const root = new URL(context.req.url).origin
      return context.body(feedXml(language, items, root), 200, {
        'content-type': 'application/rss+xml; charset=utf-8',
        etag,
      })
    })
  }
  routes.get('/:slug', (context) => {
    const wanted = context.req.param('slug')
    const briefing = LANGUAGES.flatMap(published).find(({ slug }) => slug === wanted)
    return briefing === undefined ? context.text('Not published yet', 404) : context.html(pageHtml(briefing))
  })
  return routes
}

function feedXml(language: Language, briefings: readonly SampleBriefing[], root: string): string {
  const { title, description } = CHANNEL[language]
  const items = briefings.map((briefing) => {
    const url = `${root}/sample/${briefing.slug}`
    return `<item>
<title>${escapeXml(briefing.title)}</title>
<link>${url}</link>
<guid isPermaLink="true">${url}</guid>
<pubDate>${briefing.publishedAt.toUTCString()}</pubDate>
<content:encoded><![CDATA[${briefingHtml(briefing)}]]></content:encoded>
</item>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>${escapeXml(title)}</title>
<link>${root}/</link>
<description>${escapeXml(description)}</description>
<language>${language}</language>
${items.join('\n')}
</channel>
</rss>
`
}

function pageHtml(briefing: SampleBriefing): string {
  const title = escapeXml(briefing.title)
  const language = briefing.slug.slice(-2)
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="stylesheet" href="/playground/page/article.css"></head>
<body><article><h1>${title}</h1>
<p><time datetime="${briefing.publishedAt.toISOString()}">${briefing.publishedAt.toISOString().slice(0, 10)}</time></p>
${briefingHtml(briefing)}
</article></body></html>`
}
