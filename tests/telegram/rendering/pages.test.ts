import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseHtml } from '../../../src/playground/bot-api/parse-html.ts'
import type { Block } from '../../../src/telegram/rendering/page.ts'
import { intoPages } from '../../../src/telegram/rendering/pages.ts'
import { writeMessage } from '../../../src/telegram/rendering/write-message.ts'
import { inFormat } from '../../../src/telegram/sending/in-format.ts'

const aBlock = fc
  .record({ words: fc.integer({ min: 1, max: 120 }), path: fc.integer({ min: 1, max: 300 }) })
  .map(({ words, path }): Block => ({
    kind: 'paragraph',
    lines: [
      [{ kind: 'link', text: 'headline '.repeat(words), url: `https://news.example/${'p'.repeat(path)}` }],
    ],
  }))

test('every page is one message in every form, and no block is lost or told twice', () => {
  fc.assert(
    fc.property(fc.array(aBlock, { minLength: 1, maxLength: 40 }), (blocks) => {
      const pages = intoPages([{ kind: 'title', text: 'Sources' }], blocks)
      expect(pages.flatMap(([, ...body]) => body)).toEqual(blocks)
      for (const page of pages) {
        const message = writeMessage(page)
        for (const format of ['classic', 'plain'] as const) {
          const { classic } = inFormat(message, format, (key) => key)
          expect(classic).toHaveLength(1)
          expect(parseHtml(classic[0] ?? '').text.length).toBeLessThanOrEqual(4096)
        }
      }
    }),
    { numRuns: 60 },
  )
})
