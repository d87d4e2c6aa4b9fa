import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutText } from '../../src/playground/cut-text.ts'

test.each([
  ['a short text', 'Hello', ['Hello']],
  ['nothing', '  \n', []],
  ['a line', `${'a'.repeat(3000)}\n${'b'.repeat(3000)}`, ['a'.repeat(3000), 'b'.repeat(3000)]],
  ['a word', `${'a '.repeat(2048)}bb`, ['a '.repeat(2048).trim(), 'bb']],
  ['no place to cut at', 'x'.repeat(5000), ['x'.repeat(4096), 'x'.repeat(904)]],
])('%s', (_, text, pieces) => {
  expect(cutText(text)).toEqual(pieces)
})

test('nothing but space is lost, and no piece is too long', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'б', ' ', '\n'), maxLength: 3000 }))
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(' ')
      const pieces = cutText(text)
      expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      expect(pieces.filter((piece) => piece.length > 4096 || piece === '')).toEqual([])
    }),
    { numRuns: 50 },
  )
})
