import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseStrikesQuery } from '../../src/use-cases/parse-strikes-query.ts'

const TODAY = '2023-08-02'
const read = (text: string) => {
  const query = parseStrikesQuery(text, TODAY)
  return query.kind === 'query' ? [query.model, query.period.from, query.period.to] : query.reason
}

describe('what is asked of /strikes', () => {
  test.each([
    ['', [null, '2023-08-02', '2023-08-02']],
    ['week', [null, '2023-07-27', '2023-08-02']],
    ['2023-07', [null, '2023-07-01', '2023-07-31']],
    ['shahed', ['shahed', '2023-07-04', '2023-08-02']],
    ['Shahed drones', ['shahed', '2023-07-04', '2023-08-02']],
    ['cruise missiles', ['cruise-missile', '2023-07-04', '2023-08-02']],
    ['cruise missiles 2023-07', ['cruise-missile', '2023-07-01', '2023-07-31']],
    ['2023-07-18 kalibr', ['kalibr', '2023-07-18', '2023-07-18']],
    ['kalibr, week', ['kalibr', '2023-07-27', '2023-08-02']],
    ['last week kinzhal', ['kinzhal', '2023-07-27', '2023-08-02']],
    ['шахеди тиждень', ['shahed', '2023-07-27', '2023-08-02']],
    ['за тиждень калібри', ['kalibr', '2023-07-27', '2023-08-02']],
    ['Х-101 липень', ['kh-101-555', '2023-07-01', '2023-07-31']],
    ['week shahed', ['shahed', '2023-07-27', '2023-08-02']],
    ['Балістика', ['ballistic-missile', '2023-07-04', '2023-08-02']],
    ['балістика минулого тижня', ['ballistic-missile', '2023-07-27', '2023-08-02']],
    ['ballistics 2023-07', ['ballistic-missile', '2023-07-01', '2023-07-31']],
    ['last shahed', ['shahed', '2023-08-02', '2023-08-02']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    ['banana', 'unreadable'],
    ['constructor', 'unreadable'],
    ['shahed banana', 'unreadable'],
    ['shahed 2023-13-45', 'unreadable'],
    ['shahed 2031', 'future'],
    ['2031', 'future'],
    ['kalibr 2023-08-01..2023-07-01', 'backwards'],
    ['shahed '.repeat(500), 'unreadable'],
  ])('%s is no question', (text, reason) => {
    expect(read(text)).toBe(reason)
  })

  test('any text is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(read(text)).toBeDefined()
      }),
    )
  })
})
