import type { IsoDate } from '../calendar.ts'
import type { Figure, Raid } from '../strikes/strike-row.ts'
import { concernsDrones, eraAt, judge, type Counting } from '../tally/definitions.ts'
import { sumFigures, type Counts } from '../tally/figures.ts'
import { meanBefore, type Mean } from '../tally/statistics/means.ts'
import { isOneOf, seriesOf, type NightSeries } from '../tally/statistics/night-series.ts'
import { currentRun, mostSince } from '../tally/statistics/records.ts'
import { sharesOf, type Share } from '../tally/statistics/shares.ts'
import type { NightTally, PeriodTally, TallyRow } from '../tally/tally.ts'

/** What a share or a record is of. */
export type ContextKind = 'drone' | 'missile'

/** What makes the figures of one raid speak. What cannot be told for certain is left out. */
export type RaidContext = {
  readonly night: IsoDate
  readonly raid: Raid | null
  /** How drones are counted on that date. */
  readonly counting: Counting
  /** Of all that strikes; `null` where one line says it. `lost` is of drones alone. */
  readonly total: (Counts & { readonly isWithoutRecon: boolean }) | null
  /** None where all or nothing was stopped, as the lines say. */
  readonly shares: readonly { readonly kind: ContextKind; readonly share: Share }[]
  /** How many were launched on the mean of the seven nights before; `null` for a raid by day. */
  readonly mean: Mean | null
  readonly most: MostLately | null
  readonly first: FirstLately | null
}

/** As many, of all or of a kind, were last launched on `since`; `null`: not within so many nights. */
export type MostLately = {
  readonly kind: 'all' | ContextKind
  readonly since: IsoDate | null
  readonly nights: number
  /** Nights in between that nobody reported. */
  readonly missing: number
}

/** The first night without a kind of weapons after so many with it, or with it after so many without. */
export type FirstLately = { readonly kind: ContextKind; readonly has: boolean; readonly nights: number }

/** So many nights of history are looked at. */
export const HISTORY_NIGHTS = 60
const MEAN_NIGHTS = 7
/** Fewer reported nights make no mean. */
const LEAST_REPORTED = 4
/** What was so a week ago is no record. */
const NOTABLE_NIGHTS = 7
/** Where most nights of the history are unknown it says nothing of the rest. */
const LEAST_KNOWN = HISTORY_NIGHTS / 2

export const CONTEXT_KINDS: readonly ContextKind[] = ['drone', 'missile']
const STRIKES = ['drone', 'missile', 'guided-bomb']
/** A figure of drones and missiles together is neither's. */
const JOINT = 'combined'

/** One for each raid of the tally; `history` ends on its night. */
export function contextsOf(tally: NightTally, history: PeriodTally): readonly RaidContext[] {
  const raids = Map.groupBy(tally.rows, (row) => row.raid)
  return [...raids].map(([raid, rows]) => ({
    night: tally.night,
    raid,
    counting: rows.some(({ model }) => concernsDrones(model)) ? eraAt(tally.night).counting : 'shot-down',
    total: totalOf(rows),
    shares: CONTEXT_KINDS.flatMap((kind) => shareOf(kind, tally.night, rows)),
    ...(raid === 'day' ? NO_HISTORY : historyOf(tally, nightsOf(history, tally.night))),
  }))
}

const NO_HISTORY = { mean: null, most: null, first: null } as const

function totalOf(rows: readonly TallyRow[]): RaidContext['total'] {
  const strikes = rows.filter(({ model }) => isOneOf(model, STRIKES))
  const others = rows.filter((row) => !strikes.includes(row))
  const isKnown = others.every(({ model }) => isOneOf(model, ['recon-drone']))
  if (strikes.length < 2 || !isKnown) return null
  const drones = strikes.filter(({ model }) => concernsDrones(model))
  return {
    launched: sumFigures(strikes.map(({ launched }) => launched)),
    intercepted: sumFigures(strikes.map(({ intercepted }) => intercepted)),
    lost: sumFigures(drones.map(({ lost }) => lost)),
    isWithoutRecon: others.length > 0,
  }
}

