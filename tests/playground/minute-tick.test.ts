import { describe, expect, it } from 'vitest'
import { startMinuteTick } from '../../src/playground/minute-tick.ts'
import { createPlaygroundClock } from '../../src/playground/playground-clock.ts'

describe('the minute tick of the playground', () => {
  it('comes at the full minute of the playground’s clock, also after it was moved', async () => {
    const clock = createPlaygroundClock(new Date('2023-08-02T04:30:20Z'))
    const { promise: ticked, resolve } = Promise.withResolvers<Date>()
    const stop = startMinuteTick(clock, () => resolve(clock.now()))
    clock.moveTo(new Date('2023-08-03T04:59:59.900Z'))
    const at = await ticked
    stop()
    expect(at.getTime()).toBeGreaterThanOrEqual(Date.parse('2023-08-03T05:00:00Z'))
    expect(at.getTime()).toBeLessThan(Date.parse('2023-08-03T05:00:20Z'))
  })

  it('stops when told', async () => {
    const clock = createPlaygroundClock(new Date('2023-08-02T04:30:59.950Z'))
    let ticks = 0
    startMinuteTick(clock, () => void (ticks += 1))()
    await new Promise((resolve) => setTimeout(resolve, 120))
    expect(ticks).toBe(0)
  })
})
