import { setTimeout as wait } from 'node:timers/promises'

/** Real time for pacing: monotonic, and never the program's clock, which may jump. */
export type Timer = {
  /** Milliseconds since some moment of the past. */
  now(): number
  /** Resolves early, and all the same, when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const realTimer: Timer = {
  now: () => performance.now(),
  sleep: (ms, signal) =>
    wait(ms, undefined, { ...(signal && { signal }) }).catch((error: unknown) => {
      if (!signal?.aborted) throw error
    }),
}
