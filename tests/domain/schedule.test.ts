import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hoursFrom, lastDue, nextDue, nextDueAt, nextWeekAt } from '../../src/domain/schedule.ts'
import type { Schedule, Weekday } from '../../src/domain/subscriber.ts'
import { compareReportHours } from '../support/compare-channel.ts'
import { compareZone, RHYTHMS } from '../support/compare-zone.ts'
import { stretchesOf } from '../support/independent-zones.ts'

const DAY_MS = 86_400_000
const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const kyiv = (deliveryTime: string, days = EVERY_DAY, changes: Partial<Schedule> = {}): Schedule => ({
  timezone: 'Europe/Kyiv',
  deliveryTime,
  moreTimes: [],
  days,
  weekendTime: null,
  ...changes,
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
    const nuuk = kyiv('23:30', EVERY_DAY, { timezone: 'America/Nuuk' })
    expect(nextDue(nuuk, at('2024-03-30T12:00:00Z'))).toEqual({
      slot: '2024-03-30T23:30',
      at: at('2024-03-31T01:00:00Z'),
    })
    expect(nextDue(nuuk, at('2024-03-31T00:59:59Z'))?.slot).toBe('2024-03-30T23:30')
    expect(nextDue(nuuk, at('2024-03-31T01:00:00Z'))?.slot).toBe('2024-03-31T23:30')
  })

  it('has no slot on a date that a zone skipped whole', () => {
    const apia = kyiv('08:00', EVERY_DAY, { timezone: 'Pacific/Apia' })
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
    const nowhere = kyiv('08:00', EVERY_DAY, { timezone: 'Europe/Nowhere' })
    expect(() => nextDueAt(nowhere, at('2023-07-18T12:00:00Z'))).toThrow(RangeError)
  })
})

describe('a schedule with several hours', () => {
  const twice = kyiv('08:00', EVERY_DAY, { moreTimes: ['20:00'] })

  it('is due at each of them', () => {
    expect(nextDue(twice, at('2023-07-18T04:00:00Z'))?.slot).toBe('2023-07-18T08:00')
    expect(nextDue(twice, at('2023-07-18T05:00:00Z'))?.slot).toBe('2023-07-18T20:00')
    expect(nextDue(twice, at('2023-07-18T17:00:00Z'))?.slot).toBe('2023-07-19T08:00')
    expect(lastDue(twice, at('2023-07-18T18:00:00Z'))?.slot).toBe('2023-07-18T20:00')
  })

  it('has one hour at weekends where one is chosen for them', () => {
    const rested = { ...twice, weekendTime: '10:30' }
    // A Friday evening, a Saturday morning.
    expect(nextDue(rested, at('2023-07-21T17:00:00Z'))?.slot).toBe('2023-07-22T10:30')
    expect(nextDue(rested, at('2023-07-22T07:30:00Z'))?.slot).toBe('2023-07-23T10:30')
    expect(nextDue({ ...rested, days: [1, 2, 3, 4, 5] }, at('2023-07-21T17:00:00Z'))?.slot).toBe(
      '2023-07-24T08:00',
    )
  })

  it('tells of the week on Sundays at the first hour', () => {
    expect(nextWeekAt(twice, at('2023-07-23T06:00:00Z'))).toEqual(at('2023-07-30T05:00:00Z'))
    expect(nextWeekAt({ ...twice, weekendTime: '10:30' }, at('2023-07-18T00:00:00Z'))).toEqual(
      at('2023-07-23T07:30:00Z'),
    )
  })

  it('is due once where a gap of the clocks makes two hours one moment', () => {
    const early = kyiv('03:00', EVERY_DAY, { moreTimes: ['04:00'] })
    expect(nextDue(early, at('2024-03-30T12:00:00Z'))?.slot).toBe('2024-03-31T03:00')
    expect(nextDue(early, at('2024-03-31T01:00:00Z'))?.slot).toBe('2024-04-01T03:00')
    const nuuk = { ...kyiv('00:00', EVERY_DAY, { moreTimes: ['23:00'] }), timezone: 'America/Nuuk' }
    expect(lastDue(nuuk, at('2024-03-31T01:00:00Z'))?.slot).toBe('2024-03-30T23:00')
    expect(nextDue(nuuk, at('2024-03-31T01:00:00Z'))?.slot).toBe('2024-03-31T23:00')
  })
})

describe('hoursFrom', () => {
  it.each([
    [
      ['20:00', '08:00'],
      ['08:00', '20:00'],
    ],
    [
      ['08:00', '08:30', '09:00'],
      ['08:00', '09:00'],
    ],
    [
      ['06:00', '08:00', '10:00', '12:00', '14:00', '16:00'],
      ['06:00', '08:00', '10:00', '12:00'],
    ],
  ])('%j are %j', (times, hours) => {
    const [deliveryTime, ...moreTimes] = hours
    expect(hoursFrom(times)).toEqual({ deliveryTime, moreTimes })
  })

  it('is nothing for no hours', () => {
    expect(hoursFrom([])).toBeNull()
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
  const schedules: fc.Arbitrary<Schedule> = fc
    .record({
      timezone: zones,
      hours: fc.array(times, { minLength: 1, maxLength: 5 }),
      days: fc.subarray([...EVERY_DAY], { minLength: 1 }),
      weekendTime: fc.option(times),
    })
    .map(({ hours, ...rest }) => ({ deliveryTime: '', moreTimes: [], ...rest, ...hoursFrom(hours) }))
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

  // The other days of the year, every zone and every rhythm: `npm run prove:zones`.
  it('is due once on every local date about a change of the clock, as an independent computation says', () => {
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
    const from = Date.parse('2026-01-01')
    const problems = sample.flatMap((zone) =>
      stretchesOf(zone, from, from + 365 * DAY_MS).flatMap((stretch) => {
        const firstDay = stretch.from - (stretch.from % DAY_MS) - 2 * DAY_MS
        return [...compareZone(zone, RHYTHMS.slice(3), firstDay, 5), ...compareReportHours(zone, firstDay, 5)]
      }),
    )
    expect(problems).toEqual([])
  })
})
