import type { Timer } from '../ports.ts'
import type { Circuit } from './circuit.ts'
import { MAY_LAG_MS, type PaceSource, type Wish } from './pace.ts'

/** Those who want to send one kind of message, one by one in the order in which they came. */
export type Lane = {
  /** `begin` is called when it is somebody's moment, and may still decline it. `null` when it did, or on abort. */
  take<T>(begin: () => T | null, signal?: AbortSignal): Promise<T | null>
  waiting(): number
}

export type LaneOptions = {
  readonly timer: Timer
  readonly pace: PaceSource
  readonly circuit: Circuit
  readonly kind: 'bulk' | 'answer'
  /** What to reserve next; a process that dies takes it with it. */
  readonly wish: () => Wish
  /** How long this process itself must wait, in ms; 0 when it need not. */
  readonly waitMs: () => number
  /** Whether there is room for one more under way. */
  readonly room: (signal?: AbortSignal) => Promise<void>
}

export function createLane({ timer, pace, circuit, kind, wish, waitMs, room }: LaneOptions): Lane {
  let reserved = { next: 0, left: 0, intervalMs: 0 }
  let waiting = 0
  let turns: Promise<unknown> = Promise.resolve()

  return {
    async take(begin, signal) {
      waiting += 1
      const turn = turns.then(() => takeTurn(begin, signal)).finally(() => (waiting -= 1))
      turns = turn.catch(() => undefined)
      return await turn
    },
    waiting: () => waiting,
  }

  async function takeTurn<T>(begin: () => T | null, signal?: AbortSignal): Promise<T | null> {
    while (!signal?.aborted) {
      await circuit.pass(kind, signal)
      await room(signal)
      const ms = Math.max((await nextMoment(signal)) - timer.now(), waitMs())
      if (ms > 0) await timer.sleep(ms, signal)
      // Trouble may have been heard of while this waited.
      if (signal?.aborted || !circuit.isOpen(kind) || waitMs() > 0) continue
      const turn = begin()
      if (turn !== null) useMoments(1)
      return turn
    }
    return null
  }

  async function nextMoment(signal?: AbortSignal): Promise<number> {
    while (!signal?.aborted) {
      giveUpMissed()
      if (reserved.left > 0) break
      const wanted = wish()
      const { waitMs: aheadMs, heldMs } = await pace.reserve(wanted)
      const next = Math.max(timer.now() + aheadMs, reserved.next)
      reserved = { next, left: wanted.count, intervalMs: wanted.intervalMs }
      if (heldMs === 0) break
      await timer.sleep(heldMs, signal)
    }
    return reserved.next
  }

  /** Others send at the moments that follow: who fell far behind would add its own to theirs in a burst. */
  function giveUpMissed(): void {
    const lateMs = timer.now() - reserved.next
    if (lateMs > MAY_LAG_MS) useMoments(Math.min(Math.ceil(lateMs / reserved.intervalMs), reserved.left))
  }

  function useMoments(count: number): void {
    const { next, left, intervalMs } = reserved
    reserved = { intervalMs, next: next + count * intervalMs, left: left - count }
  }
}
