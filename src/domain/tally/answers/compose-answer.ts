import { sinceArchive } from '../tally-period.ts'
import type { IsoDate } from '../../calendar.ts'
import { changesAcross, judge, type Change, type Span, type Statement } from '../definitions.ts'
import { comparePeriods } from '../statistics/compare-periods.ts'
import { meanOf } from '../statistics/means.ts'
import { seriesOf, sumOf, toldNights, type NightCount, type NightSeries } from '../statistics/night-series.ts'
import { longestRun, nightsWithout } from '../statistics/records.ts'
import { sharesOf } from '../statistics/shares.ts'
import type { PeriodTally } from '../tally.ts'
import type { Answer, AnswerBody, Asked, NightLaunched, Part } from './answer.ts'
import { massiveRaids } from './massive-raids.ts'
import { rankPlaces, rankSources } from './rank-named.ts'

/** What people mean by the weapons when they name none: never added up without saying so. */
const KINDS = ['drone', 'missile'] as const
const MOST_RECORDS = 5

export type AnswerSource = {
  /** Of all weapons, over the period asked for. */
  readonly tally: PeriodTally
  /** Of the period to compare with. */
  readonly against: PeriodTally | null
  readonly models: readonly string[]
  /** The first night that any source reported; `null` for an empty archive. */
  readonly archiveFrom: IsoDate | null
}

/** Works out what is asked, of what is told; the whole is cut to where the archive begins. */
export function composeAnswer(asked: Asked, source: AnswerSource): Answer {
  const { models, archiveFrom } = source
  const tally = sinceArchive(source.tally, archiveFrom)
  const against = source.against === null ? null : sinceArchive(source.against, archiveFrom)
  const whole = seriesOf(tally, models)
  const parts = partsOf(tally, models)
  const isEmpty = parts.every(({ series }) => toldNights(series).length === 0)
  const body: AnswerBody =
    isEmpty && asked.kind !== 'quiet-nights'
      ? { kind: 'nothing' }
      : bodyOf(asked, tally, against, whole, parts, models)
  const spans = [tally, ...(against === null ? [] : [against])].map(({ from, to }) => ({ from, to }))
  const { reported, missing } = sumOf(whole)
  const begins = [source.tally.from, source.against?.from ?? source.tally.from].toSorted()[0] ?? tally.from
  return {
    from: tally.from,
    to: tally.to,
    models,
    body,
    nights: whole.length,
    reported,
    missing,
    archiveFrom: archiveFrom !== null && begins < archiveFrom ? archiveFrom : null,
    changes: changesFor(asked, spans, models),
    listed: [tally, ...(against === null ? [] : [against])].map((each) => ({
      from: each.from,
      to: each.to,
      nights: (each === tally
        ? launchedOf(whole, parts)
        : launchedOf(seriesOf(each, models), partsOf(each, models))
      ).filter(({ night }) => asked.kind !== 'weekday' || isOn(night, asked.weekday)),
    })),
  }
}

function bodyOf(
  asked: Asked,
  tally: PeriodTally,
  against: PeriodTally | null,
  whole: NightSeries,
  parts: readonly Part[],
  models: readonly string[],
): AnswerBody {
  const launched = launchedOf(whole, parts)
  const each = <T>(work: (part: Part) => T) => parts.map((part) => ({ model: part.model, ...work(part) }))
  switch (asked.kind) {
    case 'record':
      return { kind: 'record', nights: launched.toSorted(mostFirst).slice(0, MOST_RECORDS) }
    case 'least':
      return { kind: 'least', nights: leastOf(launched) }
    case 'average':
      return { kind: 'average', parts: each(({ series }) => ({ mean: meanOf(series) })) }
    case 'share':
      return { kind: 'share', parts: each(({ series }) => ({ shares: sharesOf(series) })) }
    case 'quiet-nights':
      return {
        kind: 'quiet-nights',
        parts: each(({ series }) => ({
          without: nightsWithout(series).map(({ night }) => night),
          longestWithout: longestRun(series, 'without'),
          longestWith: longestRun(series, 'with'),
        })),
        quietest: leastOf(launched),
      }
    case 'over':
      return {
        kind: 'over',
        threshold: asked.threshold,
        nights: launched.filter((night) => night.launched.value >= asked.threshold).toReversed(),
      }
    case 'by-month':
      return { kind: 'by-month', months: monthsOf(tally, parts) }
    case 'sites':
    case 'places':
      return { kind: asked.kind, ...rankPlaces(whole, asked.kind) }
    case 'sources':
      return { kind: 'sources', ranked: rankSources(whole) }
    case 'massive':
      return massiveRaids(whole, launched)
    case 'weekday': {
      const own = (series: NightSeries) => series.filter(({ night }) => isOn(night, asked.weekday))
      return {
        kind: 'weekday',
        weekday: asked.weekday,
        parts: each(({ series }) => ({ own: meanOf(own(series)), all: meanOf(series) })),
      }
    }
    case 'compare': {
      if (against === null) return { kind: 'nothing' }
      const others = new Map(partsOf(against, models).map(({ model, series }) => [model, series]))
      return {
        kind: 'compare',
        of: asked.of,
        against: { from: against.from, to: against.to },
        parts: each(({ model, series }) => {
          const other = others.get(model) ?? []
          return {
            comparison: comparePeriods(series, other, model),
            shares: [sharesOf(series), sharesOf(other)] as const,
          }
        }),
        missing: sumOf(seriesOf(against, models)).missing,
      }
    }
  }
}

