import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clip } from '../../../src/telegram/screens/clip.ts'

test('short words are quoted as they are, long ones cut between characters', () => {
  expect(clip('Kupyansk')).toBe('Kupyansk')
  expect(clip('😀'.repeat(100))).toBe(`${'😀'.repeat(59)}…`)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect([...clip(text)].length).toBeLessThanOrEqual(60)
    }),
  )
})
