import { addDays, dateAt, HOUR_MS, MINUTE_MS, type IsoDate } from './calendar.ts'
import { slotOf, type Schedule, type Slot, type Subscriber, type Weekday } from './subscriber.ts'

/** One due moment of a schedule: the local date and time that name it, and the instant it falls on. */
export type Due = { readonly slot: Slot; readonly at: Date }

/** Further hours of a day beside the first. */
export const MOST_MORE_TIMES = 3
/** Two briefings of one day are at least so far apart. */
const APART_MS = HOUR_MS

export const WEEKEND: readonly Weekday[] = [6, 7]

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

/** So soon after a digest there is hardly anything new; less than two hours of one day are apart. */
const TOLD_FOR_MS = APART_MS - MINUTE_MS

/** When the next digest comes after one that was shown at an instant; `null` for a schedule without days. */
export function nextAfterShown(schedule: Schedule, shownAt: Date): Date | null {
  return nextDueAt(schedule, new Date(shownAt.getTime() + TOLD_FOR_MS))
}

/** `nextDue` for those who need the instant alone. */
export function nextDueAt(schedule: Schedule, after: Date): Date | null {
  return nextDue(schedule, after)?.at ?? null
}

/** The Sundays of a schedule at their first hour: when the week in review is due. */
export function weeksOf(schedule: Schedule): Schedule {
  return { ...schedule, days: [7], moreTimes: [] }
}

/** When the next week in review is due. */
export function nextWeekAt(schedule: Schedule, after: Date): Date | null {
  return nextDueAt(weeksOf(schedule), after)
}

/** The last due moment at or before an instant; `null` when no day of the week is chosen. */
export function lastDue(schedule: Schedule, until: Date): Due | null {
  const last = findDue(schedule, dateAt(until, schedule.timezone), -1, (due) => due.at <= until)
  // The last hour of one day and the first of the next may be one moment: its name is that of the first.
  return last && nextDue(schedule, new Date(last.at.getTime() - 1))
}

/** The local hours of a date, the first of them first, as if its day were among the chosen ones. */
export function hoursOn(date: IsoDate, schedule: Schedule): readonly string[] {
  const { deliveryTime, moreTimes, weekendTime } = schedule
  return weekendTime !== null && WEEKEND.includes(weekdayOf(date))
    ? [weekendTime]
    : [deliveryTime, ...moreTimes]
}

/** Whether Saturdays and Sundays, where any is among its days, have an hour of their own. */
export function hasWeekendHour(schedule: Schedule): schedule is Schedule & { readonly weekendTime: string } {
  return schedule.weekendTime !== null && WEEKEND.some((day) => schedule.days.includes(day))
}

/** When a zone's clock first shows a time on a local date, or has passed it; `null` for a date that the zone skipped whole. */
export function instantOn(date: IsoDate, time: string, timezone: string): Date | null {
  const wanted = Temporal.PlainDate.from(date).toPlainDateTime(time)
  const found = wanted.toZonedDateTime(timezone, { disambiguation: 'earlier' })
  if (found.toPlainDateTime().equals(wanted)) return instantOf(found)
  // In a gap, "earlier" lands before it; the gap's end is the next change of the zone's offset.
  const gapEnd = found.getTimeZoneTransition('next') ?? found
  return skipsWhole(date, gapEnd) ? null : instantOf(gapEnd)
}

/**
 * Hours as a schedule has them: in order, each an hour at least from the next, those too near and too many left out.
 * `null` for none.
 */
export function hoursFrom(times: readonly string[]): Pick<Schedule, 'deliveryTime' | 'moreTimes'> | null {
  const [deliveryTime, ...moreTimes] = [...times].sort().reduce<readonly string[]>((kept, time) => {
    const last = kept.at(-1)
    return last === undefined || isApart(last, time) ? [...kept, time] : kept
  }, [])
  return deliveryTime === undefined ? null : { deliveryTime, moreTimes: moreTimes.slice(0, MOST_MORE_TIMES) }
}

/** The further hours that are far enough from the first, or from the end of its wait for the report. */
export function moreTimesOf({
  deliveryTime,
  moreTimes,
  waitUntil,
}: Pick<Subscriber, 'deliveryTime' | 'moreTimes' | 'waitUntil'>): readonly string[] {
  return moreTimes.filter((time) => isApart(waitUntil ?? deliveryTime, time))
}

/** Whether two hours of one day, the earlier first, are far enough apart. */
export function isApart(earlier: string, later: string): boolean {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  return (minutes(later) - minutes(earlier)) * MINUTE_MS >= APART_MS
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
    const dues = duesOn(date, schedule)
    const found = step === 1 ? dues.find(isWanted) : dues.findLast(isWanted)
    if (found !== undefined) return found
  }
  return null
}

/** Hours that one gap of the clocks pushes to the same instant are one moment, named by the first of them. */
function duesOn(date: IsoDate, schedule: Schedule): readonly Due[] {
  return hoursOn(date, schedule).reduce<readonly Due[]>((dues, time) => {
    const at = instantOn(date, time, schedule.timezone)
    const isTaken = at === null || dues.at(-1)?.at.getTime() === at.getTime()
    return isTaken ? dues : [...dues, { slot: slotOf(date, time), at }]
  }, [])
}

function weekdayOf(date: IsoDate): Weekday {
  const day = Temporal.PlainDate.from(date).dayOfWeek
  return WEEKDAYS[day - 1] ?? 1
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const instantOf = (moment: Temporal.ZonedDateTime) => new Date(moment.epochMilliseconds)
