import type { IsoDate } from '../calendar.ts'
import { dateOfDayNumber } from '../calendar.ts'
import { lineRole } from './boilerplate.ts'
import { findLatestDate } from '../language/written-dates.ts'

const PUBLISHED = /^(?:published|posted|updated|last updated|created|опубліковано|оновлено|дата)(?!\p{L})/iu

/**
 * The date on which the opening lines say that a text was published: a dateline first, then the day
 * of the war, then the latest full date they name. `null` when they name none.
 */
export function findPublishedOn(lines: readonly string[], dayNumber: number | null): IsoDate | null {
  const dateline = lines.find((line) => lineRole(line) === 'date' || PUBLISHED.test(line))
  const stated = dateline === undefined ? null : findLatestDate(dateline)
  if (stated !== null) return stated
  return dayNumber === null ? findLatestDate(lines.join('\n')) : dateOfDayNumber(dayNumber)
}
