import { lastDue, nextDueAt } from '../schedule.ts'
import type { Slot, Subscriber } from '../subscriber.ts'
import { windowStart, type Window } from './delivery.ts'

/** A slot that is decided before it is planned. */
export type EarlySlot = {
  /** When it would have been. */
  readonly at: Date
  readonly windowFrom: Window['from']
  /** When the one after it is due. */
  readonly nextDueAt: Date | null
}

/** A slot as it is planned before its hour; `null` where its hour has come, where it is planned by now, and for no next slot. */
export function earlySlotOf(channel: Subscriber, slot: Slot, now: Date): EarlySlot | null {
  const at = channel.nextDueAt
  if (at === null || at <= now || lastDue(channel, at)?.slot !== slot) return null
  return { at, windowFrom: windowStart(channel, at), nextDueAt: nextDueAt(channel, at) }
}
