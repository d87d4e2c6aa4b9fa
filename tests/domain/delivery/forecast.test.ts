import { describe, expect, it } from 'vitest'
import { forecastLastArrival, forecastStars } from '../../../src/domain/delivery/forecast.ts'

const NOW = new Date('2023-07-18T05:00:00Z')

describe('forecastLastArrival', () => {
  it('says when the last message arrives at this rate', () => {
    expect(forecastLastArrival(9000, 25, NOW)).toEqual(new Date('2023-07-18T05:06:00Z'))
  })

  it('forecasts nothing when nothing waits', () => {
    expect(forecastLastArrival(0, 25, NOW)).toBeNull()
  })
})

describe('forecastStars', () => {
  it('costs nothing within the free rate', () => {
    expect(forecastStars(1_000_000, 30)).toBe(0)
  })

  it('costs a tenth of a Star for each message beyond the free ones of its second', () => {
    expect(forecastStars(1_000_000, 1000)).toBe(97_000)
    expect(forecastStars(1, 1000)).toBe(1)
  })
})
