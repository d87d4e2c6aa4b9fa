import { describe, expect, it } from 'vitest'
import { readPublished, type PublishedText } from '../../../src/domain/briefing/read-published.ts'

const aText = (changes: Partial<PublishedText>): PublishedText => ({
  title: 'Power returns to Kherson',
  format: 'html',
  content: '<p>Crews have repaired the line.</p>',
  publishedAt: new Date('2023-08-02T09:00:00Z'),
  language: 'en',
  ...changes,
})

describe('readPublished', () => {
  const text = 'The harbour works again, and ships wait outside.'

  it('reads the title of a feed as part of the text', () => {
    const fetched = aText({ title: 'Day 524: harbour & sea', content: `<p>${text}</p>` })
    expect(readPublished(fetched)).toMatchObject({
      dayNumber: 524,
      text: expect.stringMatching(/^Day 524: harbour & sea/),
    })
  })

  it('does not repeat a title that the text begins with', () => {
    for (const content of [
      `<h1>Harbour &amp; sea</h1><p>${text}</p>`,
      `<b>HARBOUR &#38; SEA</b><br>${text}`,
    ]) {
      expect(
        readPublished(aText({ title: 'Harbour & sea', content })).text.match(/harbour & sea/gi),
      ).toHaveLength(1)
    }
    const plain = aText({ title: 'Harbour', format: 'text', content: `Harbour\n\n${text}` })
    expect(readPublished(plain).text).toBe(`Harbour\n\n${text}`)
  })

  it('reads HTML without a single tag as HTML', () => {
    expect(readPublished(aText({ title: null, content: 'Bread &amp; salt' })).text).toContain('Bread & salt')
  })

  it('offers evidence that quotes its own text', () => {
    const content =
      '<p>Overnight Russia launched 12 Shahed drones; 11 were shot down, the Air Force said.</p>'
    const { text: read, strikes } = readPublished(aText({ title: 'Coast &lt;attacked&gt;', content }))
    for (const { start, end, quote } of strikes.flatMap(({ evidence }) => evidence)) {
      expect(read.slice(start, end)).toBe(quote)
    }
  })
})