function shareOf(kind: ContextKind, night: IsoDate, rows: readonly TallyRow[]): RaidContext['shares'] {
  const own = rows.filter(({ model }) => isOneOf(model, [kind]))
  const isJoint = rows.some((row) => !own.includes(row) && row.model.includes('+'))
  const [share] = sharesOf([{ night, report: 'told', counts: NOTHING, rows: own }])
  if (share === undefined || isJoint || share.leftOut.length > 0) return []
  return share.shotDown === 0 || share.shotDown === 1 ? [] : [{ kind, share }]
}

const NOTHING: Counts = { launched: null, intercepted: null, lost: null }

/** The raids by night alone: a day is no part of the night's mean. A night that is counted otherwise is as good as unknown. */
function nightsOf(history: PeriodTally, until: IsoDate): PeriodTally {
  const byNight = history.byNight.map((night) => ({
    ...night,
    rows: night.rows.some(({ model }) => model === JOINT)
      ? []
      : night.rows.filter(({ raid }) => raid !== 'day'),
  }))
  return { ...history, to: until, byNight }
}

function historyOf(
  { night, rows }: NightTally,
  history: PeriodTally,
): Pick<RaidContext, 'mean' | 'most' | 'first'> {
  // Only an official report is taken to name all that was there.
  const isWhole = rows.some(({ sources }) => sources.some(({ authority }) => authority === 'official'))
  const all = seriesOf(history, STRIKES)
  const kinds = CONTEXT_KINDS.map((kind) => ({ kind, series: seriesOf(history, [kind]) }))
  const isOneCount = judge('average', [{ from: history.from, to: night }], null).kind === 'plain'
  const mean = isOneCount ? meanBefore(all, night, MEAN_NIGHTS) : null
  const candidates = [{ kind: 'all', series: all } as const, ...kinds]
  return {
    mean: mean !== null && mean.reported >= LEAST_REPORTED ? mean : null,
    most: isOneCount
      ? (candidates.map((each) => mostOf(each, night)).find((most) => most !== null) ?? null)
      : null,
    first: !isWhole
      ? null
      : (kinds.map((each) => firstOf(each, night)).find((first) => first !== null) ?? null),
  }
}

function mostOf(
  { kind, series }: { readonly kind: MostLately['kind']; readonly series: NightSeries },
  night: IsoDate,
): MostLately | null {
  const own = series.at(-1)?.counts.launched ?? null
  const most = mostSince(series, night)
  // "At least two, most since May" is hardly worth a line.
  if (most === null || !isMany(own)) return null
  if (most.kind === 'since') {
    const nights = series.length - 1 - series.findIndex((each) => each.night === most.night)
    return nights > NOTABLE_NIGHTS ? { kind, since: most.night, nights, missing: most.missing } : null
  }
  const known = series.length - 1 - most.missing
  return known >= LEAST_KNOWN ? { kind, since: null, nights: series.length - 1, missing: most.missing } : null
}

const LEAST_MANY = 5

function isMany(figure: Figure | null): boolean {
  return figure !== null && figure.value >= LEAST_MANY
}

function firstOf(
  { kind, series }: { readonly kind: ContextKind; readonly series: NightSeries },
  night: IsoDate,
): FirstLately | null {
  const own = series.at(-1)
  if (own?.night !== night || own.report === 'none') return null
  const has = currentRun(series, 'with') !== null
  const hasNot = currentRun(series, 'without') !== null
  if (has === hasNot) return null
  const before = currentRun(series.slice(0, -1), has ? 'without' : 'with')
  if (before === null || before.nights < NOTABLE_NIGHTS) return null
  return { kind, has, nights: before.nights + 1 }
}
