import { Buffer } from 'node:buffer'

/** A source as a site would answer, and what is to come of it: each item's stories, link and hour. */
export type DryRunCase = {
  readonly name: string
  readonly kind: 'feed' | 'telegram'
  readonly type?: string
  readonly body: string | Buffer
  readonly stories: readonly (readonly string[])[]
  readonly path?: string
  readonly at?: string | null
}

const NEWS = ['Під Ромнами відкрили міст', 'Чехія передала вісім насосів', 'У Вилковому судять лоцмана']
const TEXTS = NEWS.map((each) => `${each}. Про це сказали в громаді вранці, а потім і в області.`)
const LONG =
  'The mayor spoke for an hour about the bridge, its bearings and the winter that comes early this year.'

const post = (html: string): string => `<!DOCTYPE html><html><body><div class="tgme_channel_info"></div>
<section class="tgme_channel_history"><div class="tgme_widget_message" data-post="evening/7"><div class="tgme_widget_message_text">${html}</div>
<a class="tgme_widget_message_date"><time datetime="2026-10-09T18:05:00+00:00">21:05</time></a></div></section></body></html>`

const MARKS = ['•', '▪️', '🔹', '—', '-', '📌', '👉', '✔️']
const marked: readonly DryRunCase[] = MARKS.flatMap((mark) =>
  [' ', ''].map((gap) => ({
    name: `a post with “${mark}${gap}” before each story`,
    kind: 'telegram' as const,
    body: post(
      `<b>Вечір, 9 жовтня</b><br/><br/>${TEXTS.map((text) => mark + gap + text).join('<br/><br/>')}`,
    ),
    stories: [NEWS],
    path: 'https://t.me/evening/7',
    at: '2026-10-09T18:05:00.000Z',
  })),
)

const keycaps: DryRunCase = {
  name: 'a post with key caps',
  kind: 'telegram',
  body: post(
    `<b>Вечір, 9 жовтня</b><br/><br/>${TEXTS.map((text, at) => `${at + 1}\uFE0F\u20E3${text}`).join('<br/><br/>')}`,
  ),
  stories: [NEWS],
  path: 'https://t.me/evening/7',
  at: '2026-10-09T18:05:00.000Z',
}

