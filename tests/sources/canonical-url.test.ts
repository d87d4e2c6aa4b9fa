import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalUrl } from '../../src/sources/canonical-url.ts'

describe('canonicalUrl', () => {
  it.for([
    'https://news.example/war/coast',
    'https://news.example/war/coast/',
    'https://news.example/war/coast/amp/',
    'https://news.example/war/coast/amp',
    'https://amp.news.example/war/coast',
    'https://news.example/war/coast?utm_source=x&utm_medium=rss',
    'https://news.example/war/coast?fbclid=abc#comments',
    'https://news.example/war/coast?amp=1',
    'https://news.example/war/coast?outputType=amp',
    'https://NEWS.example:443/war/coast#top',
    ' https://news.example/war/coast ',
  ])('is one address for %s', (address) => {
    expect(canonicalUrl(address)).toBe('https://news.example/war/coast')
  })

  it('keeps what does lead to another text', () => {
    expect(canonicalUrl('https://news.example/?p=41&lang=en')).toBe('https://news.example/?lang=en&p=41')
    expect(canonicalUrl('https://news.example/camp')).toBe('https://news.example/camp')
    expect(canonicalUrl('http://news.example/')).toBe('http://news.example')
  })

  it('resolves against the address it was found at', () => {
    expect(canonicalUrl('../b?utm_id=1', 'https://news.example/x/y/a')).toBe('https://news.example/x/b')
  })

  it.for(['', 'not an address', 'mailto:a@b.example', 'javascript:alert(1)', '//'])(
    'is nothing for %j',
    (address) => {
      expect(canonicalUrl(address)).toBeNull()
    },
  )

  it('does not change what it has made canonical', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = canonicalUrl(address)
        expect(once && canonicalUrl(once)).toBe(once)
      }),
    )
  })
})
