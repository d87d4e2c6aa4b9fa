import { dateAt, DAY_MS, KYIV, type IsoDate } from '../calendar.ts'
import { awaitsReport } from '../digest/awaits-report.ts'
import { hoursOn, instantOn, lastDue, nextDue, nextDueAt, type Due } from '../schedule.ts'
import type { Schedule, Subscriber } from '../subscriber.ts'
import { isStale } from './delivery.ts'

/** What is planned by the clock. */
export type PlannedKind = 'digest' | 'week'

/** Readers who share zone, hours, days, how long they wait and the instant they are due. */
export type DueGroup = Schedule & Pick<Subscriber, 'waitUntil'> & { readonly dueAt: Date }

export type PlannedSlot = Due & {
  /** When it is sent at the latest: `at`, unless it waits for a night's report. */
  readonly until: Date
  readonly waitsFor: IsoDate | null
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
const LOCAL_DATE_CHARS = 10

/**
 * What a group that is due gets. After a stop only the last slot is told, since its window holds
 * what the others would have told; a slot over 12 hours late is told no more. A slot that waits for the night's
 * report is planned at its hour and sent when the report is in, or when the wait is over. A week has one slot,
 * whatever the hour.
 */
export function planSlots(group: DueGroup, now: Date, kind: PlannedKind = 'digest'): PlannedGroup {
  const earliest = new Date(now.getTime() - RECORDED_DAYS * DAY_MS)
  const last = lastDue(group, now)
  const slots: PlannedSlot[] = []
  for (
    let due = lastDue(group, group.dueAt > earliest ? group.dueAt : earliest);
    due !== null && due.at <= now;
    due = nextDue(group, due.at)
  ) {
    const isLast = due.at.getTime() === last?.at.getTime()
    const until = waitOf(group, due)
    const night = dateAt(until, KYIV)
    slots.push({
      slot: kind === 'week' ? due.slot.slice(0, LOCAL_DATE_CHARS) : due.slot,
      at: due.at,
      until,
      waitsFor: until > now && awaitsReport(night, now) ? night : null,
      stale: !isLast || isStale(kind, until, now),
    })
  }
  return { ...group, slots, nextDueAt: nextDueAt(group, now) }
}

/**
 * Until when the briefing of a due moment waits: at its own instant where it does not, as a further one of its day. The clocks
 * may skip both hours: then nothing is left to wait for.
 */
export function waitOf(schedule: Schedule & Pick<Subscriber, 'waitUntil'>, { slot, at }: Due): Date {
  const [date, time] = [slot.slice(0, LOCAL_DATE_CHARS), slot.slice(LOCAL_DATE_CHARS + 1)]
  if (schedule.waitUntil === null || hoursOn(date, schedule)[0] !== time) return at
  const until = instantOn(date, schedule.waitUntil, schedule.timezone)
  return until !== null && until > at ? until : at
}

/** Until when, by the local clock, the briefing that is due at an instant waits for the report; `null` where it does not. */
export function waitFrom(schedule: Schedule & Pick<Subscriber, 'waitUntil'>, at: Date): string | null {
  if (schedule.waitUntil === null) return null
  const due = lastDue(schedule, at)
  return due?.at.getTime() === at.getTime() && waitOf(schedule, due) > at ? schedule.waitUntil : null
}
