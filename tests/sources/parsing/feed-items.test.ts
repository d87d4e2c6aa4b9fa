import { describe, expect, it } from 'vitest'
import { parseFeedDocument } from '../../../src/sources/parsing/parse-feed.ts'
import { PARAGRAPH } from '../documents.ts'

const AT = 'https://observer.example/feed/'
const NAMESPACES = `xmlns:a10="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"`

function read(text: string, localZone: string | null = null) {
  const document = parseFeedDocument(text, AT, localZone)
  if (document.kind === 'failed') throw new Error(document.message)
  return document
}
const rssItem = (inner: string) =>
  read(`<rss version="2.0" ${NAMESPACES}><channel><title>O</title><item>${inner}</item></channel></rss>`)
const atomEntry = (inner: string, attributes = '') =>
  read(
    `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>O</title><entry>${inner}</entry></feed>`,
  )
const jsonItem = (item: object, version?: string) =>
  read(JSON.stringify({ version, title: 'O', items: [item] }))

describe('the link of an item', () => {
  const html = 'https://observer.example/a'
  it.for([
    ['any spelling of the relation', `<link rel="Alternate" href="/a"/><link rel="self" href="${AT}"/>`],
    [
      'the relation as an address',
      '<link rel="http://www.iana.org/assignments/relation/alternate" href="/a"/>',
    ],
    [
      'HTML before a PDF and a picture',
      '<link rel="alternate" type="application/pdf" href="/a.pdf"/><link type="image/png" href="/p"/><link type="text/html" href="/a"/>',
    ],
    ['no interface', '<link href="/wp-json/wp/v2/posts/7"/><link href="/api/posts/7"/><link href="/a"/>'],
    ['never the feed itself', `<link href="${AT}"/><link href="/a"/>`],
  ] as const)('is the article: %s', ([, links]) => {
    expect(atomEntry(`<title>T</title>${links}`).briefings).toMatchObject([{ url: html }])
  })

  it('is none where there are only files', () => {
    expect(
      rssItem('<title>T</title><link>https://observer.example/report.pdf</link>').briefings,
    ).toMatchObject([{ url: null }])
  })

  it('is relative to the base of the feed and of the entry', () => {
    const base = 'xml:base="https://observer.example/en/"'
    expect(atomEntry('<title>T</title><link href="41"/>', base).briefings[0]?.url).toBe(
      'https://observer.example/en/41',
    )
  })

  it('keeps an item that has nothing else, for its page to be read', () => {
    const { briefings, problems } = rssItem(
      '<link>https://observer.example/a</link><pubDate>18 Jul 2023 10:00 GMT</pubDate>',
    )
    expect(briefings).toMatchObject([{ url: html, title: null, content: '', complete: false }])
    expect(problems).toEqual([])
  })
})

describe('the fields of an item under other names', () => {
  it('are read in RSS', () => {
    const { briefings } =
      rssItem(`<a10:link href="https://observer.example/a"/><dc:title>Dam mended</dc:title>
      <a10:published>2023-07-18T10:00:00Z</a10:published><a10:updated>2023-07-18T12:00:00Z</a10:updated>
      <media:description>Divers found the crack.</media:description>`)
    expect(briefings).toMatchObject([
      {
        title: 'Dam mended',
        url: 'https://observer.example/a',
        content: 'Divers found the crack.',
        publishedAt: new Date('2023-07-18T10:00:00Z'),
        editedAt: new Date('2023-07-18T12:00:00Z'),
      },
    ])
    expect(
      rssItem('<itunes:title>Dam</itunes:title><itunes:summary>Mended.</itunes:summary>').briefings,
    ).toMatchObject([{ title: 'Dam', content: 'Mended.' }])
  })

  it('are read in a JSON Feed whose version is no address', () => {
    for (const version of ['1.1', 'jsonfeed', undefined]) {
      expect(
        jsonItem({ id: '1', title: 'Dam', content_html: '<p>Mended.</p>' }, version).briefings,
      ).toMatchObject([{ title: 'Dam', content: '<p>Mended.</p>' }])
    }
  })
})

describe('the text of an item', () => {
  const lines = 'Ferry sinks\n\n• Divers found the hull\n• The pier is closed'

  it('keeps its lines where it is plain', () => {
    expect(jsonItem({ id: '1', content_text: lines }).briefings).toMatchObject([
      { format: 'text', content: lines },
    ])
    expect(
      rssItem(`<title>T</title><description><![CDATA[${lines}]]></description>`).briefings,
    ).toMatchObject([{ format: 'text', content: lines }])
    expect(atomEntry(`<title>T</title><content type="text">${lines}</content>`).briefings).toMatchObject([
      { format: 'text', content: lines },
    ])
  })

  it('that was escaped once or twice too often is markup again', () => {
    for (const text of [
      '&lt;p&gt;Pier &amp;amp; hull&lt;/p&gt;',
      '&amp;lt;p&amp;gt;Pier &amp;amp;amp; hull&amp;lt;/p&amp;gt;',
    ]) {
      expect(
        rssItem(`<title>T</title><description><![CDATA[${text}]]></description>`).briefings,
      ).toMatchObject([{ format: 'html', content: '<p>Pier &amp; hull</p>' }])
    }
    expect(rssItem('<title>&amp;lt;b&amp;gt;Pier&amp;lt;/b&amp;gt; closed</title>').briefings).toMatchObject([
      { title: 'Pier closed' },
    ])
  })

  it('that speaks of angle brackets stays as it is', () => {
    const text = '<p>Write &lt;p&gt; for a paragraph</p>'
    expect(rssItem(`<title>T</title><description><![CDATA[${text}]]></description>`).briefings).toMatchObject(
      [{ content: text }],
    )
  })

  it('in Base64 is unpacked, and a packed picture is no text', () => {
    const packed = Buffer.from(`<p>${PARAGRAPH}</p>`).toString('base64')
    const entry = (content: string, type: string) =>
      atomEntry(`<title>T</title><content type="${type}">\n${content}\n</content>`).briefings
    expect(entry(packed, 'application/octet-stream')).toMatchObject([{ content: `<p>${PARAGRAPH}</p>` }])
    expect(
      entry(Buffer.from('\x89PNG\r\n\x1a\n'.repeat(20), 'latin1').toString('base64'), 'image/png'),
    ).toMatchObject([{ content: '' }])
  })
})

describe('dates that cannot be read', () => {
  it('are counted and shown', () => {
    const item = '<title>T</title><pubDate>24 brumaire</pubDate>'
    const { problems } = read(
      `<rss version="2.0"><channel><item>${item}</item><item>${item}</item></channel></rss>`,
    )
    expect(problems).toEqual(['2 items bear a date that cannot be read, such as "24 brumaire"'])
  })

  it('are no matter where another one can be', () => {
    expect(
      rssItem('<title>T</title><pubDate>24 brumaire</pubDate><dc:date>2023-07-18</dc:date>').problems,
    ).toEqual([])
  })
})

it('a source that says its zone heals local times that are marked as UTC', () => {
  const text =
    '<rss version="2.0"><channel><item><title>T</title><pubDate>Tue, 18 Jul 2023 08:00:00 GMT</pubDate></item></channel></rss>'
  expect(read(text, 'Europe/Kyiv').briefings[0]?.publishedAt).toEqual(new Date('2023-07-18T05:00:00Z'))
})
