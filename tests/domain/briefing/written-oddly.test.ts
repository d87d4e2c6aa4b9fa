import { describe, expect, it } from 'vitest'
import { readBriefing } from '../../../src/domain/briefing/read-briefing.ts'

const REST = '<p>Traffic goes on over the river from Monday, the mayor says.</p>'

describe('a text that is written oddly', () => {
  it.each(['s', 'del', 'strike'])('is read without what is struck out by <%s>', (tag) => {
    const { text } = readBriefing(`<p>The bridge opens on <${tag}>Sunday</${tag}> Monday.</p>${REST}`)
    expect(text).not.toContain('Sunday')
    expect(text).toContain('opens on Monday')
  })

  it('shows every character that HTML has a name or a number for', () => {
    const { stories } = readBriefing(
      'Frost of 5&deg;C &#150; caf&eacute; &bdquo;Sea&ldquo; &frac12; full &copy; &NoName;.',
    )
    expect(stories[0]?.headline).toBe('Frost of 5°C – café „Sea“ ½ full © &NoName')
  })

  it.each([
    '&lt;p&gt;Bridge open again.&lt;/p&gt;&lt;p&gt;Lorries cross.&lt;/p&gt;',
    '&amp;lt;p&amp;gt;Bridge open again.&amp;lt;/p&amp;gt;',
  ])('shows no tag that was escaped once too often: %s', (content) => {
    const { stories } = readBriefing(content)
    expect(stories.map(({ headline, text }) => headline + text).join('')).not.toMatch(/[<>]/)
    expect(stories[0]?.headline).toBe('Bridge open again')
  })

  it('keeps a comparison that only looks like a tag', () => {
    expect(readBriefing('Losses &lt;b for now. The staff says 5 &lt; 6.').stories[0]?.text).toContain('5 < 6')
  })

  it('is read through NUL characters inside its words', () => {
    expect(readBriefing('Bri\0dge reopened\n\nTraffic goes\0 on.').title).toBe('Bridge reopened')
  })
})
