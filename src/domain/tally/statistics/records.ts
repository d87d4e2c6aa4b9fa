import type { IsoDate } from '../../calendar.ts'
import type { Figure } from '../../strikes/strike-row.ts'
import { toldNights, type NightCount, type NightSeries } from './night-series.ts'

type Launched<T extends NightCount = NightCount> = T & { readonly launched: Figure }

/** The nights with most launched, or the raids, most first, of equals the later first; an "up to" is no record. */
export function topNights<T extends NightCount>(series: readonly T[], limit: number): readonly Launched<T>[] {
  return launchedNights(series)
    .toSorted((one, other) => other.launched.value - one.launched.value || (one.night < other.night ? 1 : -1))
    .slice(0, limit)
}

export type MostSince =
  /** At least as many were launched on `night` last. */
  | { readonly kind: 'since'; readonly night: IsoDate; readonly launched: Figure; readonly missing: number }
  /** More than on any date of the series, which begins on `from`. */
  | { readonly kind: 'ever'; readonly from: IsoDate; readonly missing: number }

/**
 * When it was last as many as on a night; `missing` nights between have no report, and may have had more.
 * `null` where the night's count is not known, or an earlier one is only known to be "at most" or "about" as many.
 */
export function mostSince(series: NightSeries, night: IsoDate): MostSince | null {
  const own = series.find((each) => each.night === night)?.counts.launched ?? null
  const earlier = series.filter((each) => each.night < night)
  if (own === null || own.bound === 'at-most' || earlier.length === 0) return null
  const last = launchedNights(earlier).findLast(({ launched }) => launched.value >= own.value)
  const between = earlier.filter((each) => last === undefined || each.night > last.night)
  const missing = between.filter(({ report }) => report === 'none').length
  const first = earlier[0]?.night ?? night
  return last === undefined
    ? { kind: 'ever', from: first, missing }
    : { kind: 'since', night: last.night, launched: last.launched, missing }
}

/** Nights whose reports do not mention the weapons, or say that none was launched; nobody knows of those without a report. */
export function nightsWithout(series: NightSeries): NightSeries {
  return series.filter(isWithout)
}

export type Run = {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly nights: number
}

/** The longest run of nights with the weapons, or without; the latest of equals. A night without a report ends either. */
export function longestRun(series: NightSeries, kind: 'with' | 'without'): Run | null {
  return runsOf(series, kind).reduce<Run | null>(
    (longest, run) => (longest !== null && longest.nights > run.nights ? longest : run),
    null,
  )
}

/** The run that the last night of a series belongs to; `null` where it belongs to none. */
export function currentRun(series: NightSeries, kind: 'with' | 'without'): Run | null {
  const last = runsOf(series, kind).at(-1)
  return last !== undefined && last.to === series.at(-1)?.night ? last : null
}

function runsOf(series: NightSeries, kind: 'with' | 'without'): readonly Run[] {
  const belongs = kind === 'with' ? isWith : isWithout
  const runs: Run[] = []
  let from: number | null = null
  for (const [at, each] of series.entries()) {
    if (belongs(each)) from ??= at
    const isLast = !belongs(series[at + 1])
    const [first, last] = [from === null ? undefined : series[from], each]
    if (from === null || first === undefined || !isLast) continue
    runs.push({ from: first.night, to: last.night, nights: at - from + 1 })
    from = null
  }
  return runs
}

const isWith = (each: NightCount | undefined): boolean => each?.report === 'told' && !isWithout(each)

function isWithout(each: NightCount | undefined): boolean {
  if (each === undefined) return false
  const { launched, intercepted } = each.counts
  return each.report === 'not-mentioned' || (launched?.value === 0 && (intercepted?.value ?? 0) === 0)
}

function launchedNights<T extends NightCount>(series: readonly T[]): readonly Launched<T>[] {
  return toldNights(series).flatMap((each) => {
    const { launched } = each.counts
    return launched === null || launched.bound === 'at-most' ? [] : [{ ...each, launched }]
  })
}
