import { dateAt } from '../../src/domain/calendar.ts'
import { earlySlotOf } from '../../src/domain/delivery/early-slot.ts'
import { waitOf } from '../../src/domain/delivery/plan-slots.ts'
import { reportHours } from '../../src/domain/delivery/report-hours.ts'
import { nextDue, type Due } from '../../src/domain/schedule.ts'
import type { Schedule } from '../../src/domain/subscriber.ts'
import { dueInstant, stretchesOf, wallAt, type Stretch } from './independent-zones.ts'
import { aReader } from './readers.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Whether a channel's post is decided before its hour as the slot that is due, and the next one after it. */
export function comparePost(schedule: Schedule, { slot, at }: Due, nextAt: number | null): readonly string[] {
  const channel = aReader({ chatId: -1, kind: 'channel', ...schedule, nextDueAt: at })
  const early = earlySlotOf(channel, slot, new Date(at.getTime() - 10 * MINUTE_MS))
  const isNext = nextAt === null || early?.nextDueAt?.getTime() === nextAt
  const isOver = earlySlotOf(channel, slot, at) === null
  if (early?.at === at && isNext && isOver) return []
  return [
    `${schedule.timezone} ${slot}: decided early, the next is due at ${early?.nextDueAt?.toISOString()}`,
  ]
}

/** Whether an alert is counted on the day that the reader's clock shows. */
export function compareLocalDay(
  timezone: string,
  stretches: readonly Stretch[],
  instant: number,
): readonly string[] {
  const counted = dateAt(new Date(instant), timezone)
  const expected = isoDate(wallAt(stretches, instant))
  return counted === expected
    ? []
    : [`${timezone} at ${new Date(instant).toISOString()}: counted on ${counted}, not ${expected}`]
}

/**
 * Whether "when the report is in", chosen on any day, is 07:00 to 10:00 in Kyiv by the zone's clock: not before 06:00, and the
 * same hours of the morning where it comes by night. What is chosen is then waited for on its day.
 */
export function compareReportHours(timezone: string, firstDay: number, days: number): readonly string[] {
  const [from, to] = [firstDay - 3 * DAY_MS, firstDay + (days + 3) * DAY_MS]
  const [kyiv, local] = [stretchesOf('Europe/Kyiv', from, to), stretchesOf(timezone, from, to)]
  return Array.from({ length: days }, (_, day) => firstDay + day * DAY_MS).flatMap((date) => {
    const [comes, ends] = [7, 10].map((hour) => wallAt(local, dueInstant(kyiv, date + hour * HOUR_MS) ?? 0))
    const chosen = reportHours(timezone, new Date(date + DAY_MS / 2))
    const expected = hoursOf(comes ?? 0, ends ?? 0)
    if (chosen.deliveryTime !== expected.deliveryTime || chosen.waitUntil !== expected.waitUntil)
      return [`${timezone} on ${isoDate(date)}: the report comes ${JSON.stringify(chosen)}`]
    return waitProblems(chosen, date)
  })

  function hoursOf(comes: number, ends: number) {
    const [start, end] = [clockOf(comes), clockOf(ends)]
    if (isoDate(comes) !== isoDate(ends) || end <= '06:00')
      return { deliveryTime: '07:00', waitUntil: '10:00' }
    return { deliveryTime: start < '06:00' ? '06:00' : start, waitUntil: end }
  }

  function waitProblems(hours: ReturnType<typeof reportHours>, date: number): readonly string[] {
    const slot = `${isoDate(date)}T${hours.deliveryTime}`
    const at = dueInstant(local, Date.parse(`${slot}Z`)) ?? 0
    const until = dueInstant(local, Date.parse(`${isoDate(date)}T${hours.waitUntil}Z`)) ?? 0
    const schedule = { timezone, ...hours, moreTimes: [], weekendTime: null, days: EVERY_DAY }
    const due = nextDue(schedule, new Date(at - 1))
    // A date that the zone skips whole has no slot.
    if (isoDate(wallAt(local, at)) !== isoDate(date)) return []
    if (due?.slot !== slot) return [`${timezone} ${slot}: due is ${due?.slot}`]
    const waited = waitOf(schedule, due).getTime()
    return waited === Math.max(until, at)
      ? []
      : [`${timezone} ${slot}: waits until ${new Date(waited).toISOString()}`]
  }
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7] as const
const isoDate = (instant: number) => new Date(instant).toISOString().slice(0, 10)
const clockOf = (instant: number) => new Date(instant).toISOString().slice(11, 16)
