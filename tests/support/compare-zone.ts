import { quietUntil } from '../../src/domain/delivery/quiet.ts'
import { waitOf } from '../../src/domain/delivery/plan-slots.ts'
import { nextDue } from '../../src/domain/schedule.ts'
import type { QuietHours, Schedule } from '../../src/domain/subscriber.ts'
import { compareLocalDay, comparePost } from './compare-channel.ts'
import { dueInstant, stretchesOf } from './independent-zones.ts'

const DAY_MS = 86_400_000
/** Of a briefing that waits for the night's report. */
const WAIT_MS = 2.5 * 3_600_000

export type Rhythm = Pick<Schedule, 'deliveryTime' | 'moreTimes' | 'weekendTime'>

const once = (deliveryTime: string): Rhythm => ({ deliveryTime, moreTimes: [], weekendTime: null })

/** One hour a day, some of which the clocks skip or show twice; several hours; another one at weekends, when clocks change. */
export const RHYTHMS: readonly Rhythm[] = [
  ...['00:00', '02:30', '08:00', '23:59'].map(once),
  { deliveryTime: '00:00', moreTimes: ['02:00', '03:00', '23:00'], weekendTime: null },
  { deliveryTime: '08:00', moreTimes: ['20:00'], weekendTime: '02:30' },
]

const QUIET: readonly QuietHours[] = [
  { from: '22:00', until: '07:00' },
  { from: '02:15', until: '03:45' },
]
const A_LITTLE_MS = 7 * 60_000

type Expected = { readonly slot: string; readonly at: number; readonly wall: number }

/**
 * Walks a zone moment by moment with `nextDue` and with the independent computation side by side: one
 * sentence for each slot on which they differ, that is missing, or that is due twice, for each wait and each quiet time
 * that ends at another instant, for each post of a channel that is decided early as another one, and for each
 * moment at which the three alerts of a day are counted on another day.
 */
export function compareZone(
  timezone: string,
  rhythms: readonly Rhythm[],
  firstDay: number,
  days: number,
): readonly string[] {
  const stretches = stretchesOf(timezone, firstDay - 3 * DAY_MS, firstDay + (days + 3) * DAY_MS)
  return rhythms.flatMap((rhythm) => {
    const schedule: Schedule = { timezone, ...rhythm, days: [1, 2, 3, 4, 5, 6, 7] }
    const expected = expectedOf(rhythm)
    let after = new Date((expected[0]?.at ?? 0) - 1)
    const problems: string[] = []
    for (const [index, { slot, at, wall }] of expected.entries()) {
      const due = nextDue(schedule, after)
      if (due?.slot !== slot || due.at.getTime() !== at)
        problems.push(`${timezone} ${slot}: ${due?.slot} at ${due?.at.toISOString()}`)
      if (due === null) continue
      after = due.at
      problems.push(...quietProblems(due.at.getTime() + A_LITTLE_MS))
      problems.push(...comparePost(schedule, due, expected[index + 1]?.at ?? null))
      for (const instant of [at - 1, at, at + A_LITTLE_MS])
        problems.push(...compareLocalDay(timezone, stretches, instant))
      const waitUntil = clockOf(wall + WAIT_MS)
      if (isoDate(wall + WAIT_MS) !== slot.slice(0, 10)) continue
      const waited = waitOf({ ...schedule, waitUntil }, due).getTime()
      const until = isFirst(rhythm, wall) ? (dueInstant(stretches, wall + WAIT_MS) ?? 0) : 0
      if (waited !== Math.max(until, due.at.getTime()))
        problems.push(`${timezone} ${slot}: waits until ${new Date(waited).toISOString()}`)
    }
    return problems
  })

  /** Quiet hours as they stand at an instant, of yesterday's evening or of today. */
  function quietProblems(now: number): readonly string[] {
    return QUIET.flatMap((quiet) => {
      const found = quietUntil({ timezone, quiet }, new Date(now))?.getTime() ?? null
      const expected = quietEnd(quiet, now)
      return found === expected
        ? []
        : [`${timezone} at ${new Date(now).toISOString()}: quiet until ${found}, not ${expected}`]
    })
  }

  function quietEnd({ from, until }: QuietHours, now: number): number | null {
    const overnight = until > from ? 0 : DAY_MS
    const ends = [-2, -1, 0, 1].flatMap((day) => {
      const date = Date.parse(isoDate(now + day * DAY_MS))
      const start = dueInstant(stretches, date + msOf(from))
      const end = dueInstant(stretches, date + overnight + msOf(until))
      return start !== null && end !== null && start <= now && now < end ? [end] : []
    })
    return ends[0] ?? null
  }

  /** What is due on each date; two hours at one instant are the first of them. */
  function expectedOf(rhythm: Rhythm): readonly Expected[] {
    const all = Array.from({ length: days }, (_, day) => isoDate(firstDay + day * DAY_MS)).flatMap((date) =>
      timesOn(date, rhythm).flatMap((time) => {
        const wall = Date.parse(`${date}T${time}Z`)
        const at = dueInstant(stretches, wall)
        return at === null ? [] : [{ slot: `${date}T${time}`, at, wall }]
      }),
    )
    return all.filter(({ at }, index) => at !== all[index - 1]?.at)
  }
}

function timesOn(date: string, { deliveryTime, moreTimes, weekendTime }: Rhythm): readonly string[] {
  const isWeekend = [0, 6].includes(new Date(date).getUTCDay())
  return isWeekend && weekendTime !== null ? [weekendTime] : [deliveryTime, ...moreTimes]
}

const isFirst = (rhythm: Rhythm, wall: number) => timesOn(isoDate(wall), rhythm)[0] === clockOf(wall)
const clockOf = (instant: number) => new Date(instant).toISOString().slice(11, 16)
const isoDate = (instant: number) => new Date(instant).toISOString().slice(0, 10)
const msOf = (time: string) => Date.parse(`1970-01-01T${time}Z`)
