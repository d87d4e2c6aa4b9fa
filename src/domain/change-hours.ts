import type { HoursWish } from './ask/parse-hours.ts'
import { hoursFrom, WEEKEND } from './schedule.ts'
import type { Schedule, Subscriber, Weekday } from './subscriber.ts'

/** What a wish makes of a schedule; what it does not speak of stays. Who names hours waits for no report. */
export function changeHours(
  { days, weekendTime }: Pick<Schedule, 'days' | 'weekendTime'>,
  wish: HoursWish,
): Partial<Pick<Subscriber, 'deliveryTime' | 'moreTimes' | 'waitUntil' | 'days' | 'weekendTime'>> {
  const hours = wish.times === null ? null : hoursFrom(wish.times)
  return {
    ...(hours !== null && { ...hours, waitUntil: null }),
    days: wish.days ?? (wish.weekendTime === null ? days : withWeekend(days)),
    weekendTime: wish.weekendTime ?? (wish.days === null ? weekendTime : null),
  }
}

function withWeekend(days: readonly Weekday[]): readonly Weekday[] {
  return [...new Set([...days, ...WEEKEND])].sort()
}
