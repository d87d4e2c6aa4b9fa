import { expect, test } from 'vitest'
import { parsePause } from '../../../src/telegram/typed/parse-pause.ts'

test.each([
  ['3', 3],
  [' 1 day ', 1],
  ['10 days', 10],
  ['3 дні', 3],
  ['5 днів', 5],
  ['1 день', 1],
  ['week', 7],
  ['2 weeks', 14],
  ['тиждень', 7],
  ['2 тижні', 14],
  ['365', 365],
])('%j is %d days', (words, days) => {
  expect(parsePause(words)).toEqual({ kind: 'days', days })
})

test('no words mean a pause without end', () => {
  expect(parsePause('  ')).toEqual({ kind: 'endless' })
})

test.each(['0', '-3', '366', '3.5', 'three', 'until Friday', '60 weeks', '3 дрони', '1e2'])(
  '%j cannot be read',
  (words) => {
    expect(parsePause(words)).toEqual({ kind: 'unreadable' })
  },
)
