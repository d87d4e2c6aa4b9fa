import type { Weekday } from '../subscriber.ts'
import { readTimes } from './intents/read-times.ts'
import { isOfTime } from './parse-time.ts'
import { indexOf, is, readItems, type Item } from './reading/read-items.ts'

/** What somebody wants of the hours of their briefing; what was not said is `null` and stays as it is. */
export type HoursWish = {
  readonly times: readonly string[] | null
  readonly days: readonly Weekday[] | null
  /** The one hour of Saturdays and Sundays. */
  readonly weekendTime: string | null
}

const ALL_WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5]
const WEEKEND: readonly Weekday[] = [6, 7]

/** Times of some days; `days: null` where none are named. */
type Clause = {
  readonly times: readonly string[]
  readonly days: readonly Weekday[] | null
  readonly leads: 'times' | 'days'
}

/**
 * Hours and days as typed where they were asked for: "8:00, 20:00", "7:45 weekdays", «8:00 по буднях, 10:00 по вихідних»,
 * "Mon, Thu 9:00". `null` when the text says anything else.
 */
export function parseHours(text: string): HoursWish | null {
  const parts = text
    .replace(/(?<=\p{L})(?<!ty)\s*[-–—]\s*(?=\p{L})/gu, ' - ')
    .split(/[,;\n]/u)
    .map((part) => readItems(part))
  const read = parts.filter((items) => items.length > 0).map(readClauses)
  if (read.length === 0 || read.includes(null)) return null
  return wishOf(join(read.flatMap((clauses) => clauses ?? [])))
}

/** "8:00 weekdays 10:00 weekends": days belong to the times before them, or to those behind where they stand first. */
function readClauses(items: readonly Item[]): readonly Clause[] | null {
  const clauses: Clause[] = []
  let times: readonly string[] = []
  for (let at = 0; at < items.length;) {
    const days = daysAt(items, at)
    const length = days?.length ?? runOf(items, at)
    const run = items.slice(at, at + length)
    at += length
    if (days === null) {
      const found = readTimes(run, true)
      if (!run.every(isLink)) return null
      const open = clauses.at(-1)
      if (open?.leads === 'days' && open.times.length === 0)
        clauses[clauses.length - 1] = { ...open, times: found }
      else times = [...times, ...found]
      continue
    }
    clauses.push({ times, days: days.days, leads: times.length > 0 ? 'times' : 'days' })
    times = []
  }
  return times.length > 0 ? [...clauses, { times, days: null, leads: 'times' }] : clauses
}

/** Times that a comma parts from their days: "8:00, 20:00 weekdays", "weekdays 8:00, 20:00"; days alike. */
function join(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.reduce<readonly Clause[]>((joined, clause) => {
    const before = joined.at(-1)
    if (before === undefined) return [clause]
    const isBare = clause.days === null
    const goesOn =
      (before.days === null && (isBare || clause.leads === 'times')) ||
      (isBare && before.leads === 'days') ||
      (clause.leads === 'days' && (before.times.length === 0 || clause.times.length === 0))
    if (!goesOn) return [...joined, clause]
    const days = before.days === null && isBare ? null : [...(before.days ?? []), ...(clause.days ?? [])]
    return [...joined.slice(0, -1), { ...before, times: [...before.times, ...clause.times], days }]
  }, [])
}

function wishOf(clauses: readonly Clause[]): HoursWish | null {
  const isWeekend = ({ times, days }: Clause) =>
    times.length === 1 && days?.toSorted().join() === WEEKEND.join()
  const weekends = clauses.filter(isWeekend)
  const [rest, ...others] = clauses.filter((clause) => !isWeekend(clause))
  if (weekends.length > 1 || others.length > 0) return null
  const weekendTime = weekends[0]?.times[0] ?? null
  if (rest === undefined) return weekendTime === null ? null : { times: null, days: null, weekendTime }
  const days = rest.days === null ? null : ([...new Set(rest.days)].sort() as Weekday[])
  return {
    times: rest.times.length > 0 ? [...new Set(rest.times)].sort() : null,
    days:
      weekendTime === null ? days : ([...new Set([...(days ?? WORKDAYS), ...WEEKEND])].sort() as Weekday[]),
    weekendTime,
  }
}

/** The days that a phrase names, and how many items it takes: "weekdays", "Monday", "Mon-Fri". */
function daysAt(
  items: readonly Item[],
  at: number,
): { readonly days: readonly Weekday[]; readonly length: number } | null {
  const item = items[at]
  if (item === undefined) return null
  if (is(item, 'workdays')) return { days: WORKDAYS, length: 1 }
  if (is(item, 'weekend')) return { days: WEEKEND, length: 1 }
  if (is(item, 'every-day')) return { days: ALL_WEEK, length: 1 }
  const first = weekdayOf(item)
  if (first === null) return null
  const last = items[at + 1]?.text === '-' ? weekdayOf(items[at + 2]) : null
  if (last === null) return { days: [first], length: 1 }
  return { days: ALL_WEEK.filter((day) => day >= first && day <= last), length: 3 }
}

function weekdayOf(item: Item | undefined): Weekday | null {
  const day = item === undefined ? null : indexOf(item, 'weekday_')
  return ALL_WEEK.find((each) => each === day) ?? null
}

/** How many items there are before the next that names days. */
function runOf(items: readonly Item[], at: number): number {
  const next = items.findIndex((_, index) => index > at && daysAt(items, index) !== null)
  return (next === -1 ? items.length : next) - at
}

const isLink = (item: Item, at: number): boolean => isOfTime(item, at) || is(item, 'and', 'since', 'day')
