import type { IsoDate } from '../calendar.ts'
import type { Answer } from '../tally/answers/answer.ts'
import type { Change, Span } from '../tally/definitions.ts'
import { seriesOf, sumOf, type NightSeries, type Sum } from '../tally/statistics/night-series.ts'
import { sinceArchive } from '../tally/tally-period.ts'
import type { PeriodTally, SourceRef } from '../tally/tally.ts'
import { newestOf, sourcesOf } from './chart-sources.ts'

/** What was launched in all from the first night of a period up to one of its nights. */
export type LinePoint = {
  readonly night: IsoDate
  readonly total: number
  /** Of a night without a report nothing is added, and nobody knows what should be. */
  readonly isReported: boolean
}

export type Line = Span & {
  readonly points: readonly LinePoint[]
  readonly sum: Sum
  /** More was launched than the last point says, nobody knows how much. */
  readonly isLeast: boolean
}

/** Two periods as lines that begin together, the earlier one first. */
export type LinePanel = { readonly model: string; readonly lines: readonly [Line, Line] }

export type LineChart = {
  /** The same in figures. */
  readonly answer: Answer
  readonly panels: readonly LinePanel[]
  /** When what "launched" counts changed between the first night and the last. */
  readonly changes: readonly Change[]
  readonly sources: readonly SourceRef[]
  readonly asOf: Date | null
}

export type LinesRequest = {
  /** A comparison of the two periods. */
  readonly answer: Answer
  readonly tallies: readonly [PeriodTally, PeriodTally]
  readonly archiveFrom: IsoDate | null
}

/** A comparison as lines; `null` where nothing is told of the weapons. */
export function composeLines({ answer, tallies, archiveFrom }: LinesRequest): LineChart | null {
  const { body } = answer
  if (body.kind !== 'compare') return null
  const periods = tallies
    .map((tally) => sinceArchive(tally, archiveFrom))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
  const panels = body.parts.flatMap(({ model }): readonly LinePanel[] => {
    const [earlier, later] = periods.map((period) => lineOf(period, seriesOf(period, [model])))
    const isTold = [earlier, later].some((line) => (line?.sum.told ?? 0) > 0)
    return earlier === undefined || later === undefined || !isTold ? [] : [{ model, lines: [earlier, later] }]
  })
  if (panels.length === 0) return null
  const nights = periods.flatMap(({ byNight }) => byNight).filter(({ rows }) => rows.length > 0)
  return {
    answer,
    panels,
    changes: answer.changes,
    sources: sourcesOf(nights, answer.models.length === 1 ? (answer.models[0] ?? null) : null),
    asOf: newestOf(nights),
  }
}

function lineOf({ from, to }: Span, series: NightSeries): Line {
  let total = 0
  const points = series.map(({ night, report, counts }): LinePoint => {
    total += counts.launched?.value ?? 0
    return { night, total, isReported: report !== 'none' }
  })
  const sum = sumOf(series)
  return { from, to, points, sum, isLeast: sum.figure?.bound === 'at-least' }
}