function partsOf(tally: PeriodTally, models: readonly string[]): readonly Part[] {
  return (models.length === 0 ? KINDS : models).map((model) => ({ model, series: seriesOf(tally, [model]) }))
}

const isOn = (night: IsoDate, weekday: number): boolean =>
  Temporal.PlainDate.from(night).dayOfWeek === weekday

function launchedOf(whole: NightSeries, parts: readonly Part[]): readonly NightLaunched[] {
  const byNight = parts.map(({ model, series }) => ({
    model,
    counts: new Map(series.map((each) => [each.night, each.counts.launched])),
  }))
  return toldNights(whole).flatMap(({ night, counts }: NightCount): NightLaunched[] => {
    const { launched } = counts
    if (launched === null || launched.bound === 'at-most') return []
    const told = byNight.flatMap(({ model, counts: own }) => {
      const figure = own.get(night) ?? null
      return figure === null ? [] : [{ model, launched: figure }]
    })
    return [{ night, launched, parts: told }]
  })
}

const mostFirst = (one: NightLaunched, other: NightLaunched): number =>
  other.launched.value - one.launched.value || (one.night < other.night ? 1 : -1)

/** A night of which a part is unknown is not among the quietest. */
function leastOf(launched: readonly NightLaunched[]): readonly NightLaunched[] {
  return launched
    .filter((night) => night.launched.bound !== 'at-least')
    .toSorted((one, other) => mostFirst(other, one))
    .slice(0, MOST_RECORDS)
}

function monthsOf(tally: Span, parts: readonly Part[]) {
  const first = Temporal.PlainDate.from(tally.from).with({ day: 1 })
  const months: Span[] = []
  for (let month = first; month.toString() <= tally.to; month = month.add({ months: 1 })) {
    const [from, to] = [month.toString(), month.add({ months: 1 }).subtract({ days: 1 }).toString()]
    months.push({ from: from < tally.from ? tally.from : from, to: to > tally.to ? tally.to : to })
  }
  return months.map((span) => ({
    ...span,
    parts: parts.map(({ model, series }) => ({
      model,
      sum: sumOf(series.filter(({ night }) => night >= span.from && night <= span.to)),
    })),
  }))
}

const STATEMENTS: Readonly<Partial<Record<Asked['kind'], Statement>>> = {
  record: 'record',
  least: 'record',
  average: 'average',
  share: 'share',
  over: 'record',
  massive: 'average',
  'by-month': 'comparison',
  weekday: 'average',
  compare: 'comparison',
}

function changesFor(asked: Asked, spans: readonly Span[], models: readonly string[]): readonly Change[] {
  const statement = asked.kind === 'compare' && asked.of === 'share' ? 'share' : STATEMENTS[asked.kind]
  if (statement === undefined) return []
  const weapons = models.length === 0 ? [null] : models
  const all = weapons.flatMap((model) => {
    const verdict = judge(statement, spans, model)
    return verdict.kind === 'plain' ? [] : verdict.changes
  })
  return changesAcross(spans, null).filter((change) => all.includes(change))
}
