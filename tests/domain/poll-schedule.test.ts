import fc from 'fast-check'
import { expect, it } from 'vitest'
import { HOUR_MS, MINUTE_MS } from '../../src/domain/calendar.ts'
import { nextFetchAt } from '../../src/domain/poll-schedule.ts'
import { sourceHealth } from '../../src/domain/source-health.ts'

const NOW = new Date('2023-08-02T04:30:00Z')
const waitMs = (source: Parameters<typeof nextFetchAt>[0], random = 0.5): number =>
  nextFetchAt(source, NOW, random).getTime() - NOW.getTime()

it('spreads the next fetch over a tenth of the interval to either side', () => {
  const source = { intervalMinutes: 60, failures: 0 }
  expect([0, 0.5, 1].map((random) => waitMs(source, random) / MINUTE_MS)).toEqual([54, 60, 66])
})

it('doubles the wait with each failure, up to six hours', () => {
  const waits = [0, 1, 2, 3, 4, 30].map((failures) => waitMs({ intervalMinutes: 30, failures }) / HOUR_MS)
  expect(waits).toEqual([0.5, 1, 2, 4, 6, 6])
})

it('never asks a daily source more often because it failed', () => {
  expect(waitMs({ intervalMinutes: 24 * 60, failures: 3 })).toBe(24 * HOUR_MS)
})

it('never asks earlier than it may, nor later than it must', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1440 }),
      fc.nat(1000),
      fc.option(fc.date({ noInvalidDate: true })),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (intervalMinutes, failures, retryAt, random) => {
        const wait = waitMs({ intervalMinutes, failures, retryAt }, random)
        expect(wait).toBeGreaterThanOrEqual(intervalMinutes * MINUTE_MS * 0.9)
        expect(wait).toBeLessThanOrEqual(1.1 * 24 * HOUR_MS)
      },
    ),
  )
})

it('calls a source failing after three failures, overdue when its rhythm is broken, and neither while it is paused', () => {
  const lastBriefingAt = new Date(NOW.getTime() - 25 * HOUR_MS)
  const source = { rhythmHours: 24, failures: 0, lastBriefingAt, pausedAt: null }
  expect(sourceHealth(source, NOW)).toBe('overdue')
  expect(sourceHealth({ ...source, failures: 3 }, NOW)).toBe('failing')
  expect(sourceHealth({ ...source, failures: 2, lastBriefingAt: NOW }, NOW)).toBe('ok')
  expect(sourceHealth({ ...source, rhythmHours: null }, NOW)).toBe('ok')
  expect(sourceHealth({ ...source, lastBriefingAt: null }, NOW)).toBe('ok')
  expect(sourceHealth({ ...source, failures: 3, pausedAt: NOW }, NOW)).toBe('paused')
})
