import type { EventSignature } from './event-signature.ts'
import { DAILY } from './lexicon/relations.ts'

/** News is told within so many days. */
const NEWS_DAYS = 2
/** A search goes on for days, and tolls rise. */
export const AFTERMATH_DAYS = 6

/** One more attack, told on a later day than the other. */
export function isRepeatOf(one: EventSignature, other: EventSignature): boolean {
  const isLater = one.moment.published > other.moment.published
  return one.isRepeat && !other.isRepeat && isLater && one.happenings.size > 0 && other.happenings.size > 0
}

/** What is cut off in the one is back in the other, by the next day. */
export function isEndOf(one: EventSignature, other: EventSignature): boolean {
  const [first, last] = one.acts.has('restore') ? [other, one] : [one, other]
  const days = last.moment.published - first.moment.published
  return last.acts.has('restore') && first.happenings.has('outage') && days >= 0 && days <= 1
}

/** They name other days, or the one was told before the other can have been. */
export function differInDay(one: EventSignature, other: EventSignature): boolean {
  const [these, those] = [one.moment, other.moment]
  if (!these.stated.isDisjointFrom(those.stated)) return false
  if (these.stated.size > 0 && those.stated.size > 0) return true
  const isDaily = DAILY.some((act) => one.acts.has(act) && other.acts.has(act))
  if (isDaily && daysOf(one).isDisjointFrom(daysOf(other))) return true
  const [first, second] = [spanOf(one), spanOf(other)]
  return first.from > second.to || second.from > first.to
}

/** From which day to which day a story's event may have been. */
function spanOf({ moment, isAftermath }: EventSignature): { readonly from: number; readonly to: number } {
  const { stated, published } = moment
  const past = [...stated].filter((day) => day <= published)
  if (past.length > 0) return { from: Math.min(...past), to: Math.max(published, ...stated) }
  return { from: published - (isAftermath ? AFTERMATH_DAYS : NEWS_DAYS), to: Math.max(published, ...stated) }
}

function daysOf({ moment: { stated, published } }: EventSignature): ReadonlySet<number> {
  return stated.size > 0 ? stated : new Set([published])
}

/** The evening in the one, the night, morning or day in the other. */
export function differInHour(one: EventSignature, other: EventSignature): boolean {
  const isEvening = ({ moment: { parts } }: EventSignature) => parts.has('evening') && parts.size === 1
  const isEarly = ({ moment: { parts } }: EventSignature) => parts.size > 0 && !parts.has('evening')
  return (isEvening(one) && isEarly(other)) || (isEvening(other) && isEarly(one))
}
