import { dateAt, KYIV } from '../calendar.ts'

/** Local hours, `HH:MM`: from when a briefing waits for the night's report, and until when. */
export type ReportHours = { readonly deliveryTime: string; readonly waitUntil: string }

/** The Air Force reports a night between 07:00 and 10:00 in Kyiv. */
const COMES = { from: '07:00', to: '10:00' } as const
/** Nobody is woken for it. */
const EARLIEST = '06:00'

/**
 * The hours of a reader who wants the briefing when the report is in: those at which it comes, by the reader's own clock. Where
 * it comes while they sleep, it has long been in at the same hours of their morning.
 */
export function reportHours(timezone: string, now: Date): ReportHours {
  const date = dateAt(now, KYIV)
  const local = (time: string) =>
    Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(KYIV).withTimeZone(timezone)
  const [from, to] = [local(COMES.from), local(COMES.to)]
  const [start, end] = [from, to].map((each) => each.toPlainTime().toString({ smallestUnit: 'minute' }))
  const isOneDay = from.toPlainDate().equals(to.toPlainDate())
  if (start === undefined || end === undefined || !isOneDay || end <= EARLIEST)
    return { deliveryTime: COMES.from, waitUntil: COMES.to }
  return { deliveryTime: start < EARLIEST ? EARLIEST : start, waitUntil: end }
}
