import { dateAt, KYIV, type IsoDate } from '../calendar.ts'
import type { NightTally } from '../tally/tally.ts'

/** The Air Force reports a night between 07:00 and 10:00 in Kyiv; what did not come by noon is not expected. */
const AWAITED_UNTIL_HOUR = 12

/** Whether the report of a night may still come, as far as anyone can expect. */
export function awaitsReport(night: IsoDate, now: Date): boolean {
  const today = dateAt(now, KYIV)
  if (night !== today) return night > today
  return now.toTemporalInstant().toZonedDateTimeISO(KYIV).hour < AWAITED_UNTIL_HOUR
}

/** Whether any source has given figures of the night itself; those of its day are another raid. */
export function isReportIn({ rows }: NightTally): boolean {
  return rows.some(({ raid }) => raid !== 'day')
}
