import { describe, expect, it } from 'vitest'
import { findDates, findLatestDate } from '../../../src/domain/language/written-dates.ts'

const daysOf = (text: string) =>
  findDates(text).map(({ day, month, year }) => `${day}.${month}${year === null ? '' : `.${year}`}`)

describe('days that a text names', () => {
  it.each([
    ['On 5 October and Oct. 7, 2023 it rained', ['5.10', '7.10.2023']],
    ['overnight into October 18, on the night of 24-25 April', ['18.10', '25.4']],
    ['у ніч на 8 жовтня, з 13 на 14 липня 2023 року', ['8.10', '14.7.2023']],
    ['The 18th of July, 1st August, 20-го липня', ['18.7', '1.8', '20.7']],
    ['18.07.2023 and 2023-07-19', ['18.7.2023', '19.7.2023']],
    ['In July 2023, 30 drones; May I ask for 5', []],
    ['31 February, 0 May', []],
    ['October 7.5 points', []],
  ])('%s', (text, expected) => {
    expect(daysOf(text)).toEqual(expected)
  })

  it('the latest with its year is not the one on which something began', () => {
    expect(findLatestDate('Day 510. July 18, 2023. Since 24 February 2022')).toBe('2023-07-18')
    expect(findLatestDate('Since February 24, 2024; on 18 July')).toBeNull()
  })
})
