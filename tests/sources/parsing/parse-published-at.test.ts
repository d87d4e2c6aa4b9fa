import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePublishedAt } from '../../../src/sources/parsing/parse-published-at.ts'

describe('parsePublishedAt', () => {
  it.for([
    ['Tue, 18 Jul 2023 15:01:43 +0000', '2023-07-18T15:01:43Z'],
    ['Thu, 07 Dec 2023 09:12:00 +0300', '2023-12-07T06:12:00Z'],
    ['7 Dec 2023 09:12 GMT', '2023-12-07T09:12:00Z'],
    ['Thursday, 7 December 2023 09:12:00 EET', '2023-12-07T07:12:00Z'],
    ['Thu, 07 Dec 2023 09:12:00 EST', '2023-12-07T14:12:00Z'],
    ['2023-07-18T15:01:43Z', '2023-07-18T15:01:43Z'],
    ['2023-07-18T15:01:43.123+03:00', '2023-07-18T12:01:43Z'],
    ['2023-07-18 15:01', '2023-07-18T15:01:00Z'],
    ['2023-07-18T15:01:43', '2023-07-18T15:01:43Z'],
    ['2023-07-18', '2023-07-18T00:00:00Z'],
    ['Tue, 18 Jul 23 15:01:43 GMT', '2023-07-18T15:01:43Z'],
    ['\n Tue, 18 Jul 2023 15:01:43 +0000\t', '2023-07-18T15:01:43Z'],
  ] as const)('reads %j, whatever zone the machine is in', ([raw, instant]) => {
    expect(parsePublishedAt(raw)).toEqual(new Date(instant))
  })

  it.for([
    null,
    undefined,
    '',
    'yesterday',
    '31 Feb 2023 10:00 GMT',
    '2023-13-01',
    '2023-07-18T25:00:00Z',
    'Tue, 18 Jul 2023 15:01:43 XYZ',
    '1689692503',
  ])('makes no date of %j', (raw) => {
    expect(parsePublishedAt(raw)).toBeNull()
  })

  it('reads back every instant, and never throws', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          date.setUTCMilliseconds(0)
          expect(parsePublishedAt(date.toISOString())).toEqual(date)
          expect(parsePublishedAt(date.toUTCString())).toEqual(date)
        },
      ),
    )
    fc.assert(fc.property(fc.string(), (text) => void parsePublishedAt(text)))
  })
})
