import type { Language } from '../../domain/language.ts'
import { changesIn } from '../../domain/tally/definitions.ts'
import type { PeriodTally } from '../../domain/tally/tally.ts'
import type { Texts } from '../../ports.ts'
import { formatDate, formatPeriod } from './format-date.ts'
import { dateTitle } from './raid-titles.ts'
import { afterColon, capitalise, tallyClause } from './tally-phrases.ts'

/** What Telegram puts on a clipboard at most. */
const MOST_CHARS = 256
/** Who says so, at the most and where there is little room. */
const MAX_SOURCES = 3
const FEW_SOURCES = 1

/**
 * Figures as one quotes them: the period, what each weapon came to, what changed in the counting meanwhile, how many nights
 * have a report, who says so. Weapons that do not fit are left out whole, the fewest first; `null` where nothing is told, and
 * where not even one fits with its marks.
 */
export function citeTally(tally: PeriodTally, texts: Texts, language: Language): string | null {
  const totals = tally.totals.toSorted(
    (one, other) => (other.launched?.value ?? 0) - (one.launched?.value ?? 0),
  )
  for (let told = totals.length; told > 0; told -= 1) {
    for (const sources of [MAX_SOURCES, FEW_SOURCES]) {
      const cited = citation({ ...tally, totals: totals.slice(0, told) }, sources, texts, language)
      if (cited.length <= MOST_CHARS) return cited
    }
  }
  return null
}

function citation(tally: PeriodTally, mostSources: number, texts: Texts, language: Language): string {
  const { to, nights, nightsReported: reported } = tally
  const names = tally.byNight.flatMap(({ rows }) =>
    rows.flatMap(({ sources }) => sources.map(({ name }) => name)),
  )
  const sentences = [
    `${afterColon(tally.totals.map((total) => tallyClause(total, texts, to)))}.`,
    ...changesIn(tally).map(({ key }) => texts(`cite-change-${key}`)),
    ...(reported < nights ? [texts('tally-coverage-part', { nights, reported })] : []),
  ]
  const credit = [...new Set(names)].slice(0, mostSources).join(', ')
  return `${periodOf(tally, texts, language)}: ${sentences.join(' ')} — ${credit}`
}

/** "Night of 24 March 2026"; a longer period by its dates. */
function periodOf({ from, to, byNight }: PeriodTally, texts: Texts, language: Language): string {
  if (from !== to) return capitalise(formatPeriod(from, to, language))
  return dateTitle(byNight[0]?.rows ?? [], formatDate(to, language), texts)
}
