import { realTimer } from '../../src/delivery/timer.ts'
import type { Timer } from '../../src/ports.ts'

/** Real time that passes so many times faster: what waits for seconds is tested in an instant. */
export function createQuickTimer(factor: number): Timer {
  return {
    now: () => performance.now() * factor,
    sleep: (ms, signal) => realTimer.sleep(ms / factor, signal),
  }
}
