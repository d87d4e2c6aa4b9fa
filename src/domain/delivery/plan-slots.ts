import { DAY_MS } from '../calendar.ts'
import { lastDue, nextDue, nextDueAt, type Due } from '../schedule.ts'
import type { Schedule } from '../subscriber.ts'
import { isStale } from './delivery.ts'

/** Readers who share zone, time, days and the instant they are due. */
export type DueGroup = Schedule & { readonly dueAt: Date }

export type PlannedSlot = Due & {
  /** A stale slot is recorded as skipped at once. */
  readonly stale: boolean
}

export type PlannedGroup = DueGroup & {
  /** The slots that have passed, the oldest first: after a stop there may be several. */
  readonly slots: readonly PlannedSlot[]
  /** Strictly after `now`; `null` when no day of the week is chosen any more. */
  readonly nextDueAt: Date | null
}

/** Slots that were missed longer ago are not recorded one by one. */
const RECORDED_DAYS = 7

/**
 * What a group that is due gets. After a stop only the last slot is told, since its window holds
 * what the others would have told; a slot over 12 hours late is told no more.
 */
export function planSlots(group: DueGroup, now: Date): PlannedGroup {
  const earliest = new Date(now.getTime() - RECORDED_DAYS * DAY_MS)
  const last = lastDue(group, now)
  const slots: PlannedSlot[] = []
  for (
    let due = lastDue(group, group.dueAt > earliest ? group.dueAt : earliest);
    due !== null && due.at <= now;
    due = nextDue(group, due.at)
  ) {
    const isLast = due.at.getTime() === last?.at.getTime()
    slots.push({ ...due, stale: !isLast || isStale('digest', due.at, now) })
  }
  return { ...group, slots, nextDueAt: nextDueAt(group, now) }
}
