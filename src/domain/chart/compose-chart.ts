import type { IsoDate } from '../calendar.ts'
import { changesAcross } from '../tally/definitions.ts'
import { listNights } from '../tally/tally-period.ts'
import type { NightTally } from '../tally/tally.ts'
import type { Bar, Chart, Panel, Step } from './chart.ts'
import { newestOf, sourcesOf } from './chart-sources.ts'
import { findFinding } from './find-finding.ts'
import { addParts, NO_PARTS, partsOf, rowsOf } from './parts.ts'

/** More bars than these are too thin to be read on a phone. */
const MOST_NIGHTS = 92
const MOST_WEEKS_OF_NIGHTS = 372

/** What everything is shown as: drones and missiles are never added. */
const KINDS = ['drone', 'missile'] as const

export type ChartRequest = {
  readonly from: IsoDate
  readonly to: IsoDate
  /** A weapon key or the key of a kind; `null` for drones and missiles, apart. */
  readonly model: string | null
  /** The tallies of dates in the period; those without any claim may be left out. */
  readonly nights: readonly NightTally[]
  /** Of dates before it, for what the last raid is compared with. */
  readonly before: readonly NightTally[]
}

/** The chart of a period: a bar a date, or a week or a month of a long one. */
export function composeChart({ from, to, model, nights, before }: ChartRequest): Chart {
  const step = stepFor(listNights(from, to).length)
  const tallies = new Map(nights.map((night) => [night.night, night]))
  const spans = spansOf(from, to, step)
  const inPeriod = nights.filter(({ night }) => night >= from && night <= to)
  const models = model === null ? KINDS : [model]
  const told = inPeriod.filter(({ rows }) => rows.length > 0)
  return {
    from,
    to,
    step,
    panels: models.map((each) => makePanel(each, spans, tallies, inPeriod, before)),
    nights: listNights(from, to).length,
    nightsReported: told.length,
    changes: changesAcross([{ from, to }], model),
    sources: sourcesOf(told, model),
    asOf: newestOf(told),
  }
}

function makePanel(
  model: string,
  spans: readonly Span[],
  tallies: ReadonlyMap<IsoDate, NightTally>,
  nights: readonly NightTally[],
  before: readonly NightTally[],
): Panel {
  const bars = spans.map((span) => makeBar(span, model, tallies))
  const total = bars.map(({ night, day }) => addParts(night, day ?? NO_PARTS)).reduce(addParts, NO_PARTS)
  return {
    model,
    bars,
    total,
    isLeast: bars.some(({ isLeast }) => isLeast),
    finding: findFinding(model, nights, before),
  }
}

type Span = { readonly from: IsoDate; readonly to: IsoDate }

function makeBar({ from, to }: Span, model: string, tallies: ReadonlyMap<IsoDate, NightTally>): Bar {
  const dates = listNights(from, to)
  const reported = dates.flatMap((date) => tallies.get(date) ?? []).filter(({ rows }) => rows.length > 0)
  const rows = reported.flatMap((tally) => rowsOf(tally, model))
  const isOneDate = from === to
  const byDay = isOneDate ? partsOf(rows.filter(({ raid }) => raid === 'day')) : null
  const rest = partsOf(isOneDate ? rows.filter(({ raid }) => raid !== 'day') : rows)
  const isTold = rows.length > 0
  return {
    from,
    to,
    state: isTold ? 'told' : reported.length > 0 ? 'not-mentioned' : 'no-report',
    night: rest === null ? NO_PARTS : onlyParts(rest),
    day: byDay === null ? null : onlyParts(byDay),
    isLeast:
      isTold && ((rest?.isLeast ?? false) || (byDay?.isLeast ?? false) || reported.length < dates.length),
  }
}

function onlyParts({ stopped, through, unknown }: Bar['night']): Bar['night'] {
  return { stopped, through, unknown }
}

function stepFor(nights: number): Step {
  if (nights <= MOST_NIGHTS) return 'night'
  return nights <= MOST_WEEKS_OF_NIGHTS ? 'week' : 'month'
}

/** Weeks end with the period, so that the last is whole; months are those of the calendar. */
function spansOf(from: IsoDate, to: IsoDate, step: Step): readonly Span[] {
  const dates = listNights(from, to)
  if (step === 'night') return dates.map((date) => ({ from: date, to: date }))
  const keyOf = (date: IsoDate, at: number): string | number =>
    step === 'month' ? date.slice(0, 7) : Math.floor((dates.length - 1 - at) / 7)
  const groups = Map.groupBy(
    dates.map((date, at) => ({ date, key: keyOf(date, at) })),
    ({ key }) => key,
  )
  return [...groups.values()].map((group) => ({
    from: group[0]?.date ?? from,
    to: group.at(-1)?.date ?? to,
  }))
}
