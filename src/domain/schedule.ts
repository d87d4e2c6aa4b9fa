import { addDays, dateAt, HOUR_MS, type IsoDate } from './calendar.ts'
import { slotOf, type Schedule, type Slot, type Weekday } from './subscriber.ts'

/** One due moment of a schedule: the local date and time that name it, and the instant it falls on. */
export type Due = { readonly slot: Slot; readonly at: Date }

/**
 * The first due moment strictly after an instant; `null` when no day of the week is chosen.
 *
 * A local time that the clocks skip falls on the first instant after the gap, one that they show
 * twice on the first time only. Throws a `RangeError` for a zone the runtime does not know.
 */
export function nextDue(schedule: Schedule, after: Date): Due | null {
  // The slot of the day before may fall on today: a gap that ends at midnight pushes it there.
  const start = addDays(dateAt(after, schedule.timezone), -1)
  return findDue(schedule, start, 1, (due) => due.at > after)
}

/** So soon after a digest there is hardly anything new. */
const TOLD_FOR_MS = HOUR_MS

/** When the next digest comes after one that was shown at an instant; `null` for a schedule without days. */
export function nextAfterShown(schedule: Schedule, shownAt: Date): Date | null {
  return nextDueAt(schedule, new Date(shownAt.getTime() + TOLD_FOR_MS))
}

/** `nextDue` for those who need the instant alone. */
export function nextDueAt(schedule: Schedule, after: Date): Date | null {
  return nextDue(schedule, after)?.at ?? null
}

/** When the next week in review is due: on a Sunday, at the hour of the briefing. */
export function nextWeekAt(schedule: Schedule, after: Date): Date | null {
  return nextDueAt({ ...schedule, days: [7] }, after)
}

/** The last due moment at or before an instant; `null` when no day of the week is chosen. */
export function lastDue(schedule: Schedule, until: Date): Due | null {
  return findDue(schedule, dateAt(until, schedule.timezone), -1, (due) => due.at <= until)
}

/** When a local date's slot falls due; `null` for a date that the zone skipped whole. */
export function dueOn(date: IsoDate, schedule: Schedule): Date | null {
  const wanted = Temporal.PlainDate.from(date).toPlainDateTime(schedule.deliveryTime)
  const found = wanted.toZonedDateTime(schedule.timezone, { disambiguation: 'earlier' })
  if (found.toPlainDateTime().equals(wanted)) return instantOf(found)
  // In a gap, "earlier" lands before it; the gap's end is the next change of the zone's offset.
  const gapEnd = found.getTimeZoneTransition('next') ?? found
  return skipsWhole(date, gapEnd) ? null : instantOf(gapEnd)
}

/** A date is skipped whole where a zone jumps over the date line: Samoa had no 2011-12-30. */
function skipsWhole(date: IsoDate, gapEnd: Temporal.ZonedDateTime): boolean {
  const before = gapEnd.subtract({ nanoseconds: 1 }).toPlainDate()
  const after = gapEnd.toPlainDate()
  return Temporal.PlainDate.compare(before, date) < 0 && Temporal.PlainDate.compare(after, date) > 0
}

/** A weekly slot whose date is skipped whole is found a week later. */
const SEARCH_DAYS = 16

function findDue(
  schedule: Schedule,
  start: IsoDate,
  step: 1 | -1,
  isWanted: (due: Due) => boolean,
): Due | null {
  for (let day = 0; day < SEARCH_DAYS; day++) {
    const date = addDays(start, day * step)
    if (!schedule.days.includes(weekdayOf(date))) continue
    const at = dueOn(date, schedule)
    if (at === null) continue
    const due = { slot: slotOf(date, schedule.deliveryTime), at }
    if (isWanted(due)) return due
  }
  return null
}

function weekdayOf(date: IsoDate): Weekday {
  const day = Temporal.PlainDate.from(date).dayOfWeek
  return WEEKDAYS[day - 1] ?? 1
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const instantOf = (moment: Temporal.ZonedDateTime) => new Date(moment.epochMilliseconds)
