import type { Comparison } from '../senders/compare-arrivals.ts'
import type { Stage } from '../senders/with-senders.ts'

/** What an outage did to the messages during and behind it. */
export type Recovery = Comparison & {
  /** Messages that arrived while something was away. */
  readonly meanwhile: number
  /** Messages that came after it, and how long after it the first and the last of them did. */
  readonly after: number
  readonly firstAfterMs: number
  readonly lastAfterMs: number
  /** Messages that came in the fullest second after it. */
  readonly mostInASecond: number
  readonly flooded: number
  /** Processes that ended, though nobody ended them. */
  readonly ended: number
  /** Lines in the logs of all processes. */
  readonly warnings: number
}

const SECOND_MS = 1000

/** Counts when everything was sent what an outage from `awayAt` to `backAt`, in ms, came to. */
export async function readRecovery(stage: Stage, awayAt: number, backAt: number): Promise<Recovery> {
  const { api, senders } = stage
  const times = (await api.listArrivals()).map(({ at }) => at).toSorted((a, b) => a - b)
  const after = times.map((at) => at - backAt).filter((ms) => ms >= 0)
  return {
    ...(await stage.compare()),
    meanwhile: times.filter((at) => at >= awayAt && at < backAt).length,
    after: after.length,
    firstAfterMs: after[0] ?? 0,
    lastAfterMs: after.at(-1) ?? 0,
    mostInASecond: mostInASecond(after),
    flooded: (await api.report()).flooded,
    ended: senders.countEnded(),
    warnings: (await senders.report()).warnings,
  }
}

function mostInASecond(sorted: readonly number[]): number {
  let [most, first] = [0, 0]
  for (const [index, moment] of sorted.entries()) {
    while ((sorted[first] ?? moment) <= moment - SECOND_MS) first += 1
    most = Math.max(most, index - first + 1)
  }
  return most
}
