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
    ['Tue, 18 Jul 2023 15:01:43 GMT+3', '2023-07-18T12:01:43Z'],
    ['Tue 18 Jul 2023 15:01:43 UTC+03:00', '2023-07-18T12:01:43Z'],
    ['Tue, 18 Jul, 2023, 15:01:43 GMT+0700', '2023-07-18T08:01:43Z'],
    ['2023-07-18 15:01:43 +03', '2023-07-18T12:01:43Z'],
    ['2023-07-18T15:01:43-03:30', '2023-07-18T18:31:43Z'],
    ['18 Jul 2023 15:01:43 +0300 (EEST)', '2023-07-18T12:01:43Z'],
    ['18 Jul 2023 15:01 MSK', '2023-07-18T12:01:00Z'],
    ['18 Dec 2023 15:01 Europe/Kyiv', '2023-12-18T13:01:00Z'],
    ['18 Jul 2023 15:01 Europe/Kiev', '2023-07-18T12:01:00Z'],
    ['September 24, 2026 8:15 PM', '2026-09-24T20:15:00Z'],
    ['Thu, Sept. 24, 2026 12:05 a.m.', '2026-09-24T00:05:00Z'],
    ['24th September 2026 at 08:15', '2026-09-24T08:15:00Z'],
    ['24-Sep-2026 08:15', '2026-09-24T08:15:00Z'],
    ['24.09.2026 08:15', '2026-09-24T08:15:00Z'],
    ['24.09.2026', '2026-09-24T00:00:00Z'],
    ['2026/09/24 08:15', '2026-09-24T08:15:00Z'],
    ['24 вересня 2026, 08:15', '2026-09-24T08:15:00Z'],
    ['четвер, 24 вересня 2026 року, 08:15', '2026-09-24T08:15:00Z'],
    ['Чт, 24 вер 2026 08:15:00 +0300', '2026-09-24T05:15:00Z'],
    ['08:15, 24 вересня 2026', '2026-09-24T08:15:00Z'],
    ['24 вересня 2026 р.', '2026-09-24T00:00:00Z'],
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
    '13:15 PM, 24 September 2026',
    '24 brumaire 2026 08:15',
    '18 Jul 2023 15:01 GMT+99',
    '18 Jul 2023 15:01 Moon/Tranquility',
    '24.13.2026',
    'published 24 September 2026 by the desk',
  ])('makes no date of %j', (raw) => {
    expect(parsePublishedAt(raw)).toBeNull()
  })

  it.for([
    ['24.09.2026 08:15', '2026-09-24T05:15:00Z'],
    ['24 січня 2026 08:15', '2026-01-24T06:15:00Z'],
    ['Thu, 24 Sep 2026 08:15:00 GMT', '2026-09-24T05:15:00Z'],
    ['2026-09-24T08:15:00Z', '2026-09-24T05:15:00Z'],
    ['2026-09-24T08:15:00+00:00', '2026-09-24T05:15:00Z'],
    ['Thu, 24 Sep 2026 08:15:00 +0200', '2026-09-24T06:15:00Z'],
  ] as const)(
    'of a source that says its zone is Kyiv, reads %j as local or by its own offset',
    ([raw, instant]) => {
      expect(parsePublishedAt(raw, 'Europe/Kyiv')).toEqual(new Date(instant))
    },
  )

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
