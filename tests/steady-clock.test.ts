import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../src/domain/calendar.ts'
import { createSteadyClock } from '../src/steady-clock.ts'
import { watchClock } from '../src/use-cases/watch-clock.ts'
import { silentLogger } from './support/silent-logger.ts'

const START = new Date('2026-03-01T08:00:00Z')

/** A machine: time passes for its clock and its uptime alike; its clock may be set by itself. */
function aMachine() {
  let [shown, uptime, real] = [START.getTime(), 5000, START.getTime()]
  const clock = createSteadyClock({ now: () => new Date(shown) }, () => uptime)
  return {
    clock,
    real: () => new Date(real),
    setClock: (ms: number) => void (shown += ms),
    pass(ms: number, stepMs = 20 * SECOND_MS) {
      for (let left = ms; left > 0; left -= stepMs) {
        const step = Math.min(left, stepMs)
        ;[shown, uptime, real] = [shown + step, uptime + step, real + step]
        clock.now()
      }
    },
    sleep(ms: number) {
      ;[shown, uptime, real] = [shown + ms, uptime + ms, real + ms]
    },
    offMs: () => clock.now().getTime() - real,
  }
}

describe('a steady clock', () => {
  test('follows the machine’s, its small corrections and its sleep', () => {
    const machine = aMachine()
    machine.pass(HOUR_MS)
    machine.setClock(3 * SECOND_MS)
    machine.sleep(9 * HOUR_MS)
    expect(machine.offMs()).toBe(3 * SECOND_MS)
    expect(machine.clock.aheadMs()).toBe(0)
  })

  test.each([DAY_MS, -DAY_MS, 2 * MINUTE_MS])('follows no jump of %i ms that is taken back', (jump) => {
    const machine = aMachine()
    machine.setClock(jump)
    machine.pass(MINUTE_MS)
    expect(machine.offMs()).toBe(0)
    expect(machine.clock.aheadMs()).toBe(jump)
    machine.setClock(-jump)
    machine.pass(HOUR_MS)
    expect(machine.offMs()).toBe(0)
    expect(machine.clock.aheadMs()).toBe(0)
  })

  test('takes a jump for how it is after ten minutes, where nobody else can tell', () => {
    const machine = aMachine()
    machine.setClock(DAY_MS)
    machine.pass(9 * MINUTE_MS)
    expect(machine.offMs()).toBe(0)
    machine.pass(2 * MINUTE_MS)
    expect(machine.offMs()).toBe(DAY_MS)
    expect(machine.clock.aheadMs()).toBe(0)
  })

  test('goes by the database’s clock wherever the machine’s stands, from its start on', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.nat(90)), { maxLength: 8 }),
        (jumps) => {
          const machine = aMachine()
          for (const [hours, minutes] of jumps) {
            machine.setClock(hours * HOUR_MS)
            machine.clock.compare(machine.real())
            machine.pass(minutes * MINUTE_MS)
            expect(Math.abs(machine.offMs())).toBeLessThanOrEqual(30 * SECOND_MS)
          }
        },
      ),
    )
  })
})

describe('watching the clock', () => {
  test('tells admins once of a clock a day ahead, and again only of the next time', async () => {
    const machine = aMachine()
    const notifyAdmins = vi.fn(() => Promise.resolve())
    const readClock = () => Promise.resolve(machine.real())
    const watch = watchClock({ clock: machine.clock, readClock, notifyAdmins, logger: silentLogger })
    await watch()
    for (const jump of [DAY_MS, -DAY_MS, DAY_MS]) {
      machine.setClock(jump)
      await watch()
      machine.pass(MINUTE_MS)
      await watch()
      expect(machine.offMs()).toBe(0)
    }
    expect(notifyAdmins.mock.calls).toEqual([[DAY_MS], [DAY_MS]])
  })

  test('rejects while the database is away, so that nothing is planned', async () => {
    const { clock } = aMachine()
    const readClock = () => Promise.reject(new Error('away'))
    const watch = watchClock({
      clock,
      readClock,
      notifyAdmins: () => Promise.resolve(),
      logger: silentLogger,
    })
    await expect(watch()).rejects.toThrow('away')
  })
})
