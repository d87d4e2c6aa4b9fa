import type { IsoDate } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import type { Texts } from '../../ports.ts'
import { formatDate, formatDay } from './format-date.ts'

const MAX_MISSING_LISTED = 7

/** How many nights have a report, and which have none, as far as they can be listed. */
export function coverageLines(
  covered: {
    readonly from: IsoDate
    readonly to: IsoDate
    readonly nights: number
    readonly reported: number
    readonly missing: readonly IsoDate[]
  },
  texts: Texts,
  language: Language,
): readonly string[] {
  const { nights, reported, missing } = covered
  if (reported === 0) return []
  if (missing.length === 0) return [texts('tally-coverage-all', { nights })]
  const part = texts('tally-coverage-part', { nights, reported })
  if (missing.length > MAX_MISSING_LISTED) return [part]
  const format = covered.from.slice(0, 4) === covered.to.slice(0, 4) ? formatDay : formatDate
  const dates = missing.map((night) => format(night, language)).join(', ')
  return [`${part} ${texts('tally-coverage-missing', { dates })}`]
}
