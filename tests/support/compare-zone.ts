import { waitOf } from '../../src/domain/delivery/plan-slots.ts'
import { nextDue } from '../../src/domain/schedule.ts'
import type { Schedule } from '../../src/domain/subscriber.ts'
import { dueInstant, stretchesOf } from './independent-zones.ts'

const DAY_MS = 86_400_000
/** Of a briefing that waits for the night's report. */
const WAIT_MS = 2.5 * 3_600_000

/**
 * Walks a zone day by day with `nextDue` and with the independent computation side by side: one
 * sentence for each local date on which they differ, that is missing, or that is due twice, and for each wait that
 * ends at another instant.
 */
export function compareZone(
  timezone: string,
  deliveryTimes: readonly string[],
  firstDay: number,
  days: number,
): readonly string[] {
  const stretches = stretchesOf(timezone, firstDay - 3 * DAY_MS, firstDay + (days + 3) * DAY_MS)
  return deliveryTimes.flatMap((deliveryTime) => {
    const schedule: Schedule = { timezone, deliveryTime, days: [1, 2, 3, 4, 5, 6, 7] }
    const wallOf = (day: number) => Date.parse(`${isoDate(firstDay + day * DAY_MS)}T${deliveryTime}Z`)
    let after = new Date((dueInstant(stretches, wallOf(0)) ?? 0) - 1)
    const problems: string[] = []
    for (let day = 0; day < days; day++) {
      const due = nextDue(schedule, after)
      const slot = `${isoDate(firstDay + day * DAY_MS)}T${deliveryTime}`
      const expected = dueInstant(stretches, wallOf(day))
      if (due?.slot !== slot || due.at.getTime() !== expected) {
        problems.push(`${timezone} ${slot}: ${due?.slot} at ${due?.at.toISOString()}`)
      }
      if (due !== null) {
        after = due.at
        const until = dueInstant(stretches, wallOf(day) + WAIT_MS)
        const isOneDay = isoDate(wallOf(day) + WAIT_MS) === slot.slice(0, 10)
        const waited = isOneDay
          ? waitOf({ ...schedule, waitUntil: clockOf(wallOf(day) + WAIT_MS) }, due)
          : null
        if (waited !== null && waited.getTime() !== Math.max(until ?? 0, due.at.getTime()))
          problems.push(`${timezone} ${slot}: waits until ${waited.toISOString()}`)
      }
    }
    return problems
  })
}

const clockOf = (instant: number) => new Date(instant).toISOString().slice(11, 16)
const isoDate = (instant: number) => new Date(instant).toISOString().slice(0, 10)
