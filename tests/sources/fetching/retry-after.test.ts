import { describe, expect, it } from 'vitest'
import { parseRetryAfter } from '../../../src/sources/fetching/retry-after.ts'

const NOW = new Date('2023-07-19T08:00:00Z')

describe('parseRetryAfter', () => {
  it.for([
    ['120', '2023-07-19T08:02:00Z'],
    [' 0 ', '2023-07-19T08:00:00Z'],
    ['Wed, 19 Jul 2023 09:30:00 GMT', '2023-07-19T09:30:00Z'],
  ] as const)('reads %j', ([header, instant]) => {
    expect(parseRetryAfter(header, NOW)).toEqual(new Date(instant))
  })

  it.for([null, '', 'soon', '-5', '1.5', '99999999999', 'Wed, 19 Jul 2023 07:00:00 GMT'])(
    'takes %j for no answer',
    (header) => {
      expect(parseRetryAfter(header, NOW)).toBeNull()
    },
  )
})
