import { addDays, dateAt } from '../calendar.ts'
import { instantOn } from '../schedule.ts'
import type { QuietHours, Subscriber } from '../subscriber.ts'
import type { DeliveryKind } from './delivery.ts'

/** A due briefing comes at an hour that its reader chose, and an edit makes no sound. */
const NEVER_WAITS: readonly DeliveryKind[] = ['digest', 'week', 'edit']

/** Why a message waits that would have gone but for the quiet hours. */
export const QUIET_HOURS = 'quiet hours'

/** Whether a message of this kind waits for the end of quiet hours. */
export function waitsForQuiet(kind: DeliveryKind): boolean {
  return !NEVER_WAITS.includes(kind)
}

type Quiet = Pick<Subscriber, 'quiet'>

/** Whether a reader has quiet hours at all. */
export function hasQuietHours<T extends Quiet>(reader: T): reader is T & { readonly quiet: QuietHours } {
  return reader.quiet !== null && reader.quiet.from !== reader.quiet.until
}

/**
 * Until when a message that is no due briefing must wait, by the quiet hours of its reader; `null` where it may go now.
 * Hours that begin in the evening end the next morning; those that begin as they end are none.
 */
export function quietUntil(reader: Quiet & Pick<Subscriber, 'timezone'>, now: Date): Date | null {
  if (!hasQuietHours(reader)) return null
  const { timezone, quiet } = reader
  const today = dateAt(now, timezone)
  // A gap at midnight may push the end of yesterday's evening, and its beginning, into today.
  for (const date of [addDays(today, -1), today]) {
    const from = instantOn(date, quiet.from, timezone)
    const until = instantOn(endDate(date, quiet), quiet.until, timezone)
    if (from !== null && until !== null && from <= now && now < until) return until
  }
  return null
}

function endDate(date: string, { from, until }: QuietHours): string {
  return until > from ? date : addDays(date, 1)
}
