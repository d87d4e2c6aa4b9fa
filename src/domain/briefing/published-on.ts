import type { IsoDate } from '../calendar.ts'
import { dateOfDayNumber } from '../calendar.ts'
import { findLatestDate } from '../language/written-dates.ts'
import { lineRole } from './furniture/line-role.ts'

const PUBLISHED = /^(?:published|posted|updated|last updated|created|опубліковано|оновлено|дата)(?!\p{L})/iu
/** "The state of the war as of May 27, 2023", «станом на 3 березня 2024 року», "the situation on Tuesday, May 30, 2023". */
const AS_OF =
  /(?<!\p{L})(?:as of|state of (?:things|affairs)|situation (?:as it stands )?on|(?:where|how) (?:things|matters) stand on|станом на|ситуація на)(?!\p{L})\s.{0,60}$/iu
/** "KYIV, 8 February 2024 – The fund …". */
const DATELINE = /^\p{Lu}{3,}[\p{L}\s.-]{0,30},\s[^–—]{6,24}[–—]/u
/** A title such as "Assessment of the front, October 8, 2025" ends in its day. */
const MAX_AFTER_DATE = 6
const STATING_LINES = 3

/**
 * The date on which the opening lines say that a text was published: a dateline first, then the day
 * of the war, then the latest full date they name. `null` when they name none.
 */
export function findPublishedOn(lines: readonly string[], dayNumber: number | null): IsoDate | null {
  const stated = findStatedDate(lines)
  if (stated !== null) return stated
  return dayNumber === null ? findLatestDate(lines.join('\n')) : dateOfDayNumber(dayNumber)
}

/**
 * The date that a text gives itself: in a line of its own, "as of …" in its first lines, or at the end of
 * its title. `null` when it gives none; a date told in passing is none.
 */
export function findStatedDate(lines: readonly string[]): IsoDate | null {
  const dateline = lines.find((line) => lineRole(line) === 'date' || PUBLISHED.test(line))
  const own = dateline === undefined ? null : findLatestDate(dateline)
  if (own !== null) return own
  const asOf = lines.slice(0, STATING_LINES).flatMap((line) => {
    const phrase = (AS_OF.exec(line) ?? DATELINE.exec(line))?.[0]
    return phrase === undefined ? [] : [findLatestDate(phrase)]
  })
  return asOf.find((date) => date !== null) ?? dateOfTitle(lines[0] ?? '')
}

function dateOfTitle(title: string): IsoDate | null {
  const year = /^.*(?<!\d)20\d\d(?!\d)/u.exec(title)?.[0].length
  const isLast = year !== undefined && title.length - year <= MAX_AFTER_DATE && title.length <= 120
  return isLast ? findLatestDate(title) : null
}