const DATE = '<pubDate>Fri, 09 Oct 2026 18:05:00 GMT+3</pubDate>'
const rss = (inner: string, date = DATE, spaces = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${spaces}><channel><title>N</title><item><title>Evening post, 9 October</title><link>/a/7</link>${date}${inner}</item></channel></rss>`
const encoded = (html: string): string =>
  rss(
    `<content:encoded><![CDATA[${html}]]></content:encoded>`,
    DATE,
    'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  )
const HEADS = ['Ferry sinks at its pier', 'Winter coal is bought', 'Spy ring on trial']
const runIn = HEADS.map((head) => `<p><strong>${head}.</strong> ${LONG}</p>`).join('')

/** What stands behind the items' link: a dialog about cookies, longer than the article after it. */
export const PAGE = `<!DOCTYPE html><html><head><title>Evening post, 9 October | The Ferryman</title></head><body>
<div class="consent" role="dialog">${'<p>We and our partners keep cookies on your device, and you may say no to any of them below.</p>'.repeat(30)}</div>
<article><h1>Evening post, 9 October</h1>${runIn}</article></body></html>`

const feeds: readonly DryRunCase[] = [
  { name: 'run-in heads', kind: 'feed', body: encoded(runIn), stories: [HEADS] },
  {
    name: 'what is known on a day of the war',
    kind: 'feed',
    body: encoded(
      `<h2>What we know on day 1,324</h2><ul>${HEADS.map((head) => `<li>${head}. ${LONG}</li>`).join('')}</ul>`,
    ),
    stories: [HEADS],
  },
  {
    name: 'a heading that comes twice',
    kind: 'feed',
    body: encoded(
      ['Poltava region', 'Sumy region', 'Poltava region']
        .map((head, at) => `<h3>${head}</h3><p>${HEADS[at] ?? ''}. ${LONG}</p>`)
        .join(''),
    ),
    stories: [['Poltava region', 'Sumy region', 'Poltava region']],
  },
  {
    name: 'markup that was escaped twice',
    kind: 'feed',
    body: rss(
      `<content:encoded>${runIn.replace(/</g, '&amp;lt;').replace(/>/g, '&amp;gt;')}</content:encoded>`,
      DATE,
      'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    ),
    stories: [HEADS],
  },
  {
    name: 'words that were struck out',
    kind: 'feed',
    body: encoded(
      runIn.replace('sinks', '<s>drifts</s> sinks').replace('bought', 'bought<del> and sold</del>'),
    ),
    stories: [HEADS],
  },
  {
    name: 'NUL characters inside words',
    kind: 'feed',
    body: encoded(runIn.replace('sinks', 'si\0nks')),
    stories: [HEADS],
  },
  {
    name: 'UTF-16 without a mark',
    kind: 'feed',
    body: Buffer.from(
      encoded(runIn).replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="UTF-16"?>'),
      'utf16le',
    ),
    stories: [HEADS],
  },
  ...(
    [
      ['Fri, 09 Oct 2026 18:05:00 UTC+3', '2026-10-09T15:05:00.000Z'],
      ['Fri, 09 Oct 2026 18:05:00 GMT+0700', '2026-10-09T11:05:00.000Z'],
      ['Fri, 09 Oct 2026 18:05:00 +03', '2026-10-09T15:05:00.000Z'],
      ['Fri, 09 Oct 2026 18:05:00 EEST', '2026-10-09T15:05:00.000Z'],
      ['9 жовтня 2026, 18:05', '2026-10-09T18:05:00.000Z'],
    ] as const
  ).map(([date, at]): DryRunCase => ({
    name: `the hour “${date}”`,
    kind: 'feed',
    body: encoded(runIn).replace(DATE, `<pubDate>${date}</pubDate>`),
    stories: [HEADS],
    at,
  })),
  {
    name: 'names with prefixes',
    kind: 'feed',
    body: rss(
      `<a10:content type="html"><![CDATA[${runIn}]]></a10:content>`,
      '<dc:date>2026-10-09T18:05:00+03:00</dc:date>',
      'xmlns:a10="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ),
    stories: [HEADS],
  },
  ...(
    [
      ['no text at all', '', ''],
      [
        'text under media:description',
        `<media:description>${LONG}</media:description>`,
        'xmlns:media="http://search.yahoo.com/mrss/"',
      ],
      [
        'text under itunes:summary',
        `<itunes:summary>${LONG}</itunes:summary>`,
        'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
      ],
    ] as const
  ).map(([what, inner, space]): DryRunCase => ({
    name: `${what}, and the page behind it`,
    kind: 'feed',
    body: rss(inner, DATE, space),
    stories: [HEADS],
  })),
  {
    name: 'Atom with a base, an alternate among other links, and text in Base64',
    kind: 'feed',
    body: `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/a/"><title>N</title><id>n</id><updated>2026-10-09T18:05:00+03:00</updated>
<entry><id>urn:7</id><title>Evening post, 9 October</title><updated>2026-10-09T18:05:00+03:00</updated><link rel="self" href="7.atom"/><link rel="alternate" type="text/html" href="7"/>
<content type="application/xhtml+xml">${Buffer.from(runIn).toString('base64')}</content></entry></feed>`,
    stories: [HEADS],
  },
  {
    name: 'a JSON Feed with plain text',
    kind: 'feed',
    type: 'application/feed+json',
    body: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'N',
      items: [
        {
          id: '7',
          url: '/a/7',
          title: 'Evening post, 9 October',
          date_published: '2026-10-09T18:05:00+03:00',
          content_text: HEADS.map((head) => `• ${head}. ${LONG}`).join('\n'),
        },
      ],
    }),
    stories: [HEADS],
  },
]

export const DRY_RUN_CASES: readonly DryRunCase[] = [
  ...marked,
  keycaps,
  ...feeds.map((each) => ({ at: '2026-10-09T15:05:00.000Z', path: '/a/7', ...each })),
]
