import { setImmediate as breathe, setTimeout as pause } from 'node:timers/promises'
import type { Timer } from '../../src/ports.ts'

type Sleeper = { readonly at: number; readonly wake: () => void }

export type VirtualTime = {
  readonly timer: Timer
  /** Lets time pass, from one sleeper's moment to the next, until the promise settles. */
  runUntil<T>(promise: Promise<T>): Promise<T>
  /** Work that takes real time, during which none of this time passes. */
  real<T>(work: Promise<T>): Promise<T>
}

/** For what nobody sleeps through: after it, everybody waits for everybody else. */
const PATIENCE_MS = 60_000

/** Time that passes only when everybody sleeps: a day takes seconds, and every run is the same. */
export function createVirtualTime(): VirtualTime {
  let now = 0
  let real = 0
  const sleepers: Sleeper[] = []

  return {
    timer: {
      now: () => now,
      sleep: (ms, signal) =>
        new Promise((wake) => {
          insert({ at: now + Math.max(0, ms), wake })
          signal?.addEventListener('abort', () => wake(), { once: true })
        }),
    },
    async runUntil(promise) {
      let isDone = false
      let idleSince: number | null = null
      const end = () => {
        isDone = true
      }
      promise.then(end, end)
      while (!isDone) {
        await breathe()
        if (real > 0 || isDone) continue
        const next = sleepers.shift()
        if (next === undefined) {
          // Somebody may be at work that takes real time, on a busy machine a long one.
          idleSince ??= performance.now()
          if (performance.now() - idleSince > PATIENCE_MS)
            throw new Error('Everybody waits, and nobody sleeps')
          await pause(1)
          continue
        }
        idleSince = null
        now = Math.max(now, next.at)
        next.wake()
      }
      return promise
    },
    async real(work) {
      real += 1
      try {
        return await work
      } finally {
        real -= 1
      }
    },
  }

  function insert(sleeper: Sleeper): void {
    const index = sleepers.findLastIndex(({ at }) => at <= sleeper.at)
    sleepers.splice(index + 1, 0, sleeper)
  }
}
