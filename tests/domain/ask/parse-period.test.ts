import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_NIGHTS, parsePeriod } from '../../../src/domain/ask/periods/parse-period.ts'

const TODAY = '2023-08-02'
const parse = (text: string) => {
  const period = parsePeriod(text, TODAY)
  return period.kind === 'period' ? `${period.from}..${period.to}` : period.reason
}

describe('a period as people type it', () => {
  it.each([
    ['', '2023-08-02..2023-08-02'],
    ['last', '2023-08-02..2023-08-02'],
    ['  Last   Night ', '2023-08-02..2023-08-02'],
    ['yesterday', '2023-08-01..2023-08-01'],
    ['week', '2023-07-27..2023-08-02'],
    ['7', '2023-07-27..2023-08-02'],
    ['14 days', '2023-07-20..2023-08-02'],
    ['month', '2023-07-04..2023-08-02'],
    ['30', '2023-07-04..2023-08-02'],
    ['366', '2022-08-02..2023-08-02'],
    ['510', '2023-07-18..2023-07-18'],
    ['2022', '2022-01-01..2022-12-31'],
    ['2023', '2023-01-01..2023-08-02'],
    ['2023-07', '2023-07-01..2023-07-31'],
    ['2023-7-8', '2023-07-08..2023-07-08'],
    ['2023-07-18', '2023-07-18..2023-07-18'],
    ['2023-07-01..2023-07-15', '2023-07-01..2023-07-15'],
    ['2023-07-01 to 2023-07-15', '2023-07-01..2023-07-15'],
    ['18.07.2023', '2023-07-18..2023-07-18'],
    ['07.2023', '2023-07-01..2023-07-31'],
    ['18 July', '2023-07-18..2023-07-18'],
    ['July 18th, 2023', '2023-07-18..2023-07-18'],
    ['July 2023', '2023-07-01..2023-07-31'],
    ['for July', '2023-07-01..2023-07-31'],
    ['December', '2022-12-01..2022-12-31'],
    ['1 to 15 July', '2023-07-01..2023-07-15'],
    ['1-15 July 2023', '2023-07-01..2023-07-15'],
    ['from 1 July to 15 July', '2023-07-01..2023-07-15'],
    ['тиждень', '2023-07-27..2023-08-02'],
    ['за місяць', '2023-07-04..2023-08-02'],
    ['Вчора', '2023-08-01..2023-08-01'],
    ['остання ніч', '2023-08-02..2023-08-02'],
    ['30 днів', '2023-07-04..2023-08-02'],
    ['липень 2023', '2023-07-01..2023-07-31'],
    ['18 липня', '2023-07-18..2023-07-18'],
    ['ніч на 18 липня 2023 року', '2023-07-18..2023-07-18'],
    ['з 1 по 15 липня', '2023-07-01..2023-07-15'],
  ])('%j', (text, expected) => {
    expect(parse(text)).toBe(expected)
  })

  it.each([
    ['soon', 'unreadable'],
    ['2023-02-30', 'unreadable'],
    ['2023-13', 'unreadable'],
    ['0', 'unreadable'],
    ['18 July 2023 maybe', 'unreadable'],
    ['30 February', 'unreadable'],
    ['2023-07-01..', 'unreadable'],
    ['July July', 'unreadable'],
    ['2024', 'future'],
    ['2023-08-03', 'future'],
    ['2023-07-15..2023-07-01', 'backwards'],
    ['2015..2023', 'too-long'],
  ])('%j is refused: %s', (text, reason) => {
    expect(parse(text)).toBe(reason)
  })

  it('knows that the last night was asked for', () => {
    expect(parsePeriod('ніч', TODAY)).toMatchObject({ kind: 'period', last: true })
    expect(parsePeriod(TODAY, TODAY)).toMatchObject({ kind: 'period', last: false })
  })

  it('never throws, never reaches past today, never grows too long', () => {
    const tokens = [
      '1',
      '18',
      '31',
      '7',
      '2023',
      '-07',
      '-',
      '..',
      ' to ',
      ' по ',
      'July',
      'липня',
      'week',
      'days',
      ' ',
      'з ',
    ]
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom(...tokens), { maxLength: 8 }).map((words) => words.join('')),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        const period = parsePeriod(text, TODAY)
        if (period.kind === 'invalid') return
        expect(period.from <= period.to && period.to <= TODAY).toBe(true)
        const nights = Temporal.PlainDate.from(period.from).until(period.to, { largestUnit: 'day' }).days + 1
        expect(nights).toBeLessThanOrEqual(LONGEST_NIGHTS)
      }),
    )
  })
})
