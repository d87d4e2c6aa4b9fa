import { setTimeout as wait } from 'node:timers/promises'
import type { Timer } from '../ports.ts'

export const realTimer: Timer = {
  now: () => performance.now(),
  sleep: (ms, signal) =>
    wait(ms, undefined, { ...(signal && { signal }) }).catch((error: unknown) => {
      if (!signal?.aborted) throw error
    }),
}
