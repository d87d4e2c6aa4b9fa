import { nextDueAt } from '../../../src/domain/schedule.ts'
import type { Subscriber } from '../../../src/domain/subscriber.ts'
import { dueInstant, stretchesOf } from '../../support/independent-zones.ts'
import { aReader } from '../../support/readers.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** The clocks go back that night, and it is a Sunday. */
export const START = new Date('2026-10-25T00:00:00Z')
const WAIT_HOURS = 3
/** With the hour that the clocks give back. */
const DAY_HOURS = 25
/** Slots up to here are owed; those that wait have their time after it. */
export const DAY_ENDS = START.getTime() + DAY_HOURS * HOUR_MS
export const LIVED_UNTIL = DAY_ENDS + WAIT_HOURS * HOUR_MS
const PAUSED_UNTIL = new Date(START.getTime() + 6 * HOUR_MS)
export const PAUSED_SINCE = new Date(START.getTime() - 10 * DAY_MS)
export const ZONES = [
  'Europe/Kyiv',
  'Europe/London',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
]
export const NIGHT_HOURS = { from: '22:00', until: '07:00' }
const NONE = { from: '13:00', until: '13:00' }

/** A reader with a rhythm of their own: several hours, another one at weekends, quiet hours, waits, a pause that ends. */
export function dayReader(index: number): Subscriber {
  const minute = (index * 7) % 1440
  const hour = Math.floor(minute / 60)
  const at = (hours: number) => `${pad(hours)}:${pad(minute % 60)}`
  const waits = index % 5 === 0 && hour + WAIT_HOURS < 24
  const more = index % 3 !== 0 ? [] : index % 9 === 0 ? [WAIT_HOURS + 1, WAIT_HOURS + 5] : [WAIT_HOURS + 1]
  const schedule = {
    timezone: ZONES[index % ZONES.length] ?? 'Europe/Kyiv',
    deliveryTime: at(hour),
    moreTimes: more
      .map((hours) => hour + hours)
      .filter((hours) => hours < 24)
      .map(at),
    weekendTime: index % 4 === 1 ? '11:30' : null,
    waitUntil: waits ? at(hour + WAIT_HOURS) : null,
    days: [1, 2, 3, 4, 5, 6, 7] as const,
  }
  const isPaused = index % 10 === 7
  return aReader({
    chatId: index + 1,
    ...schedule,
    quiet: index % 6 === 2 ? NIGHT_HOURS : index % 6 === 4 ? NONE : null,
    figuresNote: index % 2 === 0,
    nextDueAt: nextDueAt(schedule, isPaused ? PAUSED_UNTIL : START),
    ...(isPaused && {
      ...{ status: 'paused', pausedUntil: PAUSED_UNTIL },
      ...{ toldUntil: PAUSED_SINCE, catchUpFrom: PAUSED_SINCE },
    }),
  })
}

export type OwedMoment = { readonly slot: string; readonly at: number }

/** The slots that are owed to a reader up to an instant, worked out from `Intl` alone; two hours at one instant are one. */
export function owedMoments(reader: Subscriber, end: number): readonly OwedMoment[] {
  const { timezone, deliveryTime, moreTimes, weekendTime, status } = reader
  const from = status === 'paused' ? PAUSED_UNTIL : START
  const stretches = stretchesOf(timezone, START.getTime() - 2 * DAY_MS, START.getTime() + 3 * DAY_MS)
  const moments = [-1, 0, 1, 2].flatMap((day) => {
    const date = new Date(START.getTime() + day * DAY_MS)
    const isWeekend = [0, 6].includes(date.getUTCDay())
    const times = isWeekend && weekendTime !== null ? [weekendTime] : [deliveryTime, ...moreTimes]
    return times.map((time) => {
      const slot = `${date.toISOString().slice(0, 10)}T${time}`
      return { slot, at: dueInstant(stretches, Date.parse(`${slot}Z`)) ?? 0 }
    })
  })
  return moments.filter(({ at }, index) => at !== moments[index - 1]?.at && at > from.getTime() && at <= end)
}

/** Whether a reader's clock stands within their quiet hours. */
export function isQuietAt({ timezone, quiet }: Subscriber, at: number): boolean {
  if (quiet === null) return false
  const time = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: timezone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' },
  }).format(at)
  const { from, until } = quiet
  return from <= until ? from <= time && time < until : time >= from || time < until
}

const pad = (part: number) => String(part).padStart(2, '0')
