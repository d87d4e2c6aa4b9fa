import { lastDays } from '../periods/calendar-spans.ts'
import type { Message } from '../message.ts'
import type { Span } from '../question.ts'
import { is, type Item } from '../reading/read-items.ts'
import { readWeekday } from './tally-spans.ts'

/** A weapon named without a period is told over so many nights. */
export const WEAPON_NIGHTS = 30
/** What is told by months or days of the week needs a longer time. */
const LONG_NIGHTS = 365

export const isRecord = (items: readonly Item[]): boolean => items.some((item) => is(item, 'record', 'least'))

/** A record, and nights over a threshold, are of the whole war; anything else is of the last night. */
export function defaultSpan({ items, today }: Message): Span {
  const says = (...concepts: Parameters<typeof is>[1][]): boolean =>
    items.some((item) => is(item, ...concepts))
  if (isRecord(items) || says('threshold')) return { from: null, to: today }
  if (says('massive', 'by-month') || readWeekday(items) !== null) return bare(lastDays(today, LONG_NIGHTS))
  if (says('average', 'quiet-nights', 'by-night')) return bare(lastDays(today, WEAPON_NIGHTS))
  return { from: today, to: today }
}

export const bare = ({ from, to }: Span): Span => ({ from, to })
