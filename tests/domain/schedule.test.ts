import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastDue, nextDue, nextDueAt } from '../../src/domain/schedule.ts'
import type { Schedule, Weekday } from '../../src/domain/subscriber.ts'
import { compareZone } from '../support/compare-zone.ts'

const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const kyiv = (deliveryTime: string, days = EVERY_DAY): Schedule => ({
  timezone: 'Europe/Kyiv',
  deliveryTime,
  days,
})
const at = (iso: string) => new Date(iso)

describe('nextDueAt', () => {
  it('is due the same morning when the minute has not come yet', () => {
    expect(nextDueAt(kyiv('08:00'), at('2023-07-18T04:59:59Z'))).toEqual(at('2023-07-18T05:00:00Z'))
  })

  it('is strictly after the instant', () => {
    expect(nextDueAt(kyiv('08:00'), at('2023-07-18T05:00:00Z'))).toEqual(at('2023-07-19T05:00:00Z'))
  })

  it('follows the local clock over a change to winter time', () => {
    expect(nextDueAt(kyiv('08:00'), at('2023-10-28T05:00:00Z'))).toEqual(at('2023-10-29T06:00:00Z'))
  })

  it('fires at the first instant after a gap', () => {
    expect(nextDue(kyiv('03:30'), at('2024-03-30T12:00:00Z'))).toEqual({
      slot: '2024-03-31T03:30',
      at: at('2024-03-31T01:00:00Z'),
    })
  })

  it('fires on the first of two equal local times only', () => {
    const first = nextDueAt(kyiv('03:30'), at('2023-10-28T12:00:00Z'))
    expect(first).toEqual(at('2023-10-29T00:30:00Z'))
    expect(nextDueAt(kyiv('03:30'), at('2023-10-29T00:30:00Z'))).toEqual(at('2023-10-30T01:30:00Z'))
  })

  it('keeps the slot of a day whose last hour is skipped, and fires at midnight', () => {
    const nuuk: Schedule = { timezone: 'America/Nuuk', deliveryTime: '23:30', days: EVERY_DAY }
    expect(nextDue(nuuk, at('2024-03-30T12:00:00Z'))).toEqual({
      slot: '2024-03-30T23:30',
      at: at('2024-03-31T01:00:00Z'),
    })
    expect(nextDue(nuuk, at('2024-03-31T00:59:59Z'))?.slot).toBe('2024-03-30T23:30')
    expect(nextDue(nuuk, at('2024-03-31T01:00:00Z'))?.slot).toBe('2024-03-31T23:30')
  })

  it('has no slot on a date that a zone skipped whole', () => {
    const apia: Schedule = { timezone: 'Pacific/Apia', deliveryTime: '08:00', days: EVERY_DAY }
    const before = nextDue(apia, at('2011-12-29T12:00:00Z'))
    expect(before?.slot).toBe('2011-12-29T08:00')
    expect(nextDue(apia, before?.at ?? at(''))?.slot).toBe('2011-12-31T08:00')
  })

  it('finds the next chosen weekday', () => {
    expect(nextDue(kyiv('08:00', [1]), at('2023-07-18T12:00:00Z'))?.slot).toBe('2023-07-24T08:00')
  })

  it('is never due without a day of the week', () => {
    expect(nextDueAt(kyiv('08:00', []), at('2023-07-18T12:00:00Z'))).toBeNull()
  })

  it('refuses a zone that does not exist', () => {
    const nowhere: Schedule = { timezone: 'Europe/Nowhere', deliveryTime: '08:00', days: EVERY_DAY }
    expect(() => nextDueAt(nowhere, at('2023-07-18T12:00:00Z'))).toThrow(RangeError)
  })
})

describe('lastDue', () => {
  it('names the slot that is due at the instant', () => {
    expect(lastDue(kyiv('08:00'), at('2023-07-18T05:00:00Z'))?.slot).toBe('2023-07-18T08:00')
  })

  it('names the slot that was due last', () => {
    expect(lastDue(kyiv('08:00'), at('2023-07-18T04:59:00Z'))?.slot).toBe('2023-07-17T08:00')
  })
})

describe('a schedule', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
  const times = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
  const schedules: fc.Arbitrary<Schedule> = fc.record({
    timezone: zones,
    deliveryTime: times,
    days: fc.subarray([...EVERY_DAY], { minLength: 1 }),
  })
  const instants = fc.date({ min: at('2015-01-01'), max: at('2035-01-01'), noInvalidDate: true })

  it('has its last due moment at or before any instant, and its next one after', () => {
    fc.assert(
      fc.property(schedules, instants, (schedule, instant) => {
        const last = lastDue(schedule, instant)
        const next = nextDue(schedule, instant)
        expect(last && last.at <= instant).toBe(true)
        expect(next && next.at > instant).toBe(true)
        expect(next && lastDue(schedule, next.at)).toEqual(next)
        expect(last && nextDue(schedule, last.at)).toEqual(next)
      }),
      { numRuns: 300 },
    )
  })

  it('is due once on every local date, as an independent computation says', () => {
    const sample = [
      'Europe/Kyiv',
      'America/Nuuk',
      'Antarctica/Troll',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Africa/Cairo',
      'America/Santiago',
      'America/Havana',
      'Asia/Beirut',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'Pacific/Chatham',
    ]
    const problems = sample.flatMap((zone) =>
      compareZone(zone, ['00:00', '02:30', '08:00', '23:59'], Date.parse('2026-01-01'), 365),
    )
    expect(problems).toEqual([])
  })
})
