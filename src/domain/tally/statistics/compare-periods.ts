import { judge, type Verdict } from '../definitions.ts'
import { meanOf, type Mean } from './means.ts'
import { sumOf, type NightSeries, type Sum } from './night-series.ts'

export type Side = { readonly sum: Sum; readonly mean: Mean | null }

/** Two periods side by side. */
export type Comparison = {
  readonly one: Side
  readonly other: Side
  /** By how much the first has more, in parts of the second: -0.34 is 34 % fewer; `null` where it may not be told. */
  readonly change: { readonly sum: number | null; readonly mean: number | null }
  readonly verdict: Verdict
}

/** Sums of periods are set against each other when they have as many reported nights, give or take a tenth. */
const MOST_APART = 0.1

/** Compares what was launched; over a change of what "launched" means no difference is told. */
export function comparePeriods(one: NightSeries, other: NightSeries, model: string | null): Comparison {
  const sides = [sideOf(one), sideOf(other)] as const
  const verdict = judge(
    'comparison',
    [spanOf(one), spanOf(other)].flatMap((span) => span ?? []),
    model,
  )
  const [mine, theirs] = sides
  const isAlike =
    Math.abs(mine.sum.reported - theirs.sum.reported) <=
    MOST_APART * Math.max(mine.sum.reported, theirs.sum.reported)
  const isPlain = verdict.kind === 'plain'
  return {
    one: mine,
    other: theirs,
    change: {
      sum: isPlain && isAlike ? changeOf(mine.sum, theirs.sum) : null,
      mean: isPlain ? changeOf(mine.mean, theirs.mean) : null,
    },
    verdict,
  }
}

function sideOf(series: NightSeries): Side {
  return { sum: sumOf(series), mean: meanOf(series) }
}

function spanOf(series: NightSeries) {
  const [first, last] = [series[0], series.at(-1)]
  return first === undefined || last === undefined ? null : { from: first.night, to: last.night }
}

function changeOf(one: Pick<Sum, 'figure'> | null, other: Pick<Sum, 'figure'> | null): number | null {
  const [mine, theirs] = [one?.figure ?? null, other?.figure ?? null]
  if (mine === null || theirs === null || theirs.value === 0) return null
  return mine.value / theirs.value - 1
}
