import { DAY_MS, KYIV, type IsoDate } from '../calendar.ts'
import type { Raid } from '../strikes/strike-row.ts'

/** What is older is told by briefings alone, whenever it is read. */
const ALERTED_FOR_MS = DAY_MS
/** By Kyiv time: a night's raid is over in the morning, a day's in the evening. */
const ENDS = { night: '10:00', day: '20:00' } as const

/** Whether something of an instant is recent enough to be told at once. */
export function isFresh(instant: Date, now: Date): boolean {
  return now.getTime() - instant.getTime() <= ALERTED_FOR_MS
}

/** The same of a raid; one that is yet to come was misread. */
export function isFreshRaid(night: IsoDate, raid: Raid, now: Date): boolean {
  const zoned = Temporal.PlainDate.from(night).toZonedDateTime({ timeZone: KYIV, plainTime: ENDS[raid] })
  const end = zoned.epochMilliseconds
  return isFresh(new Date(end), now) && end - now.getTime() < ALERTED_FOR_MS
}
