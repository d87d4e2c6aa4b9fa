import { describe, expect, it } from 'vitest'
import { isHtml } from '../../../../src/domain/briefing/layout/is-html.ts'
import { readPublished } from '../../../../src/domain/briefing/read-published.ts'
import { ENGLISH_LAYOUTS } from './english-layouts.ts'
import { GENRE_LAYOUTS } from './genre-layouts.ts'
import { LAST_LAYOUTS } from './last-layouts.ts'
import type { LayoutCase } from './layout-case.ts'
import { MORE_LAYOUTS } from './more-layouts.ts'
import { UKRAINIAN_LAYOUTS } from './ukrainian-layouts.ts'

describe.each([
  ['English', ENGLISH_LAYOUTS],
  ['Ukrainian', UKRAINIAN_LAYOUTS],
  ['further', MORE_LAYOUTS],
  ['other', LAST_LAYOUTS],
  ['a genre’s', GENRE_LAYOUTS],
])('a briefing in an %s layout', (_language, layouts) => {
  it.each(layouts)('$name', (layout) => {
    const { title, dayNumber, publishedOn, stories } = read(layout)
    expect(stories.map((story) => story.headline)).toEqual(layout.stories.map(([headline]) => headline))
    for (const [i, [, ...phrases]] of layout.stories.entries()) {
      for (const phrase of phrases) {
        const holding = stories.flatMap(({ headline, text }, k) =>
          has(`${headline} ${text}`, phrase) ? [k] : [],
        )
        expect(holding, phrase).toEqual([i])
      }
    }
    const told = stories.map(({ headline, text }) => `${headline}\n${text}`).join('\n')
    for (const phrase of layout.not ?? []) expect(told).not.toContain(phrase)
    if (layout.title !== undefined) expect(title).toBe(layout.title)
    if (layout.day !== undefined) expect(dayNumber).toBe(layout.day)
    if (layout.date !== undefined) expect(publishedOn).toBe(layout.date)
  })
})

function read({ content, published }: LayoutCase) {
  return readPublished({
    title: null,
    format: isHtml(content) ? 'html' : 'text',
    content,
    publishedAt: published === undefined ? null : new Date(`${published}T09:00:00Z`),
    language: null,
  })
}

const has = (text: string, phrase: string): boolean => text.replace(/\s+/g, ' ').includes(phrase)
