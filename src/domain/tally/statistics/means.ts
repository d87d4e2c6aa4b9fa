import type { IsoDate } from '../../calendar.ts'
import type { Figure } from '../../strikes/strike-row.ts'
import { sumOf, type NightSeries, type Sum } from './night-series.ts'

/** What was launched on the mean of the dates with a report; those whose reports do not mention the weapons count with nothing. */
export type Mean = Omit<Sum, 'figure'> & {
  /** Not rounded. */
  readonly figure: Figure
}

/** `null` where no report tells of the weapons. */
export function meanOf(series: NightSeries): Mean | null {
  const { figure, ...coverage } = sumOf(series)
  if (figure === null) return null
  return { ...coverage, figure: { ...figure, value: figure.value / coverage.reported } }
}

/** The mean of so many nights before a date, as far as the series reaches back; `null` where none is told. */
export function meanBefore(series: NightSeries, night: IsoDate, nights = 7): Mean | null {
  return meanOf(series.filter((each) => each.night < night).slice(-nights))
}
