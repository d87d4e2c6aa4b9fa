import type { IsoDate } from '../../calendar.ts'
import { isUsuallyMeant, mayOverlap } from '../../weapons/kinds.ts'
import { sumCounts, sumFigures, type Counts } from '../figures.ts'
import type { Figure } from '../../strikes/strike-row.ts'
import type { PeriodTally, TallyRow } from '../tally.ts'
import { listNights } from '../tally-period.ts'

/** One date, night and day together, as far as some weapons are concerned. */
export type NightCount = {
  readonly night: IsoDate
  /** `told`: its reports count these weapons; `not-mentioned`: they do not; `none`: there is no report. */
  readonly report: 'told' | 'not-mentioned' | 'none'
  /** All `null` where nothing is told. */
  readonly counts: Counts
  /** What it was added up from. */
  readonly rows: readonly TallyRow[]
}

/** Every date of a period in order, also those of which nothing is known. */
export type NightSeries = readonly NightCount[]

/**
 * The dates of a tally of all weapons, as counts of some: keys or kinds, none for all. A figure over these and other
 * weapons together is in no count, and makes that of its date "at least".
 */
export function seriesOf(tally: PeriodTally, models: readonly string[]): NightSeries {
  const byNight = new Map(tally.byNight.map((night) => [night.night, night.rows]))
  const isOwn = rememberModels((model) => isOneOf(model, models))
  const isPartlyOwn = rememberModels((model) => isPartlyOneOf(model, models))
  return listNights(tally.from, tally.to).map((night): NightCount => {
    const all = byNight.get(night) ?? []
    const rows = all.filter((row) => isOwn(row.model))
    const hasMore = all.some((row) => !rows.includes(row) && isPartlyOwn(row.model))
    const report = all.length === 0 ? 'none' : rows.length > 0 || hasMore ? 'told' : 'not-mentioned'
    const counts = hasMore ? openCounts(rows) : sumCounts(rows)
    return { night, report, counts, rows }
  })
}

/** The same few models stand in thousands of rows. */
function rememberModels(judge: (model: string) => boolean): (model: string) => boolean {
  const known = new Map<string, boolean>()
  return (model) => known.getOrInsertComputed(model, judge)
}

/** The same weapons, or weapons of these kinds; of "drones" no reconnaissance drone, as reports count. */
export function isOneOf(model: string, models: readonly string[]): boolean {
  return models.length === 0 || models.some((one) => model === one || isUsuallyMeant(model, one))
}

function isPartlyOneOf(model: string, models: readonly string[]): boolean {
  return model.includes('+') && models.some((one) => mayOverlap(model, one))
}

function openCounts(rows: readonly TallyRow[]): Counts {
  return sumCounts([...rows, { launched: null, intercepted: null, lost: null }])
}

/** A sum that says what it leaves out. */
export type Sum = {
  readonly figure: Figure | null
  /** Dates with a report, whether it tells of these weapons or not. */
  readonly reported: number
  /** Dates with figures of these weapons. */
  readonly told: number
  readonly missing: readonly IsoDate[]
}

/** What was launched in all; with a date unreported it is no sum of the period, and `missing` says so. */
export function sumOf(series: NightSeries): Sum {
  return {
    figure: sumFigures(toldNights(series).map(({ counts }) => counts.launched)),
    reported: series.filter(({ report }) => report !== 'none').length,
    told: toldNights(series).length,
    missing: series.filter(({ report }) => report === 'none').map(({ night }) => night),
  }
}

export const toldNights = <T extends NightCount>(series: readonly T[]): readonly T[] =>
  series.filter(({ report }) => report === 'told')
