import { describe, expect, it } from 'vitest'
import { createPlaygroundClock } from '../../src/playground/playground-clock.ts'

const START = new Date('2023-08-02T04:30:00Z')

describe('the clock of the playground', () => {
  it('starts where it is told and runs as usual', () => {
    let ms = 1000
    const clock = createPlaygroundClock(START, () => ms)
    expect(clock.now()).toEqual(START)
    ms += 61_000.5
    expect(clock.now().toISOString()).toBe('2023-08-02T04:31:01.000Z')
  })

  it('moves forward, runs on from there, and tells', () => {
    let ms = 0
    const clock = createPlaygroundClock(START, () => ms)
    const heard: string[] = []
    const stop = clock.onMove((now) => heard.push(now.toISOString()))
    ms = 5000
    clock.moveTo(new Date('2023-08-03T04:59:55Z'))
    ms = 7000
    expect(clock.now().toISOString()).toBe('2023-08-03T04:59:57.000Z')
    stop()
    clock.moveTo(new Date('2023-08-04T04:59:55Z'))
    expect(heard).toEqual(['2023-08-03T04:59:55.000Z'])
  })

  it('never moves back', () => {
    const clock = createPlaygroundClock(START, () => 0)
    clock.moveTo(new Date('2023-08-01T00:00:00Z'))
    expect(clock.now()).toEqual(START)
  })
})
