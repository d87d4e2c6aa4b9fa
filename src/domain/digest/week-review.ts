import { addDays, type IsoDate } from '../calendar.ts'
import type { Event } from '../event.ts'
import type { Language } from '../language.ts'
import type { Figure } from '../strikes/strike-row.ts'
import { eraAt, judge, type Counting } from '../tally/definitions.ts'
import { sumFigures } from '../tally/figures.ts'
import { comparePeriods, type Comparison } from '../tally/statistics/compare-periods.ts'
import { seriesOf, toldNights, type NightSeries } from '../tally/statistics/night-series.ts'
import { topNights } from '../tally/statistics/records.ts'
import { sharesOf, type Share } from '../tally/statistics/shares.ts'
import type { PeriodTally } from '../tally/tally.ts'
import { composeDigest } from './compose-digest.ts'
import type { DigestPreferences, DigestStory } from './digest.ts'
import { CONTEXT_KINDS, type ContextKind } from './raid-context.ts'

export const WEEK_NIGHTS = 7

/** What a week came to, of one kind of weapons. */
export type WeekOfKind = {
  readonly kind: ContextKind
  readonly comparison: Comparison
  /** `null` where it is not known, and where it has come to mean something else within the week. */
  readonly stopped: Figure | null
  readonly counting: Counting
  /** `null` where it cannot be one share: of a part of the nights both figures are not known, or what is counted has changed. */
  readonly share: Share | null
  /** The night with most of them; `null` where no night can be told to be it. */
  readonly most: { readonly night: IsoDate; readonly launched: Figure } | null
}

/** Seven nights against the seven before, and what else there was. */
export type WeekReview = {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly language: Language
  /** None for who did not choose strikes. */
  readonly kinds: readonly WeekOfKind[]
  /** How many of the nights have a report; `null` for who did not choose strikes. */
  readonly reported: number | null
  readonly missing: readonly IsoDate[]
  /** Five at most, the most told first in the reader's order of topics. */
  readonly events: readonly DigestStory[]
}

/**
 * The week in review, as its reader chose topics and language; `null` when there is nothing to tell. `tally` are fourteen
 * nights, the last of them the last of the week.
 */
export function reviewWeek(
  preferences: DigestPreferences,
  { tally, events }: { readonly tally: PeriodTally; readonly events: readonly Event[] },
): WeekReview | null {
  const from = addDays(tally.to, 1 - WEEK_NIGHTS)
  const wantsFigures = preferences.topics.includes('strikes')
  const nights = seriesOf(tally, []).slice(-WEEK_NIGHTS)
  const kinds = wantsFigures ? CONTEXT_KINDS.flatMap((kind) => weekOf(kind, tally)) : []
  const ofWeek = tally.byNight.filter(({ night }) => night >= from)
  const digest = composeDigest(preferences, { date: tally.to, events, tally: null, earlier: ofWeek })
  const told = (digest?.sections ?? []).flatMap(({ stories }) => stories)
  if (kinds.length === 0 && told.length === 0) return null
  return {
    from,
    to: tally.to,
    language: preferences.language,
    kinds,
    reported: wantsFigures ? nights.filter(({ report }) => report !== 'none').length : null,
    missing: wantsFigures ? nights.filter(({ report }) => report === 'none').map(({ night }) => night) : [],
    events: told,
  }
}

function weekOf(kind: ContextKind, tally: PeriodTally): readonly WeekOfKind[] {
  const series = seriesOf(tally, [kind])
  const week = series.slice(-WEEK_NIGHTS)
  const comparison = comparePeriods(week, series.slice(0, -WEEK_NIGHTS), kind)
  if (comparison.one.sum.figure === null) return []
  const [most] = topNights(week, 1)
  const span = { from: addDays(tally.to, 1 - WEEK_NIGHTS), to: tally.to }
  const isOneMeaning = judge('share', [span], kind).kind === 'plain'
  return [
    {
      kind,
      comparison,
      stopped: isOneMeaning ? sumFigures(toldNights(week).map(({ counts }) => counts.intercepted)) : null,
      counting: kind === 'drone' ? eraAt(tally.to).counting : 'shot-down',
      share: wholeShareOf(week),
      most: most === undefined ? null : { night: most.night, launched: most.launched },
    },
  ]
}

function wholeShareOf(week: NightSeries): Share | null {
  const [share, ...others] = sharesOf(week)
  if (share === undefined || others.length > 0 || share.leftOut.length > 0) return null
  // All and none are told by the figures themselves.
  return share.shotDown === 0 || share.shotDown === 1 ? null : share
}
