import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksToText } from '../../../src/domain/briefing/layout/block.ts'
import { findStories } from '../../../src/domain/briefing/structure/find-stories.ts'
import { htmlToBlocks } from '../../../src/domain/briefing/layout/html-to-blocks.ts'
import { readBriefing } from '../../../src/domain/briefing/read-briefing.ts'
import { splitBlocks } from '../../../src/domain/briefing/layout/split-blocks.ts'

const LINES = [
  'Day 512: Ships leave Odesa',
  '• Two drones were shot down over the port, the navy wrote in the evening.',
  'Read also: Ten drones fell',
  'Новий міст відкрили на Житомирщині',
  'Уночі над областю збито дев’ять дронів, повідомили у Повітряних силах.',
  '1. Heading:',
  '   - inner point',
  '**Bold**',
  '',
  '<b>tag</b>',
  '</p><h2>',
  'Guests:',
  '\u202eevil\u202c\u0000\u0007',
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ maxLength: 60 })), { maxLength: 30 })
    .map((lines) => lines.join('\n')),
)

describe('any text', () => {
  it('is read without a throw, and stories are never empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { stories } = readBriefing(text)
        for (const story of stories) {
          expect(story.text.trim()).not.toBe('')
          expect(story.headline.length).toBeLessThanOrEqual(400)
          expect(story.headline + story.text).not.toMatch(/[[\p{Cc}--\n]\u202a-\u202e\u2066-\u2069]/v)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('tells a headline that nothing stands below', () => {
    const { stories } = readBriefing('1\nDay 512: Ships leave Odesa\n0\nDay 512: Ships leave Odesa')
    expect(stories.map(({ text }) => text)).toEqual(['Day 512: Ships leave Odesa'])
  })

  it('keeps its offsets when it is plain', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !text.includes('<')),
        (text) => {
          expect(readBriefing(text).text).toBe(text)
        },
      ),
    )
  })

  it('reads the same with direction marks, control characters and Windows line ends in it', () => {
    const plain =
      'Bridge reopened\n\nTraffic goes on over the river.\n\nSchool rebuilt in Bucha\n\nChildren return to their desks on Monday, the mayor has promised.'
    const noisy = plain
      .replaceAll('\n', '\r\n')
      .replaceAll(' ', '\u200b \u00ad')
      .replace('Bridge', '\u202aBridge\u0001')
    expect(readBriefing(noisy).stories).toEqual(readBriefing(plain).stories)
  })

  it.each([
    ['one long line', 'a', 300_000],
    ['digits', '1', 300_000],
    ['spaces', ' ', 300_000],
    ['entities', '&amp;', 300_000],
    ['open tags', '<div>', 300_000],
    ['open brackets', '<p><', 300_000],
    ['nested lists', '<ul><li>x</p>', 300_000],
    ['short lines', 'Ab cd\n', 200_000],
    ['sentences', 'The drones fell over the sea. ', 200_000],
    ['list items', '• The drones fell over the sea in the night of Monday\n', 200_000],
    [
      'headings',
      'A new bridge\n\nThe drones fell over the sea in the night of Monday, it is said.\n\n',
      200_000,
    ],
  ])('of %s without end is read', (_name, unit, length) => {
    expect(() => readBriefing(unit.repeat(length / unit.length))).not.toThrow()
  })
})

describe('a long briefing', () => {
  it.each([
    ['lines', (i: number) => `Line ${i} of all`],
    ['list items', (i: number) => `- Item ${i} is one of very many and tells of a school or of a bridge`],
    ['nested items', (i: number) => `1. Point ${i} of many:\n   - inner`],
    [
      'headings',
      (i: number) =>
        `Heading ${i} of all\n\nThe bridge over the river is to be opened on Monday, number ${i} says.\n`,
    ],
    ['numbered headings', (i: number) => `**Bridge ${i}**\n\nThe bridge is to be opened, it is said.\n`],
  ])('of 4,000 %s is split', (_name, line) => {
    const text = Array.from({ length: 4000 }, (_, i) => line(i)).join('\n')
    const { stories } = findStories(splitBlocks(text))
    expect(stories.length).toBeGreaterThan(0)
  })
})

const htmlToText = (html: string): string => blocksToText(htmlToBlocks(html))

describe('HTML as text', () => {
  it('keeps breaks, lists and headings on lines of their own', () => {
    expect(
      htmlToText(
        '<h2>One &amp; two</h2><p>Three<br>four</p><ol><li>five</li><li>six<ul><li>seven</li></ul></li></ol>',
      ),
    ).toBe('One & two\n\nThree\nfour\n\n1. five\n2. six\n\n  • seven')
  })

  it('joins what is only marked up inside a line', () => {
    expect(htmlToText('<p>The <b>Air</b> Force<sup>1</sup> said&nbsp;so.</p>')).toBe(
      'The Air Force1 said so.',
    )
  })

  it('sets table cells apart', () => {
    expect(
      htmlToText('<table><tr><td>Shahed</td><td>31</td></tr><tr><td>Kalibr</td><td>6</td></tr></table>'),
    ).toBe('Shahed 31\nKalibr 6')
  })

  it('gives nothing for nothing', () => {
    expect(htmlToText('')).toBe('')
    expect(htmlToText('<script>x</script><style>y</style>')).toBe('')
  })

  it('never throws', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<li>',
      '<ul>',
      '<br>',
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      'text',
      '&#xD800;',
      '&',
      '<',
      '"',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        (pieces) => typeof htmlToText(pieces.join('')) === 'string',
      ),
    )
  })
})
