import { afterEach, describe, expect, test, vi } from 'vitest'
import { createSchedule, type Job, type Schedule } from '../src/schedule.ts'
import { silentLogger } from './support/silent-logger.ts'

const MINUTE_MS = 60_000

describe('the schedule', () => {
  let schedule: Schedule | null = null
  afterEach(async () => {
    vi.useRealTimers()
    await schedule?.stop()
  })

  /** A machine whose time passes when it is told to, at half past a minute. */
  function start(jobs: readonly Job[], ping = () => Promise.resolve()) {
    vi.useFakeTimers({ now: new Date('2026-03-01T08:00:30Z') })
    const log = { ...silentLogger, error: vi.fn(), info: vi.fn() }
    const clock = { now: () => new Date() }
    schedule = createSchedule(jobs, { clock, machine: clock, logger: log, ping })
    return log
  }

  test('runs every job each minute, and the others while one is slow', async () => {
    const slow = vi.fn(() => new Promise<void>(() => {}))
    const quick = vi.fn(() => Promise.resolve())
    start([
      { name: 'slow', run: slow },
      { name: 'quick', run: quick },
    ])
    await vi.advanceTimersByTimeAsync(3 * MINUTE_MS)
    expect(slow).toHaveBeenCalledTimes(1)
    expect(quick).toHaveBeenCalledTimes(3)
  })

  test('looks at what failed within 5 s of the database’s return, and tells of it once', async () => {
    let isAway = true
    const reach = vi.fn(() => (isAway ? Promise.reject(new Error('away')) : Promise.resolve()))
    const log = start([{ name: 'deliver', run: reach }], reach)
    await vi.advanceTimersByTimeAsync(5 * MINUTE_MS)
    expect(log.error).toHaveBeenCalledTimes(1)
    isAway = false
    const before = reach.mock.calls.length
    await vi.advanceTimersByTimeAsync(5000)
    expect(log.info).toHaveBeenCalledTimes(1)
    expect(reach.mock.calls.length - before).toBeLessThanOrEqual(3)
  })

  test('tries what fails by itself once more, and then leaves it to the next minute', async () => {
    const run = vi.fn(() => Promise.reject(new Error('no admin is reached')))
    start([{ name: 'read sources', run }])
    await vi.advanceTimersByTimeAsync(2 * MINUTE_MS)
    expect(run).toHaveBeenCalledTimes(4)
  })

  test('looks at once at what a sleeping machine missed', async () => {
    const run = vi.fn((_now: Date) => Promise.resolve())
    start([{ name: 'deliver', run }])
    vi.setSystemTime(new Date('2026-03-01T16:20:10Z'))
    await vi.advanceTimersByTimeAsync(2000)
    expect(run).toHaveBeenCalledTimes(1)
    expect(run.mock.calls[0]?.[0].toISOString()).toMatch(/^2026-03-01T16:20/)
  })

  test.each([
    ['a day', '2026-03-02T08:00:45Z'],
    ['a year', '2027-03-01T08:00:45Z'],
  ])('goes on each minute when a clock that was %s ahead is set right', async (_, ahead) => {
    const run = vi.fn((_now: Date) => Promise.resolve())
    start([{ name: 'deliver', run }])
    await vi.advanceTimersByTimeAsync(15_000)
    vi.setSystemTime(new Date(ahead))
    await vi.advanceTimersByTimeAsync(MINUTE_MS + 10_000)
    vi.setSystemTime(new Date('2026-03-01T08:01:55Z'))
    run.mockClear()
    await vi.advanceTimersByTimeAsync(5 * MINUTE_MS)
    expect(run.mock.calls.length).toBeGreaterThanOrEqual(4)
    expect(run.mock.calls.length).toBeLessThanOrEqual(6)
  })

  test('ends though a job does not', async () => {
    start([{ name: 'read sources', run: () => new Promise<void>(() => {}) }])
    await vi.advanceTimersByTimeAsync(MINUTE_MS)
    vi.useRealTimers()
    await schedule?.stop()
    schedule = null
  })
})
