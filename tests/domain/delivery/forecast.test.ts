import { describe, expect, it } from 'vitest'
import {
  forecastSending,
  paidMessagesFor,
  rateLeft,
  stalledSince,
} from '../../../src/domain/delivery/forecast.ts'

const NOW = new Date('2023-07-18T05:00:00Z')
const free = { perSecond: 25, paid: null }
const paid = (leftToday: number, perSecond = 1000) => ({ perSecond, paid: { leftToday, perDay: 200_000 } })

describe('the forecast of sending', () => {
  it('says when the last message arrives at this rate', () => {
    expect(forecastSending(9000, free, NOW)).toEqual({
      lastArrivalAt: new Date('2023-07-18T05:06:00Z'),
      capReachedAt: null,
      stars: 0,
    })
  })

  it('is none when nothing waits', () => {
    expect(forecastSending(0, free, NOW)).toBeNull()
    expect(forecastSending(0, paid(0), NOW)).toBeNull()
  })

  it('costs nothing within the free rate, whatever was paid for before', () => {
    expect(forecastSending(9000, paid(0, 25), NOW)).toEqual(forecastSending(9000, free, NOW))
  })

  it('costs a tenth of a Star for each message beyond the free ones of its second', () => {
    expect(forecastSending(1_000_000, paid(1_000_000), NOW)).toEqual({
      lastArrivalAt: new Date('2023-07-18T05:16:40Z'),
      capReachedAt: null,
      stars: 97_000,
    })
    expect(forecastSending(1, paid(1), NOW)?.stars).toBe(1)
  })

  it('goes on at the free pace when the Stars of the day are used up', () => {
    expect(forecastSending(209_000, paid(200_000), NOW)).toEqual({
      lastArrivalAt: new Date('2023-07-18T05:08:20Z'),
      capReachedAt: new Date('2023-07-18T05:03:20Z'),
      stars: 19_400,
    })
  })

  it('pays nothing when they are used up already', () => {
    expect(forecastSending(9000, paid(0), NOW)).toEqual({
      lastArrivalAt: new Date('2023-07-18T05:05:00Z'),
      capReachedAt: NOW,
      stars: 0,
    })
  })

  it('pays again from midnight on', () => {
    const late = new Date('2023-07-18T23:50:00Z')
    // 10 minutes at 30 a second, then 100 seconds at 1000.
    expect(forecastSending(118_000, paid(0), late)).toEqual({
      lastArrivalAt: new Date('2023-07-19T00:01:40Z'),
      capReachedAt: late,
      stars: 9700,
    })
  })
})

describe('digests that wait', () => {
  const at = (time: string) => new Date(`2023-07-18T${time}Z`)

  it('are stalled when none is settled for over a minute, since the last that was', () => {
    const waiting = { oldestDueAt: at('05:00:00'), lastSettledAt: at('05:03:00') }
    expect(stalledSince(waiting, at('05:04:00'))).toBeNull()
    expect(stalledSince(waiting, at('05:04:01'))).toEqual(at('05:03:00'))
  })

  it('are stalled since their hour when none was settled since', () => {
    const waiting = { oldestDueAt: at('05:00:00'), lastSettledAt: new Date('2023-07-17T05:00:00Z') }
    expect(stalledSince(waiting, at('05:00:30'))).toBeNull()
    expect(stalledSince(waiting, at('06:00:00'))).toEqual(at('05:00:00'))
    expect(stalledSince({ ...waiting, lastSettledAt: null }, at('06:00:00'))).toEqual(at('05:00:00'))
  })

  it('are not stalled when there are none', () => {
    expect(stalledSince({ oldestDueAt: null, lastSettledAt: null }, NOW)).toBeNull()
  })
})

it('counts ten messages to a Star, whole ones', () => {
  expect([0, 1, 3, 20_000].map(paidMessagesFor)).toEqual([0, 10, 30, 200_000])
})

describe('the rate that answers leave', () => {
  const at = (time: string) => new Date(`2023-07-18T${time}Z`)
  const seen = { oldestDueAt: at('05:00:00'), lastSettledAt: at('05:02:00') }

  it.each([
    ['what the last minute of a backlog shows', 1080, 18],
    ['half at least, since answers have no more', 60, 12.5],
    ['the whole when nobody asks', 1500, 25],
  ])('is %s', (_name, settledInLastMinute, left) => {
    expect(rateLeft({ ...seen, settledInLastMinute }, 25)).toBe(left)
  })

  it('is the whole while digests have waited for less than a minute, or none does', () => {
    const settledInLastMinute = 60
    expect(rateLeft({ ...seen, lastSettledAt: at('05:00:59'), settledInLastMinute }, 25)).toBe(25)
    expect(rateLeft({ oldestDueAt: null, lastSettledAt: at('05:02:00'), settledInLastMinute }, 25)).toBe(25)
  })
})
