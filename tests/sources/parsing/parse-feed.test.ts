import { describe, expect, it } from 'vitest'
import { parseFeedDocument } from '../../../src/sources/parsing/parse-feed.ts'
import { FULL_ITEM, PARAGRAPH, rss, type RssItem } from '../documents.ts'

const AT = 'https://observer.example/feed/'

function parse(text: string) {
  const document = parseFeedDocument(text, AT)
  if (document.kind === 'failed') throw new Error(document.message)
  return document.briefings
}
const parseItem = (item: RssItem) => parse(rss([item]))[0]

describe('every feed format', () => {
  const expected = {
    title: 'Harbour & sea',
    url: 'https://observer.example/41',
    publishedAt: new Date('2023-07-18T15:01:00Z'),
    content: `<p>${PARAGRAPH}</p>`,
    complete: true,
  }

  it('is read: Atom', () => {
    const [briefing] =
      parse(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk"><title>O</title><id>f</id>
      <entry><title type="html">Harbour &amp;amp; sea</title><id>tag:41</id><link href="/41/?utm_source=a"/>
      <published>2023-07-18T18:01:00+03:00</published><updated>2023-07-18T16:00:00Z</updated>
      <content type="html"><![CDATA[<p>${PARAGRAPH}</p>]]></content></entry></feed>`)
    expect(briefing).toMatchObject({
      ...expected,
      externalKey: 'tag:41',
      language: 'uk',
      editedAt: new Date('2023-07-18T16:00:00Z'),
    })
  })

  it('tells items apart that a feed gives one id, and takes one that stands there twice once', () => {
    const items = ['a', 'b', 'b'].map((name) => ({
      title: `Item ${name}`,
      guid: '0',
      link: `https://observer.example/${name}/`,
    }))
    const keys = parse(rss(items)).map(({ externalKey }) => externalKey)
    expect(keys.toSorted()).toEqual(['https://observer.example/a', 'https://observer.example/b'])
  })

  it('does not take an id for an address that is none', () => {
    const feed = rss([{ title: 'A', guid: '41' }]).replace(' isPermaLink="false"', '')
    expect(parse(feed)).toMatchObject([{ externalKey: '41', url: null }])
  })

  it('tells when an item of RSS was changed, in either way there is', () => {
    const feed = (element: string) =>
      rss([FULL_ITEM]).replace(
        '<item>',
        `<item xmlns:a="http://www.w3.org/2005/Atom" xmlns:t="http://purl.org/dc/terms/">${element}`,
      )
    const changed = { editedAt: new Date('2023-07-18T17:30:00Z') }
    const elements = [
      '<a:updated>2023-07-18T17:30:00Z</a:updated>',
      '<t:modified>2023-07-18T20:30:00+03:00</t:modified>',
    ]
    for (const element of elements) expect(parse(feed(element))).toMatchObject([changed])
    expect(parse(feed('<a:updated>2023-07-18T15:01:43Z</a:updated>'))).toMatchObject([{ editedAt: null }])
  })

  it('is read: RDF', () => {
    const [briefing] =
      parse(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel rdf:about="f"><title>O</title></channel><item rdf:about="https://observer.example/41">
      <title>Harbour &amp; sea</title><link>https://observer.example/41/</link><dc:date>2023-07-18T15:01:00Z</dc:date>
      <content:encoded><![CDATA[<p>${PARAGRAPH}</p>]]></content:encoded></item></rdf:RDF>`)
    expect(briefing).toMatchObject(expected)
  })

  it('is read: JSON Feed', () => {
    const [briefing] = parse(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'O',
        language: 'en',
        items: [
          {
            id: '41',
            url: 'https://observer.example/41',
            title: 'Harbour & sea',
            content_html: `<p>${PARAGRAPH}</p>`,
            date_published: '2023-07-18T15:01:00Z',
          },
        ],
      }),
    )
    expect(briefing).toMatchObject({ ...expected, externalKey: '41', language: 'en' })
  })

  it('is read: RSS without a guid, title spread over lines', () => {
    expect(
      parseItem({ title: '\n Harbour\n &amp; sea ', link: 'https://observer.example/41#x', content: 'Text' }),
    ).toMatchObject({
      externalKey: 'https://observer.example/41',
      title: 'Harbour & sea',
    })
  })
})

describe('whether an item is the full text', () => {
  it.for([
    ['a full text', { content: `<p>${PARAGRAPH}</p>` }, true],
    ['a full text that is cut off', { content: `<p>${PARAGRAPH} [&#8230;]</p>` }, false],
    ['a description alone', { description: 'In short.' }, false],
    ['a description as long as an article', { description: PARAGRAPH.repeat(8) }, true],
    [
      'an excerpt with a link back',
      { description: 'In short. The post Harbour appeared first on Observer.' },
      false,
    ],
  ] as const)('%s', ([, parts, complete]) => {
    expect(parseItem({ title: 'Harbour', link: 'https://observer.example/1', ...parts })).toMatchObject({
      complete,
    })
  })

  it('a description without an address is all there is', () => {
    expect(parseItem({ title: 'Harbour', description: 'In short.' })).toMatchObject({
      complete: true,
      url: null,
    })
  })
})

it('puts the newest first, whatever the order of the feed', () => {
  const days = ['17', '19', '18'].map((day) => ({
    ...FULL_ITEM,
    guid: day,
    pubDate: `${day} Jul 2023 10:00 GMT`,
  }))
  expect(parse(rss(days)).map(({ externalKey }) => externalKey)).toEqual(['19', '18', '17'])
})

it('gives the same key to an item that has neither guid nor link, as long as it is the same', () => {
  const item = { title: 'Harbour', pubDate: '18 Jul 2023 10:00 GMT', description: 'In short.' }
  expect(parseItem(item)?.externalKey).toBe(parseItem({ ...item, description: 'Corrected.' })?.externalKey)
  expect(parseItem(item)?.externalKey).not.toBe(parseItem({ ...item, title: 'Sea' })?.externalKey)
})
