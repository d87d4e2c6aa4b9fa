import type { Language } from '../../domain/language.ts'
import type { PeriodTally } from '../../domain/tally/tally.ts'
import type { Texts } from '../../ports.ts'
import { formatPeriod } from './format-date.ts'
import { capitalise, tallySentence } from './tally-phrases.ts'

/** What Telegram puts on a clipboard at most. */
const MOST_CHARS = 256
const MAX_SOURCES = 3

/**
 * Figures as one quotes them: the period, what each weapon came to, how many nights have a report, who says so. Weapons that
 * do not fit are left out whole, the fewest first; `null` where nothing is told.
 */
export function citeTally(tally: PeriodTally, texts: Texts, language: Language): string | null {
  const { from, to, nights, nightsReported: reported } = tally
  const totals = tally.totals.toSorted(
    (one, other) => (other.launched?.value ?? 0) - (one.launched?.value ?? 0),
  )
  const sources = [
    ...new Set(
      tally.byNight.flatMap((night) => night.rows.flatMap((row) => row.sources.map(({ name }) => name))),
    ),
  ]
  const coverage = reported < nights ? ` ${texts('tally-coverage-part', { nights, reported })}` : ''
  const credit = ` — ${sources.slice(0, MAX_SOURCES).join(', ')}`
  const period = capitalise(formatPeriod(from, to, language))
  for (let told = totals.length; told > 0; told -= 1) {
    const sentences = totals.slice(0, told).map((total) => `${tallySentence(total, texts, to)}.`)
    const cited = `${period}: ${sentences.join(' ')}${coverage}${credit}`
    if (cited.length <= MOST_CHARS) return cited
  }
  return null
}
