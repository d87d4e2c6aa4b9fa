import type { IsoDate } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import type { Texts } from '../../ports.ts'
import { formatDate, formatDay } from './format-date.ts'
import { capitalise } from './tally-phrases.ts'

const MAX_MISSING_LISTED = 7

type Covered = {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly nights: number
  readonly reported: number
  readonly missing: readonly IsoDate[]
}

/** How many nights have a report, and which have none, as far as they can be listed. */
export function coverageLines(covered: Covered, texts: Texts, language: Language): readonly string[] {
  const { nights, reported, missing } = covered
  if (reported === 0) return []
  if (missing.length === 0) return [texts('tally-coverage-all', { nights })]
  const part = texts('tally-coverage-part', { nights, reported })
  if (missing.length > MAX_MISSING_LISTED) return [part]
  const format = covered.from.slice(0, 4) === covered.to.slice(0, 4) ? formatDay : formatDate
  const dates = missing.map((night) => format(night, language)).join(', ')
  return [`${part} ${texts('tally-coverage-missing', { dates })}`]
}

/** The same under the name of a period, where several are told of: "July 2023: reported for 28 of 31 nights." */
export function namedCoverage(
  period: string,
  covered: Covered,
  texts: Texts,
  language: Language,
): readonly string[] {
  return coverageLines(covered, texts, language).map((line) =>
    capitalise(texts('tally-coverage-of', { period, coverage: withSmallLetter(line) })),
  )
}

const withSmallLetter = (text: string): string => text.replace(/^\p{L}/u, (first) => first.toLowerCase())
