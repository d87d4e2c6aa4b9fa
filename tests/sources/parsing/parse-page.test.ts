import { describe, expect, it } from 'vitest'
import {
  parseLinksDocument,
  parsePageDocument,
  type PageSelectors,
} from '../../../src/sources/parsing/parse-page.ts'
import { articlePage, PARAGRAPH } from '../documents.ts'

const AT = 'https://observer.example/harbour/?utm_source=x'

function parse(html: string, selectors: PageSelectors = {}) {
  const document = parsePageDocument(html, AT, selectors)
  return document.kind === 'failed' ? document : document.briefings[0]
}

describe('a page', () => {
  it('is read by the selectors of its site', () => {
    const page = parse(articlePage(), { body: '.story', drop: ['p:first-child'] })
    expect(page).toMatchObject({
      title: 'Harbour reopens',
      url: 'https://observer.example/harbour',
      publishedAt: new Date('2023-07-19T03:30:00Z'),
      language: 'en',
    })
    const content = page && 'content' in page ? page.content : ''
    expect(content.match(/two warehouses/g)).toHaveLength(3)
    expect(content).not.toMatch(/Read also|Home|rights reserved/)
  })

  it('is read without selectors, or with ones that no longer match', () => {
    for (const selectors of [{}, { body: '.gone' }]) {
      const page = parse(articlePage(), selectors)
      expect(page).toMatchObject({ content: expect.stringContaining('two warehouses') })
      expect(page).not.toMatchObject({ content: expect.stringContaining('rights reserved') })
    }
  })

  it('keeps headings and lists, which tell stories apart', () => {
    const body = `<h2>Harbour</h2><p>${PARAGRAPH}</p><h2>Front</h2><ul><li>${PARAGRAPH}</li></ul>`
    expect(parse(articlePage({ body }), { body: '.story' })).toMatchObject({
      content: expect.stringMatching(/<h2>Harbour<\/h2>[^]*<h2>Front<\/h2><ul><li>/),
    })
  })

  it('takes the date from the place its site keeps it, else from linked data', () => {
    const plain = articlePage().replace(/<meta property="article[^>]*>/, '')
    const dated = plain.replace('<h1>', '<span class="when">18 Jul 2023 10:00 +0300</span><h1>')
    expect(parse(dated, { date: '.when' })).toMatchObject({ publishedAt: new Date('2023-07-18T07:00:00Z') })

    const linked = '<script type="application/ld+json">{"datePublished":"2023-07-17T10:00:00+03:00"}</script>'
    expect(parse(plain.replace('</head>', `${linked}</head>`))).toMatchObject({
      publishedAt: new Date('2023-07-17T07:00:00Z'),
    })
    expect(parse(plain)).toMatchObject({ publishedAt: null })
  })

  it('that writes about captchas is no challenge', () => {
    const body = `<p>Attackers hid behind a captcha; "just a moment", the page said. ${PARAGRAPH}</p>`
    expect(parse(articlePage({ body }), { body: '.story' })).toMatchObject({ title: 'Harbour reopens' })
  })
})

describe('a page of links', () => {
  const listPage = `<html><body><ul class="list"><li><a href="/b?utm_medium=x">Second</a></li><li><a href="/a/">First
    text</a></li><li><a href="/b">Second again</a></li><li><a href="mailto:x@y.example">Write</a></li></ul></body></html>`

  it('names each article once, to be completed', () => {
    const document = parseLinksDocument(listPage, AT, '.list a')
    expect(document).toMatchObject({
      kind: 'parsed',
      briefings: [
        { externalKey: 'https://observer.example/b', title: 'Second', complete: false },
        { externalKey: 'https://observer.example/a', title: 'First text', complete: false },
      ],
    })
  })

  it('says so when its site was rebuilt and nothing matches', () => {
    expect(parseLinksDocument(listPage, AT, '.news a')).toEqual({
      kind: 'failed',
      reason: 'no-text',
      message: 'no link matches ".news a"',
    })
  })
})
