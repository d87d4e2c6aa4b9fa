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

  it.for([
    [
      'linked data, before the time of a card',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2023-07-17T10:00:00+03:00"}]}</script>',
      '<article class="card"><time datetime="2019-01-02T10:00:00Z"></time></article>',
    ],
    ['itemprop in the head', '<meta itemprop="datePublished" content="2023-07-17T10:00:00+03:00">', ''],
    ['a name that statistics use', '<meta name="parsely-pub-date" content="2023-07-17T07:00:00Z">', ''],
    ['words beside the headline', '', '<time>17 липня 2023, 07:00</time>'],
  ] as const)('takes the date by what it means: %s', ([, head, beside]) => {
    const plain = articlePage()
      .replace(/<meta property="article[^>]*>/, head)
      .replace('<nav>', beside.startsWith('<article') ? `${beside}<nav>` : '<nav>')
      .replace('<h1>', beside.startsWith('<time') ? `${beside}<h1>` : '<h1>')
    expect(parse(plain)).toMatchObject({ publishedAt: new Date('2023-07-17T07:00:00Z') })
  })

  it('takes no date of a related card or of the footer', () => {
    const plain = articlePage()
      .replace(/<meta property="article[^>]*>/, '')
      .replace(
        '<footer>',
        '<article><h2>Older</h2><time datetime="2019-01-02"></time></article><footer><time>2020-01-02</time>',
      )
    expect(parse(plain)).toMatchObject({ publishedAt: null })
  })

  it('takes the marked article, not the longer consent dialog or the rules for comments', () => {
    const rules = `<p>We and our partners use cookies to store choices. ${PARAGRAPH}</p>`.repeat(9)
    const page = articlePage({ body: `<p>${PARAGRAPH}</p><div class="comments">${rules}</div>` }).replace(
      '<nav>',
      `<div role="dialog">${rules}</div><nav>`,
    )
    expect(parse(page)).toMatchObject({ content: expect.stringContaining('two warehouses') })
    expect(parse(page)).not.toMatchObject({ content: expect.stringContaining('cookies') })
  })

  it.for([
    ['Dam mended — Forest Herald', '<meta property="og:site_name" content="Forest Herald">'],
    ['Dam mended | forestherald.example', '<link rel="canonical" href="https://forestherald.example/7">'],
    ['Dam mended - Forest Herald', '<h1>Dam mended</h1>'],
  ])('drops the site behind the headline %j', ([title = '', sign = '']) => {
    const page = `<html><head><title>${title}</title>${sign}</head><body><article><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></article></body></html>`
    expect(parse(page)).toMatchObject({ title: 'Dam mended' })
  })

  it('keeps a dash that belongs to the headline', () => {
    const page = articlePage({ title: 'Odesa — Mykolaiv road reopens' })
    expect(parse(page)).toMatchObject({ title: 'Odesa — Mykolaiv road reopens' })
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
