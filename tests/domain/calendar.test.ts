import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isoDateOf, parseIsoDate } from '../../src/domain/calendar.ts'

it('a year, a month and a day make the date that Temporal knows, or none', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2199 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, day) => {
        const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
        expect(isoDateOf(year, month, day)).toBe(parseIsoDate(text))
      },
    ),
  )
  expect([isoDateOf(2024, 2, 29), isoDateOf(2023, 2, 29), isoDateOf(1900, 2, 29)]).toEqual([
    '2024-02-29',
    null,
    null,
  ])
})
